using NetTopologySuite.Geometries;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Schematic;

/// <summary>A plot made up: its outline in degrees, and the figures made up for it.</summary>
internal sealed record SchematicPlot(string Site, string Label, Geometry Degrees, IReadOnlyList<(string Name, object? Value)> Figures);

/// <summary>Plots for the outlines made up: each site in force divided by the same grid that officers use, with figures that are nobody's.</summary>
internal static class SitePlots
{
    private const double PlotsWanted = 12;

    private const double DepthToWidth = 1.4;

    private static readonly string[] Industries = ["10", "11", "14", "16", "17", "22", "25", "26", "27", "28", "29", "30", "31", "32"];

    public static IEnumerable<SchematicPlot> Draw(DataFolder data, SiteOutlines sites)
    {
        var refusals = data.Rows("industry_refusals.csv").Where(row => row["extent"] == "whole").ToLookup(row => row["province"], row => row["industry"]);
        return sites.All
            .Where(outline => !outline.Site.IsEconomicZone && outline.Version == outline.Site.Versions[^1] && outline.Version["status"] is "planned" or "established" or "operating")
            .OrderBy(outline => outline.Site.Code, StringComparer.Ordinal)
            .SelectMany(outline => Divide(outline, sites, [.. refusals[outline.Site.Province]]));
    }

    private static IEnumerable<SchematicPlot> Divide(SiteOutline outline, SiteOutlines sites, string[] refused)
    {
        var zone = Zone(sites.AreaSrid(outline.Site));
        var hectares = outline.Version.Double("decided_ha").GetValueOrDefault();
        var wish = GridWish.OfArea(new LandArea(Math.Max(5000, hectares * 10_000 * 0.75 / PlotsWanted)), DepthToWidth) with { RoadMetres = 24, StripMetres = 12 };
        var chance = new Chance($"plots {outline.Site.Code}");
        foreach (var plot in PlotGrid.Of(Outline(outline.Degrees), wish, zone).Plots)
        {
            var degrees = plot.Outline.Copy();
            degrees.Apply(new Plane.Round(Plane.SiteDecimals));
            yield return new SchematicPlot(outline.Site.Code, plot.Label, degrees, [.. Figures(outline.Version["status"], plot.Area.Hectares, refused, chance)]);
        }
    }

    private static Tm3Zone Zone(int srid) => Tm3Zone.TryOfSrid(srid, out var zone) ? zone : throw new ArgumentOutOfRangeException(nameof(srid), srid, "Not a TM-3 zone.");

    private static MultiPolygon Outline(Geometry degrees) => new GeometryFactory(new PrecisionModel(), 4326).CreateMultiPolygon([.. Plane.Polygons(degrees)]);

    private static IEnumerable<(string Name, object? Value)> Figures(string siteStatus, double hectares, string[] refused, Chance chance)
    {
        var status = Status(siteStatus, chance.Next());
        var price = 5 * (int)chance.Between(12, 30);
        var water = 10 * Math.Ceiling(hectares * chance.Between(3, 6));
        var allowed = Industries.Where(code => !refused.Contains(code) && chance.Next() < 0.6).ToArray();
        var isPlanned = siteStatus == "planned";
        object? Known(object value) => chance.Next() < 0.8 && !isPlanned ? value : null;
        yield return ("status", status);
        yield return ("tenant", status is "reserved" or "leased" or "handed-over" ? $"Doanh nghiệp giả định {1 + chance.Below(400)}" : null);
        yield return ("projectIndustry", status is "leased" or "handed-over" && allowed.Length > 0 ? allowed[chance.Below(allowed.Length)] : null);
        yield return ("promisedOperation", status == "leased" ? $"{2026 + chance.Below(2)}-{1 + chance.Below(12):00}-01" : null);
        yield return ("industriesAllowed", allowed);
        yield return ("industriesRefused", refused);
        yield return ("priceFrom", Known(price));
        yield return ("heightM", Known(5 * (2 + chance.Below(4))));
        yield return ("densityPct", Known(5 * (10 + chance.Below(5))));
        yield return ("powerMw", Known(Math.Round(hectares * chance.Between(0.2, 0.6), 1)));
        yield return ("waterM3Day", Known(water));
        yield return ("wastewaterM3Day", Known(Math.Round(water * 0.8)));
        yield return ("gas", Known(chance.Next() < 0.3));
        yield return ("telecom", Known(true));
        yield return ("roadWidthM", Known(24));
    }

    private static string Status(string siteStatus, double drawn) => (siteStatus, drawn) switch
    {
        ("planned", < 0.5) => "not-cleared",
        ("planned", _) => "available",
        ("operating", < 0.4) => "handed-over",
        (_, < 0.5) => "leased",
        (_, < 0.58) => "reserved",
        (_, < 0.62) => "revoked",
        (_, < 0.72) => "not-cleared",
        _ => "available",
    };
}
