using System.Globalization;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>GET /ogc/tileMatrixSets and /ogc/tileMatrixSets/WebMercatorQuad: how the world is cut into tiles.</summary>
internal static class TileMatrixSets
{
    public static void Map(IEndpointRouteBuilder ogc)
    {
        ogc.MapReading("/tileMatrixSets", List);
        ogc.MapReading("/tileMatrixSets/{tileMatrixSetId}", One);
    }

    /// <summary>404 for every set but the one there is.</summary>
    public static IResult? Refuse(string id) => id == WebMercatorQuad.Id ? null : Problems.NotFound(Mistake.In(
        "tileMatrixSetId",
        "no-such-tile-matrix-set",
        $"Không có lưới ô “{AsOfParameters.Shorten(id)}”. Có {WebMercatorQuad.Id}.",
        $"There is no tile matrix set “{AsOfParameters.Shorten(id)}”. There is {WebMercatorQuad.Id}."));

    private static IResult List(HttpContext http)
    {
        var asking = new Asking(http.Request, Representation.OfDocuments);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        Link self = new($"{asking.Address.Root}/tileMatrixSets/{WebMercatorQuad.Id}", "self", Representation.Json, WebMercatorQuad.Title);
        TileMatrixSetItem item = new(WebMercatorQuad.Id, WebMercatorQuad.Title, WebMercatorQuad.Definition, WebMercatorQuad.Crs, [self]);
        return asking.Refusal ?? new DocumentAnswer<TileMatrixSetListDocument>(
            asking, Tag.Of(asking.Shown.Word), new([item], links), links, TilePages.Sets);
    }

    private static IResult One(string tileMatrixSetId, HttpContext http)
    {
        var asking = new Asking(http.Request, Representation.OfDocuments);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        return Refuse(tileMatrixSetId) ?? asking.Refusal ?? new DocumentAnswer<TileMatrixSetDocument>(
            asking, Tag.Of(asking.Shown.Word), TileMatrixSetDocument.Of(links), links, TilePages.Set);
    }
}

/// <summary>The tile matrix sets as the standard lists them.</summary>
internal sealed record TileMatrixSetListDocument(IReadOnlyList<TileMatrixSetItem> TileMatrixSets, IReadOnlyList<Link> Links);

/// <summary>A tile matrix set as a list mentions it.</summary>
internal sealed record TileMatrixSetItem(string Id, string Title, string Uri, string Crs, IReadOnlyList<Link> Links);

/// <summary>A tile matrix set as TMS 2.0 defines it.</summary>
internal sealed record TileMatrixSetDocument(
    string Id, string Title, string Uri, IReadOnlyList<string> OrderedAxes, string Crs, string WellKnownScaleSet, IReadOnlyList<TileMatrix> TileMatrices, IReadOnlyList<Link> Links)
{
    public static TileMatrixSetDocument Of(IReadOnlyList<Link> links) => new(
        WebMercatorQuad.Id,
        WebMercatorQuad.Title,
        WebMercatorQuad.Definition,
        ["X", "Y"],
        WebMercatorQuad.Crs,
        WebMercatorQuad.ScaleSet,
        [.. Enumerable.Range(0, WebMercatorQuad.DeepestZoom + 1).Select(TileMatrix.At)],
        links);
}

/// <summary>One zoom of a tile matrix set.</summary>
internal sealed record TileMatrix(
    string Id, double ScaleDenominator, double CellSize, string CornerOfOrigin, double[] PointOfOrigin, int TileWidth, int TileHeight, int MatrixWidth, int MatrixHeight)
{
    // What the standards take for the size of a pixel on a screen.
    private const double MetresAPixel = 0.00028;

    public static TileMatrix At(int zoom)
    {
        var cell = WebMercatorQuad.PixelAt(zoom);
        return new(
            zoom.ToString(CultureInfo.InvariantCulture),
            cell / MetresAPixel,
            cell,
            "topLeft",
            [-WebMercatorQuad.Side / 2, WebMercatorQuad.Side / 2],
            WebMercatorQuad.Pixels,
            WebMercatorQuad.Pixels,
            1 << zoom,
            1 << zoom);
    }
}
