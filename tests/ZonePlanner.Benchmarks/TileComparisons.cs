using System.Globalization;
using ZonePlanner.Api.Ogc.Tiles;

namespace ZonePlanner.Benchmarks;

/// <summary>Tiles: cut anew beside the statement they rest on, and kept beside the same bytes from memory.</summary>
internal static class TileComparisons
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly string ParcelTile = Resource.Read(typeof(TileComparisons).Assembly, "ZonePlanner.Benchmarks.parcel_tile.sql");
    private static int asked;

    /// <summary>A tile in the middle of the parcels of any set.</summary>
    public static TilePlace Parcels { get; } = TilePlace.At(14, 105.1, 18.03);

    public static async IAsyncEnumerable<Comparison> Of(Bench bench)
    {
        var merged = TilePlace.At(11, 105.1, 18.03);
        var still = await bench.SameBytesAsync(Path(Parcels));
        var raw = new Way("the raw ST_AsMVT query of zoom 14", () => Ask.QueryAsync(bench.Database, ParcelTile, Parcels.Zoom, Parcels.Column, Parcels.Row));
        var anew = new Way("the tile of zoom 14, cut anew", () => CutAnewAsync(bench.Service.Http, Parcels));
        var low = new Way("the merged tile of zoom 11, cut anew", () => CutAnewAsync(bench.Service.Http, merged));
        yield return new Comparison([raw, anew, low], Target.Rate(anew, raw, 0.9), Target.Steady(anew));
        var kept = new Way("the tile of zoom 14, kept", () => Ask.ReadAsync(bench.Service.Http, Path(Parcels)));
        yield return new Comparison([still, kept], Target.Rate(kept, still, 0.6), Target.Steady(kept));
    }

    /// <summary>Asks for a day nobody has asked for yet: the land is the same on all of them, and no kept tile is of it.</summary>
    public static Task CutAnewAsync(HttpClient http, TilePlace place)
    {
        var day = First.AddDays(Interlocked.Increment(ref asked));
        return Ask.ReadAsync(http, string.Create(CultureInfo.InvariantCulture, $"{Path(place)}?validAt={day:yyyy-MM-dd}"));
    }

    private static string Path(TilePlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"/ogc/collections/protected-land/tiles/WebMercatorQuad/{place.Zoom}/{place.Row}/{place.Column}");
}
