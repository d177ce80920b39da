using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Reports;

/// <summary>A site that counts: its areas in square metres, and the units of the level it lies in.</summary>
internal sealed record CountedSite(string Kind, string Status, long? DecidedM2, long? DeclaredM2, double? MeasuredM2, bool Schematic)
{
    /// <summary>Codes of the units, in the order of their codes.</summary>
    public List<string> Units { get; } = [];

    /// <summary>The ground shared with each; none without an outline.</summary>
    public List<LandArea> Shared { get; } = [];
}

/// <summary>Reads the sites that count, from stored areas and shares alone.</summary>
internal static class CountedSites
{
    private static readonly string Reading = Sql.Beside(typeof(CountedSites), "counted_sites.sql");

    public static async Task<IReadOnlyList<CountedSite>> ReadAsync(
        NpgsqlDataSource database, Counting counting, Geography? geography, AsOf at, NamedProvince? province, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Reading);
        object?[] values =
        [
            at.ValidAt, at.KnownAt, counting.Kinds, counting.Statuses, geography is null ? null : RecordTypes.Kebab(geography.Level), geography?.Day ?? at.ValidAt, province?.Whole, province?.Meant,
        ];
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        await using var row = await command.ExecuteReaderAsync(cancellation);
        var sites = new List<CountedSite>();
        var last = -1L;
        while (await row.ReadAsync(cancellation))
        {
            if (row.GetInt64(0) != last)
            {
                last = row.GetInt64(0);
                sites.Add(new CountedSite(
                    row.GetString(1),
                    row.GetString(2),
                    row.IsDBNull(3) ? null : row.GetInt64(3),
                    row.IsDBNull(4) ? null : row.GetInt64(4),
                    row.IsDBNull(5) ? null : row.GetDouble(5),
                    !row.IsDBNull(6) && row.GetBoolean(6)));
            }

            if (!row.IsDBNull(7))
            {
                sites[^1].Units.Add(row.GetString(7));
                sites[^1].Shared.Add(new LandArea(row.IsDBNull(8) ? 0 : row.GetDouble(8)));
            }
        }

        return sites;
    }
}
