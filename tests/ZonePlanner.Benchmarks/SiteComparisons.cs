namespace ZonePlanner.Benchmarks;

/// <summary>Items that come from memory: clusters in any box, the whole layer, and the layer unchanged.</summary>
internal static class SiteComparisons
{
    private const string Layer = "/ogc/collections/clusters/items?f=json&limit=10000";

    public static async IAsyncEnumerable<Comparison> Of(Bench bench)
    {
        yield return await InAnyBoxAsync(bench, 4);
        yield return await InAnyBoxAsync(bench, 30);
        yield return await InAnyBoxAsync(bench, 100);
        yield return await WholeAsync(bench);
        yield return await UnchangedAsync(bench);
    }

    /// <summary>Boxes that are all different, so that no answer has been given before.</summary>
    private static async Task<Comparison> InAnyBoxAsync(Bench bench, int columns)
    {
        var place = 0;
        await ReadIntoMemoryAsync(bench);
        var count = await Ask.CountAsync(bench.Service.Http, Path(columns, 0));
        var still = await bench.SameBytesAsync(Path(columns, 0));
        var ours = new Way($"{count:N0} clusters in a box that is always another", () => Ask.ReadAsync(bench.Service.Http, Path(columns, Interlocked.Increment(ref place))));
        List<Way> ways = [still, ours];
        List<Target> targets = [Target.Rate(ours, still, 0.5), Target.Steady(ours)];
        if (bench.MapServer is { } mapServer)
        {
            await mapServer.ExpectAsync(count, "clusters", At(columns, 0));
            var theirs = new Way("MapServer", () => mapServer.GetAsync("clusters", At(columns, Interlocked.Increment(ref place))));
            ways.Add(theirs);
            targets.Add(Target.Rate(ours, theirs, 30));
        }

        return new Comparison(ways, [.. targets]);
    }

    private static async Task<Comparison> WholeAsync(Bench bench)
    {
        await ReadIntoMemoryAsync(bench);
        var still = await bench.SameBytesAsync(Layer);
        var ours = new Way("all clusters, unchanged", () => Ask.ReadAsync(bench.Service.Http, Layer));
        return new Comparison([still, ours], Target.Rate(ours, still, 0.7), Target.Steady(ours));
    }

    private static async Task<Comparison> UnchangedAsync(Bench bench)
    {
        using var first = await bench.Service.Http.GetAsync(Layer);
        var tag = first.Headers.ETag ?? throw new InvalidOperationException("The items have no ETag.");
        var hello = new Way("a bare hello", () => Ask.ReadAsync(bench.Bare.Http, "/bytes/hello"));
        var ours = new Way("304 for all clusters, unchanged", () => Ask.UnchangedAsync(bench.Service.Http, Layer, tag));
        return new Comparison([hello, ours], Target.Rate(ours, hello, 0.8), Target.Steady(ours));
    }

    /// <summary>The first question of a state of the record is answered by the database, while the layer is read beside it.</summary>
    private static async Task ReadIntoMemoryAsync(Bench bench)
    {
        await Ask.ReadAsync(bench.Service.Http, Layer);
        await Task.Delay(TimeSpan.FromSeconds(1));
    }

    private static string Path(int columns, int step) => $"/ogc/collections/clusters/items?f=json&bbox={At(columns, step)}&limit=10000";

    private static Box At(int columns, int step) => new(105.0 + (step % 100_000 * 1e-8), 18, 105 + (0.03 * columns) - 0.01, 23);
}
