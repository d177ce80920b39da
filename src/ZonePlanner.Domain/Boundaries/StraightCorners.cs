using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>New corners on old sides, where the side is straight on the plane of its area.</summary>
/// <remarks>A side straight in degrees is up to 8 mm from straight in a TM-3 zone in a kilometre: a corner put on it there would add or take some square metres.</remarks>
internal static class StraightCorners
{
    private const double OnTheSideMetres = 0.0001;

    /// <summary>The parts with each corner that the whole does not have, but that lies on a side of it, moved along the normal onto the plane's side. The same corner moves alike in every part.</summary>
    public static MultiPolygon[] On(MultiPolygon whole, Polygon[] parts, Tm3Zone zone)
    {
        var old = whole.Coordinates.ToHashSet();
        var sides = new SideIndex(whole);
        var moves = new Dictionary<Coordinate, Coordinate>();
        foreach (var corner in parts.SelectMany(part => part.Coordinates).Where(corner => !old.Contains(corner)).Distinct())
        {
            if (sides.Nearest(corner, OnTheSideMetres) is { } on)
            {
                moves[corner] = OnThePlane(on.Side, corner, zone);
            }
        }

        return moves.Count == 0 ? Outlines(parts) : Moved(parts, moves);
    }

    private static Coordinate OnThePlane(Side side, Coordinate corner, Tm3Zone zone)
    {
        var toMetres = CoordinateConversion.Between(Crs.Crs84, zone.Crs);
        var straight = new LineSegment(toMetres.Convert(side.From), toMetres.Convert(side.To));
        return toMetres.Reversed.Convert(straight.ClosestPoint(toMetres.Convert(corner)));
    }

    // Millimetres may be too much for an outline with corners millimetres apart: then they stay where the cut met the side.
    private static MultiPolygon[] Moved(Polygon[] parts, Dictionary<Coordinate, Coordinate> moves)
    {
        var moved = Outlines(parts).Select(part => Wgs84.Redraw(part, ring => Array.ConvertAll(ring, corner => moves.GetValueOrDefault(corner, corner)))).ToArray();
        return Array.TrueForAll(moved, part => part.Boundary is not null) ? [.. moved.Select(part => part.Boundary!)] : Outlines(parts);
    }

    private static MultiPolygon[] Outlines(Polygon[] parts) => Array.ConvertAll(parts, Wgs84.Land);
}
