using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>POST /api/webhooks/{id}/replay: everything from a version of the record on is sent again, under the names it had.</summary>
internal static class ReplayWebhook
{
    private static readonly string Replay = Sql.Beside(typeof(ReplayWebhook), "replay.sql");

    public static void Map(IEndpointRouteBuilder webhooks) => webhooks
        .MapPost("/{id:guid}/replay", HandleAsync)
        .WithName(nameof(ReplayWebhook))
        .WithSummary("Gửi lại từ một phiên bản / Send again from a version")
        .WithDescription("From the changes of version fromVersion on, each under the same webhook-id as before; a paused webhook goes on. A later version than the next leaves out what lies between.")
        .TakesOnly()
        .TakesBody<ReplayBody>()
        .For(Role.Admin, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Webhook>, ProblemHttpResult>> HandleAsync(
        [Description("The webhook.")] Guid id, HttpContext http, NpgsqlDataSource database, WebhookSender sender, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 4 << 10, ["fromVersion"], (body, mistakes) => new ReplayBody(ReadVersion(body, mistakes)), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        if (await Webhook.ReadAsync(http, database, id, cancellation) is not [var known])
        {
            return Webhook.Unknown();
        }

        if (said.FromVersion > known.RecordVersion + 1)
        {
            return Problems.Refuse(StatusCodes.Status422UnprocessableEntity, "Không gửi lại được / It cannot be replayed",
                [Mistake.In("fromVersion", "not-yet", $"Hồ sơ mới tới phiên bản {known.RecordVersion}.", $"The record has only come to version {known.RecordVersion}.")]);
        }

        await using var command = database.CreateCommand(Replay);
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = said.FromVersion });
        await command.ExecuteNonQueryAsync(cancellation);
        sender.Wake();
        return await OneWebhook.AnswerAsync(id, http, database, cancellation);
    }

    private static long ReadVersion(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var sent = body.Required("fromVersion");
        if (sent.ValueKind == JsonValueKind.Number && sent.TryGetInt64(out var version) && version > 0)
        {
            return version;
        }

        if (sent.ValueKind != JsonValueKind.Undefined)
        {
            mistakes.Add(Mistake.In("fromVersion", "bad-version", "“fromVersion” là số nguyên từ 1 trở lên.", "“fromVersion” is a whole number from 1 on."));
        }

        return 0;
    }
}

/// <summary>From where to send again.</summary>
/// <param name="FromVersion">The first version of the record whose changes are sent.</param>
internal sealed record ReplayBody(long FromVersion);
