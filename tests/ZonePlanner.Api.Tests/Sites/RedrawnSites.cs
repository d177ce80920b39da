using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Sites;

/// <summary>
/// Sites with a past, in squares of a thousandth of a degree. “doi” moves one square to the east; “do-lai” is surveyed where it was schematic;
/// “ve-sau” is drawn later; “rut” is withdrawn; “hai-mui” is measured in two zones; “sai” was recorded wrongly; “xien” is a long slanting strip cut in two; “chung” was begun by a line of a plan that names no site. A and B are merged into C, D is split from C, D becomes E, and X and Y go round in a circle.
/// </summary>
public sealed class RedrawnSites(TestCluster cluster) : RunningService(cluster)
{
    public static readonly DateOnly Change = new(2024, 5, 6);

    private readonly Dictionary<string, long> sites = [];
    private readonly Dictionary<string, long> movements = [];
    private long province;
    private long decision;

    /// <summary>An instant when F and G were known, and not yet that F had gone into G.</summary>
    public DateTimeOffset BeforeMerger { get; private set; }

    public async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await Http.GetAsync($"/api/sites/{path}", Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The numbers of a site's versions, the newest first.</summary>
    public async Task<long[]> VersionsAsync(string code) =>
        [.. (await ReadAsync($"{code}/history")).GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("version").GetInt64())];

    public async Task<string[]> RefusalAsync(string path, HttpStatusCode status)
    {
        using var answer = await Http.GetAsync($"/api/sites/{path}", Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == status, $"{path}: {answer.StatusCode} {body}");
        var findings = JsonDocument.Parse(body).RootElement.GetProperty("findings").EnumerateArray().ToArray();
        Assert.All(findings, finding => Assert.NotEqual(finding.GetProperty("message").GetProperty("vi").GetString(), finding.GetProperty("message").GetProperty("en").GetString()));
        return [.. findings.Select(finding => finding.GetProperty("code").GetString() ?? "")];
    }

    protected override async Task PrepareAsync()
    {
        var unit = new Unit { Code = "24", GsoCode = "24", Level = UnitLevel.Province };
        var resolution = new Decision { Code = "nq-10-2024", Number = "10/NQ-HĐND", Title = "Điều chỉnh quy hoạch", SignedOn = Change, Source = Squares.Source };
        await this.WriteAsync(unit, resolution);
        (province, decision) = (unit.Id, resolution.Id);

        await MovementAsync("doi-giam", MovementKind.Reduce, "doi", null, -1, Change);
        await MovementAsync("doi-tang", MovementKind.Expand, "doi", null, 1, Change);
        await VersionAsync("doi", Squares.At(0, 0, 4, 1), ended: "doi-giam", name: "Cũ", decidedHa: 5);
        await VersionAsync("doi", Squares.At(1, 0, 4, 1), begun: "doi-giam", name: "Mới", decidedHa: 4);

        // A hundred-millionth of a degree is a millimetre.
        await MovementAsync("do-lai-giu", MovementKind.Keep, "do-lai", null, null, Change);
        await VersionAsync("do-lai", Squares.At(0, 2), ended: "do-lai-giu");
        await VersionAsync("do-lai", Squares.At(0.00001, 2), begun: "do-lai-giu", quality: Quality.Surveyed);

        await MovementAsync("ve-sau-giu", MovementKind.Keep, "ve-sau", null, null, Change);
        await VersionAsync("ve-sau", null, ended: "ve-sau-giu");
        await VersionAsync("ve-sau", Squares.At(0, 4), begun: "ve-sau-giu");

        await MovementAsync("rut-ra", MovementKind.Withdraw, "rut", null, -1, Change);
        await VersionAsync("rut", Squares.At(0, 6), ended: "rut-ra");
        await VersionAsync("rut", Squares.At(0, 6), begun: "rut-ra", status: SiteStatus.Withdrawn);

        await MovementAsync("hai-mui-giam", MovementKind.Reduce, "hai-mui", null, -2, Change);
        await VersionAsync("hai-mui", Squares.At(0, 8, 3, 1), ended: "hai-mui-giam", areaSrid: 9213);
        await VersionAsync("hai-mui", Squares.At(0, 8, 1.5, 1), begun: "hai-mui-giam");
        // A long slanting edge is cut in the middle, where the plane bends it by some centimetres.
        await MovementAsync("xien-giam", MovementKind.Reduce, "xien", null, -100, Change);
        await VersionAsync("xien", Slanting(whole: true), ended: "xien-giam");
        await VersionAsync("xien", Slanting(whole: false), begun: "xien-giam");
        await MovementAsync("quy-hoach-lap", MovementKind.Establish, null, null, 100, Change);
        await SiteAsync("chung");
        await VersionAsync("chung", null, begun: "quy-hoach-lap");
        await CorrectAsync();
        await FamilyAsync();
    }

