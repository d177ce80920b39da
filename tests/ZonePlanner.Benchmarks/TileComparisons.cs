using System.Globalization;
using ZonePlanner.Api.Ogc.Tiles;

namespace ZonePlanner.Benchmarks;

/// <summary>Tiles: cut anew beside the statement they rest on, and kept beside the same bytes from memory.</summary>
internal static class TileComparisons
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly string ParcelTile = Read("ZonePlanner.Benchmarks.parcel_tile.sql");
    private static int asked;

    public static IEnumerable<Comparison> Of(GeneratedService bench)
    {
        var (parcels, merged) = (TilePlace.At(14, 105.1, 18.03), TilePlace.At(11, 105.1, 18.03));
        yield return new Comparison(
            new Way($"the raw ST_AsMVT query, zoom 14, {Length(bench, parcels):N0} bytes", cancellation => Comparisons.QueryAsync(bench.Database, ParcelTile, cancellation, parcels.Zoom, parcels.Column, parcels.Row)),
            new Way("the tile of zoom 14, cut anew", cancellation => Comparisons.GetAsync(bench.Http, $"{Path(parcels)}?validAt={AnotherDay()}", cancellation)),
            new Way($"the merged tile of zoom 11, cut anew, {Length(bench, merged):N0} bytes", cancellation => Comparisons.GetAsync(bench.Http, $"{Path(merged)}?validAt={AnotherDay()}", cancellation)));
        var body = bench.Http.GetByteArrayAsync(Path(parcels)).GetAwaiter().GetResult();
        var bare = BareEndpoint.StartAsync(body).GetAwaiter().GetResult();
        yield return new Comparison(
            new Way($"a bare endpoint with the same {body.Length:N0} bytes", cancellation => Comparisons.GetAsync(bare.Http, "/", cancellation)),
            new Way("the tile of zoom 14, kept", cancellation => Comparisons.GetAsync(bench.Http, Path(parcels), cancellation)));
    }

    private static int Length(GeneratedService bench, TilePlace place) => bench.Http.GetByteArrayAsync(Path(place)).GetAwaiter().GetResult().Length;

    private static string Path(TilePlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"/ogc/collections/protected-land/tiles/WebMercatorQuad/{place.Zoom}/{place.Row}/{place.Column}");

    /// <summary>A day nobody has asked for yet: the land is the same on all of them, and no kept tile is of it.</summary>
    private static string AnotherDay() => First.AddDays(Interlocked.Increment(ref asked)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Read(string resource)
    {
        using var stream = typeof(TileComparisons).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
