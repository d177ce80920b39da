namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>What is posted: the same bytes at every attempt.</summary>
internal sealed record WebhookMessage(string Type, DateTimeOffset Timestamp, SiteChange Data)
{
    public static WebhookMessage Of(SiteChange change) => new("site.changed", change.RecordedAt, change);
}
