using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Tests.Hosting;

/// <summary>Small made-up facts near Bắc Giang whose numbers can be checked in the head: squares of a thousandth of a degree.</summary>
internal static class Squares
{
    public const string Source = "made up for a test";

    public static readonly DateOnly Day = new(2024, 1, 1);

    /// <summary>A square (or rectangle) with its lower left corner at thousandths of a degree from 106.2° E, 21.3° N.</summary>
    public static MultiPolygon At(double east, double north, double width = 1, double height = 1)
    {
        var (x, y) = (106.2 + (east / 1000), 21.3 + (north / 1000));
        var (right, top) = (106.2 + ((east + width) / 1000), 21.3 + ((north + height) / 1000));
        var factory = new GeometryFactory(new PrecisionModel(), 4326);
        return factory.CreateMultiPolygon([factory.CreatePolygon([new(x, y), new(right, y), new(right, top), new(x, top), new(x, y)])]);
    }

    public static SiteVersion Version(long site, MultiPolygon? boundary, SiteKind kind = SiteKind.IndustrialCluster, SiteStatus status = SiteStatus.Planned, DateOnly? from = null, DateOnly? until = null) => new()
    {
        SiteId = site,
        Valid = new LegalPeriod(from ?? Day, until),
        Kind = kind,
        Status = status,
        Name = $"Thử {site}",
        Boundary = boundary,
        BoundaryQuality = boundary is null ? null : Quality.Schematic,
        Source = Source,
    };

    public static ProtectedLayer Layer(string code, MultiPolygon extent, ProtectedLayerKind kind = ProtectedLayerKind.RiceLand) => new()
    {
        Code = code,
        Kind = kind,
        Name = "Đất lúa thử",
        Valid = LegalPeriod.Always,
        Extent = extent,
        Quality = Quality.Schematic,
        AreaSrid = 9214,
        Source = Source,
    };

    public static ProtectedParcel Parcel(long layer, MultiPolygon outline, string code = "LUC") => new()
    {
        LayerId = layer,
        LandUseCode = code,
        Outline = outline,
    };

    public static Decision Decision(string code) => new() { Code = code, Title = "Quyết định thử", Source = Source };
}
