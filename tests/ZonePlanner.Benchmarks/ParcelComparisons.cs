using System.Globalization;

namespace ZonePlanner.Benchmarks;

/// <summary>Items that come from the database: parcels in a box, and those of one land use.</summary>
internal static class ParcelComparisons
{
    public static async IAsyncEnumerable<Comparison> Of(Bench bench)
    {
        foreach (var side in new[] { 10, 32, 100 })
        {
            yield return await InBoxAsync(bench, side, null);
        }

        yield return await InBoxAsync(bench, 32, "LUK");
        yield return await InBoxAsync(bench, 100, "LUK");
    }

    public static string Path(Box box, string? landUseCode = null) =>
        $"/ogc/collections/protected-land/items?f=json&bbox={box}&limit=10000{(landUseCode is null ? "" : $"&filter=landUseCode%3D%27{landUseCode}%27")}";

    private static async Task<Comparison> InBoxAsync(Bench bench, int side, string? landUseCode)
    {
        var box = Box.OfParcels(side);
        var path = Path(box, landUseCode);
        var query = string.Create(CultureInfo.InvariantCulture, $"?west={box.West}&south={box.South}&east={box.East}&north={box.North}") + (landUseCode is null ? "" : $"&code={landUseCode}");
        var count = await Ask.CountAsync(bench.Service.Http, path);
        var what = $"{count:N0} parcels{(landUseCode is null ? "" : $" of {side * side:N0}, by a filter")}";
        var rows = new Way("a bare endpoint that streams the rows", () => Ask.ReadAsync(bench.Bare.Http, "/rows" + query));
        var text = new Way("string_agg(ST_AsGeoJSON) from a bare endpoint", () => Ask.ReadAsync(bench.Bare.Http, "/text" + query));
        var ours = new Way($"{what} as items", () => Ask.ReadAsync(bench.Service.Http, path));
        List<Way> ways = [rows, text, ours];
        List<Target> targets = [Target.Rate(ours, rows, 0.85), Target.Rate(ours, text, 2), Target.Steady(ours)];
        if (bench.MapServer is { } mapServer)
        {
            await mapServer.ExpectAsync(count, "parcels", box, landUseCode);
            var theirs = new Way("MapServer", () => mapServer.GetAsync("parcels", box, landUseCode));
            ways.Add(theirs);
            targets.Add(Target.Rate(ours, theirs, 8));
        }

        return new Comparison(ways, [.. targets]);
    }
}
