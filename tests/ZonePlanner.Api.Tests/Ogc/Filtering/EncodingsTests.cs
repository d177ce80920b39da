using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Ogc.Filtering;

/// <summary>The same filter in text and in JSON is the same filter.</summary>
public sealed class EncodingsTests
{
    [Theory]
    [InlineData("name='Đình Trám'", """{"op":"=","args":[{"property":"name"},"Đình Trám"]}""", "(\"name\" = 'Đình Trám')")]
    [InlineData("name = 'O''Hà'", """{"op":"=","args":[{"property":"name"},"O'Hà"]}""", "(\"name\" = 'O''Hà')")]
    [InlineData("TRUE", "true", "TRUE")]
    [InlineData("leased and not (plots>=3 or plots<>1.50)", """{"op":"and","args":[{"property":"leased"},{"op":"not","args":[{"op":"or","args":[{"op":">=","args":[{"property":"plots"},3]},{"op":"<>","args":[{"property":"plots"},1.5]}]}]}]}""", "(\"leased\" AND (NOT ((\"plots\" >= 3) OR (\"plots\" <> 1.5))))")]
    [InlineData("(leased AND leased) AND TRUE", """{"op":"and","args":[{"property":"leased"},{"op":"and","args":[{"property":"leased"},true]}]}""", "(\"leased\" AND \"leased\" AND TRUE)")]
    [InlineData("geometry IS NOT NULL", """{"op":"not","args":[{"op":"isNull","args":[{"property":"geometry"}]}]}""", "(NOT (\"geometry\" IS NULL))")]
    [InlineData("name NOT LIKE 'a\\%b_%'", """{"op":"not","args":[{"op":"like","args":[{"property":"name"},"a\\%b_%"]}]}""", "(NOT (\"name\" LIKE 'a\\\\%b_%'))")]
    [InlineData("CASEI(name) IN (CASEI('Οδος'),casei('Straße'))", """{"op":"in","args":[{"op":"casei","args":[{"property":"name"}]},[{"op":"casei","args":["Οδος"]},{"op":"casei","args":["Straße"]}]]}""", "(CASEI(\"name\") IN (CASEI('Οδος'),CASEI('Straße')))")]
    [InlineData("ACCENTI(CASEI(name)) LIKE accenti(casei('đ%'))", """{"op":"like","args":[{"op":"accenti","args":[{"op":"casei","args":[{"property":"name"}]}]},{"op":"accenti","args":[{"op":"casei","args":["đ%"]}]}]}""", "(ACCENTI(CASEI(\"name\")) LIKE ACCENTI(CASEI('đ%')))")]
    [InlineData("plots NOT BETWEEN 1 AND 2e1", """{"op":"not","args":[{"op":"between","args":[{"property":"plots"},1.0,20]}]}""", "(NOT (\"plots\" BETWEEN 1 AND 20))")]
    [InlineData("validFrom < DATE('2025-07-01')", """{"op":"<","args":[{"property":"validFrom"},{"date":"2025-07-01"}]}""", "(\"validFrom\" < DATE('2025-07-01'))")]
    [InlineData("validFrom < '2025-07-01'", """{"op":"<","args":[{"property":"validFrom"},"2025-07-01"]}""", "(\"validFrom\" < DATE('2025-07-01'))")]
    [InlineData("recordedAt=timestamp('2025-07-01T07:00:00.50+07:00')", """{"op":"=","args":[{"property":"recordedAt"},{"timestamp":"2025-07-01T00:00:00.5Z"}]}""", "(\"recordedAt\" = TIMESTAMP('2025-07-01T00:00:00.5Z'))")]
    [InlineData("t_finishedby(INTERVAL(validFrom,validTo),interval('..','2025-07-01'))", """{"op":"t_finishedBy","args":[{"interval":[{"property":"validFrom"},{"property":"validTo"}]},{"interval":["..","2025-07-01"]}]}""", "T_FINISHEDBY(INTERVAL(\"validFrom\",\"validTo\"),INTERVAL('..','2025-07-01'))")]
    [InlineData("s_intersects(geometry,point(107 22))", """{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[107,22]}]}""", "S_INTERSECTS(\"geometry\",POINT (107 22))")]
    [InlineData("S_WITHIN(geometry,BBOX(106,21,108,23))", """{"op":"s_within","args":[{"property":"geometry"},{"bbox":[106,21,108,23]}]}""", "S_WITHIN(\"geometry\",POLYGON ((106 21, 106 23, 108 23, 108 21, 106 21)))")]
    [InlineData("S_EQUALS(geometry,LINESTRING Z(1 2 3,4 5 6))", """{"op":"s_equals","args":[{"property":"geometry"},{"type":"LineString","coordinates":[[1,2,3],[4,5,6]]}]}""", "S_EQUALS(\"geometry\",LINESTRING (1 2, 4 5))")]
    [InlineData("S_EQUALS(geometry,MULTIPOINT((1 2),(3 4)))", """{"op":"s_equals","args":[{"property":"geometry"},{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}]}""", "S_EQUALS(\"geometry\",MULTIPOINT ((1 2), (3 4)))")]
    [InlineData("S_EQUALS(geometry,MULTILINESTRING((1 2,3 4)))", """{"op":"s_equals","args":[{"property":"geometry"},{"type":"MultiLineString","coordinates":[[[1,2],[3,4]]]}]}""", "S_EQUALS(\"geometry\",MULTILINESTRING ((1 2, 3 4)))")]
    [InlineData("S_EQUALS(geometry,MULTIPOLYGON(((0 0,1 0,1 1,0 0))))", """{"op":"s_equals","args":[{"property":"geometry"},{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}]}""", "S_EQUALS(\"geometry\",MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0))))")]
    [InlineData("S_EQUALS(geometry,GEOMETRYCOLLECTION(POINT(1 2),POLYGON((0 0,1 0,1 1,0 0))))", """{"op":"s_equals","args":[{"property":"geometry"},{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}]}]}""", "S_EQUALS(\"geometry\",GEOMETRYCOLLECTION (POINT (1 2), POLYGON ((0 0, 1 0, 1 1, 0 0))))")]
    [InlineData("A_CONTAINS(layer:ids,('layers-ca','layers-us'))", """{"op":"a_contains","args":[{"property":"layer:ids"},["layers-ca","layers-us"]]}""", "A_CONTAINS(\"layer:ids\",('layers-ca','layers-us'))")]
    [InlineData("a_containedBy(('a',true,1),(DATE('1969-07-16')))", """{"op":"a_containedBy","args":[["a",true,1],[{"date":"1969-07-16"}]]}""", "A_CONTAINEDBY(('a',TRUE,1),(DATE('1969-07-16')))")]
    [InlineData("plots > decidedHa-1*2^plots", """{"op":">","args":[{"property":"plots"},{"op":"-","args":[{"property":"decidedHa"},{"op":"*","args":[1,{"op":"^","args":[2,{"property":"plots"}]}]}]}]}""", "(\"plots\" > (\"decidedHa\" - (1 * (2 ^ \"plots\"))))")]
    [InlineData("plots div 2 = -plots % +3", """{"op":"=","args":[{"op":"div","args":[{"property":"plots"},2]},{"op":"%","args":[{"op":"*","args":[-1,{"property":"plots"}]},3]}]}""", "((\"plots\" div 2) = ((-1 * \"plots\") % 3))")]
    [InlineData("startswith(name,'K')", """{"op":"startsWith","args":[{"property":"name"},"K"]}""", "startsWith(\"name\",'K')")]
    public void Text_and_JSON_are_one_filter(string text, string json, string canonical)
    {
        Assert.Equal(canonical, FilteredRows.Text(text, FilteredRows.Sites).ToString());
        Assert.Equal(canonical, FilteredRows.Json(json, FilteredRows.Sites).ToString());
        Assert.Equal(canonical, FilteredRows.Text(canonical, FilteredRows.Sites).ToString());
    }

