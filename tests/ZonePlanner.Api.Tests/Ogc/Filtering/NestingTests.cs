using Npgsql;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Ogc.Filtering;

/// <summary>Predicates within arrays within predicates, as deep as they may be: nothing is said twice at every level, by us or by PostgreSQL.</summary>
public sealed class NestingTests(FilteredRows rows) : IClassFixture<FilteredRows>
{
    private const int Levels = 24;

    [Theory]
    [InlineData("plots BETWEEN size(({0}, true)) AND 7", "plots BETWEEN 2 AND 7")]
    [InlineData("plots BETWEEN 1 AND size(({0}, true)) + 1", "plots BETWEEN 1 AND 3")]
    [InlineData("size(({0}, true)) BETWEEN 1 AND plots", "2 BETWEEN 1 AND plots")]
    [InlineData("size(({0}, true)) IN (plots, bigPlots, 2)", "2 IN (plots, bigPlots, 2)")]
    [InlineData("plots IN (size(({0}, true)) + 1, bigPlots)", "plots IN (3, bigPlots)")]
    [InlineData("A_EQUALS((plots > 5 AND {0}, true), (true))", "plots > 5")]
    [InlineData("A_OVERLAPS((1, {0}), (1, 2)) AND plots > 5", "plots > 5")]
    [InlineData("size(({0}, true)) + 1 > plots", "3 > plots")]
    public async Task A_filter_as_deep_as_may_be_is_as_long_as_it_is_deep(string level, string meaning)
    {
        var filter = Enumerable.Range(0, Levels).Aggregate("plots > 5", (inner, _) => level.Replace("{0}", inner, StringComparison.Ordinal));

        using var command = new NpgsqlCommand();
        var sql = FilteredRows.Text(filter, FilteredRows.Sites).ToSql(new(command.Parameters));

        Assert.InRange(sql.Length, 1, 1000 * Levels);
        Assert.Equal(await rows.SitesAsync(meaning), await rows.SitesAsync(filter));
    }

    [Theory]
    [InlineData(" IS NULL")]
    [InlineData(" IS NOT NULL")]
    public void What_is_deeper_is_refused_once(string again)
    {
        Assert.Null(Cql2.ReadText("plots" + string.Concat(Enumerable.Repeat(again, 300)), FilteredRows.Sites, Crs.Crs84, out var mistakes));

        Assert.Equal("too-deep", Assert.Single(mistakes).Code);
    }

    [Theory]
    [InlineData("size((plots > 5, true)) BETWEEN 1 AND 2", "1 2 3 4 5")]
    [InlineData("plots BETWEEN size((plots > 5, true)) AND 5", "2")]
    [InlineData("plots NOT BETWEEN size((plots > 5, true)) AND 5", "1 3 5")]
    [InlineData("size((plots > 5, true)) IN (2, 3)", "1 2 3 4 5")]
    [InlineData("A_EQUALS((plots > 5 AND plots < 100, true), (true))", "1 5")]
    public async Task What_is_said_once_means_the_same(string filter, string ids) => Assert.Equal(ids, await rows.SitesAsync(filter));
}
