using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ZonePlanner.Domain.Coordinates;

/// <summary>A coordinate reference system this service accepts and answers in.</summary>
public sealed class Crs
{
    private readonly MapPlane? _plane;

    private Crs(string code, int srid, string name, Datum datum, AxisOrder axes, AreaOfUse area, MapPlane? plane = null)
    {
        Code = code;
        Srid = srid;
        Name = name;
        Datum = datum;
        Axes = axes;
        AreaOfUse = area;
        _plane = plane;
    }

    /// <summary>WGS 84, longitude first: GeoJSON's and this service's own (OGC:CRS84).</summary>
    public static Crs Crs84 { get; } = new("OGC:CRS84", 4326, "WGS 84 longitude-latitude", Datum.Wgs84, AxisOrder.LongitudeLatitude, AreaOfUse.World);

    /// <summary>WGS 84, latitude first (EPSG:4326).</summary>
    public static Crs Wgs84 { get; } = new("EPSG:4326", 4326, "WGS 84", Datum.Wgs84, AxisOrder.LatitudeLongitude, AreaOfUse.World);

    /// <summary>VN-2000, latitude first (EPSG:4756).</summary>
    public static Crs Vn2000 { get; } = new("EPSG:4756", 4756, "VN-2000", Datum.Vn2000, AxisOrder.LatitudeLongitude, AreaOfUse.Vietnam);

    /// <summary>Web Mercator (EPSG:3857): for showing, never for measuring; at 21° N it makes 75 ha read as 86.4.</summary>
    public static Crs WebMercator { get; } = new(
        "EPSG:3857", 3857, "WGS 84 / Pseudo-Mercator", Datum.Wgs84, AxisOrder.EastingNorthing, new(-180, -85.06, 180, 85.06), MapPlane.WebMercator());

    /// <summary>Every supported CRS: the two of WGS 84, VN-2000 in degrees, its UTM and TM-3 zones, Web Mercator.</summary>
    public static IReadOnlyList<Crs> All { get; } =
    [
        Crs84,
        Wgs84,
        Vn2000,
        Zone(3405, "VN-2000 / UTM zone 48N", 105, 0.9996),
        Zone(3406, "VN-2000 / UTM zone 49N", 111, 0.9996),
        Tm3(5896, "VN-2000 / TM-3 zone 481", 102),
        Tm3(5897, "VN-2000 / TM-3 zone 482", 105),
        Tm3(5898, "VN-2000 / TM-3 zone 491", 108),
        Tm3(5899, "VN-2000 / TM-3 107-45", 107.75),
        Tm3(9205, "VN-2000 / TM-3 103-00", 103),
        Tm3(9206, "VN-2000 / TM-3 104-00", 104),
        Tm3(9207, "VN-2000 / TM-3 104-30", 104.5),
        Tm3(9208, "VN-2000 / TM-3 104-45", 104.75),
        Tm3(9209, "VN-2000 / TM-3 105-30", 105.5),
        Tm3(9210, "VN-2000 / TM-3 105-45", 105.75),
        Tm3(9211, "VN-2000 / TM-3 106-00", 106),
        Tm3(9212, "VN-2000 / TM-3 106-15", 106.25),
        Tm3(9213, "VN-2000 / TM-3 106-30", 106.5),
        Tm3(9214, "VN-2000 / TM-3 107-00", 107),
        Tm3(9215, "VN-2000 / TM-3 107-15", 107.25),
        Tm3(9216, "VN-2000 / TM-3 107-30", 107.5),
        Tm3(9217, "VN-2000 / TM-3 108-15", 108.25),
        Tm3(9218, "VN-2000 / TM-3 108-30", 108.5),
        WebMercator,
    ];

    private static readonly FrozenDictionary<string, Crs> ByCode = All.ToFrozenDictionary(crs => crs.Code, StringComparer.Ordinal);

