using System.Net;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>OGC 21-065r2 (CQL2): a filter of every class, in both encodings, through the front door; all it can say is tried in <c>Filtering/</c>.</summary>
[Collection(OgcReadings.Name)]
public sealed class Cql2RequirementsTests(OgcService service)
{
    private const string Zones = "/ogc/collections/zones/items";

    [Theory]
    [InlineData("status = 'operating' AND NOT (code = 'kcn-01' OR code >= 'kcn-04')", """{"op":"and","args":[{"op":"=","args":[{"property":"status"},"operating"]},{"op":"not","args":[{"op":"or","args":[{"op":"=","args":[{"property":"code"},"kcn-01"]},{"op":">=","args":[{"property":"code"},"kcn-04"]}]}]}]}""", 2)]
    [InlineData("measuredHa IS NULL", """{"op":"isNull","args":[{"property":"measuredHa"}]}""", 1)]
    [InlineData("decidedHa <> 206", """{"op":"<>","args":[{"property":"decidedHa"},206]}""", 0)]
    [InlineData("validFrom = DATE('2024-01-01')", """{"op":"=","args":[{"property":"validFrom"},{"date":"2024-01-01"}]}""", 25)]
    public Task Req_cql2_text_and_cql2_json_basic_cql2_cql2_filter_property_binary_comparison_predicate_null_predicate(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("name LIKE 'Khu _'", """{"op":"like","args":[{"property":"name"},"Khu _"]}""", 8)]
    [InlineData("decidedHa BETWEEN 206 AND 207", """{"op":"between","args":[{"property":"decidedHa"},206,207]}""", 25)]
    [InlineData("code IN ('kcn-01', 'kcn-25', 'none')", """{"op":"in","args":[{"property":"code"},["kcn-01","kcn-25","none"]]}""", 2)]
    public Task Req_cql2_text_and_cql2_json_advanced_comparison_operators_like_predicate_between_predicate_in_predicate(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("CASEI(name) = CASEI('KHU 7')", """{"op":"=","args":[{"op":"casei","args":[{"property":"name"}]},{"op":"casei","args":["KHU 7"]}]}""", 1)]
    public Task Req_cql2_text_and_cql2_json_case_insensitive_comparison_casei_function(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("ACCENTI(province) = ACCENTI('Tinh Bac Ninh')", """{"op":"=","args":[{"op":"accenti","args":[{"property":"province"}]},{"op":"accenti","args":["Tinh Bac Ninh"]}]}""", 25)]
    public Task Req_cql2_text_and_cql2_json_accent_insensitive_comparison_accenti_function(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("S_INTERSECTS(geometry, POINT(106.2005 21.3005))", """{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[106.2005,21.3005]}]}""", 1)]
    [InlineData("S_INTERSECTS(geometry, BBOX(106.1999, 21.2999, 106.2031, 21.3011))", """{"op":"s_intersects","args":[{"property":"geometry"},{"bbox":[106.1999,21.2999,106.2031,21.3011]}]}""", 2)]
    public Task Req_cql2_text_and_cql2_json_basic_spatial_functions_spatial_predicate_spatial_functions(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("S_INTERSECTS(geometry, LINESTRING(106.2005 21.2, 106.2005 21.4))", """{"op":"s_intersects","args":[{"property":"geometry"},{"type":"LineString","coordinates":[[106.2005,21.2],[106.2005,21.4]]}]}""", 1)]
    [InlineData("S_INTERSECTS(geometry, MULTIPOINT((106.2005 21.3005), (106.2025 21.3005)))", """{"op":"s_intersects","args":[{"property":"geometry"},{"type":"MultiPoint","coordinates":[[106.2005,21.3005],[106.2025,21.3005]]}]}""", 2)]
    public Task Req_cql2_text_and_cql2_json_basic_spatial_functions_plus_spatial_data_types(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("S_WITHIN(geometry, POLYGON((106.1999 21.2999, 106.2031 21.2999, 106.2031 21.3011, 106.1999 21.3011, 106.1999 21.2999)))", """{"op":"s_within","args":[{"property":"geometry"},{"type":"Polygon","coordinates":[[[106.1999,21.2999],[106.2031,21.2999],[106.2031,21.3011],[106.1999,21.3011],[106.1999,21.2999]]]}]}""", 2)]
    [InlineData("S_DISJOINT(geometry, POINT(106.2005 21.3005))", """{"op":"s_disjoint","args":[{"property":"geometry"},{"type":"Point","coordinates":[106.2005,21.3005]}]}""", 23)]
    [InlineData("S_CROSSES(geometry, LINESTRING(106.2005 21.2, 106.2005 21.4))", """{"op":"s_crosses","args":[{"property":"geometry"},{"type":"LineString","coordinates":[[106.2005,21.2],[106.2005,21.4]]}]}""", 1)]
    [InlineData("S_TOUCHES(geometry, POINT(106.2 21.3))", """{"op":"s_touches","args":[{"property":"geometry"},{"type":"Point","coordinates":[106.2,21.3]}]}""", 1)]
    public Task Req_cql2_text_and_cql2_json_spatial_functions_spatial_functions_spatial_data_types(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("T_AFTER(validFrom, DATE('2023-12-31'))", """{"op":"t_after","args":[{"property":"validFrom"},{"date":"2023-12-31"}]}""", 25)]
    [InlineData("T_CONTAINS(INTERVAL(validFrom, validTo), INTERVAL('2024-06-01', '2025-06-01'))", """{"op":"t_contains","args":[{"interval":[{"property":"validFrom"},{"property":"validTo"}]},{"interval":["2024-06-01","2025-06-01"]}]}""", 25)]
    [InlineData("T_INTERSECTS(validFrom, INTERVAL('..', '2023-12-31'))", """{"op":"t_intersects","args":[{"property":"validFrom"},{"interval":["..","2023-12-31"]}]}""", 0)]
    public Task Req_cql2_text_and_cql2_json_temporal_functions_temporal_predicates(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("A_EQUALS(aliases, ('x'))", """{"op":"a_equals","args":[{"property":"aliases"},["x"]]}""", 0)]
    [InlineData("A_CONTAINEDBY(aliases, ('x', 'y'))", """{"op":"a_containedBy","args":[{"property":"aliases"},["x","y"]]}""", 25)]
    [InlineData("A_OVERLAPS(aliases, ('x'))", """{"op":"a_overlaps","args":[{"property":"aliases"},["x"]]}""", 0)]
    public Task Req_cql2_text_and_cql2_json_array_functions_array_predicates(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("measuredHa < decidedHa", """{"op":"<","args":[{"property":"measuredHa"},{"property":"decidedHa"}]}""", 24)]
    [InlineData("206 = decidedHa", """{"op":"=","args":[206,{"property":"decidedHa"}]}""", 25)]
    public Task Req_cql2_text_and_cql2_json_property_property_withdraw_permissions(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("area(geometry) > 1", """{"op":">","args":[{"op":"area","args":[{"property":"geometry"}]},1]}""", 24)]
    public Task Req_cql2_text_and_cql2_json_functions_functions(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("decidedHa * 2 - 12 = 400", """{"op":"=","args":[{"op":"-","args":[{"op":"*","args":[{"property":"decidedHa"},2]},12]},400]}""", 25)]
    [InlineData("decidedHa / 2 + 1 > 104", """{"op":">","args":[{"op":"+","args":[{"op":"/","args":[{"property":"decidedHa"},2]},1]},104]}""", 0)]
    public Task Req_cql2_text_and_cql2_json_arithmetic_arithmetic(string text, string json, long matched) => BothAsync(text, json, matched);

