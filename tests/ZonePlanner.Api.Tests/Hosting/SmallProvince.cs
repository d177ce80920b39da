using System.Net;
using System.Text.Json;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Hosting;

/// <summary>
/// A made-up province in squares of a thousandth of a degree, read by many tests and written by none. Old Bắc Giang (24) is 20 wide and 10 high:
/// district 221 the western half, 222 the eastern. On 1 July 2025 it becomes part of 24-2025; its communes are 0-2025 (columns 0 to 4), 5-2025 (5 to 9), 10-2025 (10 to 19).
/// </summary>
public sealed class SmallProvince(TestCluster cluster) : RunningService(cluster)
{
    public const string Collection = "A small province";

    public static readonly DateOnly Merger = new(2025, 7, 1);

    private readonly Dictionary<string, long> units = [];
    private readonly Dictionary<string, long> decisions = [];
    private readonly Dictionary<string, long> movements = [];
    private readonly Dictionary<string, long> sites = [];

    /// <summary>An instant before Quang Châu's decided area was corrected from 400 to 426 ha.</summary>
    public DateTimeOffset BeforeCorrection { get; private set; }

    /// <summary>The answer of a reading, which must be there.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await Http.GetAsync(path, Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The codes of the findings with which a question is refused.</summary>
    public async Task<string[]> RefusalAsync(string path, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using var answer = await Http.GetAsync(path, Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == status, $"{path}: {answer.StatusCode} {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return [.. JsonDocument.Parse(body).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString() ?? "")];
    }

    protected override async Task PrepareAsync()
    {
        await UnitsAsync();
        await PlanAsync();
        await SitesAsync();
        await CorrectAsync();
    }

    private async Task UnitsAsync()
    {
        await UnitAsync("24", UnitLevel.Province, "Tỉnh Bắc Giang", new(null, Merger), Squares.At(0, 0, 20, 10));
        await UnitAsync("bac-ninh", UnitLevel.Province, "Tỉnh Bắc Ninh", new(null, Merger), null);
        await UnitAsync("24-2025", UnitLevel.Province, "Tỉnh Bắc Ninh", LegalPeriod.Since(Merger), Squares.At(0, 0, 20, 10));
        await UnitAsync("221", UnitLevel.District, "Huyện Yên Dũng", new(null, Merger), Squares.At(0, 0, 10, 10), "24");
        await UnitAsync("222", UnitLevel.District, "Thị xã Việt Yên", new(null, Merger), Squares.At(10, 0, 10, 10), "24");
        await UnitAsync("0-2025", UnitLevel.Commune, "Xã Đầu", LegalPeriod.Since(Merger), Squares.At(0, 0, 5, 10), "24-2025");
        await UnitAsync("5-2025", UnitLevel.Commune, "Xã Giữa", LegalPeriod.Since(Merger), Squares.At(5, 0, 5, 10), "24-2025");
        await UnitAsync("10-2025", UnitLevel.Commune, "Phường Cuối", LegalPeriod.Since(Merger), Squares.At(10, 0, 10, 10), "24-2025");
        await this.WriteAsync(
            Succession("24", "24-2025"), Succession("bac-ninh", "24-2025"), Succession("221", "0-2025"), Succession("221", "5-2025"), Succession("222", "10-2025"));
    }

    private async Task PlanAsync()
    {
        await DecisionAsync("nq-2021", "05-NQ/TU", new(2021, 1, 15));
        await DecisionAsync("qd-216", "216/TTg-CN", new(2021, 2, 23));
        await DecisionAsync("nq-10-2024", "10/NQ-HĐND", new(2024, 5, 6));
        var plan = new Plan { Code = "qh-2021-2030", ProvinceId = units["24"], Title = "Quy hoạch thử", DecisionId = decisions["nq-2021"], FromYear = 2021, UntilYear = 2030, Source = Squares.Source };
        await this.WriteAsync(plan);
        var group = new MovementGroup { Code = "thay-doi", PlanId = plan.Id, HaDelta = 600, Source = Squares.Source };
        await this.WriteAsync(
            group,
            Promise(plan, SiteKind.IndustrialZone, "total-count", 6, "count"),
            Promise(plan, SiteKind.IndustrialZone, "total-ha", 1000, "ha"),
            Promise(plan, SiteKind.IndustrialCluster, "total-count", 2, "count"));

        await MovementAsync("giu", MovementKind.Keep, new(2021, 1, 1), 2, 400, plan.Id);
        await MovementAsync("moi", MovementKind.Establish, new(2021, 1, 1), 4, null, plan.Id, group.Id);
        await MovementAsync("mo-rong", MovementKind.Expand, new(2021, 1, 1), 0, null, plan.Id, group.Id);
    }

    private async Task SitesAsync()
    {
        // One quarter in 221, three in 222.
        await NewAsync("kcn-quang-chau", Squares.Version(0, Squares.At(9, 0, 4, 1), SiteKind.IndustrialZone, SiteStatus.Operating), "Quang Châu", decidedHa: 400, declaredHa: 8, alias: "Nếnh");

        // Wholly in 221.
        await NewAsync("ccn-yen-lu", Squares.Version(0, Squares.At(1, 1)), "Yên Lư", decidedHa: 10);

        // Without outlines: one whose district is known, one that may lie in either, one of whose area nothing is known.
        await NewAsync("kcn-yen-lu", Squares.Version(0, null, SiteKind.IndustrialZone), "Yên Lư", decidedHa: 50, stated: ["221", "0-2025"]);
        await NewAsync("kcn-hoa-yen", Squares.Version(0, null, SiteKind.IndustrialZone), "Hòa Yên", decidedHa: 30, stated: ["221", "222"]);
        await NewAsync("kcn-ngoc-ly", Squares.Version(0, null, SiteKind.IndustrialZone), "Ngọc Lý", stated: ["222"]);

        // In no unit; and half in 222, half in none.
        await NewAsync("ccn-ngoai", Squares.Version(0, Squares.At(30, 0)), "Ngoài", decidedHa: 7, inProvince: false);
        await NewAsync("ccn-nua", Squares.Version(0, Squares.At(19.5, 5)), "Nửa", decidedHa: 20);
        await NewAsync("kkt-bao-quanh", Squares.Version(0, Squares.At(0, 0, 20, 10), SiteKind.EconomicZone, SiteStatus.Established), "Bao Quanh", decidedHa: 30_583);

        await MovementAsync("huyen-son-lap", MovementKind.Establish, new(2022, 2, 17), 1, 150, names: "moi", site: await SiteAsync("kcn-huyen-son"), decision: "qd-216");
        await MovementAsync("huyen-son-rut", MovementKind.Withdraw, new(2024, 5, 6), -1, -150, site: sites["kcn-huyen-son"], decision: "nq-10-2024");
        await this.WriteAsync(
            Version("kcn-huyen-son", Squares.Version(0, Squares.At(15, 8), SiteKind.IndustrialZone, from: new(2022, 2, 17), until: new(2024, 5, 6)), "Huyền Sơn", 150, begun: "huyen-son-lap", ended: "huyen-son-rut", decision: "qd-216"),
            Version("kcn-huyen-son", Squares.Version(0, Squares.At(15, 8), SiteKind.IndustrialZone, SiteStatus.Withdrawn, new(2024, 5, 6)), "Huyền Sơn", 150, begun: "huyen-son-rut", decision: "nq-10-2024"));
        await MovementAsync("an-ha-lui", MovementKind.Defer, new(2022, 2, 17), 0, null, site: await SiteAsync("kcn-an-ha"));
        await this.WriteAsync(Version("kcn-an-ha", Squares.Version(0, null, SiteKind.IndustrialZone, from: new(2022, 2, 17)), "An Hà", 300, begun: "an-ha-lui"));
        await this.WriteAsync(new ConversionApproval
        {
            SiteId = sites["ccn-yen-lu"],
            DecisionId = decisions["nq-10-2024"],
            LandUseCode = "LUA",
            Hectares = 7.2m,
            Valid = LegalPeriod.Since(new(2024, 5, 6)),
            Source = Squares.Source,
        });
    }

    private async Task CorrectAsync()
    {
        BeforeCorrection = new DateTimeOffset(await App.AskAsync<DateTime>("SELECT instant FROM dataset_version"));
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var wrong = db.SiteVersions.Single(version => version.SiteId == sites["kcn-quang-chau"]);
        wrong.Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(Version("kcn-quang-chau", Squares.Version(0, Squares.At(9, 0, 4, 1), SiteKind.IndustrialZone, SiteStatus.Operating), "Quang Châu", 426, 8, "Nếnh", decision: "qd-216"));
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    private async Task UnitAsync(string code, UnitLevel level, string name, LegalPeriod valid, NetTopologySuite.Geometries.MultiPolygon? outline, string? parent = null)
    {
        var unit = new Unit { Code = code, GsoCode = code.Split('-')[0], Level = level };
        await this.WriteAsync(unit);
        units[code] = unit.Id;
        await this.WriteAsync(new UnitVersion
        {
            UnitId = unit.Id,
            Valid = valid,
            Name = name,
            ParentId = parent is null ? null : units[parent],
            Outline = outline,
            OutlineQuality = outline is null ? null : Quality.Schematic,
            AreaSrid = code == "24" ? 9214 : null,
            Source = Squares.Source,
        });
    }

    private async Task DecisionAsync(string code, string number, DateOnly signed)
    {
        var decision = new Decision { Code = code, Number = number, Title = $"Quyết định {number}", SignedOn = signed, Link = $"https://example.invalid/{code}", Source = Squares.Source };
        await this.WriteAsync(decision);
        decisions[code] = decision.Id;
    }

    private async Task MovementAsync(
        string code, MovementKind kind, DateOnly on, int count, decimal? ha, long? plan = null, long? group = null, string? names = null, long? site = null, string? decision = null)
    {
        var movement = new Movement
        {
            Code = code,
            Kind = kind,
            SiteKind = SiteKind.IndustrialZone,
            ProvinceId = units["24"],
            PlanId = plan,
            GroupId = group,
            SiteId = site,
            NamesId = names is null ? null : movements[names],
            DecisionId = decision is null ? null : decisions[decision],
            On = on,
            CountDelta = count,
            HaDelta = ha,
            Source = Squares.Source,
        };
        await this.WriteAsync(movement);
        movements[code] = movement.Id;
    }

    private async Task<long> SiteAsync(string code)
    {
        var site = new Site { Code = code };
        await this.WriteAsync(site);
        return sites[code] = site.Id;
    }

    private async Task NewAsync(string code, SiteVersion of, string name, decimal? decidedHa = null, decimal? declaredHa = null, string? alias = null, string[]? stated = null, bool inProvince = true)
    {
        await SiteAsync(code);
        await this.WriteAsync(Version(code, of, name, decidedHa, declaredHa, alias, stated, inProvince));
    }

    private SiteVersion Version(
        string code,
        SiteVersion of,
        string name,
        decimal? decidedHa = null,
        decimal? declaredHa = null,
        string? alias = null,
        string[]? stated = null,
        bool inProvince = true,
        string? begun = null,
        string? ended = null,
        string? decision = null) => new()
        {
            SiteId = sites[code],
            Valid = of.Valid,
            Kind = of.Kind,
            Status = of.Status,
            Name = name,
            Aliases = alias is null ? [] : [alias],
            DecidedHa = decidedHa,
            DeclaredHa = declaredHa,
            Boundary = of.Boundary,
            BoundaryQuality = of.BoundaryQuality,
            AreaSrid = of.Boundary is null ? null : 9214,
            ProvinceId = inProvince ? units["24"] : null,
            StatedUnits = stated ?? [],
            DecisionId = decision is null ? null : decisions[decision],
            BegunById = begun is null ? null : movements[begun],
            EndedById = ended is null ? null : movements[ended],
            Source = Squares.Source,
        };

    private UnitSuccession Succession(string from, string to) => new() { FromId = units[from], ToId = units[to], On = Merger, Law = "NQ 202/2025/QH15", Source = Squares.Source };

    private static PlanTarget Promise(Plan plan, SiteKind kind, string measure, decimal value, string unit) =>
        new() { PlanId = plan.Id, Kind = kind, Measure = measure, Indicator = measure, Year = 2030, Value = value, Unit = unit, Source = Squares.Source };
}

/// <summary>Tests that read the small province share it.</summary>
[CollectionDefinition(SmallProvince.Collection)]
public sealed class SmallProvinceReaders : ICollectionFixture<SmallProvince>;
