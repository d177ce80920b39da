using System.Text.Json.Nodes;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>GET /ogc/styles/zoneplanner: how to draw the dataset's tiles, as a MapLibre style that QGIS reads too. Made-up outlines are dashed.</summary>
internal static class Style
{
    public const string Id = "zoneplanner";

    private const string ProtectedLand = "protected-land";

    // From the lowest to the topmost; a collection that is not named here is an operator's own, drawn above units.
    private static readonly (string Collection, string Colour, double Opacity)[] Drawn =
    [
        (ProtectedLand, "#6f9e3c", 0.35),
        ("communes", "#8a8a8a", 0),
        ("districts", "#6b6b6b", 0),
        ("provinces", "#4a4a4a", 0),
        ("economic-zones", "#2f6f9f", 0.1),
        ("zones", "#7b3fa0", 0.35),
        ("clusters", "#c2571a", 0.35),
        ("it-parks", "#1a8f8a", 0.35),
        ("plots", "#b8860b", 0.25),
    ];

    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/styles/{styleId}", HandleAsync);

    private static async Task<IResult> HandleAsync(string styleId, HttpContext http, Catalogues catalogues)
    {
        if (styleId != Id)
        {
            return Problems.NotFound(Mistake.In(
                "styleId", "no-such-style", $"Không có kiểu “{AsOfParameters.Shorten(styleId)}”. Có {Id}.", $"There is no style “{AsOfParameters.Shorten(styleId)}”. There is {Id}."));
        }

        var catalogue = await catalogues.ReadAsync();
        var asking = new Asking(http.Request, Representation.OfStyle);
        Link[] links = [.. Link.SelfAndAlternates(asking)];
        return asking.Refusal ?? new DocumentAnswer<JsonObject>(
            asking, Tag.Of(catalogue.State, asking.Shown.MediaType == Representation.Json ? "plain" : "style"), Of(asking.Address.Root, catalogue), links, _ => throw new InvalidOperationException("A style is no page."));
    }

    private static JsonObject Of(string root, Catalogue catalogue) => new()
    {
        ["version"] = 8,
        ["name"] = Landing.Title,
        ["sources"] = new JsonObject
        {
            [Id] = new JsonObject
            {
                ["type"] = "vector",
                ["tiles"] = new JsonArray($"{root}/tiles/{WebMercatorQuad.Id}/{{z}}/{{y}}/{{x}}?f=mvt"),
                ["minzoom"] = 0,
                ["maxzoom"] = TileJsonDocument.DeepestZoom,
                ["attribution"] = Landing.Attribution,
            },
        },
        ["layers"] = new JsonArray(
        [
            Layer("background", "background", null, null, ("background-color", "#f7f5f0")),
            .. Drawn.Where(drawn => catalogue.Find(drawn.Collection) is not null).SelectMany(Outlines),
            .. catalogue.All.Where(collection => !Array.Exists(Drawn, drawn => drawn.Collection == collection.Id)).SelectMany(Own),
        ]),
    };

    private static IEnumerable<JsonObject> Outlines((string Collection, string Colour, double Opacity) drawn)
    {
        var (id, colour, opacity) = drawn;
        if (opacity > 0)
        {
            yield return Layer($"{id}-fill", "fill", id, null, ("fill-color", colour), ("fill-opacity", opacity));
        }

        // Merged land has edges where its tiles meet, which are nobody's.
        if (id != ProtectedLand)
        {
            yield return Layer($"{id}-line", "line", id, new JsonArray("!=", "quality", "schematic"), ("line-color", colour), ("line-width", 1.5));
            yield return Layer($"{id}-schematic", "line", id, new JsonArray("==", "quality", "schematic"), ("line-color", colour), ("line-width", 1.5), ("line-dasharray", new JsonArray(3, 2)));
        }
    }

    private static IEnumerable<JsonObject> Own(Collection collection)
    {
        var id = collection.Id;
        yield return Layer($"{id}-fill", "fill", id, OfType("Polygon"), ("fill-color", "#9c8b6e"), ("fill-opacity", 0.2));
        yield return Layer($"{id}-line", "line", id, OfType("LineString"), ("line-color", "#7a6648"), ("line-width", 1.2));
        yield return Layer($"{id}-point", "circle", id, OfType("Point"), ("circle-color", "#7a6648"), ("circle-radius", 3));
    }

    private static JsonArray OfType(string type) => new("==", "$type", type);

    private static JsonObject Layer(string id, string type, string? source, JsonArray? filter, params (string Name, JsonNode Value)[] paint)
    {
        var layer = new JsonObject { ["id"] = id, ["type"] = type };
        if (source is not null)
        {
            layer["source"] = Id;
            layer["source-layer"] = source;
        }

        if (filter is not null)
        {
            layer["filter"] = filter;
        }

        layer["paint"] = new JsonObject(paint.Select(value => KeyValuePair.Create(value.Name, (JsonNode?)value.Value)));
        return layer;
    }
}
