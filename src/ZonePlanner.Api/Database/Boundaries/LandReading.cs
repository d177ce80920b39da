using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Database.Boundaries;

/// <summary>Reads what a boundary must keep away from, each outline whole and with its own corners.</summary>
internal static class LandReading
{
    /// <summary>The word for other sites among the kinds of protected land.</summary>
    public const string Sites = "sites";

    /// <summary>More outlines than this are not cut away at once.</summary>
    public const int MostOutlines = 20_000;

    private static readonly string Land = Sql.Beside(typeof(LandReading), "land_in_the_way.sql");

    /// <summary>The land of the asked kinds under a boundary, grouped as the guards judge it; the rice land is what needs a conversion approval.</summary>
    /// <returns>A layer's parcels of one code, or a site, each with the word of its kind; null if there are more outlines than <see cref="MostOutlines"/>.</returns>
    public static async Task<IReadOnlyList<(string Kind, LandInTheWay Land)>?> ReadAsync(
        NpgsqlDataSource database, MultiPolygon boundary, SiteKind kind, string? site, AsOf asOf, Tm3Zone zone, string[] away, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Land);
        command.Parameters.Add(new() { Value = boundary });
        command.Parameters.Add(new() { Value = RecordTypes.Kebab(kind) });
        command.Parameters.Add(new() { Value = asOf.ValidAt });
        command.Parameters.Add(new() { Value = asOf.KnownAt });
        command.Parameters.Add(new() { Value = (object?)site ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = away });
        command.Parameters.Add(new() { Value = zone.Srid });
        command.Parameters.Add(new() { Value = MostOutlines + 1 });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var outlines = new List<(string BelongsTo, string Subject, string Kind, Geometry Outline)>();
        while (await row.ReadAsync(cancellation))
        {
            outlines.Add((row.GetString(0), row.GetString(1), row.GetString(2), row.GetFieldValue<Geometry>(3)));
        }

        return outlines.Count > MostOutlines
            ? null
            : [.. outlines.GroupBy(outline => (outline.Kind, outline.BelongsTo)).Select(group => (group.Key.Kind, new LandInTheWay(group.First().Subject, [.. group.Select(outline => outline.Outline)])))];
    }
}
