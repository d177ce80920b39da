using Npgsql;

namespace ZonePlanner.Api.Ogc;

/// <summary>The version of the data and the instant of its last recording: nothing known now was recorded later.</summary>
internal sealed record DatasetState(long Version, DateTimeOffset Instant)
{
    /// <summary>One row, <c>version</c> and <c>instant</c>.</summary>
    public const string Sql = "SELECT version, instant FROM dataset_version";

    public static async Task<DatasetState> ReadAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Sql);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return Of(row);
    }

    /// <summary>From the first two columns of a row.</summary>
    public static DatasetState Of(NpgsqlDataReader row) => new(row.GetInt64(0), new DateTimeOffset(row.GetDateTime(1), TimeSpan.Zero));
}
