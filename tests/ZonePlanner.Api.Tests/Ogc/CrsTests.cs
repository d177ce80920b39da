using System.Globalization;
using System.Net;
using System.Text.Json;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 18-058r1 (Part 2): coordinate reference systems by reference, each in its own axis order.</summary>
[Collection(OgcReadings.Name)]
public sealed class CrsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";
    private const string Epsg = "http://www.opengis.net/def/crs/EPSG/0/";

    public static TheoryData<string> EveryCrs => [.. Crs.All.Select(crs => crs.Uri)];

    [Fact]
    public async Task Req_crs_fc_md_crs_list_every_system_is_listed_crs84_first_and_the_stored_one_named()
    {
        var zones = (await service.ReadAsync("/ogc/collections/zones")).Json;

        var listed = zones.GetProperty("crs").EnumerateArray().Select(uri => uri.GetString()!).ToArray();
        Assert.Equal("http://www.opengis.net/def/crs/OGC/1.3/CRS84", listed[0]);
        Assert.Equal(Crs.All.Select(crs => crs.Uri), listed);
        Assert.Contains(zones.GetProperty("storageCrs").GetString(), listed);
    }

    [Fact]
    public async Task Req_crs_ogc_crs_header_and_ogc_crs_header_value_an_answer_without_a_word_is_in_crs84_and_says_so()
    {
        foreach (var path in new[] { $"{Zones}?limit=1", $"{Zones}/kcn-01" })
        {
            Assert.Equal("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>", ContentCrs(await service.ReadAsync(path)));
        }
    }

    [Theory]
    [MemberData(nameof(EveryCrs))]
    public async Task Req_crs_fc_crs_action_every_listed_system_is_answered_in_its_own_axis_order(string uri)
    {
        Assert.True(Crs.TryParse(uri, out var crs, out _));

        var list = await service.ReadAsync($"{Zones}?code=kcn-02&decimals=9&crs={Uri.EscapeDataString(uri)}");
        var alone = await service.ReadAsync($"{Zones}/kcn-02?crs={Uri.EscapeDataString(uri)}");

        Assert.Equal(($"<{uri}>", $"<{uri}>"), (ContentCrs(list), ContentCrs(alone)));
        var conversion = CoordinateConversion.Between(Crs.Crs84, crs);
        var (first, second) = crs.ToAxisOrder(conversion.Convert(new MapPosition(106.202, 21.3)));
        foreach (var feature in new[] { list.Features[0], alone.Json })
        {
            // A millimetre; in degrees a hundred-millionth.
            var tolerance = crs.IsProjected ? 0.001 : 1e-8;
            Assert.Contains(Positions(feature), position => Math.Abs(position.First - first) < tolerance && Math.Abs(position.Second - second) < tolerance);
        }
    }

    [Theory]
    [MemberData(nameof(EveryCrs))]
    public async Task Req_crs_fc_bbox_crs_action_a_box_in_any_listed_system_finds_what_lies_in_it(string uri)
    {
        Assert.True(Crs.TryParse(uri, out var crs, out _));
        var conversion = CoordinateConversion.Between(Crs.Crs84, crs);
        var (a, b) = (conversion.Convert(new MapPosition(106.2022, 21.3002)), conversion.Convert(new MapPosition(106.2028, 21.3008)));
        var (lower, upper) = (crs.ToAxisOrder(a), crs.ToAxisOrder(b));

        var box = string.Create(CultureInfo.InvariantCulture, $"{lower.First},{lower.Second},{upper.First},{upper.Second}");
        var answer = await service.ReadAsync($"{Zones}?bbox={box}&bbox-crs={Uri.EscapeDataString(uri)}");

        Assert.Equal(["kcn-02"], answer.Ids);
    }

    [Theory]
    [InlineData("3857", "-20037508,-20048966,20037508,20048966", 24)]
    [InlineData("3857", "-3e7,-3e7,3e7,3e7", 24)]
    [InlineData("9214", "-1e7,-1e7,1e7,1e7", 24)]
    [InlineData("9214", "1e7,1e7,2e7,2e7", 0)]
    [InlineData("4756", "8,102,24,110", 24)]
    [InlineData("4756", "-95,-190,95,190", 24)]
    [InlineData("4756", "8,170,24,466.2005", 2)]
    [InlineData("4326", "-95,-190,95,190", 24)]
    [InlineData("4326", "21.3001,466.2001,21.3009,466.2009", 1)]
    [InlineData("4326", "21.3001,106.2001,21.3009,106.2009", 1)]
    public async Task A_box_far_beyond_the_map_is_only_a_large_box(string code, string bbox, int count)
    {
        var answer = await service.ReadAsync($"{Zones}?bbox={bbox}&bbox-crs={Epsg}{code}");

        Assert.Equal((count, (long)count), (answer.Features.Length, answer.Matched));
    }

    [Theory]
    [InlineData("4326")]
    [InlineData("4756")]
    public async Task A_box_with_its_axes_exchanged_meets_nothing_and_is_told_so(string code)
    {
        var answer = await service.ReadAsync($"{Zones}?bbox=106,21,107,22&bbox-crs={Epsg}{code}");

        Assert.Equal((0, 0L), (answer.Features.Length, answer.Matched));
        Assert.Contains("latitude comes before longitude", answer.Json.GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Contains("latitude comes before longitude", (await service.ReadAsync($"{Zones}?bbox=106,21,107,22&bbox-crs={Epsg}{code}&f=html")).Text, StringComparison.Ordinal);
        Assert.False((await service.ReadAsync($"{Zones}?bbox=21,106,22,107&bbox-crs={Epsg}{code}")).Json.TryGetProperty("note", out _));
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Zones}?bbox=106,210,107,220&bbox-crs={Epsg}{code}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Zones}?filter=S_INTERSECTS(geometry,BBOX(106,21,107,22))&filter-crs={Epsg}{code}")).Status);
    }

    [Theory]
    [InlineData("crs", "http://www.opengis.net/def/crs/EPSG/0/6957", "deprecated-crs")]
    [InlineData("crs", "http://www.opengis.net/def/crs/EPSG/0/32648", "unknown-crs")]
    [InlineData("crs", "", "unknown-crs")]
    [InlineData("bbox-crs", "nonsense", "unknown-crs")]
    public async Task Req_crs_fc_crs_valid_value_and_fc_bbox_crs_valid_value_a_system_there_is_not_is_400(string parameter, string value, string code)
    {
        var answer = await service.GetAsync($"{Zones}?bbox=1,2,3,4&{parameter}={Uri.EscapeDataString(value)}");

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Json.GetProperty("findings")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Req_crs_fc_links_the_next_page_keeps_both_systems()
    {
        var page = await service.ReadAsync($"{Zones}?limit=5&crs={Epsg}9214&bbox=2352000,400000,2360000,440000&bbox-crs={Epsg}4326".Replace("2352000,400000,2360000,440000", "21,106,22,107", StringComparison.Ordinal));

        var next = await service.ReadAsync(page.Href("next")!);

        Assert.Equal($"<{Epsg}9214>", ContentCrs(next));
        Assert.Equal(24, next.Matched);
        Assert.All(Positions(next.Features[0]), position => Assert.InRange(position.First, 400_000, 440_000));
    }

    private static string ContentCrs(OgcService.Answer answer) => Assert.Single(answer.Message.Headers.GetValues("Content-Crs"));

    private static (double First, double Second)[] Positions(JsonElement feature) =>
        [.. feature.GetProperty("geometry").GetProperty("coordinates")[0][0].EnumerateArray().Select(position => (position[0].GetDouble(), position[1].GetDouble()))];
}
