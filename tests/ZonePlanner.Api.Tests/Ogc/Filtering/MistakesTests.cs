using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Ogc.Filtering;

/// <summary>What is no filter is refused with a place and a sentence, and never anything else.</summary>
public sealed class MistakesTests
{
    [Theory]
    [InlineData("", "syntax", "filter:1", "ends too soon, at character 1: an expression is missing")]
    [InlineData("name =", "syntax", "filter:7", "an expression is missing")]
    [InlineData("name = 'x", "syntax", "filter:8", "opened at character 8 is never closed")]
    [InlineData("\"name = 'x'", "syntax", "filter:1", "never closed")]
    [InlineData("name = 'x' name", "syntax", "filter:12", "“name” at character 12 has no place there: AND, OR was expected")]
    [InlineData("name = 'x')", "syntax", "filter:11", "“)”")]
    [InlineData("name == 'x'", "syntax", "filter:7", "an expression was expected")]
    [InlineData("plots = 1 = 1", "syntax", "filter:11", "AND, OR was expected")]
    [InlineData("2 ^ 3 ^ 2 = 1", "syntax", "filter:7", "AND, OR was expected")]
    [InlineData("plots BETWEEN 1 OR 2", "syntax", "filter:17", "AND was expected")]
    [InlineData("name IS 'x'", "syntax", "filter:9", "NULL was expected")]
    [InlineData("name NOT 'x'", "syntax", "filter:10", "LIKE, IN, BETWEEN was expected")]
    [InlineData("name IN 'x'", "syntax", "filter:9", "“(” was expected")]
    [InlineData("(plots = 1", "syntax", "filter:11", "“)” is missing")]
    [InlineData("AND = 1", "syntax", "filter:1", "goes in double quotes")]
    [InlineData("name = ; 1", "syntax", "filter:8", "“;” at character 8")]
    [InlineData("S_INTERSECTS(geometry, POINT(107,22))", "bad-position", "filter:30", "two or three")]
    [InlineData("S_INTERSECTS(geometry, POINT EMPTY)", "syntax", null, "expected")]
    [InlineData("S_INTERSECTS(geometry)", "syntax", "filter:22", "“,” was expected")]
    [InlineData("DATE(2025)", "syntax", "filter:6", "a text in single quotes was expected")]
    [InlineData("nme = 'x'", "unknown-property", "filter:1", "no property “nme”. The properties are: name, ")]
    [InlineData("Name = 'x'", "unknown-property", "filter:1", "no property “Name”")]
    [InlineData("name = \"Đình\"", "unknown-property", "filter:8", "Text goes in single quotes")]
    [InlineData("avg(plots) = 1", "unknown-function", "filter:1", "The functions are: abs, ")]
    [InlineData("abs(1, 2) = 1", "wrong-arguments", "filter:1", "takes 1 arguments, not 2")]
    [InlineData("abs(name) = 1", "wrong-type", "filter:5", "a number or a whole number is needed, not text")]
    [InlineData("name = 1", "different-types", "filter:8", "compare text with a whole number")]
    [InlineData("plots = '1'", "different-types", "filter:9", "compare a whole number with text")]
    [InlineData("leased = 1", "different-types", "filter:10", "compare true or false with a whole number")]
    [InlineData("validFrom = 'soon'", "bad-date", "filter:13", "“soon” is not a day there is")]
    [InlineData("recordedAt IN ('2025-07-01T00:00:00Z', 'T')", "bad-timestamp", "filter:40", "is not a moment there is")]
    [InlineData("plots IN (1, 'x')", "different-types", "filter:14", "compare")]
    [InlineData("geometry = geometry", "not-a-scalar", "filter:1", "use S_EQUALS")]
    [InlineData("tags = ('a', 'b')", "not-a-scalar", "filter:1", "use S_EQUALS")]
    [InlineData("plots", "wrong-type", "filter:1", "true or false is needed, not a whole number")]
    [InlineData("plots AND leased", "wrong-type", "filter:1", "true or false is needed")]
    [InlineData("NOT name", "wrong-type", "filter:5", "true or false is needed, not text")]
    [InlineData("name + 1 = 2", "wrong-type", "filter:1", "is needed, not text")]
    [InlineData("name LIKE name", "bad-pattern", "filter:11", "text in single quotes")]
    [InlineData("plots LIKE '1'", "wrong-type", "filter:1", "text is needed")]
    [InlineData("CASEI(plots) = 'x'", "wrong-type", "filter:7", "text is needed")]
    [InlineData("validFrom BETWEEN 1 AND 2", "wrong-type", "filter:1", "is needed, not a date")]
    [InlineData("S_INTERSECTS(name, POINT(1 2))", "wrong-type", "filter:14", "a geometry is needed")]
    [InlineData("T_DURING(validFrom, INTERVAL('2020-01-01','..'))", "wrong-type", "filter:10", "an interval is needed, not a date")]
    [InlineData("A_CONTAINS(tags, (1))", "different-types", "filter:18", "compare text with a whole number")]
    [InlineData("A_CONTAINS(tags, 'a')", "wrong-type", "filter:18", "an array is needed")]
    [InlineData("validFrom = DATE('2025-02-29')", "bad-date", "filter:13", "“2025-02-29” is not a day there is")]
    [InlineData("validFrom = DATE('0000-01-01')", "bad-date", "filter:13", "0001 to 9999")]
    [InlineData("recordedAt = TIMESTAMP('2025-07-01 00:00:00Z')", "bad-timestamp", "filter:14", "is not a moment")]
    [InlineData("recordedAt = TIMESTAMP('9999-12-31T23:59:59-14:00')", "bad-timestamp", "filter:14", "is not a moment")]
    [InlineData("T_AFTER(validFrom, INTERVAL('2025-01-02','2025-01-01'))", "backward-interval", "filter:20", "ends before it begins")]
    [InlineData("T_AFTER(validFrom, INTERVAL(name,'2025-01-01'))", "bad-interval", "filter:29", "An end of an interval")]
    [InlineData("plots = 1e999", "bad-number", "filter:9", "not a finite number")]
    [InlineData("name = 'a\0b'", "bad-text", "filter:8", "NUL")]
    [InlineData("S_INTERSECTS(geometry, POINT(90 180))", "swapped-axes", "filter:30", "swapped")]
    [InlineData("S_INTERSECTS(geometry, POINT(190 100))", "outside-area-of-use", "filter:30", "outside")]
    [InlineData("S_INTERSECTS(geometry, POINT(1e400 2))", "bad-position", "filter:30", "finite")]
    [InlineData("S_INTERSECTS(geometry, POINT(1 2 3 4))", "bad-position", "filter:30", "two or three")]
    [InlineData("S_INTERSECTS(geometry, POLYGON((0 0,1 1,1 0,0 1,0 0)))", "invalid-geometry", "filter:24", "at 0.5 0.5")]
    [InlineData("S_INTERSECTS(geometry, POLYGON((0 0,1 1,1 0,0 1)))", "bad-geometry", null, "ends where it begins")]
    [InlineData("S_INTERSECTS(geometry, LINESTRING(0 0))", "bad-geometry", null, "at least two")]
    [InlineData("S_INTERSECTS(geometry, BBOX(0,1,2))", "bad-bbox", "filter:24", "four or six")]
    [InlineData("S_INTERSECTS(geometry, BBOX(0,10,1,0))", "bad-bbox", "filter:24", "south edge")]
    [InlineData("S_INTERSECTS(geometry, BBOX(0,0,1,100))", "bad-bbox", "filter:24", "outside the globe")]
    public void In_text(string filter, string code, string? place, string says)
    {
        Assert.Null(Cql2.ReadText(filter, FilteredRows.Sites, Crs.Crs84, out var mistakes));

        var mistake = mistakes[0];
        Assert.Equal(code, mistake.Code);
        Assert.Equal(place ?? mistake.Place, mistake.Place);
        Assert.Contains(says, mistake.Message.En, StringComparison.Ordinal);
        Assert.NotEqual("", mistake.Message.Vi);
    }

