using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>OGC 18-058r1 (Part 2): the requirements no other class of tests is named after.</summary>
[Collection(OgcReadings.Name)]
public sealed partial class CrsRequirementsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";
    private const string Crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    [Fact]
    public async Task Req_crs_crs_uri_and_rec_crs_format_model_every_system_is_named_by_its_registered_address()
    {
        var listed = await ListedAsync();

        Assert.All(listed, uri => Assert.Matches(Registered(), uri));
        Assert.Equal(listed.Distinct(), listed);
    }

    [Fact]
    public async Task Req_crs_fc_md_storageCrs_fc_md_storageCrs_valid_value_every_collection_names_one_of_its_systems()
    {
        foreach (var collection in (await service.ReadAsync("/ogc/collections")).Json.GetProperty("collections").EnumerateArray())
        {
            Assert.Contains(collection.GetProperty("storageCrs").GetString(), collection.GetProperty("crs").EnumerateArray().Select(uri => uri.GetString()));
        }
    }

    [Fact]
    public async Task Req_crs_fc_md_crs_list_global_no_collection_points_to_a_list_that_is_not_there()
    {
        var list = (await service.ReadAsync("/ogc/collections")).Json;

        var pointing = list.GetProperty("collections").EnumerateArray().SelectMany(collection => collection.GetProperty("crs").EnumerateArray()).Any(uri => uri.GetString() == "#/crs");
        Assert.True(!pointing || list.TryGetProperty("crs", out _));
    }

    [Theory]
    [InlineData("crs")]
    [InlineData("bbox-crs")]
    [InlineData("filter-crs")]
    public async Task Req_crs_fc_crs_definition_fc_bbox_crs_definition_each_is_a_uri_of_the_query_that_may_be_left_out(string name)
    {
        var parameter = (await service.ReadAsync("/ogc/api")).Json.GetProperty("components").GetProperty("parameters").GetProperty(name);

        Assert.Equal((name, "query", "form", false, false), (Text(parameter, "name"), Text(parameter, "in"), Text(parameter, "style"), parameter.GetProperty("required").GetBoolean(), parameter.GetProperty("explode").GetBoolean()));
        var schema = parameter.GetProperty("schema");
        Assert.Equal(("string", "uri", Crs84), (Text(schema, "type"), Text(schema, "format"), Text(schema, "default")));
        Assert.Equal(await ListedAsync(), schema.GetProperty("enum").EnumerateArray().Select(uri => uri.GetString()!));
    }

    [Theory]
    [InlineData("bbox=106.2001,21.3001,106.2009,21.3009", "bbox=106.2001,21.3001,106.2009,21.3009&bbox-crs=" + Crs84)]
    [InlineData("limit=2", "limit=2&crs=" + Crs84)]
    public async Task Req_crs_fc_bbox_crs_default_value_fc_crs_default_value_without_a_word_it_is_CRS84(string without, string with)
    {
        var (one, other) = (await service.ReadAsync($"{Zones}?{without}"), await service.ReadAsync($"{Zones}?{with}"));

        Assert.NotEmpty(one.Features);
        Assert.Equal(one.Features.Select(feature => feature.GetRawText()), other.Features.Select(feature => feature.GetRawText()));
    }

    [Fact]
    public async Task Req_crs_geojson_the_same_features_in_another_system_are_still_GeoJSON()
    {
        var answer = await service.ReadAsync($"{Zones}?code=kcn-02&crs=http://www.opengis.net/def/crs/EPSG/0/9214");

        Assert.Equal("application/geo+json", answer.Message.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Features[0].GetProperty("geometry").GetProperty("coordinates")[0][0][0][0].GetDouble() > 180);
        Assert.False(answer.Json.TryGetProperty("crs", out _));
    }

    [Theory]
    [InlineData("crs")]
    [InlineData("bbox-crs")]
    public async Task Req_crs_crs_exception_bbox_crs_exception_a_system_no_collection_lists_is_400(string name)
    {
        var answer = await service.GetAsync($"{Zones}?bbox=106,21,107,22&{name}=http://www.opengis.net/def/crs/EPSG/0/32648");

        Assert.Equal((HttpStatusCode.BadRequest, name), (answer.Status, Text(answer.Json.GetProperty("findings")[0], "place")));
    }

    private async Task<string[]> ListedAsync() =>
        [.. (await service.ReadAsync("/ogc/collections/zones")).Json.GetProperty("crs").EnumerateArray().Select(uri => uri.GetString()!)];

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();

    [GeneratedRegex("^http://www\\.opengis\\.net/def/crs/(OGC/1\\.3/CRS84|EPSG/0/[0-9]{4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Registered();
}
