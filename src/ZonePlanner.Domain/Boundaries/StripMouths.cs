using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>Ends strips where they open into the ground that is left: on its corners, or on its sides, which take up a corner there.</summary>
/// <remarks>Shrinking and growing ends a strip a hair beside them. What ends elsewhere is put on the nearest corner, or, where that would not do, ends where it does.</remarks>
internal sealed class StripMouths(MultiPolygon left)
{
    private const double SeamMetres = 0.01;

    private const double MostGrown = 2;

    private const int FewestInRing = 4;

    private readonly CornerIndex<bool> _corners = new(left.Coordinates.Select(corner => (corner, true)));

    private readonly SideIndex _sides = new(left);

    private readonly List<(Side Side, Coordinate Corner)> _mouths = [];

    /// <summary>A strip ended; null if it cannot be.</summary>
    public Polygon? End(Polygon strip) => End(strip, Strips.NarrowestMetres) ?? End(strip, SeamMetres);

    /// <summary>The ground that is left, with the corners its sides took up.</summary>
    public MultiPolygon WithMouths() => Wgs84.Redraw(left, ring => Side.WithCorners(ring, _mouths)).Boundary ?? left;

    private Polygon? End(Polygon strip, double reach)
    {
        var mouths = new List<(Side Side, Coordinate Corner)>();
        Coordinate[][] rings = [.. strip.Holes.Prepend(strip.Shell).Select(ring => End(ring, reach, mouths))];
        if (Array.Exists(rings, ring => ring.Length < FewestInRing))
        {
            return null;
        }

        var ended = Wgs84.Factory.CreatePolygon(Wgs84.Factory.CreateLinearRing(rings[0]), [.. rings.Skip(1).Select(Wgs84.Factory.CreateLinearRing)]);
        if (!ended.IsValid || ended.Area > MostGrown * strip.Area)
        {
            return null;
        }

        _mouths.AddRange(mouths);
        return ended;
    }

    private Coordinate[] End(LinearRing ring, double reach, List<(Side Side, Coordinate Corner)> mouths)
    {
        var ended = Array.ConvertAll(ring.Coordinates[..^1], corner => End(corner, reach, mouths));
        return Wgs84.WithoutRepeats([.. ended, ended[0].Copy()]);
    }

    private Coordinate End(Coordinate corner, double reach, List<(Side Side, Coordinate Corner)> mouths)
    {
        if (_corners.Nearest(corner, SeamMetres) is { } same)
        {
            return same.Corner.Copy();
        }

        if (_sides.Nearest(corner, SeamMetres) is { Side: var side })
        {
            var foot = side.Foot(corner);
            mouths.Add((side, foot));
            return foot.Copy();
        }

        return _corners.Nearest(corner, reach)?.Corner.Copy() ?? corner;
    }
}
