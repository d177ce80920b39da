using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>GDAL's OAPIF driver, and the requests of its 3.6, as its debug output shows them, with what it takes from each answer.</summary>
[Collection(OgcReadings.Name)]
public sealed class GdalTests(OgcService service)
{
    private static readonly (string, string) AcceptJson = ("Accept", "application/json");
    private static readonly (string, string) AcceptFeatures = ("Accept", "application/geo+json, application/json");

    [Fact]
    public async Task The_driver_itself_counts_reads_and_filters()
    {
        var source = $"OAPIF:{service.Http.BaseAddress}ogc";

        var summary = await Gdal.RunAsync("ogrinfo", "-ro", "-so", source, "zones");
        Assert.Contains("declaredHa: Real", summary, StringComparison.Ordinal);
        Assert.Contains("validTo: Date", summary, StringComparison.Ordinal);
        var operating = await Gdal.RunAsync("ogrinfo", "-ro", "-so", source, "zones", "-where", "status = 'operating'");
        var boxed = await Gdal.RunAsync("ogrinfo", "-ro", "-so", source, "zones", "-spat", "106.1999", "21.2999", "106.2031", "21.3011");
        var all = await Gdal.RunAsync("ogr2ogr", "-f", "CSV", "-oo", "PAGE_SIZE=7", "/vsistdout/", source, "zones", "-select", "code");

        Assert.Contains("Feature Count: 25", summary, StringComparison.Ordinal);
        Assert.Contains("decidedHa: Real", summary, StringComparison.Ordinal);
        Assert.Contains("Feature Count: 5", operating, StringComparison.Ordinal);
        Assert.Contains("Feature Count: 2", boxed, StringComparison.Ordinal);
        Assert.Equal(25, all.Split('\n').Count(line => line.StartsWith("kcn-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_driver_is_given_a_day_with_the_address_and_reads_the_record_of_that_day()
    {
        var then = await Gdal.RunAsync("ogrinfo", "-ro", "-so", $"OAPIF:{service.Http.BaseAddress}ogc?validAt=2023-06-01", "zones");
        var all = await Gdal.RunAsync("ogr2ogr", "-f", "CSV", "-oo", "PAGE_SIZE=7", "/vsistdout/", $"OAPIF:{service.Http.BaseAddress}ogc?validAt=2024-06-01", "zones", "-select", "code");

        Assert.Contains("Feature Count: 1\n", then, StringComparison.Ordinal);
        Assert.Equal(25, all.Split('\n').Count(line => line.StartsWith("kcn-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Opening_reads_the_collections_with_their_items_links_boxes_and_times()
    {
        var collections = await service.GetAsync("/ogc/collections", AcceptJson);

        foreach (var collection in collections.Json.GetProperty("collections").EnumerateArray())
        {
            var items = collection.GetProperty("links").EnumerateArray().First(link => link.GetProperty("rel").GetString() == "items");
            Assert.Equal("application/geo+json", items.GetProperty("type").GetString());
            Assert.True(collection.TryGetProperty("title", out _));
        }
    }

    [Fact]
    public async Task Reading_a_layer_follows_next_ten_features_at_a_time_to_the_last()
    {
        List<string> read = [];
        var next = "/ogc/collections/zones/items?f=json&limit=10";
        while (next is not null)
        {
            var page = await service.GetAsync(next, AcceptFeatures);
            read.AddRange(page.Ids);
            next = page.Href("next", "application/geo+json");
        }

        Assert.Equal(25, read.Distinct().Count());
        Assert.Equal(25, read.Count);
    }

    [Fact]
    public async Task An_attribute_filter_is_pushed_down_when_the_definition_names_the_property_as_a_parameter()
    {
        var landing = await service.GetAsync("/ogc", AcceptJson);
        var definition = await service.GetAsync(landing.Href("service-desc")!, ("Accept", "application/vnd.oai.openapi+json;version=3.0, application/json"));

        var parameters = definition.Json.GetProperty("paths").GetProperty("/collections/zones/items").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Where(parameter => parameter.TryGetProperty("name", out _))
            .Select(parameter => parameter.GetProperty("name").GetString());
        Assert.Superset(new HashSet<string?> { "status", "code", "province" }, parameters.ToHashSet());
        var filtered = await service.GetAsync("/ogc/collections/zones/items?f=json&limit=10&bbox=106.199999999999989,21,106.204999999999998,21.5&status=operating", AcceptFeatures);
        Assert.Equal(["kcn-01", "kcn-02", "kcn-03"], filtered.Ids);
    }

    [Fact]
    public async Task Counting_asks_for_ten_and_takes_numberMatched()
    {
        var counted = await service.GetAsync("/ogc/collections/zones/items?f=json&limit=10", AcceptFeatures);

        Assert.Equal(25, counted.Matched);
        Assert.Equal(JsonValueKind.Number, counted.Json.GetProperty("numberReturned").ValueKind);
    }

    [Fact]
    public async Task Columns_are_guessed_from_the_first_ten_features_so_numbers_always_look_like_fractions()
    {
        var first = await service.GetAsync("/ogc/collections/zones/items?f=json&limit=10", AcceptFeatures);

        Assert.All(first.Features, feature => Assert.Contains('.', feature.GetProperty("properties").GetProperty("decidedHa").GetRawText()));
    }
}
