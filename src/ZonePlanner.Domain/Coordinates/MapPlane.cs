using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace ZonePlanner.Domain.Coordinates;

/// <summary>A map projection: degrees to metres and back on one datum, computed by ProjNet.</summary>
internal sealed class MapPlane
{
    private readonly MathTransform _toMetres;
    private readonly MathTransform _toDegrees;
    private readonly Sheet _sheet;

    private MapPlane(ProjectedCoordinateSystem projected, Sheet sheet, double? centralMeridian)
    {
        _sheet = sheet;
        var transformations = new CoordinateTransformationFactory();
        _toMetres = transformations.CreateFromCoordinateSystems(projected.GeographicCoordinateSystem, projected).MathTransform;
        _toDegrees = transformations.CreateFromCoordinateSystems(projected, projected.GeographicCoordinateSystem).MathTransform;
        CentralMeridian = centralMeridian;
    }

    public double? CentralMeridian { get; }

    private static MapPosition Nowhere => new(double.NaN, double.NaN);

    public static MapPlane WebMercator() => new(
        ProjectedCoordinateSystem.WebMercator, new(-20_037_509, -20_037_509, 20_037_509, 20_037_509), centralMeridian: null);

    // VN-2000 uses the WGS 84 ellipsoid, so the plane is drawn on that and ProjNet sees no datum step (DatumShift says why it must not).
    public static MapPlane TransverseMercator(double centralMeridian, double scale)
    {
        var systems = new CoordinateSystemFactory();
        var projection = systems.CreateProjection(
            "Transverse_Mercator",
            "Transverse_Mercator",
            [
                new("latitude_of_origin", 0),
                new("central_meridian", centralMeridian),
                new("scale_factor", scale),
                new("false_easting", 500_000),
                new("false_northing", 0),
            ]);
        var projected = systems.CreateProjectedCoordinateSystem(
            "VN-2000 zone",
            GeographicCoordinateSystem.WGS84,
            projection,
            LinearUnit.Metre,
            new AxisInfo("Easting", AxisOrientationEnum.East),
            new AxisInfo("Northing", AxisOrientationEnum.North));
        return new(projected, new(-500_000, 0, 1_500_000, 4_000_000), centralMeridian);
    }

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

    /// <summary>The longitude and latitude of metres; NaN far off the sheet, where ProjNet's iterations throw.</summary>
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
