using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 17-069r4, Core: the collections.</summary>
[Collection(OgcReadings.Name)]
public sealed class CollectionsTests(OgcService service)
{
    private static readonly string[] Ids = ["zones", "clusters", "economic-zones", "it-parks", "plots", "protected-land", "provinces", "districts", "communes"];

    [Fact]
    public async Task Req_core_fc_md_success_and_sfc_md_success_every_collection_is_listed_and_equals_its_own_description()
    {
        var list = await service.ReadAsync("/ogc/collections");

        var collections = list.Json.GetProperty("collections").EnumerateArray().ToArray();
        Assert.Equal(Ids, collections.Select(Id));
        foreach (var collection in collections)
        {
            var alone = await service.ReadAsync($"/ogc/collections/{Id(collection)}");
            foreach (var member in new[] { "id", "title", "description", "itemType", "crs", "storageCrs" })
            {
                Assert.True(JsonElement.DeepEquals(collection.GetProperty(member), alone.Json.GetProperty(member)), $"{Id(collection)}: {member}");
            }
        }
    }

    [Fact]
    public async Task Req_core_fc_md_links_and_items_links_lead_from_each_collection_to_its_features_in_both_forms()
    {
        foreach (var id in Ids)
        {
            var collection = await service.ReadAsync($"/ogc/collections/{id}");
            foreach (var type in new[] { "application/geo+json", "text/html" })
            {
                var items = await service.ReadAsync(collection.Href("items", type)!);
                Assert.Equal(type, items.Message.Content.Headers.ContentType?.MediaType);
            }
        }
    }

    [Fact]
    public async Task Req_core_fc_md_extent_is_computed_from_the_data()
    {
        var zones = (await service.ReadAsync("/ogc/collections/zones")).Json.GetProperty("extent");

        // 24 outlines from 106.2° E, two thousandths apart; facts since 2020 and still.
        var box = zones.GetProperty("spatial").GetProperty("bbox")[0].EnumerateArray().Select(number => number.GetDouble()).ToArray();
        Assert.Equal([106.2, 21.3, 106.247, 21.301], box.Select(number => Math.Round(number, 9)));
        var interval = zones.GetProperty("temporal").GetProperty("interval")[0];
        Assert.Equal("2020-01-01T00:00:00Z", interval[0].GetString());
        Assert.Equal(JsonValueKind.Null, interval[1].ValueKind);
        Assert.Equal("http://www.opengis.net/def/crs/OGC/1.3/CRS84", zones.GetProperty("spatial").GetProperty("crs").GetString());
        Assert.Equal("http://www.opengis.net/def/uom/ISO-8601/0/Gregorian", zones.GetProperty("temporal").GetProperty("trs").GetString());
    }

    [Fact]
    public async Task A_collection_of_what_has_ended_says_when()
    {
        var districts = (await service.ReadAsync("/ogc/collections/districts")).Json.GetProperty("extent");

        Assert.False(districts.TryGetProperty("spatial", out _));
        Assert.Equal("2025-06-30T00:00:00Z", districts.GetProperty("temporal").GetProperty("interval")[0][1].GetString());
    }

    [Fact]
    public async Task A_collection_without_data_has_no_extent()
    {
        Assert.False((await service.ReadAsync("/ogc/collections/it-parks")).Json.TryGetProperty("extent", out _));
    }

    [Theory]
    [InlineData("/ogc/collections/lots")]
    [InlineData("/ogc/collections/lots/items")]
    [InlineData("/ogc/collections/lots/items/1")]
    [InlineData("/ogc/collections/Zones")]
    public async Task An_unknown_collection_is_404_with_the_ones_there_are(string path)
    {
        var answer = await service.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("economic-zones", answer.Json.GetProperty("findings")[0].GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    private static string Id(JsonElement collection) => collection.GetProperty("id").GetString()!;
}
