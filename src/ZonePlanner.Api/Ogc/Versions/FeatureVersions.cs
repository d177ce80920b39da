using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>GET /ogc/collections/{collectionId}/items/{featureId}/versions: the time map of a feature, every legal version of it with the address of each.</summary>
internal static class FeatureVersions
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/collections/{collectionId}/items/{featureId}/versions", HandleAsync);

    private static async Task<IResult> HandleAsync(string collectionId, string featureId, HttpContext http, Catalogues catalogues, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var catalogue = await catalogues.ReadAsync();
        if (catalogue.Find(collectionId) is not { } collection)
        {
            return OneCollection.NotFound(collectionId, catalogue);
        }

        var asking = new Asking(http.Request, Representation.OfVersions, "knownAt");
        var question = QuestionReader.ReadOne(asking, collection, catalogue.State, featureId);
        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        if (VersionReading.Of(collection) is not { } reading)
        {
            return Problems.NotFound(Mistake.In(
                "collectionId",
                "no-versions",
                $"Các đối tượng của {collection.Id} không có thời gian riêng, nên không có các bản.",
                $"The features of {collection.Id} have no time of their own, and so no versions."));
        }

        var versions = await reading.VersionsAsync(database, question, cancellation);
        if (versions.Count == 0)
        {
            return Problems.NotFound(Mistake.In(
                "featureId",
                "no-such-feature",
                $"Không có đối tượng “{featureId}” trong {collection.Id}.",
                $"There is no feature “{featureId}” in {collection.Id}."));
        }

        var map = TimeMap.Of(asking, question, versions);
        var tag = Tag.Of(question.KnownAt, question.Today.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), asking.Shown.Word);
        return asking.Shown.Form == Form.LinkFormat
            ? new LinkFormatAnswer(map, tag)
            : new DocumentAnswer<TimeMap>(asking, tag, map, map.Links, shown => VersionsPage.Show(shown, collection, featureId));
    }
}
