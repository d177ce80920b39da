using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Descriptions;

/// <summary>
/// GET /ogc/collections/{collectionId}/schema, /queryables and /sortables: what features hold, what filters may name and what <c>sortby</c> may name
/// (OGC API - Features, Parts 3 and 5); /schema/geojson: what a feature looks like.
/// </summary>
internal static class SchemaRoutes
{
    public const string OfSchema = "schema";
    public const string OfGeoJson = "schema/geojson";
    public const string OfQueryables = "queryables";
    public const string OfSortables = "sortables";

    public static void Map(IEndpointRouteBuilder ogc)
    {
        ogc.MapReading($"/collections/{{collectionId}}/{OfSchema}", HandleSchemaAsync);
        ogc.MapReading($"/collections/{{collectionId}}/{OfGeoJson}", HandleGeoJsonAsync);
        ogc.MapReading($"/collections/{{collectionId}}/{OfQueryables}", HandleQueryablesAsync);
        ogc.MapReading($"/collections/{{collectionId}}/{OfSortables}", HandleSortablesAsync);
    }

    private static Task<IResult> HandleSchemaAsync(string collectionId, HttpContext http, Catalogues catalogues) =>
        AnswerAsync(collectionId, http, catalogues, FeatureSchema.OfFeatures);

    private static Task<IResult> HandleGeoJsonAsync(string collectionId, HttpContext http, Catalogues catalogues) =>
        AnswerAsync(collectionId, http, catalogues, FeatureSchema.OfGeoJson);

    private static Task<IResult> HandleQueryablesAsync(string collectionId, HttpContext http, Catalogues catalogues) =>
        AnswerAsync(collectionId, http, catalogues, FeatureSchema.OfQueryables);

    private static Task<IResult> HandleSortablesAsync(string collectionId, HttpContext http, Catalogues catalogues) =>
        AnswerAsync(collectionId, http, catalogues, FeatureSchema.OfSortables);

    private static async Task<IResult> AnswerAsync(string collectionId, HttpContext http, Catalogues catalogues, Func<Collection, string, JsonObject> describe)
    {
        var catalogue = await catalogues.ReadAsync();
        if (catalogue.Find(collectionId, http.Request.Query["knownAt"]) is not { } collection)
        {
            return OneCollection.NotFound(collectionId, catalogue);
        }

        var asking = Moments.Read(http.Request, Representation.OfSchemas);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        return asking.Refusal ?? new DocumentAnswer<JsonObject>(
            asking,
            Tag.Of(catalogue.State, asking.Shown.MediaType == Representation.Json ? "plain" : asking.Shown.Word),
            describe(collection, asking.Address.Bare),
            links,
            schema => SchemaPage.Show(schema, collection));
    }
}
