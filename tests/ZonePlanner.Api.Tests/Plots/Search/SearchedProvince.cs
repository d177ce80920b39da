using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Plots.Search;

/// <summary>
/// Old Bắc Giang (24), 100 squares wide (see <see cref="Squares.At"/>; one is 1.15 ha): district 221 Yên Dũng in the west, 222 Việt Yên in the east, since 1 July 2025 part of
/// Bắc Ninh (24-2025). Four sites of 20 by 10: <c>kcn-quang-chau</c> from 0, established; <c>ccn-yen-lu</c> from 50, operating; <c>kcn-cho</c> from 25, in procedure, said to lie in 222 too; <c>kcn-xa</c> from 75, only planned.
/// </summary>
public sealed class SearchedProvince(TestCluster cluster) : RunningService(cluster)
{
    public const string Collection = "A province that is searched";

    /// <summary>The tenant of <c>kcn-cho-t</c> and <c>kcn-xa-t</c>, whom nobody may find.</summary>
    public const string HiddenTenant = "Kín Đáo";

    private static readonly DateOnly Merger = new(2025, 7, 1);

    private readonly Dictionary<string, long> units = [];
    private readonly Dictionary<string, long> sites = [];

    /// <summary>Before plot <c>kcn-quang-chau-a-04</c> was found to have 20 MW rather than 2.</summary>
    public DateTimeOffset BeforeCorrection { get; private set; }

