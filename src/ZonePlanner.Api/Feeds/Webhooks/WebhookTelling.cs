using System.Data;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>Tells one subscription what it has not been told, in the order of the record, one change after the other.</summary>
/// <remarks>
/// How far it has come is kept with each success, and only if nobody moved it meanwhile. A process that dies between a receiver's yes and keeping it
/// sends that change again, under the same name. Queries are not cancelled when the service stops: see <c>BegunRequests</c>.
/// </remarks>
internal sealed partial class WebhookTelling(NpgsqlDataSource database, WebhookClient client, WebhookSecrets secrets, WebhookSettings settings, IOptions<JsonOptions> json, ILogger<WebhookTelling> log)
{
    private const int AtOnce = 20;
    private const int MostInARow = 200;

    private static readonly string TakeTurn = Sql.Beside(typeof(WebhookTelling), "take_turn.sql");
    private static readonly string EndTurn = Sql.Beside(typeof(WebhookTelling), "end_turn.sql");
    private static readonly string Due = Sql.Beside(typeof(WebhookTelling), "due_subscription.sql");
    private static readonly string KeepDelivery = Sql.Beside(typeof(WebhookTelling), "keep_delivery.sql");
    private static readonly string Advance = Sql.Beside(typeof(WebhookTelling), "advance.sql");
    private static readonly string Fail = Sql.Beside(typeof(WebhookTelling), "fail.sql");
    private static readonly string Forget = Sql.Beside(typeof(WebhookTelling), "forget_deliveries.sql");

    public async Task TellAsync(Guid id, CancellationToken stopping)
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        if (!await AskAsync(connection, TakeTurn, id.ToString()))
        {
            return;
        }

        try
        {
            await AskAsync(connection, Forget, id);
            for (var told = 0; told < MostInARow && await TellSomeAsync(connection, id, stopping); told += AtOnce)
            {
                stopping.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            // A connection that broke has ended its turn already.
            if (connection.State == ConnectionState.Open)
            {
                await AskAsync(connection, EndTurn, id.ToString());
            }
        }
    }

    /// <summary>Tells the next few; false when there is no more to do for now.</summary>
    private async Task<bool> TellSomeAsync(NpgsqlConnection connection, Guid id, CancellationToken stopping)
    {
        if (await connection.ReadAsync<Waiting>(Due, CancellationToken.None, id) is not [var waiting])
        {
            return false;
        }

        if (secrets.Read(waiting.Secret) is not { } secret)
        {
            await FailAsync(connection, id, waiting.Place, pause: null, "secret-unreadable");
            return false;
        }

        var changes = await ChangesReading.NextAsync(connection, waiting.Version, waiting.Provinces, waiting.Place, AtOnce, CancellationToken.None);
        if (changes.Count == 0)
        {
            await AskAsync(connection, Advance, id, waiting.ToldVersion, waiting.ToldSite, waiting.Version, null);
            return false;
        }

        var place = waiting.Place;
        var failures = waiting.Failures;
        foreach (var change in changes)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(WebhookMessage.Of(change), json.Value.SerializerOptions);
            var attempt = await client.SendAsync(new Uri(waiting.Url), secret, change.Id, body, stopping);
            await AskAsync(connection, KeepDelivery, id, change.Id, change.Version, change.Subject, failures + 1, attempt.Milliseconds, attempt.Status, attempt.Outcome);
            if (!attempt.IsDelivered)
            {
                var waits = settings.Waits();
                await FailAsync(connection, id, place, attempt.IsGone || failures >= waits.Length ? null : waits[failures], attempt.IsGone ? "gone" : "failing");
                return false;
            }

            failures = 0;
            if (!await AskAsync(connection, Advance, id, place.Version, place.Subject, change.Version, change.Subject))
            {
                // Moved meanwhile, by a replay.
                return true;
            }

            place = ChangePlace.Of(change);
        }

        return true;
    }

    /// <summary>Waits before the next attempt, or pauses the subscription.</summary>
    private async Task FailAsync(NpgsqlConnection connection, Guid id, ChangePlace place, TimeSpan? pause, string because)
    {
        if (await AskAsync(connection, Fail, id, place.Version, place.Subject, pause, because) && pause is null)
        {
            Paused(id, because);
        }
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string statement, params object?[] values)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        return await command.ExecuteScalarAsync(CancellationToken.None) is true;
    }

    [LoggerMessage(LogLevel.Warning, "Webhook {Id} is paused: {Because}")]
    private partial void Paused(Guid id, string because);

    /// <summary>A subscription that waits, and the version of the record it waits for.</summary>
    private sealed record Waiting(string Url, string Secret, long ToldVersion, string? ToldSite, int Failures, IReadOnlyList<long>? Provinces, long Version)
    {
        public ChangePlace Place => new(ToldVersion, ToldSite);
    }
}
