using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>GET /ogc/collections/{collectionId}: one collection with its extent.</summary>
internal static class OneCollection
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/collections/{collectionId}", HandleAsync);

    /// <summary>404, with the collections there are.</summary>
    public static IResult NotFound(string id) => Problems.NotFound(Mistake.In(
        "collectionId",
        "no-such-collection",
        $"Không có lớp dữ liệu “{id}”. Các lớp: {Names}.",
        $"There is no collection “{id}”. The collections are: {Names}."));

    private static string Names => string.Join(", ", Catalogue.All.Select(collection => collection.Id));

    private static async Task<IResult> HandleAsync(string collectionId, HttpContext http, Extents extents, CancellationToken cancellation)
    {
        if (Catalogue.Find(collectionId) is not { } collection)
        {
            return NotFound(collectionId);
        }

        var asking = new Asking(http.Request, Representation.OfDocuments);
        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        var reading = await extents.ReadAsync(cancellation);
        var document = CollectionDocument.Of(collection, reading, asking.Address, Link.SelfAndAlternates(asking));
        return new DocumentAnswer<CollectionDocument>(
            asking, Tag.Of(reading.State, Asking.Word(asking.Shown.Form)), document, document.Links, CollectionPage.Show);
    }
}
