using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Api.Database.Boundaries;

/// <summary>Measures outlines where every stored one is measured: in the database, by the functions that measure sites.</summary>
internal static class OutlineMeasures
{
    private static readonly string AreaZone = Sql.Beside(typeof(OutlineMeasures), "area_zone.sql");

    private static readonly string MeasuredOutlines = Sql.Beside(typeof(OutlineMeasures), "measured_outlines.sql");

    /// <summary>The TM-3 zone a boundary is measured in: the one it was drawn in, or that of its place.</summary>
    public static async Task<Tm3Zone> ZoneAsync(NpgsqlDataSource database, MultiPolygon boundary, Crs drawnIn, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(AreaZone);
        command.Parameters.Add(new() { Value = boundary });
        command.Parameters.Add(new() { Value = Tm3Zone.TryOfSrid(drawnIn.Srid, out _) ? drawnIn.Srid : DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer });
        var srid = (int)(await command.ExecuteScalarAsync(cancellation) ?? throw new InvalidOperationException("A place has no zone."));
        return Tm3Zone.TryOfSrid(srid, out var zone) ? zone : throw new InvalidOperationException($"EPSG:{srid} is not a TM-3 zone.");
    }

    /// <summary>The area of each outline in the zone, and on the ellipsoid.</summary>
    public static async Task<IReadOnlyList<(LandArea Measured, LandArea Geodesic)>> ReadAsync(
        NpgsqlDataSource database, Tm3Zone zone, IEnumerable<MultiPolygon> outlines, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(MeasuredOutlines);
        command.Parameters.Add(new() { Value = outlines.ToArray<Geometry>() });
        command.Parameters.Add(new() { Value = zone.Srid });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var measures = new List<(LandArea, LandArea)>();
        while (await row.ReadAsync(cancellation))
        {
            measures.Add((new(row.GetDouble(0)), new(row.GetDouble(1))));
        }

        return measures;
    }
}