    [Fact]
    public void Keywords_have_no_case_and_blanks_are_anywhere()
    {
        var spread = FilteredRows.Text("\t Not \n( Name\u00A0iS NULL )\r\n aNd S_Intersects ( geometry , Point\u3000( 107   22 ) ) ".Replace("Name", "name", StringComparison.Ordinal), FilteredRows.Sites);

        Assert.Equal(FilteredRows.Text("NOT(name IS NULL)AND S_INTERSECTS(geometry,POINT(107 22))", FilteredRows.Sites).ToString(), spread.ToString());
    }

    [Fact]
    public void Decomposed_and_composed_text_are_one_filter()
    {
        Assert.Equal(
            FilteredRows.Text("name = 'Đình Trám'", FilteredRows.Sites).ToString(),
            FilteredRows.Text("name = 'Đi\u0300nh Tra\u0301m'", FilteredRows.Sites).ToString());
    }

    [Fact]
    public void The_axis_order_of_a_CRS_is_gone_once_read()
    {
        Assert.Equal(
            FilteredRows.Text("S_INTERSECTS(geometry,POINT(107 22))", FilteredRows.Sites).ToString(),
            FilteredRows.Json("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[22,107]}]}""", FilteredRows.Sites, Crs.Wgs84).ToString());
    }
}
