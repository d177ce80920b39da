using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>Where and when a collection's features lie; each part absent when nothing says.</summary>
internal sealed record Extent(GeometryBounds? Box, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether its features are of no time at all.</summary>
    public bool IsTimeless { get; init; }
}

/// <summary>The extents of all collections, computed from the data once a version of it.</summary>
internal sealed class Extents(NpgsqlDataSource database, RecordWatch record)
{
    private static readonly string ExtentsSql = Sql.Beside(typeof(Extents), "extents.sql");

    private volatile Reading? _last;

    /// <summary>The extents of this moment's version, by variant.</summary>
    public async Task<Reading> ReadAsync(CancellationToken cancellation)
    {
        var state = await record.NewestAsync();
        if (_last is { } last && last.State == state)
        {
            return last;
        }

        return _last = await ComputeAsync(cancellation);
    }

    private async Task<Reading> ComputeAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(ExtentsSql);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var extents = new Dictionary<string, Extent>();
        RecordState? state = null;
        while (await row.ReadAsync(cancellation))
        {
            state = RecordState.Of(row);
            if (!await row.IsDBNullAsync(2, cancellation))
            {
                extents[row.GetString(2)] = new Extent(BoxOf(row), DayOf(row, 7), DayOf(row, 8)) { IsTimeless = row.GetBoolean(9) };
            }
        }

        return new Reading(state ?? throw new InvalidOperationException("dataset_version has no row."), extents);
    }

    private static GeometryBounds? BoxOf(NpgsqlDataReader row) =>
        row.IsDBNull(3) ? null : new GeometryBounds(row.GetDouble(3), row.GetDouble(4), row.GetDouble(5), row.GetDouble(6));

    private static DateOnly? DayOf(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    /// <summary>The extents of one version of the data.</summary>
    internal sealed record Reading(RecordState State, IReadOnlyDictionary<string, Extent> ByVariant);
}
