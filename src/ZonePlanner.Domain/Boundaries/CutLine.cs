using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>A line drawn across an outline, fitted to it: what was drawn onto a corner or a side is on it, and that side has a corner there.</summary>
/// <param name="Line">The line, its corners near the outline's become them.</param>
/// <param name="Rings">The outline's rings, with a corner where an end of the line meets a side.</param>
internal sealed record CutLine(LineString Line, Geometry Rings)
{
    public static CutLine Fit(MultiPolygon outline, Coordinate[] drawn)
    {
        var corners = new CornerIndex<bool>(outline.Coordinates.Select(corner => (corner, true)));
        var line = Array.ConvertAll(drawn, place => corners.Nearest(place, Tolerance.Metres)?.Corner ?? place);
        var sides = new SideIndex(outline);
        var ends = new List<(Side Side, Coordinate Corner)>();
        foreach (var end in new[] { 0, line.Length - 1 })
        {
            if (sides.Nearest(line[end], Tolerance.Metres) is { Side: var side })
            {
                line[end] = side.Foot(line[end]);
                ends.Add((side, line[end]));
            }
        }

        var rings = Wgs84.Rings(outline).Select(ring => Wgs84.Factory.CreateLineString(Side.WithCorners(ring.Coordinates, ends)));
        return new(Wgs84.Factory.CreateLineString(line), Wgs84.Factory.CreateMultiLineString([.. rings]));
    }
}
