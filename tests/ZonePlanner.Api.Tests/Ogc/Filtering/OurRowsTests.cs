using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Ogc.Filtering;

/// <summary>Every operator over five rows: a square, a smaller square inside it, a point on its corner, a row of nulls, and a collection far away.</summary>
public sealed class OurRowsTests(FilteredRows rows) : IClassFixture<FilteredRows>
{
    [Theory]
    [InlineData("plots = 3", "2")]
    [InlineData("NOT plots = 3", "1 3 5")]
    [InlineData("plots <> 3 OR plots IS NULL", "1 3 4 5")]
    [InlineData("plots = 3 OR leased", "1 2 5")]
    [InlineData("NOT (plots = 3 AND leased)", "1 2 3 5")]
    [InlineData("NOT (plots = 3 OR leased)", "")]
    [InlineData("NOT NOT leased", "1 5")]
    [InlineData("(leased = true) = (plots > 5)", "1 2 5")]
    [InlineData("leased IS NULL AND NOT (leased IS NOT NULL)", "3 4")]
    [InlineData("(plots > 5) IS NULL", "4")]
    [InlineData("plots > 5 IS NULL", "4")]
    [InlineData("NOT plots > 5 IS NULL", "1 2 3 5")]
    [InlineData("name LIKE 'a' IS NOT NULL AND plots BETWEEN 3 AND 7 IS NULL IS NOT NULL", "1 2 3 5")]
    [InlineData("geometry IS NULL", "4")]
    [InlineData("INTERVAL(validFrom, validTo) IS NULL", "4")]
    [InlineData("POINT(1 1) IS NOT NULL AND 1 IS NOT NULL", "1 2 3 4 5")]
    [InlineData("plots NOT IN (3, 7)", "1 3")]
    [InlineData("plots NOT BETWEEN 3 AND 7", "1 3")]
    [InlineData("0 NOT BETWEEN 1 AND 1 / plots", "1 2 5")]
    [InlineData("(2 BETWEEN 1 / plots AND 1) IS NULL", "3 4")]
    [InlineData("name NOT LIKE '%a%'", "1 2")]
    [InlineData("plots = bigPlots", "5")]
    [InlineData("plots IN (bigPlots, 10)", "1 5")]
    [InlineData("\"tên\" = 'DINH TRAM' AND tên = name", "2")]
    public async Task Null_is_unknown_and_not_of_unknown_is_unknown(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    [Theory]
    [InlineData("bigPlots = 9007199254740993", "1")]
    [InlineData("bigPlots = 9007199254740992", "2")]
    [InlineData("bigPlots > 9007199254740992", "1")]
    [InlineData("bigPlots IN (9007199254740993, 9007199254740995)", "1")]
    [InlineData("plots = 3.0 AND plots = 3e0 AND plots = +3. AND plots = 0.3E+1", "2")]
    [InlineData("plots = 3.5", "")]
    [InlineData("plots > 2.5 AND plots < 3.5", "2")]
    [InlineData("plots < 99999999999999999999999999", "1 2 3 5")]
    [InlineData("plots > -1e300 AND plots > -.5", "1 2 3 5")]
    [InlineData("decidedHa = 55.5 AND measuredHa = 55.5", "1")]
    [InlineData("decidedHa = 0.3", "2")]
    [InlineData("measuredHa = 0.3", "2")]
    [InlineData("measuredHa = 0.1 + 0.2", "2")]
    [InlineData("decidedHa = measuredHa", "1 2 3")]
    [InlineData("measuredHa > 1e299", "5")]
    [InlineData("measuredHa >= 1e-320", "1 2 5")]
    [InlineData("measuredHa IN (0.3, 55.5, 1e300)", "1 2 5")]
    [InlineData("plots IN (3, 7.5)", "2")]
    public async Task Numbers_are_compared_exactly(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    [Theory]
    [InlineData("plots * 2 + 1 = 7", "2")]
    [InlineData("1 + plots * 2 = 7", "2")]
    [InlineData("(plots + 1) * 2 = 8", "2")]
    [InlineData("10 - plots - 3 = 4", "2")]
    [InlineData("plots / 2 = 1.5", "2")]
    [InlineData("plots div 2 = 1", "2")]
    [InlineData("plots DIV 2 = 3", "5")]
    [InlineData("plots % 4 = 3", "2 5")]
    [InlineData("plots ^ 2 = 9", "2")]
    [InlineData("2 ^ plots = 128", "5")]
    [InlineData("-plots = -3", "2")]
    [InlineData("-plots ^ 2 = 9", "2")]
    [InlineData("plots-3=0", "2")]
    [InlineData("decidedHa * 10 = 3", "2")]
    [InlineData("measuredHa * 10 = 3", "2")]
    [InlineData("1 / plots >= 0 OR TRUE", "1 2 3 4 5")]
    [InlineData("1 / plots IS NULL", "3 4")]
    [InlineData("1 % plots IS NULL", "3 4")]
    [InlineData("1 div plots IS NULL", "3 4")]
    [InlineData("1 / 0 = 1", "")]
    [InlineData("0 ^ (plots - 10) IS NULL", "2 3 4 5")]
    [InlineData("(0 - 8) ^ (plots / 2) IS NULL", "2 4 5")]
    [InlineData("10 ^ (plots * 100) IS NULL", "1 2 4 5")]
    [InlineData("10 ^ (plots * -100) = 0", "1 2 5")]
    [InlineData("measuredHa * measuredHa * measuredHa * measuredHa IS NULL", "4 5")]
    [InlineData("decidedHa * 1e100 IS NULL", "4 5")]
    [InlineData("bigPlots * bigPlots * bigPlots > 7e47", "1 2")]
    [InlineData("plots > 1e-300 * 1e-300", "1 2 5")]
    [InlineData("measuredHa > plots * 1e-300 * 1e-300", "1 2 5")]
    [InlineData("1.0000001 ^ (plots * 1000000) > 1.1", "1 2 5")]
    [InlineData("plots / 1e-300 IS NULL", "1 2 3 4 5")]
    public async Task Arithmetic_without_a_result_is_null_and_never_an_error(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    [Theory]
    [InlineData("ACCENTI(name) LIKE ACCENTI('Đình Trám%')", "1 3")]
    [InlineData("ACCENTI(name) = ACCENTI('Dinh Tram')", "1")]
    [InlineData("CASEI(ACCENTI(name)) = CASEI(ACCENTI('đình trám'))", "1 2")]
    [InlineData("ACCENTI(CASEI(name)) LIKE ACCENTI(CASEI('ĐÌNH%'))", "1 2 3")]
    [InlineData("ACCENTI(name) LIKE ACCENTI('%100\\%\\_%')", "3")]
    [InlineData("ACCENTI(name) LIKE ACCENTI('%％%')", "3")]
    [InlineData("ACCENTI(name) LIKE ACCENTI('％')", "")]
    [InlineData("ACCENTI(name) LIKE ACCENTI('%＼')", "3")]
    [InlineData("ACCENTI(name) LIKE ACCENTI('_inh%')", "1 3")]
    [InlineData("ACCENTI(name) LIKE ACCENTI('')", "")]
    [InlineData("CASEI(name) LIKE CASEI('STRASSE%')", "5")]
    [InlineData("CASEI('Οδος') = CASEI('ΟΔΟΣ') AND CASEI('STRAẞE') = CASEI('straße')", "1 2 3 4 5")]
    [InlineData("name LIKE '%100\\%\\_\\\\\\\\'", "3")]
    [InlineData("name LIKE '%\\\\'", "3")]
    [InlineData("name LIKE '%O''Hà%' AND name LIKE '%O\\'Hà%'", "5")]
    [InlineData("name = 'Straße O''Hà C:\\\\new'", "5")]
    [InlineData("'a\\tb' LIKE 'a_b'", "1 2 3 4 5")]
    [InlineData("name < 'E'", "2")]
    [InlineData("name >= 'Đ'", "1 3")]
    [InlineData("name = ACCENTI(name)", "2")]
    [InlineData("upper(trim(concat(' ', name))) = 'DINH TRAM'", "2")]
    [InlineData("startsWith(name, 'Str') OR endsWith(lower(name), 'tram')", "2 5")]
    [InlineData("length(name) = 9", "1 2")]
    public async Task Vietnamese_text(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    [Theory]
    [InlineData("validFrom = DATE('2025-07-01')", "2")]
    [InlineData("validFrom = '2025-07-01'", "2")]
    [InlineData("'2025-07-01T00:00:00Z' <= validFrom", "2 5")]
    [InlineData("validFrom = TIMESTAMP('2025-06-30T17:00:00Z')", "2")]
    [InlineData("validFrom = TIMESTAMP('2025-06-30T16:59:59Z')", "")]
    [InlineData("recordedAt = DATE('2025-07-01')", "1 3")]
    [InlineData("recordedAt <> DATE('2025-07-01')", "2 5")]
    [InlineData("recordedAt < DATE('2025-07-01')", "2")]
    [InlineData("recordedAt <= DATE('2025-07-01')", "1 2 3")]
    [InlineData("recordedAt > DATE('2025-07-01')", "5")]
    [InlineData("recordedAt >= DATE('2025-07-01')", "1 3 5")]
    [InlineData("DATE('2025-07-01') < recordedAt", "5")]
    [InlineData("recordedAt IN (DATE('2025-07-01'), DATE('2025-07-02'))", "1 3 5")]
    [InlineData("recordedAt = TIMESTAMP('2025-07-01T00:00:00+07:00')", "1")]
    [InlineData("recordedAt = TIMESTAMP('2025-06-30T16:59:59.999999Z')", "2")]
    [InlineData("recordedAt >= validFrom", "1 5")]
    [InlineData("DATE('9999-12-31') >= recordedAt AND recordedAt >= DATE('0001-01-01') AND validFrom < TIMESTAMP('9999-12-31T23:59:59Z')", "1 2 5")]
    [InlineData("year(recordedAt) = 2025 AND month(recordedAt) = 7 AND day(recordedAt) = 1", "1 3")]
    [InlineData("year(validFrom) = 2020", "1")]
    public async Task A_day_and_a_moment_meet_in_Vietnam(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    // In force: 1 from 2020 to the end of June 2025, 2 from July on, 3 always until the end of 1999, 4 always, 5 on one day.
    [Theory]
    [InlineData("T_INTERSECTS(INTERVAL(validFrom, validTo), DATE('2025-06-30'))", "1 4")]
    [InlineData("T_INTERSECTS(INTERVAL(validFrom, validTo), DATE('2025-07-01'))", "2 4")]
    [InlineData("T_INTERSECTS(INTERVAL(validFrom, validTo), INTERVAL('2025-06-30', '2025-07-01'))", "1 2 4")]
    [InlineData("T_EQUALS(INTERVAL(validFrom, validTo), DATE('2025-07-02'))", "5")]
    [InlineData("T_EQUALS(INTERVAL(validFrom, validTo), INTERVAL('2025-07-01', '..'))", "2")]
    [InlineData("T_EQUALS(INTERVAL(validFrom, validTo), INTERVAL('..', '1999-12-31'))", "3")]
    [InlineData("T_BEFORE(INTERVAL(validFrom, validTo), DATE('2025-07-01'))", "1 3")]
    [InlineData("T_AFTER(INTERVAL(validFrom, validTo), DATE('2025-06-30'))", "2 5")]
    [InlineData("T_DISJOINT(INTERVAL(validFrom, validTo), DATE('2025-06-30'))", "2 3 5")]
    [InlineData("NOT T_INTERSECTS(INTERVAL(validFrom, validTo), DATE('2025-06-30'))", "2 3 5")]
    [InlineData("T_DURING(INTERVAL(validFrom, validTo), INTERVAL('2019-12-31', '2025-07-01'))", "1")]
    [InlineData("T_STARTS(INTERVAL(validFrom, validTo), INTERVAL('2020-01-01', '..'))", "1")]
    [InlineData("T_FINISHEDBY(INTERVAL(validFrom, validTo), INTERVAL('2025-01-01', '2025-06-30'))", "1")]
    [InlineData("T_MEETS(INTERVAL(validFrom, validTo), INTERVAL('2025-06-30', '2030-01-01'))", "1")]
    [InlineData("T_INTERSECTS(INTERVAL(validFrom, validTo), TIMESTAMP('2025-06-30T17:00:00Z'))", "2 4")]
    [InlineData("T_INTERSECTS(recordedAt, INTERVAL('2025-07-01', '2025-07-01'))", "1 3")]
    [InlineData("T_AFTER(recordedAt, INTERVAL(validFrom, validTo))", "1 3")]
    [InlineData("T_EQUALS(validTo, DATE('2025-07-01'))", "1")]
    [InlineData("T_INTERSECTS(INTERVAL(recordedAt, '..'), TIMESTAMP('2025-07-01T00:00:00Z'))", "1 2")]
    public async Task In_force_from_its_first_day_to_the_day_before_validTo(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    [Theory]
    [InlineData("A_CONTAINS(tags, ('a', 'b'))", "1")]
    [InlineData("A_CONTAINS(layer:ids, ('a'))", "1 2")]
    [InlineData("A_CONTAINS(tags, ())", "1 2 3 5")]
    [InlineData("A_CONTAINEDBY(tags, ('c', 'b', 'a'))", "1 2 3")]
    [InlineData("A_EQUALS(tags, ('c', 'a', 'b', 'a'))", "1")]
    [InlineData("A_OVERLAPS(tags, ('a', 'đ'))", "1 2 5")]
    [InlineData("A_OVERLAPS(('b', name), tags)", "1")]
    [InlineData("A_CONTAINS(numbers, (3))", "1 2")]
    [InlineData("A_CONTAINS(numbers, (3.0, 1 + 1, plots - 9))", "1")]
    [InlineData("A_OVERLAPS(numbers, (3.5, 2147483647))", "5")]
    [InlineData("A_CONTAINS(numbers, (9007199254740993))", "")]
    [InlineData("A_CONTAINS(areas, (0.5))", "1")]
    [InlineData("A_CONTAINS(areas, (1, 0.5))", "1")]
    [InlineData("A_OVERLAPS(areas, numbers)", "1")]
    [InlineData("A_CONTAINS(days, (DATE('2020-01-01')))", "1")]
    [InlineData("A_OVERLAPS(days, moments)", "1 5")]
    [InlineData("A_EQUALS(moments, (TIMESTAMP('2019-12-31T17:00:00Z')))", "1")]
    [InlineData("A_CONTAINS(moments, (DATE('2020-01-01')))", "1")]
    [InlineData("A_CONTAINS(answers, (true, leased))", "1 2")]
    [InlineData("A_EQUALS(('a', true, 1), (1.0, 'a', true))", "1 2 3 4 5")]
    [InlineData("A_EQUALS(('1'), (1))", "")]
    [InlineData("A_CONTAINS((DATE('2020-01-01'), POINT(1 2), INTERVAL('2020-01-01', '..'), (1, 2), plots), ((1, 2), POINT(1 2), 3))", "2")]
    [InlineData("A_CONTAINS((plots, (1, 2)), ((1, 3)))", "")]
    [InlineData("A_OVERLAPS(('x', plots), (3, 'y'))", "2")]
    [InlineData("A_EQUALS((), ())", "1 2 3 4 5")]
    [InlineData("size(tags) = 3 OR size((1, 2)) = 3", "1")]
    public async Task Arrays_are_sets(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    [Theory]
    [InlineData("S_INTERSECTS(geometry, POINT(107 22))", "1 2")]
    [InlineData("S_INTERSECTS(geometry, BBOX(106, 21, 106.4, 21.4))", "1 3")]
    [InlineData("S_INTERSECTS(geometry, BBOX(106, 21, 0, 106.4, 21.4, 9))", "1 3")]
    [InlineData("S_INTERSECTS(geometry, BBOX(140, -90, 106.1, 90))", "1 3 5")]
    [InlineData("S_DISJOINT(geometry, POINT(107 22))", "3 5")]
    [InlineData("NOT S_INTERSECTS(geometry, POINT(107 22))", "3 5")]
    [InlineData("S_EQUALS(geometry, POLYGON((108 23, 106 23, 106 21, 108 21, 108 23)))", "1")]
    [InlineData("S_TOUCHES(geometry, POINT Z (106 21 5))", "1")]
    [InlineData("S_TOUCHES(geometry, POLYGON((105 20,106 20,106 21,105 21,105 20)))", "1 3")]
    [InlineData("S_WITHIN(geometry, POLYGON((105 20,109 20,109 24,105 24,105 20)))", "1 2 3")]
    [InlineData("S_CONTAINS(geometry, MULTIPOINT((107 22), (106.6 21.6)))", "1 2")]
    [InlineData("S_CONTAINS(geometry, MULTIPOINT(107 22, 106.1 21.1))", "1")]
    [InlineData("S_OVERLAPS(geometry, POLYGON((107 20,109 20,109 24,107 24,107 20)))", "1 2")]
    [InlineData("S_CROSSES(geometry, LINESTRING(105 22, 107 22))", "1 2")]
    [InlineData("S_CROSSES(LINESTRING(105 22, 107 22), geometry)", "1 2")]
    [InlineData("S_INTERSECTS(geometry, MULTILINESTRING((105 22, 106.2 22), (150.5 9, 150.5 11)))", "1 5")]
    [InlineData("S_INTERSECTS(geometry, MULTIPOLYGON(((149 9,151 9,151 11,149 11,149 9)),((106 21,106.1 21,106.1 21.1,106 21.1,106 21),(106.02 21.02,106.03 21.02,106.03 21.03,106.02 21.02))))", "1 3 5")]
    [InlineData("S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(150 10), LINESTRING(106 21, 106.1 21.1)))", "1 3 5")]
    [InlineData("S_WITHIN(centre, geometry)", "1 2 3")]
    [InlineData("S_EQUALS(geometry, centre)", "3")]
    [InlineData("S_INTERSECTS(buffer(centre, 1000), POINT(107 22.005))", "1 2")]
    [InlineData("distance(centre, POINT(107 22)) < 1", "1 2")]
    [InlineData("area(geometry) > 3e6", "1")]
    [InlineData("S_EQUALS(centroid(geometry), centre)", "1 2 3")]
    [InlineData("buffer(centre, 1 / (plots - plots)) IS NULL", "1 2 3 4 5")]
    public async Task Geometries(string filter, string expected) => Assert.Equal(expected, await rows.SitesAsync(filter));

    [Theory]
    [InlineData("INTERSECTS")]
    [InlineData("EQUALS")]
    [InlineData("DISJOINT")]
    [InlineData("TOUCHES")]
    [InlineData("WITHIN")]
    [InlineData("OVERLAPS")]
    [InlineData("CROSSES")]
    [InlineData("CONTAINS")]
    public async Task No_relation_of_any_two_types_is_an_error(string relation)
    {
        string[] shapes =
        [
            "POINT(107 22)", "LINESTRING(105 22, 107 22)", "POLYGON((107 20,109 20,109 24,107 24,107 20))", "MULTIPOINT(107 22, 150 10)", "MULTILINESTRING((105 22, 107 22))",
            "MULTIPOLYGON(((107 20,109 20,109 24,107 24,107 20)))", "GEOMETRYCOLLECTION(POINT(150 10), LINESTRING(150 10,151 10))", "BBOX(1,1,1,1)", "BBOX(170,1,-170,2)", "geometry", "centre",
        ];

        foreach (var shape in shapes)
        {
            Assert.NotNull(await rows.SitesAsync($"S_{relation}(geometry, {shape}) OR S_{relation}({shape}, geometry)"));
        }
    }

    [Theory]
    [InlineData("EPSG:4326", "S_INTERSECTS(geometry, POINT(22 107))", "1 2")]
    [InlineData("EPSG:4326", "S_INTERSECTS(geometry, BBOX(21, 106, 21.4, 106.4))", "1 3")]
    [InlineData("EPSG:4756", "S_INTERSECTS(geometry, POINT(22 107))", "1 2")]
    [InlineData("EPSG:9214", "S_INTERSECTS(geometry, POINT(500000 2433000))", "1 2")]
    [InlineData("EPSG:9214", "S_WITHIN(geometry, POLYGON((300000 2200000,700000 2200000,700000 2600000,300000 2600000,300000 2200000)))", "1 2 3")]
    [InlineData("EPSG:3857", "S_INTERSECTS(geometry, BBOX(11800000, 2300000, 11801000, 2400000))", "1")]
    [InlineData("EPSG:3857", "S_INTERSECTS(geometry, POINT(11911185 2511525))", "1 2")]
    public async Task Coordinates_follow_the_axis_order_of_their_CRS(string code, string filter, string expected)
    {
        Assert.True(Crs.TryParse(code, out var crs, out _));

        Assert.Equal(expected, await rows.SitesAsync(filter, crs));
    }

    [Theory]
    [InlineData("name = 'DINH TRAM'", "site_row_name")]
    [InlineData("name IN ('DINH TRAM', 'x')", "site_row_name")]
    [InlineData("plots = 3", "site_row_plots")]
    [InlineData("plots IN (3, 4)", "site_row_plots")]
    [InlineData("plots > 1 + 2", "site_row_plots")]
    [InlineData("plots BETWEEN 3 AND 4", "site_row_plots")]
    [InlineData("decidedHa > 50.5", "site_row_decided")]
    [InlineData("measuredHa > 50.5", "site_row_measured")]
    [InlineData("measuredHa IN (50.5, 3)", "site_row_measured")]
    [InlineData("recordedAt = DATE('2025-07-01')", "site_row_recorded")]
    [InlineData("recordedAt >= TIMESTAMP('2025-07-01T00:00:00Z')", "site_row_recorded")]
    [InlineData("validFrom <= DATE('2025-07-01')", "site_row_from")]
    [InlineData("validFrom <= TIMESTAMP('2025-07-01T00:00:00Z')", "site_row_from")]
    [InlineData("T_AFTER(validFrom, DATE('2025-07-01'))", "site_row_from")]
    [InlineData("S_INTERSECTS(geometry, POINT(107 22))", "site_row_geometry")]
    [InlineData("S_WITHIN(geometry, BBOX(106, 21, 108, 23))", "site_row_geometry")]
    [InlineData("S_EQUALS(geometry, POINT(107 22))", "site_row_geometry")]
    [InlineData("A_CONTAINS(tags, ('a', 'b'))", "site_row_tags")]
    [InlineData("A_OVERLAPS(tags, ('a', 'b'))", "site_row_tags")]
    public async Task Conditions_on_a_column_use_its_index(string filter, string index)
    {
        await using var connection = await rows.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using (var planner = connection.CreateCommand())
        {
            planner.CommandText = "SET enable_seqscan = off; SET plan_cache_mode = force_custom_plan";
            await planner.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN SELECT id FROM site_row AS feature WHERE {FilteredRows.Text(filter, FilteredRows.Sites).ToSql(new(command.Parameters))}";
        List<string> plan = [];
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            plan.Add(reader.GetString(0));
        }

        Assert.Contains(plan, line => line.Contains(index, StringComparison.Ordinal));
        Assert.Contains(plan, line => line.Contains("Index Cond", StringComparison.Ordinal));
    }
}
