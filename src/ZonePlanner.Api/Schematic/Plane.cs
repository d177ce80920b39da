using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Schematic;

/// <summary>The plane of a VN-2000 TM-3 zone, in metres, and the way back to degrees of WGS 84 as they are stored.</summary>
internal sealed class Plane
{
    /// <summary>Decimals of a degree for the outline of a site: 0.01 mm, so that its area survives being written down.</summary>
    public const int SiteDecimals = 10;

    /// <summary>Decimals of a degree for units and fields: 1 cm.</summary>
    public const int Decimals = 7;

    private static readonly GeometryFactory Metres = new(new PrecisionModel());

    private readonly CoordinateConversion toPlane;
    private readonly CoordinateConversion toDegrees;

    public Plane(int srid)
    {
        var zone = Crs.OfSrid(srid) ?? throw new ArgumentOutOfRangeException(nameof(srid), srid, "Not a VN-2000 zone.");
        Srid = srid;
        toPlane = CoordinateConversion.Between(Crs.Crs84, zone);
        toDegrees = CoordinateConversion.Between(zone, Crs.Crs84);
    }

    public int Srid { get; }

    public Coordinate Place(double longitude, double latitude)
    {
        var place = toPlane.Convert(new MapPosition(longitude, latitude));
        return new Coordinate(place.X, place.Y);
    }

    public Geometry FromDegrees(Geometry degrees) => Metres.CreateGeometry(toPlane.Convert(degrees));

    /// <summary>Degrees rounded as stored. Equal points stay equal, so what fitted together still does.</summary>
    public Geometry ToDegrees(Geometry metres, int decimals)
    {
        var degrees = toDegrees.Convert(metres);
        degrees.Apply(new Round(decimals));
        return degrees;
    }

    /// <summary>Square metres in this zone of a geometry in degrees.</summary>
    public double Area(Geometry degrees) => toPlane.Convert(degrees).Area;

    public static Geometry Shared(Geometry one, Geometry other) => OverlayNGRobust.Overlay(one, other, SpatialFunction.Intersection);

    public static Geometry Without(Geometry one, Geometry other) => OverlayNGRobust.Overlay(one, other, SpatialFunction.Difference);

    public static Geometry Together(IEnumerable<Geometry> parts) => OverlayNGRobust.Union(parts.ToArray());

    /// <summary>The polygons of whatever an overlay gave.</summary>
    public static IEnumerable<Polygon> Polygons(Geometry geometry)
    {
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            if (geometry.GetGeometryN(i) is Polygon { IsEmpty: false } polygon)
            {
                yield return polygon;
            }
        }
    }

    /// <summary>Rounds degrees as they are stored.</summary>
    public sealed class Round(int decimals) : ICoordinateFilter
    {
        public void Filter(Coordinate coord)
        {
            coord.X = Math.Round(coord.X, decimals);
            coord.Y = Math.Round(coord.Y, decimals);
        }
    }
}