    /// <summary>Authority and code, <c>EPSG:9214</c> or <c>OGC:CRS84</c>.</summary>
    public string Code { get; }

    /// <summary>The number PostGIS and a geometry's SRID know it by; CRS84 and EPSG:4326 share 4326.</summary>
    public int Srid { get; }

    /// <summary>EPSG's name.</summary>
    public string Name { get; }

    /// <summary>The datum its degrees are on.</summary>
    public Datum Datum { get; }

    /// <summary>The order in which EPSG or OGC writes its two numbers.</summary>
    public AxisOrder Axes { get; }

    /// <summary>Where it may be used. Of a zone, the whole country: a site at a province's edge is compared in its neighbour's zone too.</summary>
    public AreaOfUse AreaOfUse { get; }

    /// <summary>The meridian of a UTM or TM-3 zone in degrees east; null of the others.</summary>
    public double? CentralMeridian => _plane?.CentralMeridian;

    /// <summary>Whether its numbers are metres on a plane.</summary>
    public bool IsProjected => _plane is not null;

    /// <summary>Whether areas on its plane are land areas: the VN-2000 zones, not degrees and not Web Mercator.</summary>
    public bool MeasuresArea => IsProjected && Datum == Datum.Vn2000;

    /// <summary>The URI OGC API names it by.</summary>
    public string Uri => this == Crs84 ? "http://www.opengis.net/def/crs/OGC/1.3/CRS84" : $"http://www.opengis.net/def/crs/EPSG/0/{Srid}";

    /// <summary>The CRS of an SRID; 4326 is CRS84, since geometries and rows are x first. Null if it is not supported.</summary>
    public static Crs? OfSrid(int srid) => srid == Crs84.Srid ? Crs84 : ByCode.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"EPSG:{srid}"));

    /// <summary>Reads <c>EPSG:9214</c>, <c>[EPSG:9214]</c>, <c>urn:ogc:def:crs:EPSG::9214</c>, <c>http(s)://www.opengis.net/def/crs/EPSG/0/9214</c> and the same of <c>OGC:CRS84</c>.</summary>
    /// <param name="text">What was sent.</param>
    /// <param name="crs">The CRS, if this is true.</param>
    /// <param name="problem">Why not (<c>unknown-crs</c>, <c>deprecated-crs</c>), if this is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Crs? crs, [NotNullWhen(false)] out CoordinateProblem? problem)
    {
        var code = CrsIdentifier.Read(text);
        crs = code is null ? null : ByCode.GetValueOrDefault(code);
        problem = crs is null ? CrsIdentifier.Refusal(text, code) : null;
        return crs is not null;
    }

    /// <summary>Two numbers in this CRS's own axis order as a position, x first.</summary>
    public MapPosition FromAxisOrder(double first, double second) =>
        Axes == AxisOrder.LatitudeLongitude ? new(second, first) : new(first, second);

    /// <summary>The two numbers of a position in this CRS's own axis order.</summary>
    public (double First, double Second) ToAxisOrder(MapPosition position) =>
        Axes == AxisOrder.LatitudeLongitude ? (position.Y, position.X) : (position.X, position.Y);

    /// <inheritdoc/>
    public override string ToString() => Code;

    internal MapPosition ToDegrees(MapPosition position) => _plane is null ? position : _plane.ToDegrees(position);

    internal MapPosition FromDegrees(MapPosition degrees) => _plane is null ? degrees : _plane.FromDegrees(degrees);

    private static Crs Tm3(int srid, string name, double meridian) => Zone(srid, name, meridian, 0.9999);

    private static Crs Zone(int srid, string name, double meridian, double scale) => new(
        string.Create(CultureInfo.InvariantCulture, $"EPSG:{srid}"),
        srid,
        name,
        Datum.Vn2000,
        AxisOrder.EastingNorthing,
        AreaOfUse.Vietnam,
        MapPlane.TransverseMercator(meridian, scale));
}
