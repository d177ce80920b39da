using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>DELETE /api/webhooks/{id}: an address is told no more, and what was kept of it is forgotten.</summary>
internal static class UnsubscribeWebhook
{
    private static readonly string Forget = Sql.Beside(typeof(UnsubscribeWebhook), "forget_subscription.sql");

    public static void Map(IEndpointRouteBuilder webhooks) => webhooks
        .MapDelete("/{id:guid}", HandleAsync)
        .WithName(nameof(UnsubscribeWebhook))
        .WithSummary("Huỷ webhook / Unsubscribe a webhook")
        .TakesOnly()
        .For(Role.Admin, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync([Description("The webhook.")] Guid id, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        if (await Webhook.ReadAsync(http, database, id, cancellation) is not [_])
        {
            return Webhook.Unknown();
        }

        await using var command = database.CreateCommand(Forget);
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync(cancellation);
        return TypedResults.NoContent();
    }
}
