using System.Globalization;
using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>OGC 17-069r4, Core: the requirements no other class of tests is named after.</summary>
[Collection(OgcReadings.Name)]
public sealed class CoreRequirementsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";

    [Theory]
    [InlineData("/ogc", "application/json")]
    [InlineData("/ogc/conformance", "application/json")]
    [InlineData("/ogc/api", "application/vnd.oai.openapi+json")]
    [InlineData("/ogc/collections", "application/json")]
    [InlineData("/ogc/collections/zones", "application/json")]
    [InlineData(Zones, "application/geo+json")]
    [InlineData($"{Zones}/kcn-01", "application/geo+json")]
    public async Task Req_core_root_op_conformance_op_api_definition_op_fc_md_op_sfc_md_op_fc_op_f_op_each_is_read_by_GET(string path, string type)
    {
        var answer = await service.ReadAsync(path);

        Assert.Equal(type, answer.Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal(JsonValueKind.Object, answer.Json.ValueKind);
    }

    [Fact]
    public async Task Rec_core_fc_md_license_each_collection_leads_to_the_terms_the_operator_named_and_to_none_of_our_making()
    {
        var collections = (await service.ReadAsync("/ogc/collections")).Json.GetProperty("collections").EnumerateArray().Append((await service.ReadAsync("/ogc/collections/zones")).Json);

        Assert.All(collections, collection => Assert.Equal(
            (OgcService.Licence, "text/html"),
            collection.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("rel").GetString() == "license").Select(link => (link.GetProperty("href").GetString(), link.GetProperty("type").GetString())).Single()));
        Assert.Equal("https://example.org/open-data", new DataTerms("free to use, with the source named").Page("https://example.org"));
        Assert.Null(new DataTerms(null).Page("https://example.org"));
    }

    [Fact]
    public async Task Req_core_api_definition_success_the_definition_is_of_this_very_address()
    {
        var landing = await service.ReadAsync("/ogc");

        var definition = await service.ReadAsync(landing.Href("service-desc")!);

        Assert.Equal($"{service.Http.BaseAddress}ogc", definition.Json.GetProperty("servers")[0].GetProperty("url").GetString());
        Assert.StartsWith("3.0", definition.Json.GetProperty("openapi").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Req_core_crs84_positions_are_longitude_and_latitude_unless_asked_otherwise()
    {
        var position = (await service.ReadAsync($"{Zones}?code=kcn-02")).Features[0].GetProperty("geometry").GetProperty("coordinates")[0][0][0];

        Assert.Equal((106.2, 21.3), (Math.Round(position[0].GetDouble(), 1), Math.Round(position[1].GetDouble(), 1)));
    }

    [Fact]
    public async Task Req_core_fc_md_items_fc_md_links_fc_md_items_links_the_list_links_to_itself_and_each_collection_to_its_items()
    {
        var list = await service.ReadAsync("/ogc/collections");

        Assert.EndsWith("/ogc/collections", list.Href("self", "application/json"), StringComparison.Ordinal);
        Assert.EndsWith("/ogc/collections?f=html", list.Href("alternate", "text/html"), StringComparison.Ordinal);
        foreach (var collection in list.Json.GetProperty("collections").EnumerateArray())
        {
            var items = collection.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("rel").GetString() == "items").ToArray();
            Assert.Superset(new HashSet<string?> { "application/geo+json", "text/html" }, items.Select(link => link.GetProperty("type").GetString()).ToHashSet());
            Assert.All(items, link => Assert.Contains($"/ogc/collections/{collection.GetProperty("id").GetString()}/items", link.GetProperty("href").GetString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Req_core_fc_numberMatched_is_how_many_are_selected_whatever_the_limit()
    {
        foreach (var limit in new[] { 1, 5, 100 })
        {
            Assert.Equal(5, (await service.ReadAsync($"{Zones}?status=operating&limit={limit}")).Matched);
        }
    }

    [Theory]
    [InlineData("limit=3")]
    [InlineData("limit=3&sortby=-name")]
    [InlineData("status=operating")]
    [InlineData("code=none")]
    public async Task Req_core_fc_numberReturned_fc_response_is_how_many_are_in_the_answer(string query)
    {
        var answer = await service.ReadAsync($"{Zones}?{query}");

        Assert.Equal(answer.Features.Length, answer.Json.GetProperty("numberReturned").GetInt32());
    }

    [Fact]
    public async Task Req_core_fc_timeStamp_is_when_it_was_answered()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);

        // A box nobody has asked for: an answer that is kept says when it was made.
        var text = (await service.ReadAsync($"{Zones}?limit=2&bbox=105.{before.Ticks % 1_000_000:000000},18,108,23")).Json.GetProperty("timeStamp").GetString()!;

        Assert.EndsWith("Z", text, StringComparison.Ordinal);
        Assert.InRange(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture), before, DateTimeOffset.UtcNow.AddSeconds(1));
    }

    [Theory]
    [InlineData("/ogc")]
    [InlineData("/ogc/conformance")]
    [InlineData("/ogc/collections")]
    [InlineData("/ogc/collections/zones")]
    [InlineData($"{Zones}?limit=3")]
    [InlineData($"{Zones}/kcn-01?datetime=2024-06-01")]
    [InlineData($"{Zones}/kcn-01/versions")]
    [InlineData("/ogc/tiles")]
    [InlineData("/ogc/tiles/WebMercatorQuad")]
    [InlineData("/ogc/functions")]
    public async Task Req_core_fc_rel_type_every_link_has_its_relation_and_type(string path)
    {
        var answer = await service.ReadAsync(path);

        var links = Links(answer.Json).ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.All(new[] { "href", "rel", "type" }, member => Assert.NotEqual("", link.GetProperty(member).GetString())));
        Assert.All(answer.Message.Headers.GetValues("Link"), link => Assert.Contains("; type=\"", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("datetime=2024-06-01T00:00:00Z", 25)]
    [InlineData("datetime=2024-06-01T00:00:00%2B07:00", 25)]
    [InlineData("datetime=../2019-12-31", 0)]
    [InlineData("datetime=/2020-06-01", 1)]
    [InlineData("datetime=2020-01-01/2020-12-31", 1)]
    [InlineData("datetime=2024-01-01/..", 25)]
    [InlineData("datetime=2024-01-01/", 25)]
    [InlineData("datetime=0001-01-01T00:00:00Z/9999-12-31T23:59:59.999Z", 25)]
    [InlineData("datetime=0001-01-01/2019-12-31", 0)]
    [InlineData("datetime=9999-12-31", 25)]
    [InlineData("datetime=0001-01-01", 0)]
    public async Task Req_core_fc_time_definition_instants_and_intervals_closed_and_open(string query, long matched)
    {
        Assert.Equal(matched, (await service.ReadAsync($"{Zones}?{query}")).Matched);
    }

    [Fact]
    public async Task Rec_core_fc_md_extent_single_a_collection_has_one_box_and_one_interval()
    {
        var extents = (await service.ReadAsync("/ogc/collections")).Json.GetProperty("collections").EnumerateArray()
            .Where(collection => collection.TryGetProperty("extent", out _)).Select(collection => collection.GetProperty("extent")).ToArray();

        Assert.NotEmpty(extents);
        Assert.All(extents.Where(extent => extent.TryGetProperty("spatial", out _)), extent => Assert.Equal(1, extent.GetProperty("spatial").GetProperty("bbox").GetArrayLength()));
        Assert.All(extents.Where(extent => extent.TryGetProperty("temporal", out _)), extent => Assert.Equal(1, extent.GetProperty("temporal").GetProperty("interval").GetArrayLength()));
    }

    [Fact]
    public async Task Rec_core_fc_next_1_fc_next_2_fc_next_3_next_leads_to_those_not_yet_given_by_the_same_limit_until_there_are_none()
    {
        List<string> ids = [];
        List<int> sizes = [];
        for (var next = $"{Zones}?limit=9"; next is not null;)
        {
            var page = await service.ReadAsync(next);
            ids.AddRange(page.Ids);
            sizes.Add(page.Ids.Length);
            next = page.Href("next");
        }

        Assert.Equal([9, 9, 7], sizes);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Rec_core_api_definition_oas_the_definition_is_OpenAPI_3_0_and_that_is_declared()
    {
        var declared = (await service.ReadAsync("/ogc/conformance")).Json.GetProperty("conformsTo").EnumerateArray().Select(uri => uri.GetString());

        Assert.Contains("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30", declared);
    }

    [Fact]
    public async Task Per_core_additional_status_codes_every_refusal_is_a_problem_that_says_its_status_in_both_languages()
    {
        foreach (var (path, status) in new[] { ($"{Zones}?limit=x", HttpStatusCode.BadRequest), ($"{Zones}/none", HttpStatusCode.NotFound), ("/ogc/collections/districts/items/222", HttpStatusCode.Gone) })
        {
            var answer = await service.GetAsync(path);
            Assert.Equal((status, "application/problem+json", (int)status), (answer.Status, answer.Message.Content.Headers.ContentType?.MediaType, answer.Json.GetProperty("status").GetInt32()));
            Assert.All(new[] { "vi", "en" }, language => Assert.NotEqual("", answer.Json.GetProperty("findings")[0].GetProperty("message").GetProperty(language).GetString()));
        }
    }

    [Theory]
    [InlineData(15_000, HttpStatusCode.OK)]
    [InlineData(17_000, HttpStatusCode.RequestUriTooLong)]
    [InlineData(60_000, HttpStatusCode.RequestUriTooLong)]
    public async Task An_address_that_is_too_long_is_refused_with_the_reason(int length, HttpStatusCode status)
    {
        var answer = await service.GetAsync($"{Zones}?name={new string('a', length)}");

        Assert.Equal(status, answer.Status);
        Assert.Equal(["*"], answer.Message.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(status == HttpStatusCode.OK ? null : "address-too-long", answer.Json.TryGetProperty("findings", out var findings) ? findings[0].GetProperty("code").GetString() : null);
    }

    /// <summary>Every link of a document, those of its parts included.</summary>
    private static IEnumerable<JsonElement> Links(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "links" ? member.Value.EnumerateArray() : Links(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Links),
        _ => [],
    };
}
