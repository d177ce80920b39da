using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>GET …/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}: a vector tile of one collection, or of all.</summary>
internal static class Tile
{
    private const string DaysHeader = "OGCAPI-datetime";
    private const string Place = "/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}";

    /// <summary>At once: whoever asks, it is the same for everybody.</summary>
    public static void Map(IEndpointRouteBuilder ogc)
    {
        ogc.MapReading(Place, OfDatasetAsync).ShortCircuit();
        ogc.MapReading("/collections/{collectionId}" + Place, OfCollectionAsync).ShortCircuit();
    }

    private static async Task<IResult> OfDatasetAsync(
        string tileMatrixSetId, string tileMatrix, string tileRow, string tileCol, HttpContext http, Catalogues catalogues, KeptTiles tiles)
    {
        var catalogue = await catalogues.ReadAsync();
        if (tiles.Recall(http.Request, catalogue.State) is { } again)
        {
            return await AnswerAsync(again, http, tiles);
        }

        var asking = new Asking(http.Request, Representation.OfTiles, TileQuestion.OfDataset);
        return await AnswerAsync(asking, TileQuestion.Read(asking, catalogue), catalogue.State, (tileMatrixSetId, tileMatrix, tileRow, tileCol), http, tiles);
    }

    private static async Task<IResult> OfCollectionAsync(
        string collectionId, string tileMatrixSetId, string tileMatrix, string tileRow, string tileCol, HttpContext http, Catalogues catalogues, KeptTiles tiles)
    {
        var catalogue = await catalogues.ReadAsync();
        if (tiles.Recall(http.Request, catalogue.State) is { } again)
        {
            return await AnswerAsync(again, http, tiles);
        }

        if (catalogue.Find(collectionId, http.Request.Query["knownAt"]) is not { } collection)
        {
            return OneCollection.NotFound(collectionId, catalogue);
        }

        var asking = new Asking(http.Request, Representation.OfTiles, TileQuestion.OfCollection);
        return await AnswerAsync(asking, TileQuestion.Read(asking, catalogue, collection), catalogue.State, (tileMatrixSetId, tileMatrix, tileRow, tileCol), http, tiles);
    }

    private static async Task<IResult> AnswerAsync(
        Asking asking, TileQuestion question, RecordState state, (string Set, string Matrix, string Row, string Column) address, HttpContext http, KeptTiles tiles)
    {
        if (TileMatrixSets.Refuse(address.Set) is { } unknown)
        {
            return unknown;
        }

        if (TilePlace.Find(address.Matrix, address.Row, address.Column, out var wrong) is not { } place)
        {
            return Problems.NotFound(Mistake.In(
                wrong,
                "no-such-tile",
                $"{WebMercatorQuad.Id} không có ô này: “{wrong}” nằm ngoài các mức và các hàng, cột của mức ấy.",
                $"{WebMercatorQuad.Id} has no such tile: “{wrong}” is beyond its zooms, or the rows and columns of the zoom."));
        }

        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        var asked = new AskedTile(question, place, question.Tag(asking).ToString());
        tiles.Remember(http.Request, state, asked);
        return await AnswerAsync(asked, http, tiles);
    }

    private static async ValueTask<IResult> AnswerAsync(AskedTile asked, HttpContext http, KeptTiles tiles)
    {
        var answer = new Answer(asked.Tag, asked.Days);
        return answer.IsKnown(http.Request) ? answer : answer.With(await tiles.CutAsync(asked, http.RequestAborted));
    }

    /// <summary>A tile on the wire: 304 for who has it, 204 where there is nothing, gzip for who takes it.</summary>
    private sealed class Answer(string tag, string? days, KeptTile? tile = null) : IResult
    {
        public Answer With(KeptTile cut) => new(tag, days, cut);

        public bool IsKnown(HttpRequest request) => request.Headers.IfNoneMatch is { Count: > 0 } known
            && EntityTagHeaderValue.TryParseList(known, out var tags)
            && tags.Any(each => each.Tag == tag);

        public Task ExecuteAsync(HttpContext httpContext)
        {
            var (request, response) = (httpContext.Request, httpContext.Response);
            if (tile is { IsEmpty: true })
            {
                // Without a tag, so that nobody is told that his nothing is unchanged.
                response.Headers.CacheControl = "no-cache";
                response.Headers[DaysHeader] = days;
                response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            }

            if (tile is null)
            {
                AnswerHeaders.WriteUnchanged(response, tag);
                return Task.CompletedTask;
            }

            var isPacked = tile.IsWorthPacking && ContentCoding.Takes(request, ContentCoding.Gzip);
            AnswerHeaders.Write(response, tag, StringValues.Empty);
            response.Headers[DaysHeader] = days;

            var bytes = isPacked ? tile.Packed : tile.Bytes;
            response.Headers.ContentEncoding = isPacked ? ContentCoding.Gzip : StringValues.Empty;
            response.ContentType = Representation.Mvt;
            response.ContentLength = bytes.Length;
            return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, httpContext.RequestAborted).AsTask();
        }
    }
}
