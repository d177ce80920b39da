using System.Net;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 17-069r4, Core and GeoJSON: one feature.</summary>
[Collection(OgcReadings.Name)]
public sealed class ItemTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";

    [Fact]
    public async Task Req_core_f_success_and_f_links_one_feature_with_itself_its_other_form_and_its_collection()
    {
        var feature = await service.ReadAsync($"{Zones}/kcn-02");

        Assert.Equal(("Feature", "kcn-02"), (feature.Json.GetProperty("type").GetString(), feature.Json.GetProperty("id").GetString()));
        Assert.EndsWith($"{Zones}/kcn-02", feature.Href("self", "application/geo+json"), StringComparison.Ordinal);
        Assert.NotNull(feature.Href("alternate", "text/html"));
        Assert.EndsWith("/ogc/collections/zones", feature.Href("collection", "application/json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_listed_feature_is_found_by_its_identifier()
    {
        foreach (var collection in new[] { "zones", "clusters", "economic-zones", "protected-land", "provinces" })
        {
            foreach (var id in (await service.ReadAsync($"/ogc/collections/{collection}/items?limit=3")).Ids)
            {
                Assert.Equal(id, (await service.ReadAsync($"/ogc/collections/{collection}/items/{id}")).Json.GetProperty("id").GetString());
            }
        }
    }

    [Fact]
    public async Task A_single_feature_loses_nothing_and_a_list_has_seven_decimals_unless_more_are_asked_for()
    {
        var stored = await service.Owner.AskAsync<double[]>(
            "SELECT array_agg(DISTINCT ST_X(p.geom)) FROM site_version v JOIN site s ON s.id = v.site_id, ST_DumpPoints(v.boundary) p WHERE s.code = 'kcn-04'");
        Assert.Contains(stored, x => Math.Round(x, 7) != x);

        Assert.Equal(stored, Eastings((await service.ReadAsync($"{Zones}/kcn-04")).Json));
        Assert.Equal(stored, Eastings((await service.ReadAsync($"{Zones}?code=kcn-04&decimals=15")).Features[0]));
        Assert.Equal(stored.Select(x => Math.Round(x, 7)), Eastings((await service.ReadAsync($"{Zones}?code=kcn-04")).Features[0]));
        Assert.Equal(stored.Select(x => Math.Round(x, 3)), Eastings((await service.ReadAsync($"{Zones}/kcn-04?decimals=3")).Json));
    }

    [Theory]
    [InlineData("/ogc/collections/zones/items/none", "no-such-feature")]
    [InlineData("/ogc/collections/clusters/items/kcn-01", "no-such-feature")]
    [InlineData("/ogc/collections/zones/items/'%20OR%20''='", "no-such-feature")]
    [InlineData("/ogc/collections/protected-land/items/one", "no-such-feature")]
    [InlineData("/ogc/collections/protected-land/items/99999999999999999999", "no-such-feature")]
    [InlineData("/ogc/collections/districts/items/222?validAt=2019-01-01", "not-at-that-time")]
    [InlineData("/ogc/collections/zones/items/kcn-01?validAt=2019-01-01", "not-at-that-time")]
    public async Task A_feature_there_is_not_is_404_that_says_whether_it_ever_was(string path, string code)
    {
        var answer = await service.GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, code), (answer.Status, answer.Json.GetProperty("findings")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_feature_that_has_ended_says_between_which_days_it_was()
    {
        var answer = await service.GetAsync("/ogc/collections/districts/items/222");

        // It was: 410, not 404, so that programs know not to look for it under another name.
        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Contains("2024-02-01", answer.Text, StringComparison.Ordinal);
        Assert.Contains("until 2025-07-01", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limit=1")]
    [InlineData("bbox=1,2,3,4")]
    [InlineData("status=planned")]
    [InlineData("decimals=16")]
    [InlineData("decimals=-1")]
    [InlineData("validAt=2024-01-01&validAt=2024-01-01")]
    public async Task Parameters_of_lists_and_bad_ones_are_400(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Zones}/kcn-01?{query}")).Status);
    }

    [Theory]
    [InlineData("/ogc/collections/zones/items/%00")]
    [InlineData("/ogc/collections/zones/items?name=%00")]
    [InlineData("/ogc/collections/zones/items?cursor=MSAxIAA")]
    [InlineData("/ogc/collections/zones/items?name=%ED%A0%80")]
    [InlineData("/ogc/collections/zones/items?name=%FF")]
    [InlineData("/ogc/collections/zones/items?%00=1")]
    [InlineData("/ogc/collections/%00")]
    [InlineData("/ogc/collections/zones/items/..%2F..%2Fx")]
    public async Task Hostile_text_is_never_an_error_of_ours(string path)
    {
        Assert.InRange((int)(await service.GetAsync(path)).Status, 200, 499);
    }

    private static double[] Eastings(System.Text.Json.JsonElement feature) =>
        [.. feature.GetProperty("geometry").GetProperty("coordinates")[0][0].EnumerateArray().Select(position => position[0].GetDouble()).Distinct().Order()];
}
