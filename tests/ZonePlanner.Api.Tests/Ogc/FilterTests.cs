using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>Filters through the front door; what CQL2 can say is tried in <c>Filtering/</c>.</summary>
[Collection(OgcReadings.Name)]
public sealed class FilterTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";

    [Theory]
    [InlineData("status = 'operating'", 5)]
    [InlineData("status IN ('operating', 'withdrawn') AND NOT code = 'kcn-01'", 4)]
    [InlineData("ACCENTI(CASEI(province)) = ACCENTI(CASEI('TINH BAC NINH'))", 25)]
    [InlineData("name LIKE 'Khu 1%'", 10)]
    [InlineData("decidedHa / 2 BETWEEN 102 AND 104", 25)]
    [InlineData("measuredHa IS NULL", 1)]
    [InlineData("S_INTERSECTS(geometry, BBOX(106.1999, 21.2999, 106.2031, 21.3011))", 2)]
    [InlineData("S_WITHIN(geometry, POLYGON((106.1999 21.2999, 106.2031 21.2999, 106.2031 21.3011, 106.1999 21.3011, 106.1999 21.2999)))", 2)]
    [InlineData("T_AFTER(validFrom, DATE('2023-12-31'))", 25)]
    [InlineData("T_CONTAINS(INTERVAL(validFrom, validTo), INTERVAL('2024-06-01', '2025-06-01'))", 25)]
    [InlineData("T_BEFORE(validFrom, DATE('2024-01-01'))", 0)]
    [InlineData("area(geometry) > 1 AND validTo IS NULL", 24)]
    public async Task Req_filter_selects_what_the_text_says(string filter, long matched)
    {
        Assert.Equal(matched, (await service.ReadAsync($"{Zones}?limit=1&filter={Uri.EscapeDataString(filter)}")).Matched);
    }

    /// <summary>A small box is read by a plan that is made once, a box beside a filter that speaks of geometries by one made for its values.</summary>
    [Theory]
    [InlineData("106.1999,21.2999,106.2031,21.3011", "status <> 'withdrawn'", true)]
    [InlineData("106.1999,21.2999,106.2201,21.3401", "decidedHa > 10 AND name LIKE 'Khu 1%'", true)]
    [InlineData("106.1999,21.2999,106.2201,21.3401", "area(geometry) > 1 OR code IN ('kcn-01', 'kcn-02')", true)]
    [InlineData("106,21,106.01,21.01", "status <> 'withdrawn'", false)]
    public async Task A_small_box_and_a_filter_find_what_the_filter_says_of_a_large_one(string box, string filter, bool isSomething)
    {
        var inBox = $"S_INTERSECTS(geometry, BBOX({box}))";

        // More than the five times after which a statement is kept prepared.
        for (var time = 0; time < 7; time++)
        {
            var small = await service.ReadAsync($"{Zones}?limit=5&sortby=-decidedHa&bbox={box}&filter={Uri.EscapeDataString(filter)}");
            var large = await service.ReadAsync($"{Zones}?limit=5&sortby=-decidedHa&bbox=100,10,110,25&filter={Uri.EscapeDataString($"({filter}) AND {inBox}")}");

            Assert.Equal(isSomething, small.Matched > 0);
            Assert.Equal(large.Matched, small.Matched);
            Assert.Equal(large.Ids, small.Ids);
        }
    }

    [Theory]
    [InlineData("""{"op":"=","args":[{"property":"status"},"operating"]}""", 5)]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[106.2005,21.3005]}]}""", 1)]
    public async Task Req_filter_lang_json_says_the_same(string filter, long matched)
    {
        Assert.Equal(matched, (await service.ReadAsync($"{Zones}?filter-lang=cql2-json&filter={Uri.EscapeDataString(filter)}")).Matched);
    }

    [Fact]
    public async Task Req_filter_crs_coordinates_follow_the_axes_of_the_crs_named()
    {
        var filter = Uri.EscapeDataString("S_INTERSECTS(geometry, POINT(21.3005 106.2005))");

        var answer = await service.ReadAsync($"{Zones}?filter-crs={Uri.EscapeDataString("http://www.opengis.net/def/crs/EPSG/0/4326")}&filter={filter}");

        Assert.Equal(["kcn-01"], answer.Ids);
    }

    [Theory]
    [InlineData("filter=statuss%3D%27planned%27", "unknown-property")]
    [InlineData("filter=status%3D", "syntax")]
    [InlineData("filter=status%3D1", "different-types")]
    [InlineData("filter=true&filter-lang=cql", "bad-language")]
    [InlineData("sortby=-nothing", "no-such-property")]
    [InlineData("sortby=aliases", "not-sortable")]
    [InlineData("properties=code,nothing", "no-such-property")]
    [InlineData("skipGeometry=yes", "bad-truth")]
    [InlineData("maxAllowableOffset=-1", "bad-offset")]
    [InlineData("zoom=25", "bad-zoom")]
    [InlineData("decidedHa=many", "bad-value")]
    public async Task A_question_that_cannot_be_read_is_refused_with_its_place(string query, string code)
    {
        var answer = await service.GetAsync($"{Zones}?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(code, answer.Json.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Sorted_pages_follow_each_other_and_lose_nobody()
    {
        var ids = new List<string>();
        var next = $"{Zones}?limit=7&sortby=-status,name&filter={Uri.EscapeDataString("code <> 'kcn-13'")}";
        while (next is not null)
        {
            var page = await service.ReadAsync(next);
            Assert.Equal(24, page.Matched);
            ids.AddRange(page.Ids);
            next = page.Href("next");
        }

        Assert.Equal(24, ids.Distinct().Count());
        var statuses = (await service.ReadAsync($"{Zones}?sortby=-status")).Features.Select(feature => feature.GetProperty("properties").GetProperty("status").GetString()!).ToArray();
        Assert.Equal([.. Enumerable.Repeat("planned", 20), .. Enumerable.Repeat("operating", 5)], statuses);
    }

    [Fact]
    public async Task Only_the_properties_asked_for_are_printed_and_no_geometry_where_none_is_wanted()
    {
        var feature = (await service.ReadAsync($"{Zones}?code=kcn-02&properties=name,decidedHa&skipGeometry=true")).Features.Single();

        Assert.Equal(["name", "decidedHa"], feature.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        Assert.Equal(JsonValueKind.Null, feature.GetProperty("geometry").ValueKind);
    }

    [Fact]
    public async Task No_outline_is_printed_without_its_quality()
    {
        var feature = (await service.ReadAsync($"{Zones}?code=kcn-02&properties=name")).Features.Single();

        Assert.Equal("schematic", feature.GetProperty("properties").GetProperty("quality").GetString());
    }

    [Fact]
    public async Task An_outline_smaller_than_the_offset_does_not_vanish()
    {
        var feature = (await service.ReadAsync($"{Zones}?code=kcn-02&zoom=0")).Features.Single();

        Assert.Equal("MultiPolygon", feature.GetProperty("geometry").GetProperty("type").GetString());
        Assert.InRange(feature.GetProperty("geometry").GetProperty("coordinates")[0][0].GetArrayLength(), 4, 5);
    }

    [Fact]
    public async Task Req_queryables_every_property_a_schema_names_can_be_asked_for()
    {
        foreach (var collection in Api.Ogc.Collections.RecordCollections.All)
        {
            var path = $"/ogc/collections/{collection.Id}";
            var queryables = (await service.ReadAsync($"{path}/queryables")).Json;
            Assert.False(queryables.GetProperty("additionalProperties").GetBoolean());
            Assert.EndsWith($"{path}/queryables", queryables.GetProperty("$id").GetString(), StringComparison.Ordinal);
            foreach (var name in queryables.GetProperty("properties").EnumerateObject().Select(property => property.Name))
            {
                await service.ReadAsync($"{path}/items?limit=1&filter={Uri.EscapeDataString($"\"{name}\" IS NOT NULL")}");
            }

            foreach (var name in (await service.ReadAsync($"{path}/sortables")).Json.GetProperty("properties").EnumerateObject().Select(property => property.Name))
            {
                await service.ReadAsync($"{path}/items?limit=1&sortby=-{name}");
            }
        }
    }

    [Fact]
    public async Task Req_core_roles_a_schema_says_which_properties_are_identifier_geometry_and_time()
    {
        var answer = await service.GetAsync("/ogc/collections/zones/schema");

        Assert.Equal("application/schema+json", answer.Message.Content.Headers.ContentType?.MediaType);
        var properties = answer.Json.GetProperty("properties");
        Assert.Equal("id", properties.GetProperty("id").GetProperty("x-ogc-role").GetString());
        Assert.Equal(("primary-geometry", "geometry-multipolygon"), (properties.GetProperty("geometry").GetProperty("x-ogc-role").GetString(), properties.GetProperty("geometry").GetProperty("format").GetString()));
        Assert.Equal("primary-interval-start", properties.GetProperty("validFrom").GetProperty("x-ogc-role").GetString());
        Assert.Equal("primary-interval-end", properties.GetProperty("validTo").GetProperty("x-ogc-role").GetString());
    }

    [Fact]
    public async Task Req_functions_are_listed_with_what_they_take_and_give()
    {
        var functions = (await service.ReadAsync("/ogc/functions")).Json.GetProperty("functions");

        var area = functions.EnumerateArray().Single(function => function.GetProperty("name").GetString() == "area");
        Assert.Equal("number", area.GetProperty("returns")[0].GetString());
        Assert.Equal("geometry", area.GetProperty("arguments")[0].GetProperty("type")[0].GetString());
    }
}
