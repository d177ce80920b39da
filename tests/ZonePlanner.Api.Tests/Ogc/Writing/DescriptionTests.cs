using Microsoft.OpenApi;

namespace ZonePlanner.Api.Tests.Ogc.Writing;

/// <summary>OGC 20-002r1, what is said of writes: the API's description, the schema, the conformance declaration.</summary>
[Collection(OgcReadings.Name)]
public sealed class DescriptionTests(OgcService service)
{
    [Fact]
    public async Task The_description_has_every_write_of_every_collection_of_sites_and_of_no_other()
    {
        var document = OpenApiDocument.Parse((await service.ReadAsync("/ogc/api")).Text, "json");
        Assert.Empty(document.Diagnostic!.Errors);
        Assert.Empty(document.Diagnostic.Warnings);

        var writes = document.Document!.Paths
            .SelectMany(path => path.Value.Operations!.Where(operation => operation.Key != HttpMethod.Get).Select(operation => $"{operation.Key} {path.Key}"));
        Assert.Equal(
            new[] { "zones", "clusters", "economic-zones", "it-parks" }
                .SelectMany(id => new[] { $"POST /collections/{id}/items", $"PUT /collections/{id}/items/{{featureId}}", $"PATCH /collections/{id}/items/{{featureId}}", $"DELETE /collections/{id}/items/{{featureId}}" }).Order(StringComparer.Ordinal),
            writes.Order(StringComparer.Ordinal));
        var patch = document.Document.Paths["/collections/zones/items/{featureId}"].Operations![HttpMethod.Patch];
        Assert.Equal(["application/merge-patch+json"], patch.RequestBody!.Content!.Keys);
        Assert.Equal(["202", "204", "400", "401", "403", "404", "412", "413", "415", "422", "428"], patch.Responses!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_schema_says_which_properties_are_read_only_and_that_there_are_no_others()
    {
        var schema = (await service.ReadAsync("/ogc/collections/clusters/schema")).Json;

        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(
            ["aliases", "areaCrs", "geodesicHa", "id", "measuredHa", "note", "province", "source", "validFromPrecision", "validTo"],
            schema.GetProperty("properties").EnumerateObject().Where(property => property.Value.TryGetProperty("readOnly", out var only) && only.GetBoolean()).Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.False((await service.ReadAsync("/ogc/collections/provinces/schema")).Json.TryGetProperty("additionalProperties", out _));
    }

    [Theory]
    [InlineData("create-replace-delete")]
    [InlineData("update")]
    [InlineData("features")]
    [InlineData("optimistic-locking-etags")]
    [InlineData("optimistic-locking-timestamps")]
    public async Task The_classes_are_declared(string name)
    {
        var declared = (await service.ReadAsync("/ogc/conformance")).Json.GetProperty("conformsTo").EnumerateArray().Select(uri => uri.GetString());

        Assert.Contains($"http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/{name}", declared);
    }

    [Fact]
    public async Task Every_site_is_read_with_a_strong_tag_and_the_time_it_changed()
    {
        var read = await service.ReadAsync("/ogc/collections/zones/items/kcn-02");

        Assert.False(read.Message.Headers.ETag!.IsWeak);
        Assert.NotNull(read.Message.Content.Headers.LastModified);
        Assert.NotEqual(read.Message.Headers.ETag, (await service.ReadAsync("/ogc/collections/zones/items/kcn-02?skipGeometry=true")).Message.Headers.ETag);
    }
}
