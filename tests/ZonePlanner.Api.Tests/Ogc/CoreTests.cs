using System.Net;
using ZonePlanner.Api.Ogc;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 17-069r4, requirements class Core: what is true of every resource.</summary>
[Collection(OgcReadings.Name)]
public sealed class CoreTests(OgcService service)
{
    private static readonly string[] Resources =
    [
        "/ogc", "/ogc/conformance", "/ogc/api", "/ogc/collections", "/ogc/collections/zones", "/ogc/collections/zones/items", "/ogc/collections/zones/items/kcn-01",
        "/ogc/tiles", "/ogc/tiles/WebMercatorQuad", "/ogc/collections/zones/tiles", "/ogc/collections/zones/tiles/WebMercatorQuad", "/ogc/tileMatrixSets", "/ogc/tileMatrixSets/WebMercatorQuad",
    ];

    public static TheoryData<string> EveryResource => [.. Resources];

    [Fact]
    public async Task Req_core_root_success_the_landing_page_links_to_definition_documentation_conformance_and_data()
    {
        var landing = await service.ReadAsync("/ogc");

        Assert.NotNull(landing.Href("self", "application/json"));
        Assert.NotNull(landing.Href("alternate", "text/html"));
        Assert.EndsWith("/ogc/api?f=json", landing.Href("service-desc", "application/vnd.oai.openapi+json;version=3.0"), StringComparison.Ordinal);
        Assert.EndsWith("/ogc/api?f=html", landing.Href("service-doc", "text/html"), StringComparison.Ordinal);
        Assert.EndsWith("/ogc/conformance", landing.Href("conformance"), StringComparison.Ordinal);
        Assert.EndsWith("/ogc/collections", landing.Href("data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Req_core_api_definition_op_every_link_of_the_landing_page_answers_in_the_type_it_names()
    {
        var landing = await service.ReadAsync("/ogc");

        foreach (var link in landing.Json.GetProperty("links").EnumerateArray())
        {
            var answer = await service.ReadAsync(link.GetProperty("href").GetString()!);
            var type = answer.Message.Content.Headers.ContentType!.ToString().Replace("; charset=utf-8", "", StringComparison.Ordinal).Replace("; ", ";", StringComparison.Ordinal);
            Assert.Equal(link.GetProperty("type").GetString(), type);
        }
    }

    [Fact]
    public async Task Req_core_conformance_success_the_declaration_lists_the_exact_uris()
    {
        var declared = (await service.ReadAsync("/ogc/conformance")).Json.GetProperty("conformsTo").EnumerateArray().Select(uri => uri.GetString());

        Assert.Equal(Classes, declared);
    }

    [Fact]
    public async Task A_name_in_other_letters_is_another_name_also_while_answers_are_kept()
    {
        for (var turn = 0; turn < 2; turn++)
        {
            Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/ogc/collections/zones/items?limit=3")).Status);
            Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/ogc/tiles/WebMercatorQuad/0/0/0")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/ZONES/items?limit=3")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/tiles/webmercatorquad/0/0/0")).Status);
        }
    }

    [Theory]
    [InlineData("name=%EF%BF%BE")]
    [InlineData("filter=name%3D'%EF%BF%BE'")]
    [InlineData("filter=%7B%22op%22:%22=%22,%22args%22:%5B%7B%22property%22:%22name%22%7D,%22%5CuFFFE%22%5D%7D")]
    [InlineData("%EF%BF%BE=1")]
    public async Task A_character_that_no_text_has_is_400(string query)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"/ogc/collections/zones/items?{query}")).Status);
    }

    [Theory]
    [InlineData("application/geo+json; charset=utf-8", "application/geo+json")]
    [InlineData("application/json;charset=UTF-8", "application/json")]
    [InlineData("text/html; charset=utf-8, application/json;q=0.5", "text/html")]
    public async Task A_client_that_names_the_letters_it_reads_gets_what_it_asks_for(string accepted, string type)
    {
        var answer = await service.GetAsync("/ogc/collections/zones/items?limit=1", ("Accept", accepted));

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.Message.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Pages_of_any_origin_may_read_every_answer_refusals_too()
    {
        foreach (var path in new[] { "/ogc", "/OGC/collections", "/ogc/nothing", "/ogc/collections/zones/items?limit=x" })
        {
            Assert.Equal(["*"], (await service.GetAsync(path)).Message.Headers.GetValues("Access-Control-Allow-Origin"));
        }

        using var refused = await service.Http.PostAsync("/ogc/collections/zones/items", null, Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(["*"], refused.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    private static readonly string[] Classes =
    [
        .. Conf("ogcapi-features-1/1.0", "core", "oas30", "html", "geojson"),
        .. Conf("ogcapi-features-2/1.0", "crs"),
        .. Conf("ogcapi-features-3/1.0", "queryables", "queryables-query-parameters", "filter", "features-filter"),
        .. Conf("ogcapi-features-4/1.0", "create-replace-delete", "update", "features", "optimistic-locking-etags", "optimistic-locking-timestamps"),
        .. Conf("ogcapi-features-5/1.0", "schemas", "core-roles-features", "returnables-and-receivables", "queryables", "sortables"),
        .. Conf(
            "cql2/1.0",
            "cql2-text", "cql2-json", "basic-cql2", "advanced-comparison-operators", "case-insensitive-comparison", "accent-insensitive-comparison",
            "basic-spatial-functions", "basic-spatial-functions-plus", "spatial-functions", "temporal-functions", "array-functions", "property-property", "functions", "arithmetic"),
        .. Conf("ogcapi-tiles-1/1.0", "core", "tileset", "tilesets-list", "dataset-tilesets", "geodata-tilesets", "collections-selection", "datetime", "mvt", "oas30"),
        .. Conf("tms/2.0", "tilematrixset", "tilematrixsetlimits", "tilesetmetadata", "json-tilematrixset", "json-tilematrixsetlimits", "json-tilesetmetadata"),
    ];

    private static IEnumerable<string> Conf(string standard, params string[] classes) => classes.Select(part => $"http://www.opengis.net/spec/{standard}/conf/{part}");

    [Theory]
    [MemberData(nameof(EveryResource))]
    public async Task Req_core_query_param_unknown_a_parameter_nobody_named_is_400_with_what_is_allowed(string path)
    {
        var answer = await service.GetAsync($"{path}?sortBy=name");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.Message.Content.Headers.ContentType?.MediaType);
        var finding = answer.Json.GetProperty("findings")[0];
        Assert.Equal(("unknown-parameter", "sortBy"), (finding.GetProperty("code").GetString(), finding.GetProperty("place").GetString()));
        Assert.Contains(" f", finding.GetProperty("message").GetProperty("vi").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryResource))]
    public async Task Req_core_query_param_invalid_a_form_there_is_not_is_400_by_parameter_and_406_by_header(string path)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{path}?f=xml")).Status);
        Assert.Equal(HttpStatusCode.NotAcceptable, (await service.GetAsync(path, ("Accept", "application/gml+xml"))).Status);
    }

    [Theory]
    [MemberData(nameof(EveryResource))]
    public async Task Rec_core_head_HEAD_has_the_headers_and_no_body(string path)
    {
        using var head = await service.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), Cancellation);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal((await service.GetAsync(path)).Message.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(EveryResource))]
    public async Task Rec_core_etag_an_unchanged_answer_is_304_by_a_strong_tag_that_differs_by_form(string path)
    {
        var tag = (await service.GetAsync(path)).Message.Headers.ETag!;
        var html = (await service.GetAsync($"{path}?f=html")).Message.Headers.ETag!;

        Assert.False(tag.IsWeak);
        Assert.NotEqual(tag, html);
        var known = await service.GetAsync(path, ("If-None-Match", $"\"other\", {tag}"));
        Assert.Equal((HttpStatusCode.NotModified, tag, ""), (known.Status, known.Message.Headers.ETag, known.Text));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(path, ("If-None-Match", "\"other\""))).Status);
        Assert.Equal("no-cache", known.Message.Headers.CacheControl?.ToString());
    }

    [Theory]
    [MemberData(nameof(EveryResource))]
    public async Task Rec_core_link_header_links_in_the_answer_are_headers_too(string path)
    {
        var answer = await service.ReadAsync(path);

        var headers = answer.Message.Headers.GetValues("Link").ToArray();
        Assert.Contains(headers, link => link.Contains("rel=\"self\"", StringComparison.Ordinal));
        Assert.Contains(headers, link => link.Contains("rel=\"alternate\"", StringComparison.Ordinal) && link.Contains("f=html", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryResource))]
    [InlineData("/ogc/collections/none")]
    [InlineData("/ogc/none")]
    [InlineData("/ogc?f=xml")]
    public async Task Rec_core_cross_origin_any_page_may_read_answers_and_refusals(string path)
    {
        var answer = await service.GetAsync(path, ("Origin", "https://example.org"));

        Assert.Equal("*", Assert.Single(answer.Message.Headers.GetValues("Access-Control-Allow-Origin")));
    }


    [Theory]
    [MemberData(nameof(EveryResource))]
    public async Task Req_core_http_other_methods_are_405_and_say_what_is_allowed(string path)
    {
        // TRACE, since some of them are written by POST, PUT, PATCH and DELETE.
        using var answer = await service.Http.SendAsync(new HttpRequestMessage(HttpMethod.Trace, path), Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        using var asked = await service.Http.SendAsync(new HttpRequestMessage(HttpMethod.Options, path), Cancellation);
        Assert.True(asked.IsSuccessStatusCode);
        Assert.Equal("GET, HEAD, OPTIONS", string.Join(", ", asked.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("/ogc/none")]
    [InlineData("/ogc/collections/zones/none")]
    [InlineData("/ogc/collections/zones/items/kcn-01/none")]
    public async Task An_address_of_nothing_is_404(string path)
    {
        var answer = await service.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Message.StatusCode);
        Assert.Equal("application/problem+json", answer.Message.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("application/geo+json, application/json", "application/geo+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/geo+json")]
    [InlineData("text/html;q=0.2, application/*;q=0.5", "application/geo+json")]
    [InlineData("application/geo+json;q=0, */*;q=0.1", "application/json")]
    [InlineData("not a media type", "application/geo+json")]
    public async Task Rec_core_html_and_geojson_the_form_is_negotiated(string accept, string type)
    {
        var answer = await service.GetAsync("/ogc/collections/zones/items?limit=1", ("Accept", accept));

        Assert.Equal(type, answer.Message.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", answer.Message.Headers.Vary);
    }

    [Theory]
    [MemberData(nameof(EveryResource))]
    public async Task Slashes_too_many_are_no_other_address(string path)
    {
        var clean = (await service.ReadAsync(path)).Message.Headers.GetValues("Link");

        var doubled = await service.ReadAsync(path.Replace("/", "//", StringComparison.Ordinal)[1..]);
        var atTheEnd = await service.ReadAsync($"{path}/");

        Assert.Equal(clean, doubled.Message.Headers.GetValues("Link"));
        Assert.Equal(clean, atTheEnd.Message.Headers.GetValues("Link"));
    }

    [Theory]
    [InlineData("/ogc/none")]
    [InlineData("/ogc/collections/none")]
    [InlineData("/ogc/collections/zones/items/none")]
    [InlineData("/ogc/collections/zones", "image/png")]
    [InlineData("/ogc/collections/zones/items?f=xml")]
    public async Task A_refusal_says_that_another_form_may_not_be_refused(string path, string accept = "application/json")
    {
        using var answer = (await service.GetAsync(path, ("Accept", accept))).Message;

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Single(answer.Headers.Vary, "Accept");
        Assert.Single(answer.Headers.Vary, "Accept-Encoding");
    }

    [Theory]
    [InlineData("/ogc/none")]
    [InlineData("/ogc/collections/zones/none")]
    public async Task Nothing_is_allowed_where_nothing_is(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        using var answer = await service.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Classes_are_declared_once()
    {
        Assert.Equal(Conformance.Classes.Count, Conformance.Classes.Distinct().Count());
    }
}
