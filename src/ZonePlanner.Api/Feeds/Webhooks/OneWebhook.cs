using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>GET /api/webhooks/{id}: one subscription.</summary>
internal static class OneWebhook
{
    public static void Map(IEndpointRouteBuilder webhooks) => webhooks
        .MapGet("/{id:guid}", HandleAsync)
        .WithName(nameof(OneWebhook))
        .WithSummary("Một webhook / One webhook")
        .TakesOnly()
        .For(Role.Admin, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>The subscription as it is now, if it is the caller's to look after.</summary>
    public static async Task<Results<Ok<Webhook>, ProblemHttpResult>> AnswerAsync(Guid id, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation) =>
        await Webhook.ReadAsync(http, database, id, cancellation) is [var found] ? TypedResults.Ok(found) : Webhook.Unknown();

    private static Task<Results<Ok<Webhook>, ProblemHttpResult>> HandleAsync([Description("The webhook.")] Guid id, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation) =>
        AnswerAsync(id, http, database, cancellation);
}
