using NetTopologySuite.Geometries;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Schematic;

/// <summary>A layer made up: what it shows, the ground it covers, its parcels. All in degrees.</summary>
internal sealed record SchematicLayer(string Code, string Kind, string Name, string NameEn, int AreaSrid, Geometry Extent, IReadOnlyList<(string LandUse, Geometry Outline)> Parcels);

/// <summary>Rice land in the lowland districts of each province, and high-yield areas in two of them.</summary>
internal static class ProtectedLand
{
    // The one site in the sources under which rice land may be converted.
    private const string Converted = "bac-giang-ccn-jutech";

    private static readonly (string Province, string Slug, string Name, string NameEn, string[] Districts)[] Surveys =
    [
        ("24", "bac-giang", "Bắc Giang", "Bac Giang", ["213", "216", "217", "221", "222", "223"]),
        ("34", "thai-binh", "Thái Bình", "Thai Binh", ["336", "338", "340", "341", "342"]),
        ("54", "phu-yen", "Phú Yên", "Phu Yen", ["555", "563", "564"]),
        ("19", "thai-nguyen", "Thái Nguyên", "Thai Nguyen", ["164", "165", "172", "173"]),
    ];

    // Communes around whose middle a high-yield area is drawn, and the district that was looked at.
    private static readonly (string Province, string Slug, string Name, string NameEn, string District, string[] Communes)[] HighYield =
    [
        ("24", "bac-giang", "Bắc Giang", "Bac Giang", "221", ["07735-2025", "07682-2025"]),
        ("34", "thai-binh", "Thái Bình", "Thai Binh", "338", ["12472-2025", "12511-2025"]),
    ];

    public static IEnumerable<SchematicLayer> Draw(DataFolder data, UnitOutlines units, SiteOutlines sites, Dictionary<string, Plane> planes)
    {
        foreach (var survey in Surveys)
        {
            var plane = planes[survey.Province];
            var extent = UnitCells.Merge(survey.Districts.Select(units.District));
            var taken = Taken(survey.Province, sites, plane);
            var converted = taken.Where(site => site.Code == Converted).Select(site => site.Metres).FirstOrDefault();
            var fields = new RiceFields($"rice {survey.Slug}", plane.FromDegrees(extent), taken.Where(site => site.Code != Converted).Select(site => site.Metres), converted).Make();
            yield return new SchematicLayer(
                $"rice-land-{survey.Slug}",
                "rice-land",
                $"Đất trồng lúa {survey.Name} (sơ đồ giả định)",
                $"Rice land of {survey.NameEn} (schematic)",
                plane.Srid,
                extent,
                [.. fields.Select(field => (field.LandUse, plane.ToDegrees(field.Outline, Plane.Decimals)))]);
        }

        var known = data.Rows("units.csv").Select(unit => unit["code"]).ToHashSet(StringComparer.Ordinal);
        foreach (var area in HighYield)
        {
            var plane = planes[area.Province];
            var taken = Taken(area.Province, sites, plane).Select(site => site.Metres.Buffer(60, 2)).ToArray();
            yield return new SchematicLayer(
                $"high-yield-rice-{area.Slug}",
                "high-yield-rice",
                $"Vùng lúa năng suất, chất lượng cao {area.Name} (sơ đồ giả định)",
                $"High-yield rice area of {area.NameEn} (schematic)",
                plane.Srid,
                units.District(area.District),
                [.. area.Communes.Where(known.Contains).SelectMany(commune => Core(plane.FromDegrees(units.Commune(commune)), taken)).Select(core => ("high-yield-rice", plane.ToDegrees(core, Plane.Decimals)))]);
        }
    }

    private static IEnumerable<Polygon> Core(Geometry commune, Geometry[] taken)
    {
        var core = commune.Buffer(-1_300, 1);
        foreach (var site in taken)
        {
            core = Plane.Without(core, site);
        }

        return Plane.Polygons(core).Where(polygon => polygon.Area > 200_000);
    }

    // An economic zone is no obstacle: people grow rice in it.
    private static (string Code, Geometry Metres)[] Taken(string province, SiteOutlines sites, Plane plane) =>
        [.. sites.All
            .Where(outline => outline.Site.Province == province && !outline.Site.IsEconomicZone)
            .Select(outline => (outline.Site.Code, plane.FromDegrees(outline.Degrees)))];
}
