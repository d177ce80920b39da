using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Checks;

/// <summary>
/// A service over a small world of squares (see <see cref="Squares.At"/>; a unit square is 1.15 ha). Communes west and east of 100; rice looked at west of 150:
/// LUC at 10, LUK at 20, LUC at 30 that site <c>duoc-phep</c> may convert, LUC at 80 from 2030 on; relics everywhere, one at 60. Sites on the row at 60.
/// </summary>
public sealed class CheckedWorld(TestCluster cluster) : RunningService(cluster)
{
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() } };

    /// <summary>Asks for a check of a boundary, with more members where given.</summary>
    internal Task<JsonElement> CheckAsync(Geometry boundary, params (string Name, JsonNode? Value)[] members) =>
        CheckAsync(JsonSerializer.SerializeToNode(boundary, GeoJson)!, members);

    internal async Task<JsonElement> CheckAsync(JsonNode geometry, params (string Name, JsonNode? Value)[] members)
    {
        using var answer = await PostAsync(Body(geometry, members).ToJsonString());
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonElement.Parse(text);
    }

    /// <summary>What a body is refused with: the codes of its mistakes.</summary>
    internal async Task<string[]> MistakesInAsync(string body, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using var answer = await PostAsync(body);
        return await MistakesOfAsync(answer, status);
    }

    internal static async Task<string[]> MistakesOfAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return [.. problem.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];
    }

    internal async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Http.PostAsync("/api/checks/boundary", content, Cancellation);
    }

    internal static JsonObject Body(JsonNode? geometry, params (string Name, JsonNode? Value)[] members)
    {
        var body = new JsonObject { ["kind"] = "industrial-cluster", ["geometry"] = geometry, ["validAt"] = "2026-11-23" };
        foreach (var (name, value) in members)
        {
            body[name] = value;
        }

        return body;
    }

    protected override async Task PrepareAsync()
    {
        await UnitsAsync();
        await LandAsync();
        await SitesAsync();
        await this.WriteAsync(
            Rule("CCN.size", """{"min_ha":10,"min_ha_mountain_or_craft":5,"max_ha":75}""", "NĐ 32/2024/NĐ-CP Art 2(1)", new(2024, 5, 1)),
            Rule("CCN.2026", "{}", "NĐ 303/2026", new(2026, 9, 15), confidence: "secondary only, NOT verified"),
            Rule("KCN.phase", """{"max_phase_ha":500}""", "NĐ 35/2022/NĐ-CP Art 9", new(2022, 7, 15)),
            Rule("RICE.2013", """{"pm_ha":10}""", "Luật Đất đai 2013 Art 58", new(2014, 7, 1), new(2024, 8, 1), "from memory"),
            Rule("RICE.2024", "{}", "Luật Đất đai 2024 Art 122(1)", new(2024, 8, 1)));
    }

    private async Task UnitsAsync()
    {
        var units = new[] { ("xa-tay", UnitLevel.Commune), ("xa-dong", UnitLevel.Commune), ("24", UnitLevel.Province), ("24-2025", UnitLevel.Province) }
            .Select(unit => new Unit { Code = unit.Item1, Level = unit.Item2 }).ToArray();
        await this.WriteAsync([.. units]);
        await this.WriteAsync(
            Version(units[0], "Xã Tây", Squares.At(0, 0, 100, 200), LegalPeriod.Always),
            Version(units[1], "Xã Đông", Squares.At(100, 0, 100, 200), LegalPeriod.Always),
            Version(units[2], "Tỉnh Bắc Giang", Squares.At(0, 0, 200, 200), new(null, new(2025, 7, 1)), 9214),
            Version(units[3], "Tỉnh Bắc Ninh", Squares.At(0, 0, 200, 200), LegalPeriod.Since(new(2025, 7, 1))));
    }

    private async Task LandAsync()
    {
        var layers = new[]
        {
            Layer("lua", ProtectedLayerKind.RiceLand, Squares.At(0, 0, 150, 200), LegalPeriod.Always),
            Layer("lua-2030", ProtectedLayerKind.RiceLand, Squares.At(0, 0, 150, 200), LegalPeriod.Since(new(2030, 1, 1))),
            Layer("di-tich", ProtectedLayerKind.Relics, Squares.At(0, 0, 200, 200), LegalPeriod.Always),
        };
        await this.WriteLandAsync(layers, () =>
        [
            Squares.Parcel(layers[0].Id, Squares.At(10, 10, 5, 5)),
            Squares.Parcel(layers[0].Id, Squares.At(20, 10, 5, 5), "LUK"),
            Squares.Parcel(layers[0].Id, Squares.At(30, 10, 5, 5)),
            Squares.Parcel(layers[0].Id, Squares.At(31, 11, 2, 2)),
            Squares.Parcel(layers[1].Id, Squares.At(80, 10, 5, 5)),
            Squares.Parcel(layers[2].Id, Squares.At(60, 10, 2, 2), "relics"),
        ]);
    }

    private async Task SitesAsync()
    {
        var sites = new[] { "yen-lu", "het-hieu-luc", "kinh-te", "nam-2031", "duoc-phep" }.Select(code => new Site { Code = code }).ToArray();
        var decision = Squares.Decision("cho-phep");
        await this.WriteAsync([.. sites, decision]);
        await this.WriteAsync(
            Squares.Version(sites[0].Id, Squares.At(10, 60, 5, 5)),
            Squares.Version(sites[1].Id, Squares.At(30, 60, 5, 5), from: new(2015, 1, 1), until: new(2020, 1, 1)),
            Squares.Version(sites[2].Id, Squares.At(48, 58, 12, 12), SiteKind.EconomicZone),
            Squares.Version(sites[3].Id, Squares.At(80, 60, 5, 5), from: new(2031, 1, 1)),
            Squares.Version(sites[4].Id, null),
            new ConversionApproval { SiteId = sites[4].Id, DecisionId = decision.Id, LandUseCode = "LUA", Hectares = 20, Valid = LegalPeriod.Always, Source = Squares.Source });
    }

    private static UnitVersion Version(Unit unit, string name, MultiPolygon outline, LegalPeriod valid, int? srid = null) => new()
    {
        UnitId = unit.Id,
        Name = name,
        Outline = outline,
        OutlineQuality = Quality.Schematic,
        Valid = valid,
        AreaSrid = srid,
        Source = Squares.Source,
    };

    private static ProtectedLayer Layer(string code, ProtectedLayerKind kind, MultiPolygon extent, LegalPeriod valid) => new()
    {
        Code = code,
        Kind = kind,
        Name = $"Lớp {code}",
        DataDate = new(2024, 12, 31),
        Valid = valid,
        Extent = extent,
        Quality = Quality.Digitised,
        AreaSrid = 9214,
        Source = Squares.Source,
    };

    private static LawRule Rule(string code, string parameters, string article, DateOnly from, DateOnly? until = null, string confidence = "verified") => new()
    {
        Code = code,
        Text = code,
        Parameters = parameters,
        Article = article,
        Valid = new(from, until),
        Confidence = confidence,
        Source = Squares.Source,
    };
}

/// <summary>Reads the answers of checks as the tests speak of them.</summary>
internal static class CheckAnswer
{
    public static string[] Codes(this JsonElement answer) => [.. answer.GetProperty("findings").EnumerateArray().Select(finding => finding.Text("code")!)];

    public static string[] Errors(this JsonElement answer) =>
        [.. answer.GetProperty("findings").EnumerateArray().Where(finding => finding.Text("severity") == "error").Select(finding => finding.Text("code")!)];

    public static JsonElement Finding(this JsonElement answer, string code, string? subject = null) => answer.GetProperty("findings").EnumerateArray()
        .Single(finding => finding.Text("code") == code && (subject is null || finding.Text("subject") == subject));

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static double? Number(this JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    public static string Message(this JsonElement finding, string language) => finding.GetProperty("message").Text(language)!;

    public static string? Coverage(this JsonElement answer, string kind) => answer.GetProperty("coverage").EnumerateArray().Single(line => line.Text("layerKind") == kind).Text("result");
}
