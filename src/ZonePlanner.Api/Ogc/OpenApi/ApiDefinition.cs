using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>GET /ogc/api: the API described, by OpenAPI 3.0 for programs and as a page for people.</summary>
internal static class ApiDefinition
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/api", Handle);

    private static IResult Handle(HttpContext http)
    {
        var asking = new Asking(http.Request, Representation.OfDefinition);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        return asking.Refusal ?? new DocumentAnswer<System.Text.Json.Nodes.JsonObject>(
            asking,
            Tag.Of(asking.Shown.MediaType == Representation.Json ? "plain" : Asking.Word(asking.Shown.Form)),
            Definition.Of(asking.Address.Root),
            links,
            ApiPage.Show);
    }
}
