using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>POST /api/webhooks: from now on an address is told of every published change, signed by a secret that is shown this once.</summary>
internal static class SubscribeWebhook
{
    private const int Most = 100;

    private static readonly string Keep = Sql.Beside(typeof(SubscribeWebhook), "keep_subscription.sql");
    private static readonly string KnownProvince = Sql.Beside(typeof(SubscribeWebhook), "known_province.sql");

    public static void Map(IEndpointRouteBuilder webhooks) => webhooks
        .MapPost("/", HandleAsync)
        .WithName(nameof(SubscribeWebhook))
        .WithSummary("Đăng ký webhook / Subscribe a webhook")
        .WithDescription("Every change of a site (site.changed) and of its plots as everybody may see them (plots.changed) that is published from now on is posted to the https address as JSON, in order, once in effect: webhook-id names the change for ever, whatever the attempt. Signed as Standard Webhooks has it (webhook-id, webhook-timestamp, webhook-signature; HMAC-SHA256) by the secret of this answer, which is not shown again. A planner's is of their province; an admin may name one.")
        .TakesOnly()
        .TakesBody<WebhookBody>()
        .For(Role.Admin, Role.Planner)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<NewWebhook>, ProblemHttpResult>> HandleAsync(
        HttpContext http, NpgsqlDataSource database, WebhookAddresses addresses, WebhookSecrets secrets, WebhookSender sender, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(
            http.Request, 16 << 10, ["url", "province", "note"], (body, _) => new WebhookBody(body.RequiredText("url", 4000), body.Text("province", 40), body.Text("note")), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var mistakes = new List<Mistake>();
        var caller = Caller.Known(http);
        var url = await addresses.ReadAsync(said.Url, mistakes, cancellation);
        var province = said.Province ?? caller.Province;
        await CheckProvinceAsync(database, caller, province, mistakes, cancellation);
        if (url is null || mistakes.Count > 0)
        {
            return Problems.Refuse(StatusCodes.Status422UnprocessableEntity, "Không đăng ký được / It cannot be subscribed", mistakes);
        }

        var (id, secret) = (Guid.NewGuid(), WebhookSecrets.New());
        await using var command = database.CreateCommand(Keep);
        foreach (var value in new object?[] { id, url.AbsoluteUri, said.Note?.Normalize(), secrets.Keep(secret), province, caller.Name, Most })
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        if (await command.ExecuteScalarAsync(cancellation) is not true)
        {
            return Problems.Refuse(StatusCodes.Status409Conflict, "Đã đủ webhook / There are enough webhooks",
                [Mistake.In("request", "too-many", $"Đã có {Most} webhook: hãy xoá bớt.", $"There are {Most} webhooks already: delete one.")]);
        }

        sender.Wake();
        http.Response.Headers.CacheControl = "no-store";
        return await Webhook.ReadAsync(http, database, id, cancellation) is [var kept]
            ? TypedResults.Created($"/api/webhooks/{id}", new NewWebhook(secret, kept))
            : Webhook.Unknown();
    }

    private static async Task CheckProvinceAsync(NpgsqlDataSource database, Caller caller, string? province, List<Mistake> mistakes, CancellationToken cancellation)
    {
        if (province is null)
        {
            return;
        }

        await using var command = database.CreateCommand(KnownProvince);
        command.Parameters.Add(new() { Value = province });
        var unit = await command.ExecuteScalarAsync(cancellation) as long?;
        if (unit is null)
        {
            mistakes.Add(Mistake.In(
                "province",
                "unknown-province",
                $"Không biết tỉnh mang mã “{AsOfParameters.Shorten(province)}”. Danh sách: /api/units?level=province.",
                $"No province has the code “{AsOfParameters.Shorten(province)}”. See /api/units?level=province."));
        }
        else if (caller.Role != Role.Admin && !caller.ActsIn(unit.Value))
        {
            mistakes.Add(Mistake.In("province", "other-province", "Chỉ đăng ký được cho tỉnh của mình.", "Only your own province can be subscribed to."));
        }
        else
        {
            // Theirs, or anybody's for an admin.
        }
    }
}

/// <summary>Where changes are to be posted.</summary>
/// <param name="Url">A whole https address on the public internet.</param>
/// <param name="Province">The code of the province whose sites it is about; left out, a planner's own, an admin's all.</param>
/// <param name="Note">What it is for.</param>
internal sealed record WebhookBody(string Url, string? Province, string? Note);

/// <summary>A new subscription, with the secret that is shown this once: <c>whsec_</c> and the key in Base64.</summary>
internal sealed record NewWebhook(string Secret, Webhook Webhook);
