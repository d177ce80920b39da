using System.Globalization;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Seed;

/// <summary>What held for each site and when, with the outlines made up, and the rice land that may be converted.</summary>
internal static class SiteSeed
{
    public static async Task<int> AddAsync(RecordBeingSeeded record)
    {
        var sites = record.Data.Rows("sites.csv").ToDictionary(row => row["code"]);
        var drawn = record.Data.Drawn("sites").ToDictionary(feature => (feature["site"], (int?)feature.Int("seq")));
        var versions = record.Data.Rows("site_versions.csv")
            .Select(row => Version(row, sites[row["site"]], record, drawn.GetValueOrDefault((row["site"], row.Int("seq")))))
            .ToArray();
        var approvals = record.Data.Rows("conversion_approvals.csv").Select(row => new ConversionApproval
        {
            SiteId = record.Sites[row["site"]],
            DecisionId = record.Decisions[row["decision"]],
            LandUseCode = row["land_use_code"],
            Hectares = row.Decimal("hectares").GetValueOrDefault(),
            Valid = RecordBeingSeeded.Valid(row),
            Source = row["source"],
            Note = RecordBeingSeeded.Note(row),
        }).ToArray();
        return await record.AddAsync(versions) + await record.AddAsync(approvals);
    }

    private static SiteVersion Version(CsvRow row, CsvRow site, RecordBeingSeeded record, DrawnFeature? drawn) => new()
    {
        SiteId = record.Sites[row["site"]],
        Valid = RecordBeingSeeded.Valid(row),
        ValidFromPrecision = RecordBeingSeeded.Precision(row["valid_from_precision"]),
        Kind = RecordBeingSeeded.Kind(site["kind"]),
        Status = Enum.Parse<SiteStatus>(row["status"], ignoreCase: true),
        Name = site["name"],
        NameEn = site.Optional("name_en"),
        Aliases = site.List("aliases"),
        DecidedHa = row.Decimal("decided_ha"),
        DeclaredHa = row.Decimal("declared_ha"),
        Boundary = drawn?.Outline,
        BoundaryQuality = drawn is null ? null : Quality.Schematic,
        AreaSrid = drawn is null ? null : int.Parse(drawn["areaCrs"].AsSpan("EPSG:".Length), CultureInfo.InvariantCulture),
        ProvinceId = record.Units[site["province"]],
        StatedUnits = [.. site.List("districts"), .. site.List("communes")],
        DecisionId = RecordBeingSeeded.Find(record.Decisions, row, "decision"),
        BegunById = RecordBeingSeeded.Find(record.Movements, row, "begun_by"),
        EndedById = RecordBeingSeeded.Find(record.Movements, row, "ended_by"),
        Source = row["source"],
        Note = RecordBeingSeeded.Note(row, site.Optional("note") == row.Optional("note") ? null : site.Optional("note")),
    };
}
