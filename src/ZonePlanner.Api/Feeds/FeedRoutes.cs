using ZonePlanner.Api.Feeds.Webhooks;

namespace ZonePlanner.Api.Feeds;

/// <summary>Published changes for whoever follows them: a feed to read, and webhooks to be told by.</summary>
internal static class FeedRoutes
{
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        ChangesFeed.Map(app);
        app.MapWebhooks();
    }
}
