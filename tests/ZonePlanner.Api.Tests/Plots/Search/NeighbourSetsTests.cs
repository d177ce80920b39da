using ZonePlanner.Api.Plots.Search;

namespace ZonePlanner.Api.Tests.Plots.Search;

public sealed class NeighbourSetsTests
{
    // 1 – 2 – 3 – 4 in a row, a hectare each.
    private static readonly NeighbourPair[] Row = [new(1, 2, 10_000, 10_000), new(2, 3, 10_000, 10_000), new(3, 4, 10_000, 10_000)];

    [Theory]
    [InlineData(20_000, null, "1 2, 2 3, 3 4")]
    [InlineData(25_000, null, "1 2 3, 2 3 4")]
    [InlineData(40_000, null, "1 2 3 4")]
    [InlineData(41_000, null, "")]
    [InlineData(15_000, 19_000d, "")]
    public void Sets_are_as_small_as_they_can_be(double from, double? to, string found)
    {
        var (sets, isComplete) = NeighbourSets.Find(Row, from, to);

        Assert.Equal(found, string.Join(", ", sets.Select(set => set.Key)));
        Assert.True(isComplete);
    }

    [Fact]
    public void The_work_for_one_question_is_bounded()
    {
        const int Side = 60;
        var grid = Enumerable.Range(0, Side * Side)
            .SelectMany(plot => new[] { plot + 1, plot + Side }.Where(other => other < Side * Side && (other != plot + 1 || other % Side != 0)).Select(other => new NeighbourPair(plot, other, 10_000, 10_000)))
            .ToArray();

        var (sets, isComplete) = NeighbourSets.Find(grid, 80_000, null);

        Assert.False(isComplete);
        Assert.True(sets.Count <= 50);
    }
}
