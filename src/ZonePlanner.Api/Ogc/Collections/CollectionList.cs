using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>GET /ogc/collections: every collection with its extent.</summary>
internal static class CollectionList
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/collections", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, Catalogues catalogues, Extents extents, DataTerms terms, CancellationToken cancellation)
    {
        var asking = Moments.Read(http.Request, Representation.OfDocuments);
        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        var catalogue = await catalogues.ReadAsync();
        var reading = await extents.ReadAsync(cancellation);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        var document = new CollectionsDocument([.. catalogue.AllAt(asking["knownAt"]).Select(Describe)], links);
        return new DocumentAnswer<CollectionsDocument>(asking, Tag.Of(reading.State, asking.Shown.Word), document, links, CollectionListPage.Show);

        CollectionDocument Describe(Collection collection) => CollectionDocument.Of(
            collection,
            reading,
            terms,
            asking,
            [new Link(asking.Carry($"{asking.Address.Root}/collections/{collection.Id}"), "self", Representation.Json, collection.Title.Vi)]);
    }
}

/// <summary>The collections as the standard has them.</summary>
internal sealed record CollectionsDocument(IReadOnlyList<CollectionDocument> Collections, IReadOnlyList<Link> Links);
