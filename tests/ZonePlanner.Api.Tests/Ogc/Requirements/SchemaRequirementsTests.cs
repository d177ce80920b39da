using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>OGC 23-058r1 (Part 5): the schema, the queryables and the sortables of every collection.</summary>
[Collection(OgcReadings.Name)]
public sealed class SchemaRequirementsTests(OgcService service)
{
    private const string Relation = "http://www.opengis.net/def/rel/ogc/1.0/";

    private static readonly string[] Keywords = ["title", "type", "format", "enum", "items", "readOnly"];

    public static TheoryData<string, string> EverySchema
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var collection in Api.Ogc.Collections.RecordCollections.All)
            {
                all.Add(collection.Id, "schema");
                all.Add(collection.Id, "queryables");
                all.Add(collection.Id, "sortables");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(EverySchema))]
    public async Task Req_schemas_json_schema_and_additional_keywords_it_is_one_found_at_its_own_address(string collection, string kind)
    {
        var path = $"/ogc/collections/{collection}/{kind}";
        var answer = await service.GetAsync(path, ("Accept", "application/schema+json"));

        Assert.Equal((HttpStatusCode.OK, "application/schema+json"), (answer.Status, answer.Message.Content.Headers.ContentType?.MediaType));
        Assert.Equal(("https://json-schema.org/draft/2020-12/schema", "object"), (Text(answer.Json, "$schema"), Text(answer.Json, "type")));
        Assert.Equal(new Uri(service.Http.BaseAddress!, path).AbsoluteUri, Text(answer.Json, "$id"));
        Assert.All(Properties(answer.Json).SelectMany(property => property.Value.EnumerateObject()).Select(keyword => keyword.Name).Except(Keywords), keyword => Assert.StartsWith("x-ogc-", keyword, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EverySchema))]
    public async Task Req_schemas_properties_and_rec_properties_each_has_a_title_and_a_type_or_a_kind_of_geometry(string collection, string kind)
    {
        foreach (var property in Properties((await service.ReadAsync($"/ogc/collections/{collection}/{kind}")).Json))
        {
            var format = property.Value.TryGetProperty("format", out var said) ? said.GetString()! : "";
            var type = property.Value.TryGetProperty("type", out var word) ? word.GetString() : null;
            Assert.Equal(format.StartsWith("geometry-", StringComparison.Ordinal), type is null);
            Assert.True(type is null or "string" or "number" or "integer" or "boolean" or "array", property.Name);
            Assert.True(format is not ("date" or "date-time") || type == "string", property.Name);
            Assert.NotEqual("", Text(property.Value, "title"));
        }
    }

    [Theory]
    [MemberData(nameof(EverySchema))]
    public async Task Req_schemas_property_seq_and_role_places_are_whole_numbers_each_of_one_property_and_roles_are_words(string collection, string kind)
    {
        var properties = Properties((await service.ReadAsync($"/ogc/collections/{collection}/{kind}")).Json);

        Assert.Equal(Enumerable.Range(1, properties.Length), properties.Select(property => property.Value.GetProperty("x-ogc-propertySeq").GetInt32()).Order());
        Assert.All(properties.Where(property => property.Value.TryGetProperty("x-ogc-role", out _)), property => Assert.Equal(JsonValueKind.String, property.Value.GetProperty("x-ogc-role").ValueKind));
    }

    [Fact]
    public async Task A_feature_as_GeoJSON_writes_it_has_the_types_of_its_schema()
    {
        foreach (var collection in (await service.ReadAsync("/ogc/collections")).Json.GetProperty("collections").EnumerateArray())
        {
            var link = collection.GetProperty("links").EnumerateArray().Single(link => Text(link, "rel") == "describedBy");
            var feature = (await service.ReadAsync(Text(link, "href"))).Json.GetProperty("properties");
            var schema = Properties((await service.ReadAsync($"/ogc/collections/{Text(collection, "id")}/schema")).Json).Where(property => property.Name is not ("id" or "geometry"));

            Assert.Equal("application/schema+json", Text(link, "type"));
            Assert.Equal(
                schema.Select(property => (property.Name, Text(property.Value, "type"))),
                feature.GetProperty("properties").GetProperty("properties").EnumerateObject().Select(property => (property.Name, Text(property.Value, "type"))));
        }
    }

    [Fact]
    public async Task Req_schemas_role_id_one_property_is_the_identifier_the_items_have()
    {
        foreach (var collection in Api.Ogc.Collections.RecordCollections.All)
        {
            Assert.Equal("string", Text(Assert.Single(await WithRoleAsync(collection.Id, "id")).Value, "type"));
        }
    }

    [Fact]
    public async Task Req_core_roles_features_role_primary_geometry_role_primary_instant_role_primary_interval_start_role_primary_interval_end_primary_temporal_constraints_role_type()
    {
        foreach (var collection in Api.Ogc.Collections.RecordCollections.All)
        {
            Assert.StartsWith("geometry-", Text(Assert.Single(await WithRoleAsync(collection.Id, "primary-geometry")).Value, "format"), StringComparison.Ordinal);
            var (instant, kind) = (await WithRoleAsync(collection.Id, "primary-instant"), await WithRoleAsync(collection.Id, "type"));
            var (start, end) = (await WithRoleAsync(collection.Id, "primary-interval-start"), await WithRoleAsync(collection.Id, "primary-interval-end"));
            Assert.All(new[] { instant, start, end, kind }, some => Assert.InRange(some.Length, 0, 1));
            Assert.True(instant.Length == 0 || start.Length + end.Length == 0, collection.Id);
            Assert.Equal(start.Select(property => Text(property.Value, "format")), end.Select(property => Text(property.Value, "format")));
            Assert.All(start.Concat(end).Concat(instant), property => Assert.StartsWith("date", Text(property.Value, "format"), StringComparison.Ordinal));
            Assert.All(kind, property => Assert.Equal("string", Text(property.Value, "type")));
        }
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("queryables")]
    [InlineData("sortables")]
    public async Task Req_returnables_and_receivables_link_op_response_and_queryables_link_op_response_and_sortables_link_op_response_every_collection_leads_to_each(string kind)
    {
        foreach (var collection in (await service.ReadAsync("/ogc/collections")).Json.GetProperty("collections").EnumerateArray())
        {
            var link = Assert.Single(collection.GetProperty("links").EnumerateArray(), link => Text(link, "rel") == Relation + kind);
            var answer = await service.ReadAsync(Text(link, "href"));
            Assert.Equal(("application/schema+json", "application/schema+json"), (answer.Message.Content.Headers.ContentType!.MediaType, Text(link, "type")));
        }
    }

    [Fact]
    public async Task Req_returnables_and_receivables_response_the_properties_named_are_those_of_the_items()
    {
        var properties = Properties((await service.ReadAsync("/ogc/collections/zones/schema")).Json).Select(property => property.Name);

        var item = (await service.ReadAsync("/ogc/collections/zones/items/kcn-02")).Json.GetProperty("properties").EnumerateObject().Select(property => property.Name);
        Assert.Equal(["id", "geometry", .. item], properties);
    }

    [Fact]
    public async Task Req_sortables_response_no_list_and_no_shape_and_no_other_name_sorts()
    {
        var sortables = Properties((await service.ReadAsync("/ogc/collections/zones/sortables")).Json);

        Assert.All(sortables, property => Assert.True(Text(property.Value, "type") is not ("array" or "object"), property.Name));
        Assert.DoesNotContain("geometry", sortables.Select(property => property.Name));
        foreach (var name in new[] { "geometry", "aliases", "none" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"/ogc/collections/zones/items?sortby={name}")).Status);
        }
    }

    private async Task<JsonProperty[]> WithRoleAsync(string collection, string role) =>
        [.. Properties((await service.ReadAsync($"/ogc/collections/{collection}/schema")).Json).Where(property => property.Value.TryGetProperty("x-ogc-role", out var said) && said.GetString() == role)];

    private static JsonProperty[] Properties(JsonElement schema) => [.. schema.GetProperty("properties").EnumerateObject()];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