    private async Task CorrectAsync()
    {
        var site = await SiteAsync("sai");
        await VersionAsync("sai", Squares.At(8, 8));
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        await db.Database.ExecuteSqlAsync($"SELECT set_config('zoneplanner.actor', 'can-bo@bac-giang.example', true)", Cancellation);
        (await db.SiteVersions.SingleAsync(version => version.SiteId == site, Cancellation)).Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(Line("sai", Squares.At(8, 8, 2, 1)));
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    private async Task FamilyAsync()
    {
        await MovementAsync("a-vao-c", MovementKind.Merge, "a", "c", -10, new(2021, 1, 1));
        await MovementAsync("b-vao-c", MovementKind.Merge, "b", "c", null, new(2021, 1, 1));
        await VersionAsync("a", null, ended: "a-vao-c", change: new(2021, 1, 1), decidedHa: 10);
        await VersionAsync("a", null, begun: "a-vao-c", change: new(2021, 1, 1), status: SiteStatus.Merged);
        await VersionAsync("b", null, ended: "b-vao-c", change: new(2021, 1, 1));
        await VersionAsync("b", null, begun: "b-vao-c", change: new(2021, 1, 1), status: SiteStatus.Merged);
        await VersionAsync("c", null, begun: "a-vao-c", change: new(2021, 1, 1), decidedHa: 30);
        await MovementAsync("x-vao-y", MovementKind.Merge, "x", "y", null, new(2021, 1, 1));
        await MovementAsync("y-vao-x", MovementKind.Convert, "y", "x", 0, new(2022, 1, 1));
        await VersionAsync("x", null, begun: "y-vao-x", change: new(2022, 1, 1));
        await VersionAsync("y", null, begun: "x-vao-y", change: new(2021, 1, 1));
        await MovementAsync("c-tach-d", MovementKind.Reduce, "c", "d", -12, new(2023, 1, 1));
        await VersionAsync("d", null, begun: "c-tach-d", change: new(2023, 1, 1), decidedHa: 12);
        await MovementAsync("d-thanh-e", MovementKind.Convert, "d", "e", 0, new(2024, 1, 1));
        await VersionAsync("e", null, begun: "d-thanh-e", change: new(2024, 1, 1), decidedHa: 12);

        await SiteAsync("f");
        await SiteAsync("g");
        await VersionAsync("f", null);
        await VersionAsync("g", null);
        BeforeMerger = new DateTimeOffset(await App.AskAsync<DateTime>("SELECT instant FROM dataset_version"));
        await MovementAsync("f-vao-g", MovementKind.Merge, "f", "g", null, Change);
    }

    /// <summary>Four kilometres long below in one edge, above in two: cut in the middle, only the edge below is cut.</summary>
    private static MultiPolygon Slanting(bool whole)
    {
        var (west, middle, east) = (106.2, 106.22, 106.24);
        var factory = new GeometryFactory(new PrecisionModel(), 4326);
        Coordinate[] ring = whole
            ? [new(west, 21.4), new(east, 21.42), new(east, 21.43), new(middle, 21.42), new(west, 21.41), new(west, 21.4)]
            : [new(west, 21.4), new(middle, 21.41), new(middle, 21.42), new(west, 21.41), new(west, 21.4)];
        return factory.CreateMultiPolygon([factory.CreatePolygon(ring)]);
    }

    private async Task MovementAsync(string code, MovementKind kind, string? site, string? into, decimal? hectares, DateOnly on)
    {
        var movement = new Movement
        {
            Code = code,
            Kind = kind,
            SiteKind = SiteKind.IndustrialCluster,
            ProvinceId = province,
            SiteId = site is null ? null : await SiteAsync(site),
            IntoSiteId = into is null ? null : await SiteAsync(into),
            DecisionId = decision,
            On = on,
            HaDelta = hectares,
            Source = Squares.Source,
        };
        await this.WriteAsync(movement);
        movements[code] = movement.Id;
    }

    private async Task<long> SiteAsync(string code)
    {
        if (!sites.TryGetValue(code, out var known))
        {
            var site = new Site { Code = code };
            await this.WriteAsync(site);
            sites[code] = known = site.Id;
        }

        return known;
    }

    private async Task VersionAsync(
        string site,
        MultiPolygon? boundary,
        string? begun = null,
        string? ended = null,
        DateOnly? change = null,
        SiteStatus status = SiteStatus.Planned,
        Quality quality = Quality.Schematic,
        string? name = null,
        decimal? decidedHa = null,
        int areaSrid = 9214) =>
        await this.WriteAsync(Line(site, boundary, begun, ended, change, status, quality, name, decidedHa, areaSrid));

    private SiteVersion Line(
        string site,
        MultiPolygon? boundary,
        string? begun = null,
        string? ended = null,
        DateOnly? change = null,
        SiteStatus status = SiteStatus.Planned,
        Quality quality = Quality.Schematic,
        string? name = null,
        decimal? decidedHa = null,
        int areaSrid = 9214) => new()
        {
            SiteId = sites[site],
            Valid = ended is null ? LegalPeriod.Since(change ?? Change) : new LegalPeriod(new(2020, 1, 1), change ?? Change),
            Kind = SiteKind.IndustrialCluster,
            Status = status,
            Name = name ?? $"Thử {site}",
            DecidedHa = decidedHa,
            Boundary = boundary,
            BoundaryQuality = boundary is null ? null : quality,
            AreaSrid = boundary is null ? null : areaSrid,
            DecisionId = decision,
            BegunById = begun is null ? null : movements[begun],
            EndedById = ended is null ? null : movements[ended],
            Source = Squares.Source,
        };
}
