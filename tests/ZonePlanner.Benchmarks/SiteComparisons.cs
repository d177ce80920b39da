namespace ZonePlanner.Benchmarks;

/// <summary>Items that come from memory: clusters, plots and districts in any box, a whole layer, and the layer unchanged.</summary>
internal static class SiteComparisons
{
    private const string Layer = "/ogc/collections/clusters/items?f=json&limit=10000";

    public static async IAsyncEnumerable<Comparison> Of(Bench bench)
    {
        foreach (var columns in new[] { 4, 30, 100 })
        {
            yield return await InAnyBoxAsync(bench, "clusters", step => Columns(columns, step));
        }

        foreach (var side in new[] { 0.03, 0.3 })
        {
            yield return await InAnyBoxAsync(bench, "plots", step => Square(side, step));
        }

        yield return await InAnyBoxAsync(bench, "districts", step => Columns(100, step));
        yield return await WholeAsync(bench);
        yield return await UnchangedAsync(bench);
    }

    /// <summary>Boxes that are all different, so that no answer has been given before.</summary>
    private static async Task<Comparison> InAnyBoxAsync(Bench bench, string collection, Func<int, Box> box)
    {
        var place = 0;
        string Next() => Path(collection, box(Interlocked.Increment(ref place)));
        await ReadIntoMemoryAsync(bench, collection);
        var count = await Ask.CountAsync(bench.Service.Http, Path(collection, box(0)));
        var still = await bench.SameBytesAsync(Path(collection, box(0)));
        var ours = new Way($"{count:N0} {collection} in a box that is always another", () => Ask.ReadAsync(bench.Service.Http, Next()));
        List<Way> ways = [still, ours];
        List<Target> targets = [Target.Rate(ours, still, 0.5), Target.Steady(ours)];
        if (bench.MapServer is { } mapServer)
        {
            await mapServer.ExpectAsync(count, collection, box(0));
            var theirs = new Way("MapServer", () => mapServer.GetAsync(collection, box(Interlocked.Increment(ref place))));
            ways.Add(theirs);
            targets.Add(Target.Rate(ours, theirs, 30));
        }

        return new Comparison(ways, [.. targets]);
    }

    private static async Task<Comparison> WholeAsync(Bench bench)
    {
        await ReadIntoMemoryAsync(bench, "clusters");
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
    private static async Task ReadIntoMemoryAsync(Bench bench, string collection)
    {
        await Ask.ReadAsync(bench.Service.Http, Path(collection, Square(0.03, 0)));
        // All the nation's plots take a while.
        await Task.Delay(TimeSpan.FromSeconds(collection == "plots" ? 2 + (bench.Size.Sites / 500) : 1));
    }

    private static string Path(string collection, Box box) => $"/ogc/collections/{collection}/items?f=json&bbox={box}&limit=10000";

    private static Box Square(double side, int step) => new(105.0 + (step % 100_000 * 1e-8), 18, 105 + side - 0.01, 18 + side);

    private static Box Columns(int columns, int step) => new(105.0 + (step % 100_000 * 1e-8), 18, 105 + (0.03 * columns) - 0.01, 23);
}