    /// <summary>The answer to a question, which must be there.</summary>
    internal async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await Http.GetAsync(path, Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The codes found, without their sites, in the order given.</summary>
    internal async Task<string> FindAsync(string query) => Codes((await ReadAsync($"/api/plots?{query}")).GetProperty("plots"));

    internal static string Codes(JsonElement plots) =>
        string.Join(' ', plots.EnumerateArray().Select(plot => plot.GetProperty("code").GetString()!.Split('-', 3) is [_, _, var rest] ? rest : ""));

    /// <summary>The places and codes of what is wrong with a question.</summary>
    internal async Task<string[]> MistakesAsync(string query)
    {
        using var answer = await Http.GetAsync($"/api/plots?{query}", Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("place").GetString()} {finding.GetProperty("code").GetString()}")];
    }

    protected override async Task PrepareAsync()
    {
        await UnitAsync("24", UnitLevel.Province, "Tỉnh Bắc Giang", new(null, Merger), 0, 100);
        await UnitAsync("24-2025", UnitLevel.Province, "Tỉnh Bắc Ninh", LegalPeriod.Since(Merger), 0, 100);
        await UnitAsync("221", UnitLevel.District, "Huyện Yên Dũng", new(null, Merger), 0, 50, "24");
        await UnitAsync("222", UnitLevel.District, "Thị xã Việt Yên", new(null, Merger), 50, 50, "24");
        await UnitAsync("7498", UnitLevel.Commune, "Phường Nếnh", LegalPeriod.Since(Merger), 0, 50, "24-2025");
        await IndustriesAsync();
        await SiteAsync("kcn-quang-chau", "Quang Châu", 0, SiteKind.IndustrialZone, SiteStatus.Established);
        await SiteAsync("ccn-yen-lu", "Yên Lư", 50, SiteKind.IndustrialCluster, SiteStatus.Operating);
        await SiteAsync("kcn-cho", "Chờ", 25, SiteKind.IndustrialZone, SiteStatus.Planned, "222");
        await SiteAsync("kcn-xa", "Xa", 75, SiteKind.IndustrialZone, SiteStatus.Planned);
        await this.WriteAsync(new SiteInvestor { SiteId = sites["kcn-cho"], Valid = LegalPeriod.Since(Squares.Day), Name = "Hạ tầng", Source = Squares.Source });
        await PlotsAsync();
    }

    private async Task PlotsAsync()
    {
        var known = new Figures { Price = 90, Unit = PriceUnit.UsdPerM2, Allowed = ["26", "10"], Refused = ["13"], PowerMw = 5, WaterM3Day = 1000, Reported = "2026-11-01" };
        await PlotAsync("kcn-quang-chau", "a-01", 0, 1, known with { Gas = true, HeightM = 20, LeaseUntil = new(2058, 1, 1) });
        await PlotAsync("kcn-quang-chau", "a-02", 1, 1, known with { Price = 60, PowerMw = null, WaterM3Day = 200, Gas = false, LeaseUntil = new(2040, 1, 1) });
        await PlotAsync("kcn-quang-chau", "a-03", 2, 1, known with { Status = PlotStatus.Leased, Tenant = "Công ty Rõ Ràng" });
        var corrected = await PlotAsync("kcn-quang-chau", "a-04", 3, 4, new Figures { PowerMw = 2, Reported = "2026-05-01" });
        await PlotAsync("kcn-quang-chau", "b-01", 8, 1, new Figures { Status = PlotStatus.NotCleared, Quality = Quality.Schematic });
        await PlotAsync("ccn-yen-lu", "a-01", 50, 2, known with { Price = 2_000_000, Unit = PriceUnit.VndPerM2, Allowed = ["C"], Refused = ["13"], PowerMw = 8, Quality = Quality.Digitised });
        await PlotAsync("ccn-yen-lu", "a-02", 52, 1, new Figures { Refused = ["C"], Reported = "2026-11-01" });
        await PlotAsync("kcn-cho", "t", 25, 1, known with { Status = PlotStatus.Leased, Tenant = HiddenTenant, Price = 777 });
        await PlotAsync("kcn-xa", "t", 75, 1, known with { Status = PlotStatus.Leased, Tenant = HiddenTenant, Price = 777, PowerMw = 77 });
        BeforeCorrection = new DateTimeOffset(await Owner.AskAsync<DateTime>("SELECT instant FROM dataset_version"));
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        db.Attach(corrected).Entity.Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(Version(corrected.PlotId, "a-04", 3, 4, new Figures { Refused = ["H"], PowerMw = 20, Reported = "2026-05-01" }));
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    private async Task<PlotVersion> PlotAsync(string site, string label, double east, double width, Figures figures)
    {
        var plot = new Plot { Code = $"{site}-{label}", SiteId = sites[site] };
        await this.WriteAsync(plot);
        var version = Version(plot.Id, label, east, width, figures);
        await this.WriteAsync(version);
        return version;
    }

    private static PlotVersion Version(long plot, string label, double east, double width, Figures said) => new()
    {
        PlotId = plot,
        Valid = LegalPeriod.Since(new(2025, 1, 1)),
        Label = label.ToUpperInvariant(),
        Status = said.Status,
        Boundary = Squares.At(east, 1, width, width),
        BoundaryQuality = said.Quality,
        PriceFrom = said.Price,
        PriceUnit = said.Unit,
        IndustriesAllowed = said.Allowed,
        IndustriesRefused = said.Refused,
        PowerMw = said.PowerMw,
        WaterM3Day = said.WaterM3Day,
        WastewaterM3Day = said.WaterM3Day,
        HeightM = said.HeightM,
        DensityPct = said.HeightM is null ? null : 60,
        RoadWidthM = said.HeightM,
        Gas = said.Gas,
        Telecom = said.Gas,
        LeaseUntil = said.LeaseUntil,
        Tenant = said.Tenant,
        Reports = JsonSerializer.Serialize(said.Names().ToDictionary(name => name, _ => new { by = "Ban quản lý", on = said.Reported })),
        Source = Squares.Source,
    };

    private async Task IndustriesAsync()
    {
        await this.WriteAsync(Industry("C", null, "Công nghiệp chế biến, chế tạo", "Manufacturing"), Industry("H", null, "Vận tải kho bãi", "Transportation and storage"));
        await this.WriteAsync(
            Industry("10", "C", "Sản xuất, chế biến thực phẩm", "Manufacture of food products"),
            Industry("13", "C", "Dệt", "Manufacture of textiles"),
            Industry("26", "C", "Sản xuất sản phẩm điện tử, máy vi tính và sản phẩm quang học", "Manufacture of computer, electronic and optical products"),
            Industry("52", "H", "Kho bãi", "Warehousing"));
    }

    private async Task SiteAsync(string code, string name, double east, SiteKind kind, SiteStatus status, params string[] stated)
    {
        var site = new Site { Code = code };
        await this.WriteAsync(site);
        sites[code] = site.Id;
        await this.WriteAsync(new SiteVersion
        {
            SiteId = site.Id,
            Valid = LegalPeriod.Since(Squares.Day),
            Kind = kind,
            Status = status,
            Name = name,
            Boundary = Squares.At(east, 0, 20, 10),
            BoundaryQuality = Quality.Surveyed,
            AreaSrid = 9214,
            ProvinceId = units["24"],
            StatedUnits = stated,
            Source = Squares.Source,
        });
    }

    private async Task UnitAsync(string code, UnitLevel level, string name, LegalPeriod valid, double east, double width, string? parent = null)
    {
        var unit = new Unit { Code = code, GsoCode = code, Level = level };
        await this.WriteAsync(unit);
        units[code] = unit.Id;
        await this.WriteAsync(new UnitVersion
        {
            UnitId = unit.Id,
            Valid = valid,
            Name = name,
            ParentId = parent is null ? null : units[parent],
            Outline = Squares.At(east, 0, width, 10),
            OutlineQuality = Quality.Schematic,
            AreaSrid = code == "24" ? 9214 : null,
            Source = Squares.Source,
        });
    }

    private static Industry Industry(string code, string? parent, string name, string nameEn) => new() { Code = code, Parent = parent, Name = name, NameEn = nameEn, Source = Squares.Source };

    private sealed record Figures
    {
        public PlotStatus Status { get; init; } = PlotStatus.Available;

        public Quality Quality { get; init; } = Quality.Surveyed;

        public decimal? Price { get; init; }

        public PriceUnit? Unit { get; init; }

        public string[] Allowed { get; init; } = [];

        public string[] Refused { get; init; } = [];

        public double? PowerMw { get; init; }

        public double? WaterM3Day { get; init; }

        public double? HeightM { get; init; }

        public bool? Gas { get; init; }

        public DateOnly? LeaseUntil { get; init; }

        public string? Tenant { get; init; }

        public string Reported { get; init; } = "2026-11-01";

        public IEnumerable<string> Names() => new (string Name, bool IsSaid)[]
        {
            ("price", Price is not null), ("industriesAllowed", Allowed.Length > 0), ("industriesRefused", Refused.Length > 0), ("powerMw", PowerMw is not null),
            ("waterM3Day", WaterM3Day is not null), ("wastewaterM3Day", WaterM3Day is not null), ("heightM", HeightM is not null), ("densityPct", HeightM is not null),
            ("roadWidthM", HeightM is not null), ("gas", Gas is not null), ("telecom", Gas is not null), ("leaseUntil", LeaseUntil is not null),
        }.Where(figure => figure.IsSaid).Select(figure => figure.Name);
    }
}

/// <summary>Tests that only read the searched province share it.</summary>
[CollectionDefinition(SearchedProvince.Collection)]
public sealed class ProvinceSearchers : ICollectionFixture<SearchedProvince>;
