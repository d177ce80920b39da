using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>GET /ogc/collections/{collectionId}: one collection with its extent.</summary>
internal static class OneCollection
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/collections/{collectionId}", HandleAsync);

    /// <summary>404, with the collections there are.</summary>
    public static IResult NotFound(string id, Catalogue catalogue)
    {
        var names = string.Join(", ", catalogue.All.Select(collection => collection.Id));
        return Problems.NotFound(Mistake.In(
            "collectionId",
            "no-such-collection",
            $"Không có lớp dữ liệu “{AsOfParameters.Shorten(id)}”. Các lớp: {names}.",
            $"There is no collection “{AsOfParameters.Shorten(id)}”. The collections are: {names}."));
    }

    private static async Task<IResult> HandleAsync(string collectionId, HttpContext http, Catalogues catalogues, Extents extents, DataTerms terms, CancellationToken cancellation)
    {
        var catalogue = await catalogues.ReadAsync();
        if (catalogue.Find(collectionId, http.Request.Query["knownAt"]) is not { } collection)
        {
            return NotFound(collectionId, catalogue);
        }

        var asking = Moments.Read(http.Request, Representation.OfDocuments);
        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        var reading = await extents.ReadAsync(cancellation);
        var document = CollectionDocument.Of(collection, reading, terms, asking, Link.SelfAndAlternates(asking));
        return new DocumentAnswer<CollectionDocument>(
            asking, Tag.Of(reading.State, asking.Shown.Word), document, document.Links, shown => CollectionPage.Show(shown, collection));
    }
}
