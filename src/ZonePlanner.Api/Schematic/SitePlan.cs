using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Schematic;

/// <summary>What is to be drawn of a site: its versions with an area, and the ground that holds them all.</summary>
internal sealed record SitePlan(CsvRow Site, IReadOnlyList<CsvRow> Versions, double Ground, double Moved, string? MergedInto)
{
    public string Code => Site["code"];

    public string Province => Site["province"];

    public bool IsEconomicZone => Site["kind"] == "economic-zone";

    /// <summary>The sites that have an area somewhere in their history, the largest first.</summary>
    public static IReadOnlyList<SitePlan> Read(DataFolder data)
    {
        var versions = data.Rows("site_versions.csv").ToLookup(version => version["site"]);
        var movements = data.Rows("movements.csv").Where(movement => movement.Optional("site") is not null).ToLookup(movement => movement["site"]);
        return [.. data.Rows("sites.csv")
            .Select(site => Of(site, [.. versions[site["code"]]], [.. movements[site["code"]]]))
            .Where(plan => plan.Ground > 0)
            .OrderByDescending(plan => plan.Ground)
            .ThenBy(plan => plan.Code, StringComparer.Ordinal)];
    }

    private static SitePlan Of(CsvRow site, CsvRow[] versions, CsvRow[] movements)
    {
        var drawn = versions.Where(version => version.Double("decided_ha") is not null).ToArray();
        var moved = movements.Where(movement => movement["kind"] == "expand" && IsAlsoReduced(movement, movements)).Sum(movement => movement.Double("ha_delta")) ?? 0;
        var largest = drawn.Max(version => version.Double("decided_ha")) ?? 0;
        return new SitePlan(site, drawn, (largest + moved) * 10_000, moved * 10_000, movements.Select(movement => movement.Optional("into_site")).FirstOrDefault(into => into is not null));
    }

    // A site that loses land on one side and gains on the other by one decision has moved: no outline of it holds the other.
    private static bool IsAlsoReduced(CsvRow movement, CsvRow[] movements) =>
        Array.Exists(movements, other => other["kind"] == "reduce" && other.Optional("on") == movement.Optional("on"));
}
