using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>GET /api/webhooks: who is told of changes, and how far each has been told.</summary>
internal static class WebhookList
{
    public static void Map(IEndpointRouteBuilder webhooks) => webhooks
        .MapGet("/", HandleAsync)
        .WithName(nameof(WebhookList))
        .WithSummary("Các webhook / The webhooks")
        .WithDescription("An admin sees all, a planner those of their province.")
        .TakesOnly()
        .For(Role.Admin, Role.Planner);

    private static async Task<Ok<List>> HandleAsync(HttpContext http, NpgsqlDataSource database, CancellationToken cancellation) =>
        TypedResults.Ok(new List(await Webhook.ReadAsync(http, database, null, cancellation)));

    /// <summary>The subscriptions, the oldest first.</summary>
    internal sealed record List(IReadOnlyList<Webhook> Webhooks);
}
