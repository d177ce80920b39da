using Npgsql;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>What has arrived for a new edition.</summary>
internal sealed record Arrival(
    long Edition,
    long Features,
    bool OwnIds,
    bool NumericIds,
    string[] GeometryTypes,
    long Unlocated,
    long Unsound,
    double?[] Box,
    DateOnly? From,
    DateOnly? To)
{
    public static async Task<Arrival> ReadAsync(NpgsqlConnection connection, long edition, string? time, CancellationToken cancellation)
    {
        var arrived = await Statement.ListAsync(typeof(Arrival), "arrived.sql", connection, row => Read(edition, row), cancellation, edition, time);
        return arrived[0];
    }

    private static Arrival Read(long edition, NpgsqlDataReader row) => new(
        edition,
        row.GetInt64(0),
        row.GetBoolean(1),
        row.GetBoolean(2),
        row.GetFieldValue<string[]>(3),
        row.GetInt64(4),
        row.GetInt64(5),
        [.. Enumerable.Range(6, 4).Select(column => row.IsDBNull(column) ? (double?)null : row.GetDouble(column))],
        row.IsDBNull(10) ? null : row.GetFieldValue<DateOnly>(10),
        row.IsDBNull(11) ? null : row.GetFieldValue<DateOnly>(11));
}
