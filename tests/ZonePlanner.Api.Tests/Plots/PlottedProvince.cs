using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Plots;

/// <summary>
/// A province of squares (see <see cref="Squares.At"/>; one is 1.15 ha) with five zones of 100 by 100: <c>kcn-mo</c> established, from 0; <c>kcn-cho</c> in procedure,
/// from 200: planned, and somebody was chosen to build it; <c>kcn-xa</c> only planned, from 400; <c>kcn-day</c> operating, from
/// 600; and <c>kcn-lap</c> operating, from 800, whose plots one test counts. Every other lays its plots out on ground of its own.
/// </summary>
public class PlottedProvince(TestCluster cluster) : RunningService(cluster)
{
    public const string Investor = "Công ty Hạ tầng Kín";

    private readonly Dictionary<string, long> units = [];

    private int newest;

    internal Task<Person> OfficerAsync(string province = "24-2025") => Person.SignInAsync(this, Role.Officer, province, "Cán bộ");

    /// <summary>A plot with its figures, one square unless said otherwise.</summary>
    internal static JsonObject Plot(string label, double east, double north, double width = 1, double height = 1) => new()
    {
        ["label"] = label,
        ["geometry"] = Proposals.ProposingProvince.Drawn(Squares.At(east, north, width, height)),
        ["quality"] = "surveyed",
        ["landUse"] = "SKK",
        ["declaredHa"] = 1.15,
        ["price"] = new JsonObject { ["from"] = 90, ["to"] = 110, ["unit"] = "usd-per-m2" },
        ["industriesAllowed"] = new JsonArray("26", "10"),
        ["industriesRefused"] = new JsonArray("13"),
        ["powerMw"] = 5,
        ["waterM3Day"] = 1000,
        ["reported"] = new JsonObject { ["by"] = "Ban quản lý", ["on"] = "2026-11-01" },
    };

    /// <summary>Lays plots out in a site from 1 January 2026 on; their codes.</summary>
    internal static async Task<string[]> LayOutAsync(Person officer, string site, params JsonObject[] plots)
    {
        var answer = (await LayingOutAsync(officer, site, plots)).Good(HttpStatusCode.Created);
        return [.. answer.GetProperty("codes").EnumerateArray().Select(code => code.GetString()!)];
    }

    internal static Task<Answer> LayingOutAsync(Person officer, string site, params JsonObject[] plots) => LayingOutAsync(officer, site, "2026-01-01", plots);

    internal static Task<Answer> LayingOutAsync(Person officer, string site, string from, JsonObject[] plots) => officer.PostAsync(
        $"/api/sites/{site}/plots",
        new JsonObject { ["validFrom"] = from, ["source"] = "quy hoạch chi tiết 1/500", ["plots"] = new JsonArray([.. plots]) }.ToJsonString());

    /// <summary>What is sent to give a plot to a tenant, or take it back.</summary>
    internal static JsonObject Standing(string status, string? tenant = null, string from = "2026-02-01") => new()
    {
        ["status"] = status,
        ["validFrom"] = from,
        ["source"] = "hợp đồng",
        ["decision"] = new JsonObject { ["number"] = "7/QĐ-BQL", ["signedOn"] = "2026-01-20" },
        ["tenant"] = tenant is null ? null : new JsonObject { ["name"] = tenant, ["project"] = $"Dự án của {tenant}", ["industry"] = "26", ["capitalBnVnd"] = 4321, ["promisedOperation"] = "2026-06-30" },
    };

    /// <summary>Changes a plot's status at the revision there is.</summary>
    internal static async Task<Answer> StandAsync(Person officer, string plot, JsonObject standing) =>
        await officer.PostAsync($"/api/plots/{plot}/status", standing.ToJsonString(), (await officer.GetAsync($"/api/plots/{plot}")).Tag);

    protected override async Task PrepareAsync()
    {
        await UnitAsync("24-2025", "Tỉnh Bắc Ninh", 0);
        await UnitAsync("33-2025", "Tỉnh Hưng Yên", 1000);
        await this.WriteAsync(new LandUse { Code = "SKK", Name = "Đất khu công nghiệp", Confidence = "verified", Source = Squares.Source });
        await this.WriteAsync(Industry("C", null, "Công nghiệp chế biến, chế tạo", "Manufacturing"));
        await this.WriteAsync(
            Industry("10", "C", "Sản xuất, chế biến thực phẩm", "Manufacture of food products"),
            Industry("13", "C", "Dệt", "Manufacture of textiles"),
            Industry("26", "C", "Sản xuất sản phẩm điện tử, máy vi tính và sản phẩm quang học", "Manufacture of computer, electronic and optical products"));
        await ZoneAsync("kcn-mo", 0, SiteStatus.Established);
        await ZoneAsync("kcn-cho", 200, SiteStatus.Planned, Investor);
        await ZoneAsync("kcn-xa", 400, SiteStatus.Planned);
        await ZoneAsync("kcn-day", 600, SiteStatus.Operating);
        await ZoneAsync("kcn-lap", 800, SiteStatus.Operating);
    }

    private static Industry Industry(string code, string? parent, string name, string nameEn) => new() { Code = code, Parent = parent, Name = name, NameEn = nameEn, Source = Squares.Source };

    /// <summary>A site on ground of its own, north of all others.</summary>
    internal async Task<string> NewSiteAsync(SiteStatus status, string? investor = null)
    {
        var number = Interlocked.Increment(ref newest);
        await ZoneAsync($"kcn-moi-{number}", number * 20, status, investor, 10, north: 1000);
        return $"kcn-moi-{number}";
    }

    protected async Task ZoneAsync(string code, double east, SiteStatus status, string? investor = null, double size = 100, double north = 0)
    {
        await using var db = Open();
        var site = new Site { Code = code };
        db.Add(site);
        await db.SaveChangesAsync(Cancellation);
        db.Add(Zone(site, east, status, LegalPeriod.Since(Squares.Day), size, north));
        if (investor is not null)
        {
            db.Add(new SiteInvestor { SiteId = site.Id, Valid = LegalPeriod.Since(Squares.Day), Name = investor, CapitalBnVnd = 9876.5m, Source = Squares.Source });
        }

        await db.SaveChangesAsync(Cancellation);
    }

    protected SiteVersion Zone(Site site, double east, SiteStatus status, LegalPeriod valid, double size = 100, double north = 0) => new()
    {
        SiteId = site.Id,
        Valid = valid,
        Kind = SiteKind.IndustrialZone,
        Status = status,
        Name = site.Code,
        Boundary = Squares.At(east, north, size, size),
        BoundaryQuality = Quality.Surveyed,
        AreaSrid = 9214,
        ProvinceId = units["24-2025"],
        Source = Squares.Source,
    };

    private async Task UnitAsync(string code, string name, double east)
    {
        var unit = new Unit { Code = code, GsoCode = code.Split('-')[0], Level = UnitLevel.Province };
        await this.WriteAsync(unit);
        units[code] = unit.Id;
        await this.WriteAsync(new UnitVersion
        {
            UnitId = unit.Id,
            Valid = LegalPeriod.Since(new(2020, 7, 1)),
            Name = name,
            Outline = Squares.At(east, 0, 1000, 100),
            OutlineQuality = Quality.Schematic,
            AreaSrid = 9214,
            Source = Squares.Source,
        });
    }
}

/// <summary>Tests of plots share one province; each lays its plots out on ground of its own.</summary>
[CollectionDefinition(Name)]
public sealed class Plotted : ICollectionFixture<PlottedProvince>
{
    public const string Name = "A province with plots";
}