    [Theory]
    [InlineData("name = 'Khu ''7'''", 0)]
    [InlineData("\"name\" = 'Khu 7'", 1)]
    [InlineData("name LIKE 'Khu \\_'", 0)]
    [InlineData("name LIKE '%(''1'')%'", 1)]
    public async Task Req_cql2_text_escaping_a_quote_in_a_text_is_doubled_and_a_wildcard_taken_as_it_is(string text, long matched)
    {
        Assert.Equal(matched, (await service.ReadAsync($"{Zones}?limit=1&filter={Uri.EscapeDataString(text)}")).Matched);
    }

    [Fact]
    public async Task Rec_basic_cql2_string_normalization_text_is_found_however_its_accents_are_typed()
    {
        var decomposed = "province = 'Tỉnh Bắc Ninh'".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal(25, (await service.ReadAsync($"{Zones}?limit=1&filter={Uri.EscapeDataString(decomposed)}")).Matched);
    }

    [Theory]
    [InlineData("S_INTERSECTS(geometry, POINT(1))", "cql2-text")]
    [InlineData("A_CONTAINS(name, ('x'))", "cql2-text")]
    [InlineData("none(geometry) > 1", "cql2-text")]
    [InlineData("""{"op":"none","args":[]}""", "cql2-json")]
    [InlineData("""{"op":"=","args":[{"property":"status"}]}""", "cql2-json")]
    public async Task What_the_standard_does_not_have_is_400(string filter, string language)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"{Zones}?filter-lang={language}&filter={Uri.EscapeDataString(filter)}")).Status);
    }

    private async Task BothAsync(string text, string json, long matched)
    {
        Assert.Equal(matched, (await service.ReadAsync($"{Zones}?limit=1&filter-lang=cql2-text&filter={Uri.EscapeDataString(text)}")).Matched);
        Assert.Equal(matched, (await service.ReadAsync($"{Zones}?limit=1&filter-lang=cql2-json&filter={Uri.EscapeDataString(json)}")).Matched);
    }
}
