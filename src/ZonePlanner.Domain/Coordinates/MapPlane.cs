using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace ZonePlanner.Domain.Coordinates;

/// <summary>A map projection: degrees to metres and back on one datum, computed by ProjNet.</summary>
internal sealed class MapPlane
{
    private readonly MathTransform _toMetres;
    private readonly MathTransform _toDegrees;
    private readonly Sheet _sheet;

    private MapPlane(MathTransform toMetres, Sheet sheet, double? centralMeridian)
    {
        _toMetres = toMetres;
        _toDegrees = toMetres.Inverse();
        _sheet = sheet;
        CentralMeridian = centralMeridian;
    }

    public double? CentralMeridian { get; }

    private static MapPosition Nowhere => new(double.NaN, double.NaN);

    public static MapPlane WebMercator() => new(
        new CoordinateTransformationFactory().CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, ProjectedCoordinateSystem.WebMercator).MathTransform,
        new(-20_037_509, -20_037_509, 20_037_509, 20_037_509),
        centralMeridian: null);

    // VN-2000 uses the WGS 84 ellipsoid. ProjNet is told of no datum: DatumShift says why.
    public static MapPlane TransverseMercator(double centralMeridian, double scale) => new(
        new KruegerTransverseMercator(
        [
            new("semi_major", Ellipsoid.WGS84.SemiMajorAxis),
            new("semi_minor", Ellipsoid.WGS84.SemiMinorAxis),
            new("unit", LinearUnit.Metre.MetersPerUnit),
            new("central_meridian", centralMeridian),
            new("scale_factor", scale),
            new("false_easting", 500_000),
            new("false_northing", 0),
        ]),
        new(-2_500_000, -1_000_000, 3_500_000, 5_000_000),
        centralMeridian);

    /// <summary>Metres of a longitude and latitude; NaN of what is not one.</summary>
    public MapPosition FromDegrees(MapPosition degrees)
    {
        if (!AreaOfUse.World.Contains(degrees))
        {
            return Nowhere;
        }

        var (x, y) = _toMetres.Transform(degrees.X, degrees.Y);
        return new(x, y);
    }

    /// <summary>The longitude and latitude of metres; NaN off the sheet, where the series mean nothing.</summary>
    public MapPosition ToDegrees(MapPosition metres)
    {
        if (!_sheet.Contains(metres))
        {
            return Nowhere;
        }

        var (x, y) = _toDegrees.Transform(metres.X, metres.Y);
        return new(x, y);
    }

    private readonly record struct Sheet(double West, double South, double East, double North)
    {
        public bool Contains(MapPosition metres) => metres.X >= West && metres.X <= East && metres.Y >= South && metres.Y <= North;
    }
}
