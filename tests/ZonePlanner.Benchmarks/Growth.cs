namespace ZonePlanner.Benchmarks;

/// <summary>The same questions of a small and of a large set, in turn: what there is elsewhere must not slow them.</summary>
internal static class Growth
{
    private const double Most = 1.2;

    public static IEnumerable<Comparison> Of(Bench small, Bench large)
    {
        yield return Between(small, large, "check", bench => CheckComparisons.CheckAsync(bench.Service.Http), connections: 1);
        yield return Between(small, large, "tile of zoom 14, cut anew", bench => TileComparisons.CutAnewAsync(bench.Service.Http, TileComparisons.Parcels));
        foreach (var side in new[] { 10, 32 })
        {
            var path = ParcelComparisons.Path(Box.OfParcels(side));
            yield return Between(small, large, $"{side * side:N0} parcels as items", bench => Ask.ReadAsync(bench.Service.Http, path));
        }
    }

    private static Comparison Between(Bench small, Bench large, string question, Func<Bench, Task> ask, int connections = Comparison.MostConnections)
    {
        var before = new Way($"{question}, {small.Size.Name}", () => ask(small));
        var after = new Way($"{question}, {large.Size.Name}", () => ask(large));
        return new Comparison(
            [before, after],
            new Target($"growth of {question}, {small.Size.Parcels:N0} to {large.Size.Parcels:N0} parcels", measures => measures[before].Rate / measures[after].Rate, Most, IsMost: true) { ByCost = measures => measures[after].Cost / measures[before].Cost })
        { Connections = connections };
    }
}
