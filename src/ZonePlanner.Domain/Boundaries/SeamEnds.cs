using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>The corners at which a seam between two parts met the outside: once the parts are one, those that lie straight between their neighbours say nothing.</summary>
internal static class SeamEnds
{
    // A cut is straight to a thousandth of a millimetre; a surveyed corner is not.
    private const double StraightMetres = 0.0001;

    private const int FewestInRing = 4;

    public static MultiPolygon Drop(MultiPolygon together, IEnumerable<MultiPolygon> parts, Tm3Zone zone)
    {
        var shared = parts.SelectMany(part => part.Coordinates.Distinct()).CountBy(corner => corner).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var toMetres = CoordinateConversion.Between(Crs.Crs84, zone.Crs);
        return Wgs84.Factory.CreateMultiPolygon([.. Wgs84.Parts(together).Select(part => Wgs84.Factory.CreatePolygon(
            Drop(part.Shell, shared, toMetres),
            [.. part.Holes.Select(hole => Drop(hole, shared, toMetres))]))]);
    }

    private static LinearRing Drop(LinearRing ring, HashSet<Coordinate> shared, CoordinateConversion toMetres)
    {
        var corners = ring.Coordinates[..^1];
        var kept = new List<Coordinate>(corners.Where((corner, index) =>
            !shared.Contains(corner) || !IsStraight(corners[(index + corners.Length - 1) % corners.Length], corner, corners[(index + 1) % corners.Length], toMetres)));
        if (kept.Count == corners.Length || kept.Count + 1 < FewestInRing)
        {
            return ring;
        }

        return Wgs84.Factory.CreateLinearRing([.. kept, kept[0]]);
    }

    private static bool IsStraight(Coordinate before, Coordinate corner, Coordinate after, CoordinateConversion toMetres) =>
        new LineSegment(toMetres.Convert(before), toMetres.Convert(after)).Distance(toMetres.Convert(corner)) < StraightMetres;
}
