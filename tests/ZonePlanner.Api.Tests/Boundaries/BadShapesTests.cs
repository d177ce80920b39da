using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Checks;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Boundaries;

/// <summary>Whatever is sent to /api/geometry: 422 where it is an outline that is wrong, 400 where it cannot be read, never 500.</summary>
public sealed class BadShapesTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    private const string Square = """{"type":"Polygon","coordinates":[[[106.24,21.34],[106.245,21.34],[106.245,21.345],[106.24,21.345],[106.24,21.34]]]}""";

    private const string Line = """{"type":"LineString","coordinates":[[106.242,21.33],[106.242,21.35]]}""";

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["split"] = $$"""{"geometry":{{Square}},"line":{{Line}}}""",
        ["grid"] = $$"""{"geometry":{{Square}},"widthM":50,"depthM":100}""",
        ["merge"] = $$"""{"geometries":[{{Square}},{{Square}}]}""",
        ["trim"] = $$"""{"geometry":{{Square}},"kind":"industrial-cluster","away":["rice-land"]}""",
        ["snap"] = $$"""{"geometry":{{Square}}}""",
        ["shared-corners"] = """{"from":[106.24,21.34],"to":[106.25,21.34]}""",
    };

    public static TheoryData<string> Operations => new(Sound.Keys);

    public static TheoryData<string> WithOutlines => new(Sound.Keys.Where(operation => operation != "shared-corners"));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_sound_body_is_answered(string operation)
    {
        using var answer = await world.PostAsync(operation, Sound[operation]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_body_that_cannot_be_read_is_400(string operation)
    {
        Assert.Equal(["malformed-json"], await world.RefusalAsync(operation, HttpStatusCode.BadRequest, "{"));
        Assert.Equal(["malformed-json"], await world.RefusalAsync(operation, HttpStatusCode.BadRequest, Sound[operation].Replace("106.24,", "NaN,", StringComparison.Ordinal)));
        Assert.Contains("not-an-object", await world.RefusalAsync(operation, HttpStatusCode.BadRequest, "[]"));
        Assert.Contains("missing", await world.RefusalAsync(operation, HttpStatusCode.BadRequest, "{}"));
        Assert.Equal(["unknown-member"], await world.RefusalAsync(operation, HttpStatusCode.BadRequest, Sound[operation][..^1] + ",\"colour\":1}"));
        Assert.Equal(["deprecated-crs"], await world.RefusalAsync(operation, HttpStatusCode.BadRequest, Sound[operation][..^1] + ",\"crs\":\"EPSG:6956\"}"));
        Assert.Equal(["unknown-crs"], await world.RefusalAsync(operation, HttpStatusCode.BadRequest, Sound[operation][..^1] + ",\"crs\":\"EPSG:32648\"}"));
        Assert.Equal(["unsuitable-crs"], await world.RefusalAsync(operation, HttpStatusCode.BadRequest, Sound[operation][..^1] + ",\"crs\":\"EPSG:3857\"}"));
        Assert.Equal(["unknown-parameter"], await world.RefusalAsync(operation + "?validAt=2026-01-01", HttpStatusCode.BadRequest, Sound[operation]));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Too_much_and_the_wrong_type_are_refused_with_a_reason(string operation)
    {
        using var text = new StringContent(Sound[operation], Encoding.UTF8, "text/plain");
        using var answer = await world.Http.PostAsync($"/api/geometry/{operation}", text, Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(["too-large"], await world.RefusalAsync(operation, HttpStatusCode.RequestEntityTooLarge, $$"""{"site":"{{new string('x', 30 << 20)}}"}"""));
    }

    [Theory]
    [MemberData(nameof(WithOutlines))]
    public async Task An_outline_that_is_no_boundary_is_422_with_what_is_wrong(string operation)
    {
        Assert.Contains("empty", await RefusalAsync(operation, "[]"));
        Assert.Contains("empty", await RefusalAsync(operation, "[[]]"));
        Assert.Contains("self-intersection", await RefusalAsync(operation, "[[[106.2,21.3],[106.21,21.31],[106.21,21.3],[106.2,21.31],[106.2,21.3]]]"));
        Assert.Contains("open-ring", await RefusalAsync(operation, "[[[106.2,21.3],[106.21,21.3],[106.21,21.31],[106.2,21.31]]]"));
        Assert.Contains("swapped-axes", await RefusalAsync(operation, "[[[21.3,106.2],[21.3,106.21],[21.31,106.21],[21.31,106.2],[21.3,106.2]]]"));
        Assert.Contains("outside-vietnam", await RefusalAsync(operation, "[[[1e308,1e308],[1e308,-1e308],[-1e308,1e308],[1e308,1e308]]]"));
        Assert.Contains("outside-vietnam", await RefusalAsync(operation, "[[[416000,2353000],[416700,2353000],[416700,2353700],[416000,2353000]]]"));
    }

    [Theory]
    [InlineData("split", "line", "null", "missing")]
    [InlineData("split", "line", "7", "not-a-line")]
    [InlineData("split", "line", """{"type":"Polygon","coordinates":[]}""", "not-a-line")]
    [InlineData("split", "line", """{"type":"LineString","coordinates":[]}""", "bad-line")]
    [InlineData("split", "line", """{"type":"LineString","coordinates":[[106.2,21.3]]}""", "bad-line")]
    [InlineData("split", "line", """{"type":"LineString","coordinates":[[106.2,21.3],[106.2,1e999]]}""", "bad-position")]
    [InlineData("split", "line", """{"type":"LineString","coordinates":[[106.2,21.3],["106.2","21.3"]]}""", "bad-position")]
    [InlineData("split", "line", """{"type":"LineString","coordinates":[[21.3,106.2],[21.4,106.2]]}""", "swapped-axes")]
    [InlineData("split", "line", """{"type":"LineString","coordinates":[[416000,2353000],[416000,2354000]]}""", "outside-area-of-use")]
    [InlineData("split", "line", """{"type":"LineString","coordinates":[[106.2,21.3],[106.3,21.3]],"crs":1}""", "unknown-member")]
    [InlineData("split", "geometry", """{"type":"Point","coordinates":[106.2,21.3]}""", "wrong-type")]
    [InlineData("grid", "widthM", "null", "missing")]
    [InlineData("grid", "depthM", "\"100\"", "not-a-number")]
    [InlineData("grid", "depthM", "1e999", "not-a-number")]
    [InlineData("grid", "plotHa", "1", "two-sizes")]
    [InlineData("grid", "plotHa", "0", "not-hectares")]
    [InlineData("grid", "depthToWidth", "0", "not-in-bounds")]
    [InlineData("grid", "axisDegrees", "\"east\"", "not-a-number")]
    [InlineData("grid", "roadM", "[]", "not-a-number")]
    [InlineData("grid", "crossRoadEveryPlots", "2.5", "not-a-whole-number")]
    [InlineData("grid", "smallestHa", "-1", "not-hectares")]
    [InlineData("grid", "leaveRemnants", "1", "not-a-flag")]
    [InlineData("merge", "geometries", "null", "missing")]
    [InlineData("merge", "geometries", "[]", "not-outlines")]
    [InlineData("merge", "geometries", "[7,8]", "not-a-geometry")]
    [InlineData("trim", "kind", "\"factory\"", "unknown-word")]
    [InlineData("trim", "away", "null", "missing")]
    [InlineData("trim", "away", "[]", "unknown-word")]
    [InlineData("trim", "away", "[\"forest\"]", "unknown-word")]
    [InlineData("trim", "away", "[7]", "unknown-word")]
    [InlineData("trim", "validAt", "\"23-11-2026\"", "bad-date")]
    [InlineData("trim", "site", "7", "not-a-text")]
    [InlineData("snap", "toleranceM", "-1", "not-a-tolerance")]
    [InlineData("snap", "toleranceM", "5.1", "not-a-tolerance")]
    [InlineData("snap", "toleranceM", "\"0.05\"", "not-a-tolerance")]
    [InlineData("snap", "validAt", "20261123", "not-a-text")]
    [InlineData("shared-corners", "from", "null", "missing")]
    [InlineData("shared-corners", "from", "[106.2]", "bad-position")]
    [InlineData("shared-corners", "to", "{}", "bad-position")]
    [InlineData("shared-corners", "to", "[21.3,106.2]", "swapped-axes")]
    [InlineData("shared-corners", "to", "[2.3,48.8]", "outside-vietnam")]
    public async Task A_member_that_is_not_what_it_must_be_is_400(string operation, string name, string value, string code)
    {
        var body = JsonNode.Parse(Sound[operation])!.AsObject();
        body[name] = "put here";

        Assert.Contains(code, await world.RefusalAsync(operation, HttpStatusCode.BadRequest, body.ToJsonString().Replace("\"put here\"", value, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        var mistakes = await world.RefusalAsync("trim", HttpStatusCode.BadRequest, """{"kind":"x","crs":"EPSG:1","geometry":{"type":"Polygon","coordinates":[[[1]]]},"validAt":"x","away":"rice","colour":1}""");

        Assert.Equal(["unknown-member", "unknown-crs", "bad-position", "unknown-word", "bad-date", "unknown-word"], mistakes);
    }

    [Fact]
    public async Task Sql_where_a_code_belongs_is_only_text()
    {
        using var answer = await world.PostAsync("snap", $$"""{"geometry":{{Square}},"site":"'; DROP TABLE site; --"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(await world.Owner.AskAsync<long>("SELECT count(*) FROM site") > 0);
    }

    private async Task<string[]> RefusalAsync(string operation, string coordinates)
    {
        var body = JsonNode.Parse(Sound[operation].Replace(Square, $$"""{"type":"Polygon","coordinates":{{coordinates}}}""", StringComparison.Ordinal))!;
        return await world.RefusalAsync(operation, HttpStatusCode.UnprocessableEntity, body.ToJsonString());
    }
}