    [Theory]
    [InlineData("", "not-json", "filter")]
    [InlineData("{", "not-json", "filter")]
    [InlineData("null", "unexpected-null", "filter")]
    [InlineData("{}", "unknown-member", "filter.")]
    [InlineData("1", "wrong-type", "filter")]
    [InlineData("[]", "wrong-type", "filter")]
    [InlineData("""{"op":"="}""", "missing", "filter.args")]
    [InlineData("""{"op":1,"args":[]}""", "not-a-text", "filter.op")]
    [InlineData("""{"op":"=","args":[1]}""", "wrong-arguments", "filter.args")]
    [InlineData("""{"op":"and","args":[true]}""", "wrong-arguments", "filter.args")]
    [InlineData("""{"op":"=","args":[1,1],"more":1}""", "unknown-member", "filter.more")]
    [InlineData("""{"op":"==","args":[1,1]}""", "unknown-function", "filter")]
    [InlineData("""{"op":"=","args":[{"property":"nme"},1]}""", "unknown-property", "filter.args[0]")]
    [InlineData("""{"op":"=","args":[{"property":1},1]}""", "not-a-text", "filter.args[0].property")]
    [InlineData("""{"op":"=","args":[{"property":"plots"},null]}""", "unexpected-null", "filter.args[1]")]
    [InlineData("""{"op":"=","args":[{"property":"plots"},1e999]}""", "bad-number", "filter.args[1]")]
    [InlineData("""{"op":"=","args":[{"property":"name"},"a\u0000"]}""", "bad-text", "filter.args[1]")]
    [InlineData("""{"op":"=","args":[{"property":"name"},"\ud800"]}""", "bad-text", "filter")]
    [InlineData("""{"op":"in","args":[{"property":"plots"},1]}""", "not-an-array", "filter.args[1]")]
    [InlineData("""{"op":"in","args":[{"property":"plots"},[]]}""", "empty-list", "filter")]
    [InlineData("""{"op":"like","args":[{"property":"name"},{"property":"name"}]}""", "bad-pattern", "filter.args[1]")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Circle","coordinates":[1,2]}]}""", "wrong-type", "filter.args[1].coordinates")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[1,"2"]}]}""", "bad-position", "filter.args[1].coordinates")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[181,2]}]}""", "outside-area-of-use", "filter.args[1].coordinates")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Polygon","coordinates":[]}]}""", "bad-geometry", "filter.args[1].coordinates")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"GeometryCollection","geometries":[1]}]}""", "not-a-geometry", "filter.args[1].geometries[0]")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"bbox":"1,2,3,4"}]}""", "bad-bbox", "filter.args[1]")]
    [InlineData("""{"op":"t_after","args":[{"interval":["2020-01-01"]},{"date":"2020-01-01"}]}""", "bad-interval", "filter.args[0].interval")]
    [InlineData("""{"op":"t_after","args":[{"date":"2020-1-1"},{"date":"2020-01-01"}]}""", "bad-date", "filter.args[0]")]
    public void In_JSON(string filter, string code, string place)
    {
        Assert.Null(Cql2.ReadJson(filter, FilteredRows.Sites, Crs.Crs84, out var mistakes));

        Assert.Equal((code, place), (mistakes[0].Code, mistakes[0].Place));
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDFFF)]
    public void Half_of_a_surrogate_pair_is_no_text(int half)
    {
        Assert.Null(Cql2.ReadText($"name = 'a{(char)half}'", FilteredRows.Sites, Crs.Crs84, out var mistakes));
        Assert.Equal("bad-text", mistakes[0].Code);
        Assert.Null(Cql2.ReadJson($"{{\"op\":\"=\",\"args\":[\"a{(char)half}\",\"a\"]}}", FilteredRows.Sites, Crs.Crs84, out mistakes));
        Assert.Equal("not-json", mistakes[0].Code);
        Assert.Null(Cql2.ReadText($"{(char)half}a = 1", FilteredRows.Sites, Crs.Crs84, out mistakes));
        Assert.NotEmpty(mistakes);
    }

    [Fact]
    public void Every_mistake_of_meaning_is_told_at_once()
    {
        Cql2.ReadText("nme = 'x' AND plots = 'y' OR S_TOUCHES(name, POINT(1 200))", FilteredRows.Sites, Crs.Crs84, out var mistakes);

        Assert.Equal(["unknown-property", "different-types", "outside-area-of-use", "wrong-type"], mistakes.Select(mistake => mistake.Code));
    }

    [Theory]
    [InlineData("(", ")", 99, true)]
    [InlineData("(", ")", 101, false)]
    [InlineData("NOT ", "", 90, true)]
    [InlineData("NOT ", "", 5000, false)]
    [InlineData("(", "", 30000, false)]
    [InlineData("abs(", "", 20000, false)]
    [InlineData("CASEI(", "", 16000, false)]
    [InlineData("((1,", "", 20000, false)]
    [InlineData("-", "", 20000, false)]
    public void Depth_has_an_end_in_text(string opens, string closes, int times, bool isRead)
    {
        var filter = string.Concat(Enumerable.Repeat(opens, times)) + "leased" + string.Concat(Enumerable.Repeat(closes, times));

        Assert.Equal(isRead, Cql2.ReadText(filter, FilteredRows.Sites, Crs.Crs84, out var mistakes) is not null);
        Assert.Equal(isRead, mistakes.Count == 0);
    }

    [Theory]
    [InlineData("plots", "+plots", 5000)]
    [InlineData("S_INTERSECTS(geometry,", "GEOMETRYCOLLECTION(", 4000)]
    public void Height_has_an_end_too(string starts, string goesOn, int times)
    {
        Assert.Null(Cql2.ReadText($"{starts}{string.Concat(Enumerable.Repeat(goesOn, times))}=1", FilteredRows.Sites, Crs.Crs84, out var mistakes));
        Assert.NotEmpty(mistakes);
    }

    [Fact]
    public void Depth_has_an_end_in_JSON()
    {
        foreach (var (opens, closes) in new[] { ("""{"op":"not","args":[""", "]}"), ("[", "]") })
        {
            foreach (var times in new[] { 120, 5000 })
            {
                var filter = string.Concat(Enumerable.Repeat(opens, times)) + "true" + string.Concat(Enumerable.Repeat(closes, times));

                Assert.Null(Cql2.ReadJson(filter, FilteredRows.Sites, Crs.Crs84, out var mistakes));
                Assert.NotEmpty(mistakes);
            }
        }
    }

    [Fact]
    public void Length_has_an_end()
    {
        IReadOnlyList<Mistake> mistakes;

        Assert.Null(Cql2.ReadText(new string(' ', Cql2.MostCharacters) + "TRUE", FilteredRows.Sites, Crs.Crs84, out mistakes));
        Assert.Equal("too-long", mistakes[0].Code);
        Assert.Null(Cql2.ReadJson(new string(' ', Cql2.MostCharacters) + "true", FilteredRows.Sites, Crs.Crs84, out mistakes));
        Assert.Equal("too-long", mistakes[0].Code);
    }

    [Fact]
    public void A_long_list_of_alternatives_is_one_level()
    {
        var filter = string.Join(" OR ", Enumerable.Range(0, 5000).Select(number => $"plots={number}"));

        Assert.NotNull(Cql2.ReadText(filter, FilteredRows.Sites, Crs.Crs84, out _));
    }
}
