using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>OGC 19-079r2 (Part 3): queryables, filters and what they may name.</summary>
[Collection(OgcReadings.Name)]
public sealed class FilterRequirementsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";
    private const string Relation = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

    [Theory]
    [InlineData("/ogc/collections/zones")]
    [InlineData($"{Zones}?limit=1")]
    [InlineData($"{Zones}?limit=1&sortby=-name")]
    public async Task Req_queryables_queryables_link_and_features_filter_queryables_link_whatever_can_be_filtered_leads_to_them(string path)
    {
        var answer = await service.ReadAsync(path);

        Assert.EndsWith("/ogc/collections/zones/queryables", answer.Href(Relation, "application/schema+json"), StringComparison.Ordinal);
        Assert.Single(answer.Message.Headers.GetValues("Link"), link => link.Contains($"rel=\"{Relation}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "application/schema+json")]
    [InlineData("application/schema+json", "application/schema+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("text/html", "text/html")]
    public async Task Req_queryables_get_queryables_op_and_features_filter_get_queryables_op_they_are_read_in_each_form(string? accept, string type)
    {
        var answer = await service.GetAsync("/ogc/collections/zones/queryables", accept is null ? [] : [("Accept", accept)]);

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.Message.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Req_queryables_get_queryables_response_and_rec_queryables_schema_it_is_a_schema_with_titles_and_words()
    {
        var schema = (await service.ReadAsync("/ogc/collections/zones/queryables")).Json;

        Assert.Equal(("https://json-schema.org/draft/2020-12/schema", "object"), (Text(schema, "$schema"), Text(schema, "type")));
        Assert.Equal($"{service.Http.BaseAddress}ogc/collections/zones/queryables", Text(schema, "$id"));
        Assert.All(schema.GetProperty("properties").EnumerateObject(), property => Assert.NotEqual("", Text(property.Value, "title")));
        Assert.Equal(["planned", "established", "operating", "withdrawn", "merged"], schema.GetProperty("properties").GetProperty("status").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public async Task Req_queryables_expression_construction_a_name_that_is_no_queryable_is_400()
    {
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync($"{Zones}?filter=decidedHa>1")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Zones}?filter=decidedha>1")).Status);
    }

    [Fact]
    public async Task Req_queryables_query_parameters_parameters_every_simple_queryable_is_a_parameter_of_its_schema()
    {
        var queryables = (await service.ReadAsync("/ogc/collections/zones/queryables")).Json.GetProperty("properties");
        var parameters = (await service.ReadAsync("/ogc/api")).Json.GetProperty("paths").GetProperty("/collections/zones/items").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Where(parameter => parameter.TryGetProperty("name", out _)).ToDictionary(parameter => Text(parameter, "name")!, parameter => parameter.GetProperty("schema"));

        foreach (var queryable in queryables.EnumerateObject().Where(queryable => queryable.Value.TryGetProperty("type", out var type) && type.GetString() is "string" or "number" or "integer" or "boolean"))
        {
            Assert.Equal(Text(queryable.Value, "type"), Text(parameters[queryable.Name], "type"));
            Assert.Equal(Format(queryable.Value), Format(parameters[queryable.Name]));
        }

        Assert.Equal(25, (await service.ReadAsync($"{Zones}?decidedHa=206")).Matched);
        Assert.Equal(0, (await service.ReadAsync($"{Zones}?decidedHa=207")).Matched);
        Assert.Equal(25, (await service.ReadAsync($"{Zones}?validFrom=2024-01-01")).Matched);

        static string? Format(JsonElement schema) => schema.TryGetProperty("format", out var format) ? format.GetString() : null;
    }

    [Fact]
    public async Task Req_filter_filter_param_filter_lang_param_filter_crs_param_and_features_filter_each_is_described_as_it_is_taken()
    {
        var definition = (await service.ReadAsync("/ogc/api")).Json;
        var parameters = definition.GetProperty("components").GetProperty("parameters");

        Assert.All(new[] { "filter", "filter-lang", "filter-crs" }, name => Assert.Equal(("query", "string"), (Text(parameters.GetProperty(name), "in"), Text(parameters.GetProperty(name).GetProperty("schema"), "type"))));
        var references = definition.GetProperty("paths").GetProperty("/collections/zones/items").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.TryGetProperty("$ref", out var reference) ? reference.GetString() : null);
        Assert.Superset(new HashSet<string?> { "#/components/parameters/filter", "#/components/parameters/filter-lang", "#/components/parameters/filter-crs" }, references.ToHashSet());
        var language = parameters.GetProperty("filter-lang").GetProperty("schema");
        Assert.Equal(["cql2-text", "cql2-json"], language.GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal("cql2-text", Text(language, "default"));
    }

    [Fact]
    public async Task Rec_filter_filter_crs_list_the_systems_are_listed_with_the_parameter()
    {
        var listed = (await service.ReadAsync("/ogc/api")).Json.GetProperty("components").GetProperty("parameters").GetProperty("filter-crs").GetProperty("schema").GetProperty("enum").GetArrayLength();

        Assert.Equal((await service.ReadAsync("/ogc/collections/zones")).Json.GetProperty("crs").GetArrayLength(), listed);
    }

    [Fact]
    public async Task Req_filter_filter_crs_wgs84_without_a_word_positions_are_longitude_and_latitude()
    {
        Assert.Equal(["kcn-01"], (await service.ReadAsync($"{Zones}?filter=S_INTERSECTS(geometry,POINT(106.2005 21.3005))")).Ids);
        Assert.Equal(["kcn-01"], (await service.ReadAsync($"{Zones}?filter=S_INTERSECTS(geometry,POINT(106.2005 21.3005))&filter-crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84")).Ids);
        Assert.Equal(["kcn-01"], (await service.ReadAsync($"{Zones}?filter=S_INTERSECTS(geometry,POINT(21.3005 106.2005))&filter-crs=http://www.opengis.net/def/crs/EPSG/0/4326")).Ids);
    }

    [Fact]
    public async Task Req_filter_mixing_expressions_every_condition_must_hold()
    {
        const string filter = "filter=code IN ('kcn-01','kcn-02','kcn-07')";

        Assert.Equal(["kcn-01", "kcn-02", "kcn-07"], (await service.ReadAsync($"{Zones}?{filter}")).Ids);
        Assert.Equal(["kcn-01", "kcn-02"], (await service.ReadAsync($"{Zones}?{filter}&status=operating")).Ids);
        Assert.Equal(["kcn-02"], (await service.ReadAsync($"{Zones}?{filter}&status=operating&bbox=106.2021,21.3001,106.2029,21.3009")).Ids);
        Assert.Empty((await service.ReadAsync($"{Zones}?{filter}&datetime=2019-01-01")).Ids);
        Assert.Equal(["kcn-01"], (await service.ReadAsync($"{Zones}?{filter}&datetime=2020-06-01")).Ids);
    }

    [Fact]
    public async Task Req_filter_get_functions_operation_get_functions_response_json_every_function_is_described()
    {
        var functions = (await service.ReadAsync((await service.ReadAsync("/ogc")).Href("http://www.opengis.net/def/rel/ogc/1.0/functions")!)).Json.GetProperty("functions");

        Assert.NotEqual(0, functions.GetArrayLength());
        Assert.All(functions.EnumerateArray(), function =>
        {
            Assert.NotEqual("", Text(function, "name"));
            Assert.NotEqual(0, function.GetProperty("returns").GetArrayLength());
            Assert.All(function.GetProperty("arguments").EnumerateArray(), argument => Assert.NotEqual(0, argument.GetProperty("type").GetArrayLength()));
        });
    }

    [Theory]
    [InlineData("status='operating'", 5)]
    [InlineData("status='operating' AND code<>'kcn-01'", 4)]
    [InlineData("false", 0)]
    public async Task Req_filter_response_and_features_filter_response_only_features_for_which_it_is_true(string filter, int matched)
    {
        var answer = await service.ReadAsync($"{Zones}?filter={Uri.EscapeDataString(filter)}");

        Assert.Equal((matched, matched), ((int)answer.Matched, answer.Features.Length));
    }

    [Theory]
    [InlineData("status='operating'", "cql2-text")]
    [InlineData("""{"op":"=","args":[{"property":"status"},"operating"]}""", "cql2-json")]
    public async Task Rec_features_filter_text_encoding_json_encoding_both_are_taken(string filter, string language)
    {
        Assert.Equal(5, (await service.ReadAsync($"{Zones}?filter={Uri.EscapeDataString(filter)}")).Matched);
        Assert.Equal(5, (await service.ReadAsync($"{Zones}?filter-lang={language}&filter={Uri.EscapeDataString(filter)}")).Matched);
    }

    [Fact]
    public async Task A_next_link_keeps_a_filter_in_vietnamese_however_it_was_typed()
    {
        foreach (var province in new[] { "Tỉnh Bắc Ninh", "Tỉnh Bắc Ninh".Normalize(System.Text.NormalizationForm.FormD) })
        {
            List<string> ids = [];
            for (var next = $"{Zones}?limit=10&filter={Uri.EscapeDataString($"province='{province}' AND name LIKE 'Khu%'")}"; next is not null;)
            {
                var page = await service.ReadAsync(next);
                Assert.Equal(25, page.Matched);
                ids.AddRange(page.Ids);
                next = page.Href("next");
            }

            Assert.Equal(25, ids.Distinct().Count());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&f=csv")]
    [InlineData("&sortby=name")]
    public async Task A_long_filter_does_not_outgrow_the_headers_a_proxy_passes_on_and_next_is_still_there(string rest)
    {
        var filter = $"code IN ({string.Join(',', Enumerable.Range(1, 150).Select(number => $"'kcn-{number:00}'"))})";

        var answer = await service.ReadAsync($"{Zones}?limit=2&filter={Uri.EscapeDataString(filter)}{rest}");

        var links = answer.Message.Headers.GetValues("Link").ToArray();
        Assert.InRange(links.Sum(link => link.Length), 1, 3500);
        var next = Assert.Single(links, link => link.Contains("rel=\"next\"", StringComparison.Ordinal));
        Assert.Contains("kcn-03", (await service.ReadAsync(next.Split('<')[1].Split('>')[0])).Text, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
