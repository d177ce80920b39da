using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>OGC 17-069r4, GeoJSON, HTML and OpenAPI 3.0: the requirements no other class of tests is named after.</summary>
[Collection(OgcReadings.Name)]
public sealed class FormRequirementsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";

    [Theory]
    [InlineData(Zones, "application/geo+json")]
    [InlineData($"{Zones}/kcn-01", "application/geo+json")]
    [InlineData("/ogc", "application/json")]
    [InlineData("/ogc/conformance", "application/json")]
    [InlineData("/ogc/collections", "application/json")]
    [InlineData("/ogc/collections/zones", "application/json")]
    public async Task Req_geojson_definition_features_are_GeoJSON_and_what_is_about_them_JSON(string path, string type)
    {
        var answer = await service.GetAsync(path, ("Accept", type));

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.Message.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/ogc?f=html", "\"@type\":\"DataCatalog\"", "\"@type\":\"Dataset\"")]
    [InlineData($"{Zones}/kcn-02?f=html", "\"@type\":\"Place\"", "\"@type\":\"Place\"")]
    public async Task Rec_html_schema_org_pages_say_what_they_are_about_in_its_words(string path, string one, string other)
    {
        var page = (await service.ReadAsync(path)).Text;

        var annotation = page.Split("<script type=\"application/ld+json\">")[1].Split("</script>")[0];
        using var document = JsonDocument.Parse(annotation);
        Assert.StartsWith("https://schema.org", document.RootElement.GetProperty("@context").GetString(), StringComparison.Ordinal);
        Assert.True(annotation.Contains(one, StringComparison.Ordinal) || annotation.Contains(other, StringComparison.Ordinal), annotation);
    }

    [Theory]
    [InlineData(null, "application/vnd.oai.openapi+json")]
    [InlineData("application/vnd.oai.openapi+json;version=3.0", "application/vnd.oai.openapi+json")]
    [InlineData("application/vnd.oai.openapi+json", "application/vnd.oai.openapi+json")]
    [InlineData("text/html", "text/html")]
    public async Task Req_oas30_oas_definition_1_the_definition_is_had_as_OpenAPI_and_as_a_page(string? accept, string type)
    {
        var answer = await service.GetAsync("/ogc/api", accept is null ? [] : [("Accept", accept)]);

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.Message.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/collections/zones/items", "?limit=x", null, 400)]
    [InlineData("/collections/zones/items", "", "image/png", 406)]
    [InlineData("/collections/zones/items/{featureId}", "none", null, 404)]
    [InlineData("/collections/districts/items/{featureId}", "222", null, 410)]
    [InlineData("/collections/zones/items/{featureId}/versions", "none/versions", null, 404)]
    [InlineData("/collections/zones/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}", "99/0/0", null, 404)]
    public async Task Req_oas30_exception_codes_oas_impl_what_a_resource_refuses_is_described(string path, string rest, string? accept, int status)
    {
        var definition = (await service.ReadAsync("/ogc/api")).Json;

        var answer = await service.GetAsync($"/ogc{path.Split('{')[0]}{rest}", accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(status, (int)answer.Status);
        var described = definition.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").EnumerateObject().Select(response => response.Name);
        Assert.Contains($"{status}", described);
    }

    [Fact]
    public async Task Req_oas30_security_what_is_not_for_everybody_says_so_by_schemes_that_are_described()
    {
        var definition = (await service.ReadAsync("/ogc/api")).Json;

        var schemes = definition.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Select(scheme => scheme.Name).ToArray();
        var operations = definition.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).ToArray();
        var guarded = operations.Where(operation => operation.Name != "get").ToArray();
        Assert.NotEmpty(guarded);
        Assert.All(guarded, operation => Assert.Equal(schemes, operation.Value.GetProperty("security").EnumerateArray().Select(one => one.EnumerateObject().Single().Name)));
        Assert.All(operations.Where(operation => operation.Name == "get"), operation => Assert.False(operation.Value.TryGetProperty("security", out _)));
        using var refused = await service.Http.PostAsync("/ogc/collections/zones/items", null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Req_html_content_a_page_names_its_language()
    {
        Assert.Contains("<html lang=\"vi\">", (await service.ReadAsync("/ogc?f=html")).Text, StringComparison.Ordinal);
    }
}
