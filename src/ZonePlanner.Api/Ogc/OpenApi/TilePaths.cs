using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Tiles;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>The resources of tiles, described.</summary>
internal static class TilePaths
{
    public static void AddDataset(JsonObject paths)
    {
        paths["/tileMatrixSets"] = Definition.Reading("getTileMatrixSetsList", "Capabilities", "Các lưới ô / The tile matrix sets", [], Responses.Document("document"));
        paths["/tileMatrixSets/WebMercatorQuad"] = Definition.Reading("getTileMatrixSet", "Capabilities", WebMercatorQuad.Title, [], Responses.Document("document"));
        paths["/styles/zoneplanner"] = Definition.Reading(
            "getStyle", "Capabilities", "Kiểu MapLibre / The MapLibre style", [], Responses.Of(mayBeMissing: false, (Representation.Style, "document"), (Representation.Json, "document")), "styleForm");
        Add(paths, "", "Capabilities", "all.dataset.vector", "Mọi lớp / All collections", TileQuestion.OfDataset);
    }

    public static void AddCollection(JsonObject paths, Collection collection) =>
        Add(paths, $"/collections/{collection.Id}", collection.Id, $"{collection.Id}.collection.vector", collection.Title.Both, TileQuestion.OfCollection);

    public static IEnumerable<KeyValuePair<string, JsonNode?>> Parameters() =>
    [
        KeyValuePair.Create("tileForm", (JsonNode?)Form("mvt")),
        KeyValuePair.Create("tilesetForm", (JsonNode?)Form("json", "html", "tilejson")),
        KeyValuePair.Create("styleForm", (JsonNode?)Form("json")),
        KeyValuePair.Create("collections", (JsonNode?)new JsonObject
        {
            ["name"] = "collections",
            ["in"] = "query",
            ["required"] = false,
            ["description"] = "Chỉ các lớp dữ liệu này, theo mã hoặc địa chỉ. / These collections only, by identifier or address.",
            ["style"] = "form",
            ["explode"] = false,
            ["schema"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
        }),
        KeyValuePair.Create("tileMatrix", (JsonNode?)Part("tileMatrix", "Mức thu phóng / The zoom", WebMercatorQuad.DeepestZoom)),
        KeyValuePair.Create("tileRow", (JsonNode?)Part("tileRow", "Hàng, từ bắc xuống / The row, from the north", null)),
        KeyValuePair.Create("tileCol", (JsonNode?)Part("tileCol", "Cột, từ tây sang / The column, from the west", null)),
    ];

    /// <summary>The operations end in the words of the standard (oas30/operation-id), by which programs find them.</summary>
    private static void Add(JsonObject paths, string above, string tag, string name, string title, IReadOnlyList<string> parameters)
    {
        JsonNode[] Taken() => [.. parameters.Select(OpenApi.Parameters.Reference)];
        paths[$"{above}/tiles"] = Definition.Reading($"{name}.getTileSetsList", tag, $"Các bộ ô / Tilesets: {title}", Taken(), Responses.Document("document"));
        paths[$"{above}/tiles/WebMercatorQuad"] = Definition.Reading(
            $"{name}.getTileSet",
            tag,
            $"Bộ ô / Tileset: {title}",
            Taken(),
            Responses.Of(mayBeMissing: false, (Representation.Json, "document"), (Representation.TileJson, "document"), (Representation.Html, null)),
            "tilesetForm");
        var tile = Responses.Of(mayBeMissing: true, (Representation.Mvt, null));
        ((JsonObject)tile["200"]!["headers"]!)["OGCAPI-datetime"] = Responses.Header("Ngày pháp lý của nội dung / The legal day or days of what is in it");
        tile["204"] = new JsonObject { ["description"] = "Ô trống / Nothing lies in the tile" };
        paths[$"{above}/tiles/WebMercatorQuad/{{tileMatrix}}/{{tileRow}}/{{tileCol}}"] = Definition.Reading(
            $"{name}.getTile",
            tag,
            $"Một ô / A tile: {title}",
            [OpenApi.Parameters.Reference("tileMatrix"), OpenApi.Parameters.Reference("tileRow"), OpenApi.Parameters.Reference("tileCol"), .. Taken()],
            tile,
            "tileForm");
    }

    private static JsonObject Form(params string[] words) => new JsonObject
    {
        ["name"] = Asking.FormParameter,
        ["in"] = "query",
        ["required"] = false,
        ["description"] = "Dạng trả lời; mạnh hơn tiêu đề Accept. / The form of the answer; stronger than the Accept header.",
        ["schema"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. words]) },
    };

    private static JsonObject Part(string name, string description, int? most)
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = 0 };
        if (most is { } last)
        {
            schema["maximum"] = last;
        }

        return new JsonObject { ["name"] = name, ["in"] = "path", ["required"] = true, ["description"] = description, ["schema"] = schema };
    }
}
