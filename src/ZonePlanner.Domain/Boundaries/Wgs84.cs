using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>Outlines in the degrees in which boundaries are stored: what is reshaped there meets its neighbours bit for bit.</summary>
internal static class Wgs84
{
    public static readonly GeometryFactory Factory = new(new PrecisionModel(), Crs.Crs84.Srid);

    /// <summary>The land of any geometry: its polygons, and nothing of its lines and points.</summary>
    public static MultiPolygon Land(Geometry geometry) => Factory.CreateMultiPolygon([.. Parts(geometry).Where(part => !part.IsEmpty).Select(part => (Polygon)Factory.CreateGeometry(part))]);

    /// <summary>The polygons of any geometry.</summary>
    public static IEnumerable<Polygon> Parts(Geometry geometry) => geometry switch
    {
        Polygon polygon => [polygon],
        GeometryCollection collection => collection.Geometries.SelectMany(Parts),
        _ => [],
    };

    /// <summary>The rings of an outline, each with its last corner the first again.</summary>
    public static IEnumerable<LinearRing> Rings(Geometry outline) => Parts(outline).SelectMany(part => part.Holes.Prepend(part.Shell));

    /// <summary>The outline with every ring changed, judged anew: no change may leave what is not a boundary.</summary>
    public static OutlineCheck Redraw(MultiPolygon outline, Func<Coordinate[], Coordinate[]> change)
    {
        var parts = Parts(outline).Select(part => part.Holes.Prepend(part.Shell).Select(ring => change(ring.Coordinates)).ToArray());
        return OutlineCheck.Of(new DrawnOutline(Crs.Crs84, [.. parts], HasHeights: false));
    }

    /// <summary>What keeps an outline from being a boundary.</summary>
    public static IReadOnlyList<Finding> Refusals(OutlineCheck outline) => [.. outline.Findings.Where(finding => finding.Severity == Severity.Error)];

    /// <summary>A ring without corners that repeat the one before.</summary>
    public static Coordinate[] WithoutRepeats(Coordinate[] ring) => [.. ring.Where((corner, index) => index == 0 || !corner.Equals2D(ring[index - 1]))];
}
