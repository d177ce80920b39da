using System.Net;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Proposals;

/// <summary>
/// A province of squares (see <see cref="Squares.At"/>; three by three are 10.35 ha): 24-2025 from 0 to 100, its neighbour 33-2025 from 100 to 200. Rice was looked at
/// everywhere and lies on the row from 90 on. Each test draws on ground of its own.
/// </summary>
public sealed class ProposingProvince(TestCluster cluster) : RunningService(cluster)
{
    public static readonly DateOnly Day = new(2026, 12, 1);

    private readonly Dictionary<string, long> units = [];

    /// <summary>A cluster in force, three squares by three.</summary>
    public async Task<string> ClusterAsync(string code, double east, double north, string? name = null, string province = "24-2025")
    {
        await using var db = Open();
        var site = new Site { Code = code };
        db.Add(site);
        await db.SaveChangesAsync(Cancellation);
        var drawn = Squares.Version(site.Id, Squares.At(east, north, 3, 3), status: SiteStatus.Established);
        db.Add(new SiteVersion
        {
            SiteId = site.Id,
            Valid = drawn.Valid,
            Kind = drawn.Kind,
            Status = drawn.Status,
            Name = name ?? code,
            DecidedHa = 10.35m,
            Boundary = drawn.Boundary,
            BoundaryQuality = Quality.Surveyed,
            AreaSrid = 9214,
            ProvinceId = units[province],
            Source = Squares.Source,
        });
        await db.SaveChangesAsync(Cancellation);
        return code;
    }

    internal Task<Person> OfficerAsync(string province = "24-2025") => Person.SignInAsync(this, Role.Officer, province, "Cán bộ");

    internal Task<Person> PlannerAsync(string province = "24-2025") => Person.SignInAsync(this, Role.Planner, province, "Phòng quy hoạch");

    /// <summary>What a proposal says: one change, or more.</summary>
    internal static JsonObject Content(params JsonObject[] changes) => new()
    {
        ["title"] = "Thử",
        ["validFrom"] = "2026-12-01",
        ["decision"] = new JsonObject { ["number"] = $"{Guid.NewGuid():N}/QĐ-UBND", ["signedOn"] = "2026-11-20", ["issuer"] = "UBND tỉnh" },
        ["changes"] = new JsonArray([.. changes]),
    };

    /// <summary>A new cluster on squares.</summary>
    internal static JsonObject NewCluster(string name, double east, double north, double width = 3, double height = 3, string? code = null) => new()
    {
        ["code"] = code,
        ["kind"] = "industrial-cluster",
        ["name"] = name,
        ["movement"] = "establish",
        ["quality"] = "digitised",
        ["geometry"] = Drawn(Squares.At(east, north, width, height)),
    };

    /// <summary>Another outline for a cluster there is.</summary>
    internal static JsonObject Redrawn(string site, string movement, double east, double north, double width, double height) => new()
    {
        ["site"] = site,
        ["movement"] = movement,
        ["quality"] = "surveyed",
        ["geometry"] = Drawn(Squares.At(east, north, width, height)),
    };

    internal static JsonObject Drawn(MultiPolygon shape) => new()
    {
        ["type"] = "Polygon",
        ["coordinates"] = new JsonArray(new JsonArray([.. ((Polygon)shape[0]).Shell.Coordinates.Select(at => new JsonArray(at.X, at.Y))])),
    };

    /// <summary>A new draft, kept.</summary>
    internal static async Task<Guid> DraftAsync(Person officer, JsonObject content)
    {
        var id = Guid.NewGuid();
        (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", content.ToJsonString(), ifNoneMatch: "*")).Good(HttpStatusCode.Created);
        return id;
    }

    /// <summary>Takes a step at the version there is.</summary>
    internal static async Task<Answer> StepAsync(Person person, Guid id, string step, object? body = null)
    {
        var tag = (await person.GetAsync($"/api/proposals/{id}")).Tag;
        return await person.PostAsync($"/api/proposals/{id}/{step}", body ?? new { }, tag);
    }

    /// <summary>From a draft to an approved proposal.</summary>
    internal static async Task<Guid> ApprovedAsync(Person officer, Person planner, JsonObject content)
    {
        var id = await DraftAsync(officer, content);
        (await StepAsync(officer, id, "submit")).Good();
        (await StepAsync(planner, id, "approve")).Good();
        return id;
    }

    /// <summary>Publishes, giving every warning a reason.</summary>
    internal static async Task<Answer> PublishAsync(Person planner, Guid id, object? decision = null)
    {
        var keys = (await planner.GetAsync($"/api/proposals/{id}/check")).Good().GetProperty("unanswered").EnumerateArray().Select(key => key.GetString()!);
        return await StepAsync(planner, id, "publish", new { note = "công bố", reasons = keys.ToDictionary(key => key, _ => "đã xem"), decision });
    }

    protected override async Task PrepareAsync()
    {
        await UnitAsync("24-2025", "Tỉnh Bắc Ninh", 0);
        await UnitAsync("33-2025", "Tỉnh Hưng Yên", 100);
        var layer = Squares.Layer("lua", Squares.At(0, 0, 200, 100));
        await this.WriteLandAsync([layer], () => [Squares.Parcel(layer.Id, Squares.At(0, 90, 200, 10))]);
        await this.WriteAsync(new Domain.Checks.LawRule
        {
            Code = "CCN.size",
            Text = "A cluster has 10 to 75 ha.",
            Parameters = """{"min_ha":10,"min_ha_mountain_or_craft":5,"max_ha":75}""",
            Article = "NĐ 32/2024/NĐ-CP Art 2(1)",
            Valid = LegalPeriod.Since(new(2024, 5, 1)),
            Confidence = "verified",
            Source = Squares.Source,
        });
    }

    private async Task UnitAsync(string code, string name, double east)
    {
        var unit = new Unit { Code = code, GsoCode = code.Split('-')[0], Level = UnitLevel.Province };
        await this.WriteAsync(unit);
        units[code] = unit.Id;
        await this.WriteAsync(new UnitVersion
        {
            UnitId = unit.Id,
            Valid = LegalPeriod.Since(new(2025, 7, 1)),
            Name = name,
            Outline = Squares.At(east, 0, 100, 100),
            OutlineQuality = Quality.Schematic,
            AreaSrid = 9214,
            Source = Squares.Source,
        });
    }
}

/// <summary>Tests of proposals share one province; each draws on ground of its own.</summary>
[CollectionDefinition(Name)]
public sealed class Proposing : ICollectionFixture<ProposingProvince>
{
    public const string Name = "A province that proposes";
}
