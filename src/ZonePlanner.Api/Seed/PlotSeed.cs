using System.Text.Json;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Seed;

/// <summary>The plots made up for the schematic outlines. Every one, and who “reported” its figures, says so.</summary>
internal static class PlotSeed
{
    private const string Reporter = "ZonePlanner (giả định / made up)";

    private static readonly DateOnly Day = new(2026, 1, 1);

    private static readonly DateOnly Reported = new(2026, 11, 1);

    public static async Task<int> AddAsync(RecordBeingSeeded record)
    {
        var drawn = record.Data.Drawn("plots");
        var plots = drawn.Select(feature => new Plot { Code = $"{feature["site"]}-{PublicCode.Of(feature["label"])}", SiteId = record.Sites[feature["site"]] }).ToArray();
        await record.AddAsync(plots);
        return await record.AddAsync(plots.Zip(drawn, Version).ToArray());
    }

    private static PlotVersion Version(Plot plot, DrawnFeature drawn) => new()
    {
        PlotId = plot.Id,
        Valid = LegalPeriod.Since(Day),
        Label = drawn["label"],
        Status = RecordTypes.Read<PlotStatus>(drawn["status"]),
        LandUseCode = "SKK",
        Boundary = drawn.Outline,
        BoundaryQuality = Quality.Schematic,
        PriceFrom = (decimal?)drawn.Double("priceFrom"),
        PriceUnit = drawn.Double("priceFrom") is null ? null : PriceUnit.UsdPerM2,
        IndustriesAllowed = drawn.List("industriesAllowed"),
        IndustriesRefused = drawn.List("industriesRefused"),
        HeightM = drawn.Double("heightM"),
        DensityPct = drawn.Double("densityPct"),
        PowerMw = drawn.Double("powerMw"),
        WaterM3Day = drawn.Double("waterM3Day"),
        WastewaterM3Day = drawn.Double("wastewaterM3Day"),
        Gas = drawn.Truth("gas"),
        Telecom = drawn.Truth("telecom"),
        RoadWidthM = drawn.Double("roadWidthM"),
        Reports = Reports(drawn),
        Tenant = drawn.Optional("tenant"),
        ProjectIndustry = drawn.Optional("projectIndustry"),
        PromisedOperation = drawn.Optional("promisedOperation") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
        Source = $"data/schematic, {drawn["generator"]}",
        Note = $"{drawn["note"]} / {drawn["noteEn"]}",
    };

    private static string Reports(DrawnFeature drawn)
    {
        string[] figures = ["industriesAllowed", "industriesRefused", "heightM", "densityPct", "powerMw", "waterM3Day", "wastewaterM3Day", "gas", "telecom", "roadWidthM"];
        var given = figures.Where(figure => drawn.Properties.GetProperty(figure) is { ValueKind: not JsonValueKind.Null } value && !(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0));
        return JsonSerializer.Serialize(
            (drawn.Double("priceFrom") is null ? given : given.Append("price")).ToDictionary(figure => figure, _ => new { by = Reporter, on = Reported.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }));
    }
}
