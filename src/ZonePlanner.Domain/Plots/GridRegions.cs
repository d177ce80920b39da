using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;

namespace ZonePlanner.Domain.Plots;

/// <summary>Plots, roads and what is left over, as outlines in degrees that have every corner in common with their neighbours.</summary>
internal static class GridRegions
{
    private const double StraightMetres = 0.0001;

    private const int FewestInRing = 4;

    private const int EndsOfASide = 2;

    /// <summary>The outlines of regions given as pieces, in their order; corners where nothing parts or turns are left out.</summary>
    public static MultiPolygon[] Of(IEnumerable<IReadOnlyList<Polygon>> regions, MultiPolygon ground, GridPlane plane)
    {
        MultiPolygon[] whole = [.. regions.Select(pieces => pieces.Count == 1 ? Wgs84.Land(pieces[0]) : Overlay.Together(pieces))];
        var idle = Idle(whole, ground);
        var degrees = new Dictionary<Coordinate, Coordinate>();
        return Array.ConvertAll(whole, region => Wgs84.Factory.CreateMultiPolygon([.. Wgs84.Parts(region).Select(Part).OfType<Polygon>()]));

        Polygon? Part(Polygon part) => Ring(part.Shell) is { } shell ? Wgs84.Factory.CreatePolygon(shell, [.. part.Holes.Select(Ring).OfType<LinearRing>()]) : null;

        LinearRing? Ring(LinearRing ring)
        {
            var corners = Wgs84.WithoutRepeats([.. ring.Coordinates.Skip(1).Where(corner => !idle.Contains(corner)).Select(ToDegrees)]);
            return corners.Length + 1 < FewestInRing ? null : Wgs84.Factory.CreateLinearRing(Wgs84.WithoutRepeats([corners[^1].Copy(), .. corners]));
        }

        Coordinate ToDegrees(Coordinate corner)
        {
            if (!degrees.TryGetValue(corner, out var place))
            {
                degrees[corner] = place = plane.ToDegrees(corner);
            }

            return place.Copy();
        }
    }

    // Corners the grid made on a side of which nothing came, as where a piece was joined to its neighbour.
    private static HashSet<Coordinate> Idle(MultiPolygon[] regions, MultiPolygon ground)
    {
        var ends = new Dictionary<Coordinate, HashSet<Coordinate>>();
        foreach (var ring in regions.SelectMany(Wgs84.Rings).Select(ring => ring.Coordinates))
        {
            for (var index = 1; index < ring.Length; index++)
            {
                Ends(ring[index - 1]).Add(ring[index]);
                Ends(ring[index]).Add(ring[index - 1]);
            }
        }

        var own = ground.Coordinates.ToHashSet();
        return [.. ends.Where(corner => corner.Value.Count == EndsOfASide && !own.Contains(corner.Key) && IsStraight(corner.Key, corner.Value)).Select(corner => corner.Key)];

        HashSet<Coordinate> Ends(Coordinate corner)
        {
            if (!ends.TryGetValue(corner, out var others))
            {
                ends[corner] = others = [];
            }

            return others;
        }
    }

    private static bool IsStraight(Coordinate corner, HashSet<Coordinate> ends) =>
        new LineSegment(ends.First(), ends.Last()).Distance(corner) < StraightMetres;
}
