using CsCheck;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Ogc.Filtering;

/// <summary>Whatever is sent is a filter or a mistake, and no filter makes PostgreSQL fail.</summary>
public sealed class AnyFilterTests(FilteredRows rows) : IClassFixture<FilteredRows>
{
    private static readonly string[] Words =
    [
        "(", ")", ",", "=", "<>", "<", ">", "<=", ">=", "+", "-", "*", "/", "%", "^", " ", "'", "''", "\\'", "\"", "\\", "\n", "\u0000", "\uD800", "đ", "🗺", ";", "[", "]", "{", "}", ":", ".", "..",
        " AND ", " OR ", " NOT ", " LIKE ", " IN ", " IS ", " NULL ", " BETWEEN ", " DIV ", "TRUE", "FALSE", "DATE", "TIMESTAMP", "INTERVAL", "CASEI", "ACCENTI", "POINT", "POLYGON", "LINESTRING",
        "MULTIPOINT", "MULTIPOLYGON", "GEOMETRYCOLLECTION", "BBOX", " Z ", "EMPTY", "S_INTERSECTS", "T_DURING", "A_CONTAINS", "name", "plots", "geometry", "validFrom", "tags", "leased", "abs", "buffer",
        "0", "1", "-1", "1e400", "9223372036854775808", "0.1", "90", "180", "'x'", "'%'", "'..'", "'2025-07-01'", "'2025-07-01T00:00:00Z'", "'9999-12-31'", "(1 2,3 4)", "((0 0,1 1,1 0,0 0))", "(1 2)",
    ];

