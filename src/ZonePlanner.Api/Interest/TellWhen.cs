using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>
/// “Tell me when”: after every change of the record, and with every new day, looks for plots that have come to meet a need, as everybody may see them, and tells its
/// owner of each once, at most one letter a day and need. A plot that was taken and comes free again is told of again.
/// </summary>
internal sealed class TellWhen(NpgsqlDataSource database, PersonalData personal, Correspondence letters, TellWhenBell bell, Rounds rounds, IConfiguration configuration) : BackgroundService
{
    private static readonly string Turn = Sql.Beside(typeof(TellWhen), "looking_turn.sql");
    private static readonly string Needs = Sql.Beside(typeof(TellWhen), "needs_to_look_for.sql");
    private static readonly string Looking = Sql.Beside(typeof(TellWhen), "find_matches.sql");
    private static readonly string Looked = Sql.Beside(typeof(TellWhen), "looked.sql");
    private static readonly string Telling = Sql.Beside(typeof(TellWhen), "needs_to_tell.sql");
    private static readonly string Told = Sql.Beside(typeof(TellWhen), "need_told.sql");

    private readonly TimeSpan _every = TimeSpan.FromSeconds(configuration.GetValue("Interest:LookEverySeconds", 60d));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => rounds.GoAsync("interest", _every, bell.Bell, LookAsync, stoppingToken);

    private async Task LookAsync()
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        var turn = await connection.RowAsync(Turn, row => new Seen(row.GetInt64(0), row.GetFieldValue<DateOnly>(1)), CancellationToken.None);
        if (turn is null)
        {
            // Another process is at it.
            return;
        }

        // Needs and record first, plots after: what changes in between is found now or in the next round, never missed.
        var needs = await connection.RunAsync(Needs, CancellationToken.None);
        var record = await RecordState.ReadAsync(database, CancellationToken.None);
        var now = new Seen(record.Version, AsOfParameters.Today(TimeProvider.System));
        if (needs > 0 || now != turn)
        {
            await connection.RunAsync(Looking, CancellationToken.None, now.Day, record.Instant);
            await connection.RunAsync(Looked, CancellationToken.None, now.Version, now.Day);
        }

        var told = await TellAsync(connection, now.Day, record.Instant);
        await transaction.CommitAsync(CancellationToken.None);
        if (told)
        {
            letters.Ring();
        }
    }

    private async Task<bool> TellAsync(NpgsqlConnection connection, DateOnly day, DateTimeOffset knownAt)
    {
        var needs = await connection.ReadAsync<NeedToTell>(Telling, CancellationToken.None, day, knownAt);
        foreach (var need in needs)
        {
            var contact = personal.Read<Contact>(Contact.Purpose, Convert.FromBase64String(need.Contact));
            var about = new MailSubject(Convert.FromBase64String(need.AddressKey), need.Id, Report: null);
            await letters.TellAsync(connection, about, contact.Email, need.Language, need.Plots, CancellationToken.None);
            await connection.RunAsync(Told, CancellationToken.None, need.Id);
        }

        return needs.Count > 0;
    }

    private sealed record Seen(long Version, DateOnly Day);

    private sealed record NeedToTell(Guid Id, string AddressKey, string Contact, MailLanguage Language, IReadOnlyList<MatchingPlot> Plots);
}

/// <summary>Wakes whoever looks for plots that meet a need.</summary>
internal sealed class TellWhenBell
{
    public Rounds.Bell Bell { get; } = new();

    public void Ring() => Bell.Ring();
}
