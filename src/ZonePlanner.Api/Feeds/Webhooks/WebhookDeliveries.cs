using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>GET /api/webhooks/{id}/deliveries: every attempt of the last thirty days and what became of it, the newest first.</summary>
internal static class WebhookDeliveries
{
    private const int PageSize = 100;

    private static readonly string Reading = Sql.Beside(typeof(WebhookDeliveries), "deliveries.sql");

    public static void Map(IEndpointRouteBuilder webhooks) => webhooks
        .MapGet("/{id:guid}/deliveries", HandleAsync)
        .WithName(nameof(WebhookDeliveries))
        .WithSummary("Các lần gửi của một webhook / The deliveries of a webhook")
        .WithDescription("A hundred at a time, the newest first. Of a receiver's answer only the status is kept.")
        .TakesOnly("before")
        .For(Role.Admin, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Deliveries>, ProblemHttpResult>> HandleAsync(
        [Description("The webhook.")] Guid id,
        [FromQuery(Name = "before"), Description("The number of a delivery: only those before it.")] string? before,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        long? last = long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (before is not null && last is null)
        {
            return Problems.BadRequest(Mistake.In("before", "bad-cursor", "“before” là số của một lần gửi.", "“before” is the number of a delivery."));
        }

        if (await Webhook.ReadAsync(http, database, id, cancellation) is not [_])
        {
            return Webhook.Unknown();
        }

        var found = await database.ReadAsync<Delivery>(Reading, cancellation, id, last, PageSize + 1);
        var shown = found.Take(PageSize).ToArray();
        return TypedResults.Ok(new Deliveries(shown, found.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"/api/webhooks/{id}/deliveries?before={shown[^1].Number}") : null));
    }
}

/// <summary>Attempts, the newest first; <c>next</c> is the address of the older ones.</summary>
internal sealed record Deliveries(IReadOnlyList<Delivery> Attempts, string? Next);

/// <summary>One attempt: <c>site</c> is a code, or that and <c>/plots</c>; <c>outcome</c> is <c>delivered</c>, <c>refused</c>, <c>redirected</c>, <c>unreachable</c>, <c>timed-out</c> or <c>forbidden-address</c>; <c>status</c> what the receiver answered, null when it did not.</summary>
internal sealed record Delivery(long Number, Guid Message, long Version, string Site, int Attempt, DateTimeOffset At, int Milliseconds, int? Status, string Outcome);
