using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Tests.Database;

public sealed class OptionalSqlTests
{
    private const string Text = """
        -- One row a plot.
        SELECT code
        --if wide
            , m2
            , price --if dear
        --end
        FROM plot
        WHERE true
          AND price > 1 --if dear wide
        """;

    [Theory]
    [InlineData("", "-- One row a plot. SELECT code FROM plot WHERE true")]
    [InlineData("dear", "-- One row a plot. SELECT code FROM plot WHERE true")]
    [InlineData("wide", "-- One row a plot. SELECT code , m2 FROM plot WHERE true")]
    [InlineData("wide dear", "-- One row a plot. SELECT code , m2 , price FROM plot WHERE true AND price > 1")]
    public void A_line_is_there_when_all_its_names_and_those_of_its_part_are_asked_for(string asked, string statement)
    {
        var text = new OptionalSql(Text, ["wide", "dear"]).Asking(Names(asked));

        Assert.Equal(statement, string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Asking_for_what_it_does_not_know_is_our_mistake()
    {
        Assert.Throws<InvalidOperationException>(() => new OptionalSql(Text, ["wide", "dear"]).Asking(Names("wide deer")));
    }

    [Theory]
    [InlineData("SELECT 1 --if wide", "wide dear")]
    [InlineData("SELECT 1 --if wide\nWHERE true --if wyde", "wide")]
    [InlineData("--if wide\nSELECT 1", "wide")]
    [InlineData("SELECT 1 --if wide\n--end", "wide")]
    [InlineData("SELECT 1 --if wide\n, 2 -- if wide", "wide")]
    [InlineData("SELECT 1 --if wide\n, 2 --If wide", "wide")]
    [InlineData("SELECT 1 --if wide\n, 2 --if", "wide")]
    [InlineData("SELECT 1 --if wide --if dear", "wide dear")]
    [InlineData("--if wide\n--if dear\nSELECT 1\n--end\n--end", "wide dear")]
    public void A_statement_that_does_not_fit_its_names_is_not_read(string text, string names)
    {
        Assert.Throws<InvalidOperationException>(() => new OptionalSql(text, Names(names)));
    }

    private static HashSet<string> Names(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
