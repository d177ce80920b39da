using System.Net;
using System.Text.Json;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>
/// The service over a small record: 25 zones <c>kcn-01</c> to <c>kcn-25</c> in a row from 106.200° E, each a thousandth of a degree wide and two apart (the 25th has
/// no outline), since 2024, the first with an earlier life; one cluster, one economic zone; a province that became another; three parcels of rice land.
/// </summary>
public sealed class OgcService(TestCluster cluster) : RunningService(cluster)
{
    public const string HostileName = "Khu <script>alert('1')</script> & \"Đình Trám\"";

    /// <summary>An answer, read.</summary>
    internal sealed record Answer(HttpStatusCode Status, HttpResponseMessage Message, string Text)
    {
        public JsonElement Json { get; } = Text.StartsWith('{') ? JsonDocument.Parse(Text).RootElement : default;

        public JsonElement[] Features => [.. Json.GetProperty("features").EnumerateArray()];

        public string[] Ids => [.. Features.Select(feature => feature.GetProperty("id").GetString()!)];

        public long Matched => Json.GetProperty("numberMatched").GetInt64();

        public string? Href(string rel, string? type = null) => Json.GetProperty("links").EnumerateArray()
            .Where(link => link.GetProperty("rel").GetString() == rel && (type is null || link.GetProperty("type").GetString() == type))
            .Select(link => link.GetProperty("href").GetString())
            .FirstOrDefault();
    }

    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    protected override IReadOnlyList<string> Settings => ["--OpenData:Licence", Licence];

    internal async Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await Http.SendAsync(request, Cancellation);
        return new Answer(answer.StatusCode, answer, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>The same, and it must be 200.</summary>
    internal async Task<Answer> ReadAsync(string path)
    {
        var answer = await GetAsync(path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {answer.Status} {answer.Text}");
        return answer;
    }

    protected override async Task PrepareAsync()
    {
        var (oldProvince, newProvince) = await WriteUnitsAsync();
        await using var db = Open();
        var sites = Enumerable.Range(1, 25).Select(number => new Site { Code = $"kcn-{number:00}" }).ToArray();
        Site small = new() { Code = "ccn-1" }, economic = new() { Code = "kkt-1" };
        var decision = Squares.Decision("qd-1");
        db.Sites.AddRange(sites);
        db.AddRange(small, economic);
        db.Decisions.Add(decision);
        await db.SaveChangesAsync(Cancellation);
        db.Add(Version(sites[0], "Tên cũ", SiteStatus.Planned, null, new(2020, 1, 1), Squares.Day));
        foreach (var (site, index) in sites.Select((site, index) => (site, index)))
        {
            var outline = index == 24 ? null : Clockwise(Squares.At(2 * index, 0));
            db.Add(Version(site, index == 0 ? HostileName : $"Khu {index + 1}", index < 5 ? SiteStatus.Operating : SiteStatus.Planned, outline, Squares.Day, null, oldProvince, index == 0 ? decision.Id : null));
        }

        db.Add(Squares.Version(small.Id, Squares.At(0, 100)));
        db.Add(Squares.Version(economic.Id, Squares.At(-1, -1, 60, 20), SiteKind.EconomicZone));
        var layer = Squares.Layer("lua-1", Squares.At(0, 200, 100, 100));
        await db.SaveChangesAsync(Cancellation);
        await this.WriteLandAsync([layer], () => Enumerable.Range(0, 3).Select(index => Squares.Parcel(layer.Id, Squares.At(5 * index, 200), index == 2 ? "LUK" : "LUC")));
        Assert.NotEqual(oldProvince, newProvince);
    }

    private async Task<(long Old, long New)> WriteUnitsAsync()
    {
        await using var db = Open();
        Unit was = new() { Code = "24", GsoCode = "24", Level = UnitLevel.Province }, became = new() { Code = "24-2025", GsoCode = "24", Level = UnitLevel.Province };
        Unit district = new() { Code = "222", GsoCode = "222", Level = UnitLevel.District };
        db.AddRange(was, became, district);
        await db.SaveChangesAsync(Cancellation);
        var (last, first) = (new DateOnly(2025, 7, 1), Squares.At(-100, -100, 600, 600));
        db.AddRange(
            Unit(was, "Tỉnh Bắc Giang", new(null, last), first, null),
            Unit(became, "Tỉnh Bắc Ninh", LegalPeriod.Since(last), first, null),
            Unit(district, "Thị xã Việt Yên", new(new(2024, 2, 1), last), null, was.Id),
            new UnitSuccession { FromId = was.Id, ToId = became.Id, On = last, Source = Squares.Source });
        await db.SaveChangesAsync(Cancellation);
        return (was.Id, became.Id);
    }

    private static UnitVersion Unit(Unit unit, string name, LegalPeriod valid, MultiPolygon? outline, long? parent) => new()
    {
        UnitId = unit.Id,
        Name = name,
        Valid = valid,
        ParentId = parent,
        Outline = outline,
        OutlineQuality = outline is null ? null : Quality.Schematic,
        AreaSrid = unit.Level == UnitLevel.Province ? 9214 : null,
        Source = Squares.Source,
    };

    private static SiteVersion Version(
        Site site, string name, SiteStatus status, MultiPolygon? outline, DateOnly from, DateOnly? until, long? province = null, long? decision = null) => new()
        {
            SiteId = site.Id,
            Valid = new(from, until),
            Kind = SiteKind.IndustrialZone,
            Status = status,
            Name = name,
            DecidedHa = 206,
            Boundary = outline,
            BoundaryQuality = outline is null ? null : Quality.Schematic,
            ProvinceId = province,
            DecisionId = decision,
            Source = "https://example.org/?a=1&b=2",
        };

    /// <summary>The way RFC 7946 does not have it.</summary>
    private static MultiPolygon Clockwise(MultiPolygon outline) => (MultiPolygon)outline.Reverse();
}

/// <summary>The tests that share one small record and only read it.</summary>
[CollectionDefinition(Name)]
public sealed class OgcReadings : ICollectionFixture<OgcService>
{
    public const string Name = "OGC readings";
}
