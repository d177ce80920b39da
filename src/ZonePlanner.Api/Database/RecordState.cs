using Npgsql;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Database;

/// <summary>Which record a reading answers from: its version and the instant of its last line. Read first and taken for “now”, it makes all parts of an answer see one record.</summary>
internal sealed record RecordState(long Version, DateTimeOffset Instant)
{
    public static async Task<RecordState> ReadAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("SELECT version, instant FROM dataset_version");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return Of(row);
    }

    /// <summary>From the first two columns of a row.</summary>
    public static RecordState Of(NpgsqlDataReader row) => new(row.GetInt64(0), new DateTimeOffset(row.GetDateTime(1), TimeSpan.Zero));

    /// <summary>The moments to read at: “known now” becomes the instant of the last line, which can be asked for again.</summary>
    public AsOf At(AsOf asked) => asked.KnownAt == DateTimeOffset.MaxValue ? asked with { KnownAt = Instant } : asked;
}
