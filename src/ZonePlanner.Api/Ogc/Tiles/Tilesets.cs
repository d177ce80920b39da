using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>GET …/tiles and …/tiles/WebMercatorQuad: the tilesets of a collection or of the dataset, and the one there is.</summary>
internal static class Tilesets
{
    public static void Map(IEndpointRouteBuilder ogc)
    {
        ogc.MapReading("/tiles", ListOfDatasetAsync);
        ogc.MapReading("/tiles/{tileMatrixSetId}", OfDatasetAsync);
        ogc.MapReading("/collections/{collectionId}/tiles", ListOfCollectionAsync);
        ogc.MapReading("/collections/{collectionId}/tiles/{tileMatrixSetId}", OfCollectionAsync);
    }

    private static async Task<IResult> ListOfDatasetAsync(HttpContext http, Catalogues catalogues)
    {
        var catalogue = await catalogues.ReadAsync();
        var asking = new Asking(http.Request, Representation.OfDocuments, TileQuestion.OfDataset);
        return List(asking, TileQuestion.Read(asking, catalogue), catalogue);
    }

    private static async Task<IResult> ListOfCollectionAsync(string collectionId, HttpContext http, Catalogues catalogues)
    {
        var catalogue = await catalogues.ReadAsync();
        if (catalogue.Find(collectionId, http.Request.Query["knownAt"]) is not { } collection)
        {
            return OneCollection.NotFound(collectionId, catalogue);
        }

        var asking = new Asking(http.Request, Representation.OfDocuments, TileQuestion.OfCollection);
        return List(asking, TileQuestion.Read(asking, catalogue, collection), catalogue);
    }

    private static async Task<IResult> OfDatasetAsync(string tileMatrixSetId, HttpContext http, Catalogues catalogues, Extents extents, CancellationToken cancellation)
    {
        var catalogue = await catalogues.ReadAsync();
        var asking = new Asking(http.Request, Representation.OfTileset, TileQuestion.OfDataset);
        return TileMatrixSets.Refuse(tileMatrixSetId) ?? Describe(asking, TileQuestion.Read(asking, catalogue), await extents.ReadAsync(cancellation));
    }

    private static async Task<IResult> OfCollectionAsync(
        string collectionId, string tileMatrixSetId, HttpContext http, Catalogues catalogues, Extents extents, CancellationToken cancellation)
    {
        var catalogue = await catalogues.ReadAsync();
        if (catalogue.Find(collectionId, http.Request.Query["knownAt"]) is not { } collection)
        {
            return OneCollection.NotFound(collectionId, catalogue);
        }

        var asking = new Asking(http.Request, Representation.OfTileset, TileQuestion.OfCollection);
        return TileMatrixSets.Refuse(tileMatrixSetId) ?? Describe(asking, TileQuestion.Read(asking, catalogue, collection), await extents.ReadAsync(cancellation));
    }

    private static IResult List(Asking asking, TileQuestion question, Catalogue catalogue)
    {
        var address = new TilesetAddress(asking, question.Of);
        var title = TilesetDocument.TitleOf(question);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        // The template of its tiles is the tileset's own: whoever reads a list follows its links as they are.
        var followed = TileLinks.OfTileset(address).Where(link => link.Templated is null);
        var item = new TilesetItem(
            title, "vector", WebMercatorQuad.Crs, WebMercatorQuad.Definition, [new(address.Tileset, "self", Representation.Json, title), .. followed]);
        return asking.Refusal ?? new DocumentAnswer<TilesetListDocument>(
            asking, Tag.Of(catalogue.State, asking.Shown.Word), new(links, [item]), links, document => TilePages.List(document, question));
    }

    private static IResult Describe(Asking asking, TileQuestion question, Extents.Reading extents)
    {
        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        var address = new TilesetAddress(asking, question.Of);
        Link[] links = [.. Link.SelfAndAlternates(asking), .. TileLinks.OfTileset(address)];
        var (plain, templates) = (links.Where(link => link.Templated is null).ToArray(), links.Where(link => link.Templated is true).ToArray());
        var tag = Tag.Of(extents.State, asking.Shown.Word);
        return asking.Shown.Form == Form.TileJson
            ? new DocumentAnswer<TileJsonDocument>(asking, tag, TileJsonDocument.Of(question, extents, address), plain, _ => throw new InvalidOperationException("TileJSON is no page.")) { Templates = templates }
            : new DocumentAnswer<TilesetDocument>(asking, tag, TilesetDocument.Of(question, extents, links), plain, document => TilePages.One(document, question)) { Templates = templates };
    }
}
