using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Schematic;

/// <summary>All files of <c>data/schematic/</c>, made from the CSVs alone: the same bytes every time.</summary>
internal static class SchematicFiles
{
    public const string Folder = "schematic";

    public const string Units = "units.schematic.geojson";

    public const string Sites = "sites.schematic.geojson";

    public const string Plots = "plots.schematic.geojson";

    public const string Layers = "protected-layers.schematic.geojson";

    public static string Parcels(string layer) => $"{layer}.schematic.geojson";

    public static IReadOnlyDictionary<string, byte[]> Make(DataFolder data)
    {
        var rows = data.Rows("units.csv");
        var planes = rows.Where(unit => unit["level"] == "province" && unit.Optional("area_srid") is not null)
            .ToDictionary(unit => unit["code"], unit => new Plane(unit.Int("area_srid").GetValueOrDefault()));
        var units = new UnitOutlines(rows);
        var sites = new SiteOutlines(data, units, planes);
        var layers = ProtectedLand.Draw(data, units, sites, planes).ToArray();

        var files = new Dictionary<string, byte[]>
        {
            [Units] = Draw(units),
            [Sites] = Draw(sites),
            [Plots] = Draw(SitePlots.Draw(data, sites)),
            [Layers] = Draw(layers),
        };
        foreach (var layer in layers)
        {
            files[Parcels(layer.Code)] = Draw(layer);
        }

        return files;
    }

    private static byte[] Draw(UnitOutlines units)
    {
        var drawing = new Drawing();
        foreach (var (unit, degrees) in units.All)
        {
            var isPart = unit["level"] == "province" && unit["code"].EndsWith("-2025", StringComparison.Ordinal);
            drawing.Add(
                [("code", unit["code"]), ("level", unit["level"]), ("name", unit["name"]), ("validFrom", unit.Optional("valid_from"))],
                isPart
                    ? "Đường giả định vẽ quanh điểm của các xã; chỉ gồm phần tỉnh cũ có trong bộ dữ liệu, không phải cả tỉnh mới."
                    : "Đường giả định vẽ quanh điểm của các xã, không phải địa giới.",
                isPart
                    ? "Made up around the communes' points; only the part that is the former province in this data set, not the whole new province."
                    : "Made up around the communes' points; not an administrative boundary.",
                degrees);
        }

        return drawing.End();
    }

    private static byte[] Draw(SiteOutlines sites)
    {
        var drawing = new Drawing();
        foreach (var (site, version, degrees) in sites.All.OrderBy(outline => outline.Site.Code, StringComparer.Ordinal).ThenBy(outline => outline.Version.Int("seq")))
        {
            drawing.Add(
                [("site", site.Code), ("seq", version.Int("seq")), ("name", site.Site["name"]), ("decidedHa", version.Decimal("decided_ha")), ("areaCrs", $"EPSG:{sites.AreaSrid(site)}")],
                "Đường giả định: đúng diện tích, không đúng vị trí và hình dạng.",
                "Made up: right in area, not in place or shape.",
                degrees);
        }

        return drawing.End();
    }

    private static byte[] Draw(IEnumerable<SchematicPlot> plots)
    {
        var drawing = new Drawing();
        foreach (var plot in plots)
        {
            drawing.Add(
                [("site", plot.Site), ("label", plot.Label), .. plot.Figures],
                "Lô và mọi số liệu của nó là giả định.",
                "The plot and every figure of it are made up.",
                plot.Degrees);
        }

        return drawing.End();
    }

    private static byte[] Draw(SchematicLayer[] layers)
    {
        var drawing = new Drawing();
        foreach (var layer in layers)
        {
            drawing.Add(
                [("code", layer.Code), ("kind", layer.Kind), ("name", layer.Name), ("nameEn", layer.NameEn), ("areaSrid", layer.AreaSrid), ("parcels", layer.Parcels.Count)],
                "Phạm vi có thửa giả định; ngoài phạm vi này coi như chưa khảo sát.",
                "Where fields were made up; outside it nothing was looked at.",
                layer.Extent);
        }

        return drawing.End();
    }

    private static byte[] Draw(SchematicLayer layer)
    {
        var drawing = new Drawing();
        foreach (var (landUse, outline) in layer.Parcels)
        {
            drawing.Add([("landUse", landUse)], "Thửa giả định", "Made up", outline);
        }

        return drawing.End();
    }
}
