using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Coordinates;

public sealed class ConvertCoordinatesTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Path = "/api/coordinates/convert";

    [Fact]
    public async Task The_example_of_the_contract_is_answered_as_written()
    {
        var answer = await ConvertAsync("EPSG:9214", "EPSG:4326", [416226.7546, 2353399.1316]);

        Assert.Equal(21.27307, answer[0], 1e-8);
        Assert.Equal(106.1946, answer[1], 1e-8);
    }

    [Theory]
    [InlineData("EPSG:4326", "EPSG:9214", 21.27307, 106.1946, 416226.7546, 2353399.1316)]
    [InlineData("OGC:CRS84", "urn:ogc:def:crs:EPSG::9214", 106.1946, 21.27307, 416226.7546, 2353399.1316)]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/4326", "EPSG:9218", 13.09546, 109.32094, 588824.4127, 1448385.1424)]
    public async Task Each_system_has_its_own_axis_order(string from, string to, double first, double second, double easting, double northing)
    {
        var answer = await ConvertAsync(from, to, [first, second]);

        Assert.Equal(easting, answer[0], 0.001);
        Assert.Equal(northing, answer[1], 0.001);
        Assert.Equal(Math.Round(answer[0], 4), answer[0]);
    }

    [Fact]
    public async Task There_and_back_again_is_the_same_to_the_printed_tenth_of_a_millimetre()
    {
        double[] marker = [587450.6435, 2262291.739];

        var there = await ConvertAsync("EPSG:9209", "EPSG:4326", marker);
        var back = await ConvertAsync("EPSG:4326", "EPSG:9209", there);

        Assert.Equal(marker[0], back[0], 0.00015);
        Assert.Equal(marker[1], back[1], 0.00015);
    }

    [Theory]
    [InlineData("""{"from":"EPSG:9999","to":"EPSG:4326","points":[[1,2]]}""", "unknown-crs", "from")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326'; DROP TABLE site; --","points":[[1,2]]}""", "unknown-crs", "to")]
    [InlineData("""{"from":"EPSG:6956","to":"EPSG:4326","points":[[1,2]]}""", "deprecated-crs", "from")]
    [InlineData("""{"to":"EPSG:4326","points":[[1,2]]}""", "missing", "from")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326"}""", "missing", "points")]
    [InlineData("null", "missing", "from")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[[416226,2353399],[416226,2353399],[416226,2353399],[416226]]}""", "wrong-arity", "points[3]")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[[416226,2353399],[416226,2353399,5]]}""", "wrong-arity", "points[1]")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[null]}""", "wrong-arity", "points[0]")]
    [InlineData("""{"from":"EPSG:4326","to":"EPSG:9214","points":[[21.27307,106.1946],[106.1946,21.27307]]}""", "swapped-axes", "points[1]")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[[2353399,416226]]}""", "swapped-axes", "points[0]")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[[1e308,-1e308]]}""", "outside-area-of-use", "points[0]")]
    [InlineData("""{"from":"OGC:CRS84","to":"EPSG:9214","points":[[2.35,48.85]]}""", "outside-area-of-use", "points[0]")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[[1e999,0]]}""", "not-finite", "points[0]")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[[416226,NaN]]}""", "unreadable-json", "points[0][1]")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[[416226,2353399],["a",1]]}""", "unreadable-json", "points[1][0]")]
    [InlineData("""{"from":9214,"to":"EPSG:4326","points":[]}""", "unreadable-json", "from")]
    [InlineData("""{"from":"EPSG:9214","to":"EPSG:4326","points":[],"colour":"red"}""", "unreadable-json", "colour")]
    [InlineData("""{"from":""", "unreadable-json", "from")]
    [InlineData("", "unreadable-json", "body")]
    public async Task What_cannot_be_converted_is_refused_with_a_code_and_a_place(string body, string code, string place)
    {
        var (status, findings) = await RefusedAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains((code, place), findings);
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once_but_not_without_end()
    {
        var (_, both) = await RefusedAsync("""{"from":"x","to":"EPSG:6957","points":[]}""");
        var (_, many) = await RefusedAsync($$"""{"from":"EPSG:9214","to":"EPSG:4326","points":[{{string.Join(',', Enumerable.Repeat("[0,0]", 1000))}}]}""");

        Assert.Equal([("unknown-crs", "from"), ("deprecated-crs", "to")], both);
        Assert.Equal(100, many.Count);
    }

    [Fact]
    public async Task A_hundred_thousand_points_are_converted_and_one_more_is_refused()
    {
        var most = Enumerable.Repeat(new[] { 416226.7546, 2353399.1316 }, 100_000).ToArray();

        using var answer = await service.Http.PostAsJsonAsync(Path, new { from = "EPSG:9214", to = "EPSG:9213", points = most }, Writing.Cancellation);
        var (status, findings) = await RefusedAsync(JsonSerializer.Serialize(new { from = "EPSG:9214", to = "EPSG:9213", points = most.Append(most[0]) }));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal([("too-many-points", "points")], findings);
    }

    [Fact]
    public async Task No_points_are_converted_to_no_points()
    {
        using var answer = await service.Http.PostAsJsonAsync(Path, new { from = "EPSG:9214", to = "EPSG:4326", points = Array.Empty<double[]>() }, Writing.Cancellation);

        Assert.Equal("""{"points":[]}""", await answer.Content.ReadAsStringAsync(Writing.Cancellation));
    }

    [Fact]
    public async Task Another_content_type_or_a_query_parameter_is_refused()
    {
        using var text = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var plain = await service.Http.PostAsync(Path, text, Writing.Cancellation);
        using var queried = await service.Http.PostAsJsonAsync(Path + "?srid=1", new { }, Writing.Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, plain.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, queried.StatusCode);
        Assert.All([plain, queried], answer => Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType));
    }

    private async Task<double[]> ConvertAsync(string from, string to, double[] point)
    {
        using var answer = await service.Http.PostAsJsonAsync(Path, new { from, to, points = new[] { point } }, Writing.Cancellation);
        var points = (await answer.Content.ReadFromJsonAsync<JsonElement>(Writing.Cancellation)).GetProperty("points");
        return Assert.Single(points.Deserialize<double[][]>()!);
    }

    private async Task<(HttpStatusCode Status, List<(string Code, string Place)> Findings)> RefusedAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await service.Http.PostAsync(Path, content, Writing.Cancellation);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Writing.Cancellation);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, [.. problem.GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("code").GetString()!, finding.GetProperty("place").GetString()!))]);
    }
}
