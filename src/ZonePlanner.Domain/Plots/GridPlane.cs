using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Plots;

/// <summary>The plane of a site's zone turned so that x runs along the grid's axis and y to the right of it, from the middle of the site.</summary>
internal sealed class GridPlane
{
    // More than the noding moves a corner, less than two corners are apart after it.
    private const double SameCornerMetres = 0.0011;

    private readonly CoordinateConversion _toMetres;
    private readonly CornerIndex<bool> _corners;
    private readonly Coordinate _middle;
    private readonly (double Sin, double Cos) _turn;

    private GridPlane(MultiPolygon outline, CoordinateConversion toMetres, Coordinate middle, double axisDegrees)
    {
        _toMetres = toMetres;
        _corners = new(outline.Coordinates.Select(corner => (corner, true)));
        _middle = middle;
        _turn = Math.SinCos(axisDegrees * Math.PI / 180);
        AxisDegrees = (axisDegrees + 360) % 180;
    }

    /// <summary>Degrees from grid north, clockwise, 0 to under 180.</summary>
    public double AxisDegrees { get; }

    public static GridPlane Of(MultiPolygon outline, Tm3Zone zone, double? axisDegrees)
    {
        var toMetres = CoordinateConversion.Between(Crs.Crs84, zone.Crs);
        var metres = toMetres.Convert(outline);
        return new(outline, toMetres, metres.EnvelopeInternal.Centre, Readable(axisDegrees ?? LongestSide(metres)));
    }

    public MultiPolygon ToPlane(MultiPolygon outline) => (MultiPolygon)Changed(_toMetres.Convert(outline), metres =>
    {
        var (east, north) = (metres.X - _middle.X, metres.Y - _middle.Y);
        return new((east * _turn.Sin) + (north * _turn.Cos), (east * _turn.Cos) - (north * _turn.Sin));
    });

    /// <summary>Longitude and latitude of a corner; one of the outline's own becomes it again bit for bit.</summary>
    public Coordinate ToDegrees(Coordinate place)
    {
        var metres = new Coordinate(
            _middle.X + (place.X * _turn.Sin) + (place.Y * _turn.Cos),
            _middle.Y + (place.X * _turn.Cos) - (place.Y * _turn.Sin));
        var (x, y) = _toMetres.Reversed.Convert(new MapPosition(metres.X, metres.Y));
        var degrees = new Coordinate(x, y);
        return _corners.Nearest(degrees, SameCornerMetres)?.Corner ?? degrees;
    }

    // From north-west to south-east by east: rows then follow each other southwards or eastwards, as they are read.
    private static double Readable(double degrees) => ((degrees + 45) % 180) - 45;

    private static double LongestSide(Geometry metres)
    {
        var corners = MinimumAreaRectangle.GetMinimumRectangle(metres).Coordinates;
        var (one, other) = (new LineSegment(corners[0], corners[1]), new LineSegment(corners[1], corners[2]));
        var longest = one.Length >= other.Length ? one : other;
        return (Math.Atan2(longest.P1.X - longest.P0.X, longest.P1.Y - longest.P0.Y) * 180 / Math.PI) + 360;
    }

    private static Geometry Changed(Geometry geometry, Func<Coordinate, Coordinate> change)
    {
        geometry.Apply(new ChangeCorners(change));
        geometry.GeometryChanged();
        return geometry;
    }

    private sealed class ChangeCorners(Func<Coordinate, Coordinate> change) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var changed = change(seq.GetCoordinate(i));
            seq.SetX(i, changed.X);
            seq.SetY(i, changed.Y);
        }
    }
}
