using ZonePlanner.Api.Ogc.Html;

using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Writing;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>GET /ogc/api: the API described, by OpenAPI 3.0 for programs and as a page for people.</summary>
internal static class ApiDefinition
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/api", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, Catalogues catalogues)
    {
        var catalogue = await catalogues.ReadAsync();
        var asking = Moments.Read(http.Request, Representation.OfDefinition);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        return asking.Refusal ?? new DocumentAnswer<System.Text.Json.Nodes.JsonObject>(
            asking,
            Tag.Of(catalogue.State, asking.Shown.MediaType == Representation.Json ? "plain" : asking.Shown.Word),
            WritingDefinition.AddTo(Definition.Of(asking.Address.Root, catalogue)),
            links,
            ApiPage.Show);
    }
}
