using System.Net;
using Microsoft.OpenApi;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 17-069r4, requirements class OpenAPI 3.0: the document is valid, whole, and true.</summary>
[Collection(OgcReadings.Name)]
public sealed class DefinitionTests(OgcService service)
{
    [Fact]
    public async Task Req_oas30_oas_definition_2_the_document_is_openapi_3_0_without_a_mistake()
    {
        var answer = await service.ReadAsync("/ogc/api");

        Assert.Equal("application/vnd.oai.openapi+json; version=3.0", answer.Message.Content.Headers.ContentType?.ToString().Replace("+json;version", "+json; version", StringComparison.Ordinal));
        var read = OpenApiDocument.Parse(answer.Text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_0, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public async Task Req_oas30_completeness_every_path_answers_and_says_what_it_may_answer()
    {
        var document = await ReadAsync();

        Assert.Equal(11 + (11 * Api.Ogc.Collections.RecordCollections.All.Count), document.Paths.Count);
        foreach (var (path, item) in document.Paths)
        {
            var operation = item.Operations![HttpMethod.Get];
            var id = path.Contains("protected", StringComparison.Ordinal) ? "1" : "kcn-01";
            var answer = await service.GetAsync($"/ogc{path.Replace("{featureId}", id, StringComparison.Ordinal).Replace("{tileMatrix}/{tileRow}/{tileCol}", "0/0/0", StringComparison.Ordinal)}".TrimEnd('/'));
            var status = ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(status, operation.Responses!.Keys);
            if (answer.Status == HttpStatusCode.NoContent)
            {
                continue;
            }

            Assert.Contains(answer.Message.Content.Headers.ContentType!.ToString().Replace("; version", ";version", StringComparison.Ordinal), operation.Responses[status].Content!.Keys);
        }
    }

    [Fact]
    public async Task Req_oas30_completeness_the_parameters_described_are_those_taken_and_no_others()
    {
        var document = await ReadAsync();

        foreach (var (path, item) in document.Paths.Where(path => !path.Key.Contains('{', StringComparison.Ordinal)))
        {
            var refused = await service.GetAsync($"/ogc{path.TrimEnd('/')}?unknown=1");
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            var taken = refused.Json.GetProperty("findings")[0].GetProperty("message").GetProperty("en").GetString()!.Split(": ")[1].TrimEnd('.').Split(", ");
            Assert.Equal(
                taken.Order(StringComparer.Ordinal),
                item.Operations![HttpMethod.Get].Parameters!.Where(parameter => parameter.In == ParameterLocation.Query).Select(parameter => parameter.Name!).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Req_core_fc_limit_definition_the_limit_described_is_the_one_kept()
    {
        var limit = (await ReadAsync()).Paths["/collections/zones/items"].Operations![HttpMethod.Get].Parameters!.Single(parameter => parameter.Name == "limit").Schema!;

        Assert.Equal(("1", "10000", "100"), (limit.Minimum, limit.Maximum, limit.Default!.ToString()));
    }

    [Fact]
    public async Task Rec_oas30_f_key_properties_those_described_are_those_answered()
    {
        var document = await ReadAsync();

        foreach (var (collection, schema) in new[] { ("zones", "Zones"), ("protected-land", "ProtectedLand"), ("provinces", "Provinces") })
        {
            var answered = (await service.ReadAsync($"/ogc/collections/{collection}/items?limit=1")).Features[0].GetProperty("properties").EnumerateObject().Select(property => property.Name);
            Assert.Equal(answered, document.Components!.Schemas![schema].Properties!["properties"].Properties!.Keys);
        }
    }

    private async Task<OpenApiDocument> ReadAsync() => OpenApiDocument.Parse((await service.ReadAsync("/ogc/api")).Text, "json").Document!;
}
