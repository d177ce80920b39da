using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Checks;

/// <summary>Whatever is sent: 200 with findings where it is a boundary that is wrong, 400 with every mistake where it cannot be read, never 500.</summary>
public sealed class BadInputTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Theory]
    [InlineData("[[[106.2,21.3],[106.21,21.31],[106.21,21.3],[106.2,21.31],[106.2,21.3]]]", "self-intersection", "Point")]
    [InlineData("[[[106.2,21.3],[106.21,21.3],[106.21,21.31],[106.2,21.31]]]", "open-ring", "LineString")]
    [InlineData("[[[106.2,21.3],[106.21,21.3],[106.21,21.31],[106.2,21.31],[106.2,21.3]],[[106.3,21.3],[106.31,21.3],[106.31,21.31],[106.3,21.3]]]", "hole-outside", "Point")]
    [InlineData("[[[106.2,21.3],[106.21,21.3],[106.22,21.3],[106.21,21.3],[106.21,21.31],[106.2,21.31],[106.2,21.3]]]", "spike", "Point")]
    [InlineData("[[[106.2,21.3],[106.21,21.3]]]", "too-few-points", "MultiPoint")]
    [InlineData("[[[106.2,21.3],[106.21,21.3],[106.2,21.3]]]", "too-few-points", "MultiPoint")]
    [InlineData("[[[106.2,21.3],[106.2,21.3],[106.2,21.3],[106.2,21.3]]]", "too-few-points", "MultiPoint")]
    [InlineData("[[]]", "empty", null)]
    [InlineData("[]", "empty", null)]
    [InlineData("[[[21.3,106.2],[21.3,106.21],[21.31,106.21],[21.31,106.2],[21.3,106.2]]]", "swapped-axes", "MultiPoint")]
    [InlineData("[[[2.3,48.8],[2.31,48.8],[2.31,48.81],[2.3,48.8]]]", "outside-vietnam", "Point")]
    [InlineData("[[[1e308,1e308],[1e308,-1e308],[-1e308,1e308],[1e308,1e308]]]", "outside-vietnam", null)]
    [InlineData("[[[416000,2353000],[416700,2353000],[416700,2353700],[416000,2353000]]]", "outside-vietnam", null)]
    [InlineData("[[[106.2,21.3],[106.2000000001,21.3],[106.2,21.3000000001],[106.2,21.3]]]", null, null)]
    public async Task A_shape_that_is_no_boundary_is_answered_with_a_finding_and_its_place(string coordinates, string? code, string? place)
    {
        var answer = await world.CheckAsync(Polygon(coordinates));

        if (code is null)
        {
            Assert.Contains("sliver", answer.Codes());
            return;
        }

        Assert.Equal([code], answer.Codes());
        Assert.False(answer.GetProperty("publishable").GetBoolean());
        Assert.Null(answer.Number("measuredHa"));
        Assert.Equal("not-checked", answer.Coverage("rice-land"));
        var geometry = answer.Finding(code).GetProperty("geometry");
        Assert.Equal(place, geometry.ValueKind == JsonValueKind.Null ? null : geometry.Text("type"));
    }

    [Fact]
    public async Task A_bow_tie_is_shown_where_it_crosses()
    {
        var answer = await world.CheckAsync(Polygon("[[[106.2,21.3],[106.21,21.31],[106.21,21.3],[106.2,21.31],[106.2,21.3]]]"));
        var place = answer.Finding("self-intersection").GetProperty("geometry").GetProperty("coordinates");

        Assert.Equal((106.205, 21.305), (place[0].GetDouble(), place[1].GetDouble()));
    }

    [Theory]
    [InlineData("[[[[106.2,21.3],[106.21,21.3],[106.21,21.31],[106.2,21.31],[106.2,21.3]]],[[[106.205,21.305],[106.215,21.305],[106.215,21.315],[106.205,21.315],[106.205,21.305]]]]", "overlapping-parts")]
    [InlineData("[[[[106.2,21.3],[106.21,21.3],[106.21,21.31],[106.2,21.31],[106.2,21.3]]],[[[106.203,21.303],[106.204,21.303],[106.204,21.304],[106.203,21.303]]]]", "nested-parts")]
    public async Task Parts_must_lie_apart(string coordinates, string code)
    {
        Assert.Equal([code], (await world.CheckAsync(new JsonObject { ["type"] = "MultiPolygon", ["coordinates"] = JsonNode.Parse(coordinates) })).Codes());
    }

    [Fact]
    public async Task Two_crossings_in_two_parts_are_both_found()
    {
        const string Tie = "[[106.2,21.3],[106.21,21.31],[106.21,21.3],[106.2,21.31],[106.2,21.3]]";
        var answer = await world.CheckAsync(new JsonObject { ["type"] = "MultiPolygon", ["coordinates"] = JsonNode.Parse($"[[{Tie}],[{Tie.Replace("106.", "105.", StringComparison.Ordinal)}]]") });

        Assert.Equal(["self-intersection", "self-intersection"], answer.Codes());
    }

    [Fact]
    public async Task Heights_are_dropped_and_repeated_points_told_without_blocking()
    {
        var answer = await world.CheckAsync(Polygon("[[[106.24,21.34,7],[106.245,21.34,7],[106.245,21.34,7],[106.245,21.345,8],[106.24,21.345,8],[106.24,21.34,7]]]"));

        Assert.Equal(["height-dropped", "duplicate-points"], answer.Codes());
        Assert.True(answer.GetProperty("publishable").GetBoolean());
    }

    [Theory]
    [InlineData("", "malformed-json")]
    [InlineData("{", "malformed-json")]
    [InlineData("""{"kind":"industrial-cluster","kind":"industrial-zone"}""", "malformed-json")]
    [InlineData("""{"geometry":{"type":"Polygon","coordinates":[[[NaN,NaN]]]}}""", "malformed-json")]
    [InlineData("[]", "not-an-object")]
    [InlineData("null", "not-an-object")]
    [InlineData("""{"name":"\ud800"}""", "bad-text")]
    [InlineData("""{"\ud800":1}""", "bad-text")]
    [InlineData("""{"name":"\u0000"}""", "bad-text")]
    public async Task A_body_that_cannot_be_read_is_400(string body, string code)
    {
        Assert.Contains(code, await world.MistakesInAsync(body));
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[106.2,21.3]}""", "wrong-type")]
    [InlineData("""{"type":"Feature","geometry":null,"properties":{}}""", "wrong-type")]
    [InlineData("""{"type":"GeometryCollection","geometries":[]}""", "wrong-type")]
    [InlineData("""{"type":"polygon","coordinates":[]}""", "wrong-type")]
    [InlineData("""{"coordinates":[]}""", "wrong-type")]
    [InlineData("""{"type":"Polygon"}""", "not-an-array")]
    [InlineData("""{"type":"Polygon","coordinates":null}""", "not-an-array")]
    [InlineData("""{"type":"Polygon","coordinates":[null]}""", "not-an-array")]
    [InlineData("""{"type":"Polygon","coordinates":[[null]]}""", "bad-position")]
    [InlineData("""{"type":"Polygon","coordinates":[[[106.2]]]}""", "bad-position")]
    [InlineData("""{"type":"Polygon","coordinates":[[["106.2","21.3"]]]}""", "bad-position")]
    [InlineData("""{"type":"Polygon","coordinates":[[[1e999,21.3]]]}""", "bad-position")]
    [InlineData("""{"type":"Polygon","coordinates":[[[106.2,21.3,1,2,3]]]}""", "bad-position")]
    [InlineData("""{"type":"Polygon","coordinates":[[[[106.2,21.3]]]]}""", "bad-position")]
    [InlineData("""{"type":"Polygon","coordinates":[],"crs":{"type":"name"}}""", "unknown-member")]
    [InlineData("null", "missing")]
    [InlineData("7", "not-a-geometry")]
    [InlineData("\"POLYGON((0 0))\"", "not-a-geometry")]
    public async Task What_is_no_polygon_is_400_with_its_place(string geometry, string code)
    {
        Assert.Contains(code, await world.MistakesInAsync(CheckedWorld.Body(JsonNode.Parse(geometry)).ToJsonString()));
    }

    [Theory]
    [InlineData("crs", "\"EPSG:6956\"", "deprecated-crs")]
    [InlineData("crs", "\"EPSG:32648\"", "unknown-crs")]
    [InlineData("crs", "\"EPSG:3857\"", "unsuitable-crs")]
    [InlineData("crs", "4326", "not-a-text")]
    [InlineData("kind", "\"factory\"", "unknown-word")]
    [InlineData("kind", "null", "missing")]
    [InlineData("kind", "3", "unknown-word")]
    [InlineData("validAt", "\"23-11-2026\"", "bad-date")]
    [InlineData("validAt", "\"2026-02-30\"", "bad-date")]
    [InlineData("validAt", "20261123", "not-a-text")]
    [InlineData("knownAt", "\"yesterday\"", "bad-instant")]
    [InlineData("declaredHa", "-1", "not-hectares")]
    [InlineData("declaredHa", "0", "not-hectares")]
    [InlineData("declaredHa", "1e999", "not-hectares")]
    [InlineData("declaredHa", "\"55\"", "not-hectares")]
    [InlineData("decidedHa", "[]", "not-hectares")]
    [InlineData("commune", "{}", "not-a-text")]
    [InlineData("dclaredHa", "55", "unknown-member")]
    public async Task A_member_that_is_not_what_it_must_be_is_400(string name, string value, string code)
    {
        var body = CheckedWorld.Body(Polygon("[]")).ToJsonString();
        var changed = body.Contains($"\"{name}\":", StringComparison.Ordinal)
            ? System.Text.RegularExpressions.Regex.Replace(body, $"\"{name}\":\"[^\"]*\"", $"\"{name}\":{value}")
            : body[..^1] + $",\"{name}\":{value}}}";

        Assert.Equal([code], await world.MistakesInAsync(changed));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        var mistakes = await world.MistakesInAsync("""{"kind":"x","crs":"EPSG:1","geometry":{"type":"Polygon","coordinates":[[[1],[2]]]},"validAt":"x","declaredHa":-1,"colour":1}""");

        Assert.Equal(["unknown-member", "unknown-word", "unknown-crs", "bad-position", "bad-position", "bad-date", "not-hectares"], mistakes);
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("crs")]
    [InlineData("validAt")]
    [InlineData("knownAt")]
    public async Task Sql_where_a_word_belongs_is_refused(string member)
    {
        Assert.NotEmpty(await world.MistakesInAsync(CheckedWorld.Body(Polygon("[]"), (member, "'; DROP TABLE site; --")).ToJsonString()));
    }

    [Theory]
    [InlineData("commune", "commune-unknown")]
    [InlineData("site", "site-unknown")]
    [InlineData("name", null)]
    public async Task Sql_where_text_belongs_is_only_text(string member, string? code)
    {
        var answer = await world.CheckAsync(Squares.At(40, 40, 5, 5), (member, "'; DROP TABLE site; -- \\ % _ \" $1 ${x}"));

        Assert.Equal(code is null ? [] : [code], answer.Codes());
        Assert.True(await world.Owner.AskAsync<long>("SELECT count(*) FROM site") > 0);
    }

    [Fact]
    public async Task A_wrong_content_type_is_415()
    {
        using var content = new StringContent(CheckedWorld.Body(Polygon("[]")).ToJsonString(), Encoding.UTF8, "text/plain");
        using var answer = await world.Http.PostAsync("/api/checks/boundary", content, Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_400()
    {
        using var content = new ByteArrayContent([.. "{\"name\":\""u8, 0xff, 0xfe, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        using var answer = await world.Http.PostAsync("/api/checks/boundary", content, Cancellation);

        Assert.Equal(["not-utf8"], await CheckedWorld.MistakesOfAsync(answer, HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("?validAt=2026-01-01", HttpStatusCode.BadRequest)]
    [InlineData("?x=1", HttpStatusCode.BadRequest)]
    public async Task A_parameter_in_the_address_is_unknown(string query, HttpStatusCode status)
    {
        using var content = new StringContent(CheckedWorld.Body(Polygon("[]")).ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await world.Http.PostAsync("/api/checks/boundary" + query, content, Cancellation);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Nesting_without_end_is_malformed()
    {
        Assert.Equal(["malformed-json"], await world.MistakesInAsync("{\"geometry\":" + new string('[', 100_000) + new string(']', 100_000) + "}"));
    }

    [Fact]
    public async Task Thirty_megabytes_are_refused_with_a_reason()
    {
        Assert.Equal(["too-large"], await world.MistakesInAsync($$"""{"name":"{{new string('x', 30 << 20)}}"}""", HttpStatusCode.RequestEntityTooLarge));
    }

    [Fact]
    public async Task A_hundred_thousand_vertices_over_land_are_checked_within_seconds()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var answer = await world.CheckAsync(Polygon(Star(100_000)));

        Assert.Contains("rice-land", answer.Errors());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task An_outline_of_thousands_of_parts_is_refused_within_seconds()
    {
        var parts = new JsonArray([.. Enumerable.Range(0, 5000).Select(part => Triangle(106 + (part % 100 * 0.002), 21.2 + (part / 100 * 0.002)))]);

        var answer = await world.CheckAsync(new JsonObject { ["type"] = "MultiPolygon", ["coordinates"] = parts });

        Assert.Equal(["too-intricate"], answer.Codes());
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(5_000)]
    public async Task An_outline_folded_thousands_of_times_is_refused_within_seconds(int corners)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var answer = await world.CheckAsync(Polygon(Star(corners, depth: 0.5)));

        Assert.Equal(["too-intricate"], answer.Codes());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task More_points_than_that_by_far_are_refused_by_number()
    {
        Assert.Equal(["too-many-points"], await world.MistakesInAsync(CheckedWorld.Body(Polygon(Star(250_000))).ToJsonString()));
    }

    private static JsonArray Triangle(double x, double y) => new JsonArray(new JsonArray(new JsonArray(x, y), new JsonArray(x + 0.001, y), new JsonArray(x, y + 0.001), new JsonArray(x, y)));

    private static JsonObject Polygon(string coordinates) => new() { ["type"] = "Polygon", ["coordinates"] = JsonNode.Parse(coordinates) };

    private static string Star(int corners, double depth = 0.0001)
    {
        var text = new StringBuilder("[[");
        for (var corner = 0; corner <= corners; corner++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * (corner % corners) / corners);
            var radius = 0.01 * (1 + (corner % 2 * depth));
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(corner == 0 ? "" : ",")}[{106.22 + (radius * cos)},{21.315 + (radius * sin)}]");
        }

        return text.Append("]]").ToString();
    }
}