    private static readonly string[] JsonWords =
    [
        "{", "}", "[", "]", ",", ":", "null", "true", "false", "0", "-1", "1e400", "\"", "\"\\ud800\"", "\"op\":", "\"args\":[", "\"=\"", "\"and\"", "\"not\"", "\"in\"", "\"like\"", "\"between\"",
        "\"isNull\"", "\"casei\"", "\"s_intersects\"", "\"t_after\"", "\"a_equals\"", "\"+\"", "\"abs\"", "{\"property\":\"name\"}", "{\"property\":\"plots\"}", "{\"property\":\"geometry\"}",
        "{\"date\":\"2025-07-01\"}", "{\"timestamp\":\"x\"}", "{\"interval\":[\"..\",\"..\"]}", "{\"bbox\":[1,2,3,4]}", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "\"type\":", "\"coordinates\":",
        "{\"op\":\"=\",\"args\":[1,1]}", "\"x\"", "1", "[1,2]",
    ];

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.OneOfConst("plots", "bigPlots", "decidedHa", "measuredHa", "0", "1", "-1", "3", "0.1", "2.5", "1e300", "-1e300", "1e-300", "9007199254740993", "99999999999999999999999999", "1e149", "1e-59"),
        Gen.OneOfConst("length(name)", "year(recordedAt)", "month(validTo)", "area(geometry)", "distance(centre, geometry)", "size(tags)", "size((1, 'x'))"));

    private static readonly Gen<string> Sum = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Number
        : Gen.OneOf(
            Number,
            Gen.Select(inner, Gen.OneOfConst("+", "-", "*", "/", "%", " div ", "^"), inner, (left, sign, right) => $"({left}){sign}({right})"),
            inner.Select(number => $"-abs({number})"),
            Gen.Select(Gen.OneOfConst("round", "floor", "ceiling"), inner, (function, number) => $"{function}({number})")));

    private static readonly Gen<string> Text = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Gen.OneOfConst("name", "''", "'Đình'", "'％\\\\'", "'a\\nb'")
        : Gen.OneOf(
            Gen.OneOfConst("name", "'%_'"),
            Gen.Select(Gen.OneOfConst("CASEI", "ACCENTI", "lower", "upper", "trim"), inner, (function, text) => $"{function}({text})"),
            Gen.Select(inner, inner, (left, right) => $"concat({left}, {right})")));

    private static readonly Gen<string> Instant = Gen.OneOfConst(
        "validFrom", "validTo", "recordedAt", "DATE('0001-01-01')", "DATE('9999-12-31')", "DATE('2025-07-01')", "TIMESTAMP('0001-01-01T00:00:00Z')", "TIMESTAMP('9999-12-31T23:59:59.999999Z')", "TIMESTAMP('2025-06-30T17:00:00Z')");

    private static readonly Gen<string> Time = Gen.OneOf(
        Gen.Select(Gen.OneOfConst("validFrom", "recordedAt", "validTo", "'..'", "'0001-01-01'", "'2020-01-01T00:00:00Z'"), Gen.OneOfConst("validTo", "recordedAt", "validFrom", "'..'", "'9999-12-31'", "'2025-06-30T17:00:00Z'"), (start, end) => $"INTERVAL({start}, {end})"));

    private static readonly Gen<string> Shape = Gen.Recursive<string>((depth, inner) => depth > 2
        ? Gen.OneOfConst("geometry", "centre", "POINT(107 22)", "BBOX(170, -90, -170, 90)", "POLYGON((106 21,107 21,107 22,106 21))", "GEOMETRYCOLLECTION(POINT(1 2), GEOMETRYCOLLECTION(LINESTRING(0 0,1 1)))")
        : Gen.OneOf(Gen.OneOfConst("geometry", "centre", "LINESTRING(106 21,107 22)"), Gen.Select(inner, Number, (shape, metres) => $"buffer({shape}, {metres})"), inner.Select(shape => $"centroid({shape})")));

    private static readonly Gen<string> Several = Gen.OneOf(
        Gen.OneOfConst("tags", "numbers", "areas", "days", "moments", "answers", "()", "('a')", "(1, 2.5)", "(true, leased)", "(DATE('2020-01-01'))", "(1e300, plots)", "(TIMESTAMP('2020-01-01T00:00:00Z'), recordedAt)"),
        Gen.Select(Number, Text, Instant, Shape, (number, text, instant, shape) => $"({number}, {text}, {instant}, {shape}, ({text}, true), INTERVAL({instant}, '..'))"));

    private static readonly Gen<string> Condition = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Gen.OneOfConst("leased", "TRUE", "FALSE", "name IS NULL")
        : Gen.OneOf(
            Gen.Select(Sum, Comparisons, Sum, (left, sign, right) => $"{left} {sign} {right}"),
            Gen.Select(Text, Comparisons, Text, (left, sign, right) => $"{left} {sign} {right}"),
            Gen.Select(Instant, Comparisons, Instant, (left, sign, right) => $"{left} {sign} {right}"),
            Gen.Select(inner, Comparisons, inner, (left, sign, right) => $"({left}) {sign} ({right})"),
            Gen.Select(Text, Gen.OneOfConst("'%a_'", "CASEI('%\\\\\\\\')", "ACCENTI(CASEI('％_đ\\\\'))", "''"), (text, pattern) => $"{text} LIKE {pattern}"),
            Gen.Select(Sum, Sum, Sum, (number, lower, upper) => $"{number} NOT BETWEEN {lower} AND {upper}"),
            Gen.Select(Sum, Sum.Array[1, 3], (number, list) => $"{number} IN ({string.Join(", ", list)})"),
            Gen.Select(Instant, Instant.Array[1, 3], (instant, list) => $"{instant} NOT IN ({string.Join(", ", list)})"),
            Gen.Select(Spatial, Shape, Shape, (relation, left, right) => $"S_{relation}({left}, {right})"),
            Gen.Select(Temporal, Time, Time, (relation, left, right) => $"T_{relation}({left}, {right})"),
            Gen.Select(Temporal, Instant, Time, (relation, left, right) => $"T_{relation}({left}, {right})"),
            Gen.Select(Sets, Several, Several, (relation, left, right) => $"A_{relation}({left}, {right})"),
            Gen.Select(Gen.OneOf(Sum, Text, Instant, Shape, inner), part => $"({part}) IS NULL"),
            Gen.Select(inner, Gen.OneOfConst("AND", "OR", "AND NOT", "OR NOT"), inner, (left, link, right) => $"({left}) {link} ({right})")));

    private static Gen<string> Comparisons => Gen.OneOfConst("=", "<>", "<", ">", "<=", ">=");

    private static Gen<string> Spatial => Gen.OneOfConst("INTERSECTS", "EQUALS", "DISJOINT", "TOUCHES", "WITHIN", "OVERLAPS", "CROSSES", "CONTAINS");

    private static Gen<string> Temporal => Gen.OneOfConst(
        "AFTER", "BEFORE", "CONTAINS", "DISJOINT", "DURING", "EQUALS", "FINISHEDBY", "FINISHES", "INTERSECTS", "MEETS", "METBY", "OVERLAPPEDBY", "OVERLAPS", "STARTEDBY", "STARTS");

    private static Gen<string> Sets => Gen.OneOfConst("CONTAINS", "CONTAINEDBY", "EQUALS", "OVERLAPS");

    [Fact]
    public void Any_text_is_a_filter_or_a_mistake()
    {
        Gen.OneOf(Gen.OneOfConst(Words).Array[0, 30].Select(string.Concat), Gen.String).Sample(
            text => Cql2.ReadText(text, FilteredRows.Sites, Crs.Crs84, out var mistakes) is null == mistakes.Count > 0,
            iter: 20_000,
            threads: 1);
    }

    [Fact]
    public void Any_JSON_is_a_filter_or_a_mistake()
    {
        Gen.OneOf(Gen.OneOfConst(JsonWords).Array[0, 20].Select(string.Concat), Gen.OneOfConst(JsonWords).Array[0, 6].Select(Nested), Gen.String).Sample(
            text => Cql2.ReadJson(text, FilteredRows.Sites, Crs.Crs84, out var mistakes) is null == mistakes.Count > 0,
            iter: 20_000,
            threads: 1);
    }

    [Fact]
    public async Task No_filter_makes_the_database_fail()
    {
        List<string> filters = [];
        Condition.Sample(filters.Add, iter: 1500, threads: 1);
        var understood = 0;

        foreach (var text in filters)
        {
            if (Cql2.ReadText(text, FilteredRows.Sites, Crs.Crs84, out _) is { } filter)
            {
                understood++;
                Assert.Equal(filter.ToString(), FilteredRows.Text(filter.ToString(), FilteredRows.Sites).ToString());
                Assert.True(await rows.IdsAsync("site_row", filter) is not null, text);
            }
        }

        Assert.True(understood > 500, $"Only {understood} of {filters.Count} were understood.");
    }

    private static string Nested(string[] words) =>
        $"{{\"op\":\"and\",\"args\":[{{\"op\":\"=\",\"args\":[{string.Join(',', words)}]}},{{\"op\":\"abs\",\"args\":[{string.Join(',', words)}]}}]}}";
}
