using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>POST /api/webhooks/{id}/pause stops sending; POST /api/webhooks/{id}/resume goes on where it stopped, so that nothing is lost between.</summary>
internal static class PauseWebhook
{
    private static readonly string Pause = Sql.Beside(typeof(PauseWebhook), "pause.sql");

    public static void Map(IEndpointRouteBuilder webhooks)
    {
        webhooks.MapPost("/{id:guid}/pause", HandleAsync)
            .WithName(nameof(PauseWebhook))
            .WithSummary("Tạm dừng webhook / Pause a webhook")
            .TakesOnly()
            .For(Role.Admin, Role.Planner)
            .ProducesProblem(StatusCodes.Status404NotFound);
        webhooks.MapPost("/{id:guid}/resume", ResumeAsync)
            .WithName("ResumeWebhook")
            .WithSummary("Cho webhook chạy tiếp / Resume a webhook")
            .WithDescription("Goes on after the last change that was delivered, at once, whether it was paused or waits after a failure.")
            .TakesOnly()
            .For(Role.Admin, Role.Planner)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<Results<Ok<Webhook>, ProblemHttpResult>> HandleAsync([Description("The webhook.")] Guid id, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation) =>
        SetAsync(id, "asked", http, database, cancellation);

    private static async Task<Results<Ok<Webhook>, ProblemHttpResult>> ResumeAsync(
        [Description("The webhook.")] Guid id, HttpContext http, NpgsqlDataSource database, WebhookSender sender, CancellationToken cancellation)
    {
        var answer = await SetAsync(id, null, http, database, cancellation);
        sender.Wake();
        return answer;
    }

    private static async Task<Results<Ok<Webhook>, ProblemHttpResult>> SetAsync(Guid id, string? because, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        if (await Webhook.ReadAsync(http, database, id, cancellation) is not [_])
        {
            return Webhook.Unknown();
        }

        await using var command = database.CreateCommand(Pause);
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = (object?)because ?? DBNull.Value });
        await command.ExecuteNonQueryAsync(cancellation);
        return await OneWebhook.AnswerAsync(id, http, database, cancellation);
    }
}
