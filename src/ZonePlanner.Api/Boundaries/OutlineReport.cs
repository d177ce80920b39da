using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Boundaries;

/// <summary>An outline as it came out, in longitude and latitude of WGS 84: its coordinates read back to the same doubles.</summary>
/// <param name="Geometry">A Polygon, or a MultiPolygon where it has several pieces.</param>
/// <param name="MeasuredHa">Hectares in its TM-3 zone, to the square metre.</param>
/// <param name="MeasuredM2">The same in square metres, to the hundredth.</param>
/// <param name="GeodesicHa">Hectares on the ellipsoid.</param>
/// <param name="AreaCrs">The TM-3 zone.</param>
internal sealed record OutlineReport(
    [property: JsonConverter(typeof(LosslessGeometryConverter))] Geometry Geometry,
    decimal MeasuredHa,
    double MeasuredM2,
    decimal GeodesicHa,
    string AreaCrs)
{
    /// <summary>Measures outlines as sites are measured.</summary>
    public static async Task<IReadOnlyList<OutlineReport>> OfAsync(NpgsqlDataSource database, Tm3Zone zone, IReadOnlyList<MultiPolygon> outlines, CancellationToken cancellation)
    {
        var measures = await OutlineMeasures.ReadAsync(database, zone, outlines, cancellation);
        return [.. outlines.Zip(measures, (outline, areas) => new OutlineReport(
            outline.NumGeometries == 1 ? outline.GetGeometryN(0) : outline,
            areas.Measured.RoundedHectares,
            Math.Round(areas.Measured.SquareMetres, 2),
            areas.Geodesic.RoundedHectares,
            zone.Crs.Code))];
    }
}
