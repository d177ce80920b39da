using System.Text.Json.Nodes;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>The shapes of the standard's own documents.</summary>
internal static class DocumentSchemas
{
    public static JsonObject All() => new()
    {
        ["link"] = Record(["href", "rel"], ("href", Text()), ("rel", Text()), ("type", Text()), ("title", Text())),
        ["landingPage"] = Record(["links"], ("title", Text()), ("description", Text()), ("attribution", Text()), ("links", Links())),
        ["confClasses"] = Record(["conformsTo"], ("conformsTo", Many(Text())), ("links", Links())),
        ["collections"] = Record(["links", "collections"], ("links", Links()), ("collections", Many(Reference("collection")))),
        ["collection"] = Record(
            ["id", "links"],
            ("id", Text()),
            ("title", Text()),
            ("description", Text()),
            ("attribution", Text()),
            ("links", Links()),
            ("extent", Reference("extent")),
            ("itemType", new JsonObject { ["type"] = "string", ["default"] = "feature" }),
            ("crs", Many(Text())),
            ("storageCrs", new JsonObject { ["type"] = "string", ["format"] = "uri" })),
        ["extent"] = Record(
            [],
            ("spatial", Record([], ("bbox", Many(Box())), ("crs", Text()))),
            ("temporal", Record([], ("interval", Many(Interval())), ("trs", Text())))),
        // Tiles' documents are described by the standards that name their members.
        ["document"] = new JsonObject { ["type"] = "object" },
        ["geometry"] = Geometry(["Polygon", "MultiPolygon"]),
        ["problem"] = Record(
            [],
            ("type", Text()),
            ("title", Text()),
            ("status", new JsonObject { ["type"] = "integer" }),
            ("detail", Text()),
            ("findings", Many(Record(
                ["code", "message"],
                ("code", Text()),
                ("message", Record(["vi", "en"], ("vi", Text()), ("en", Text()))),
                ("place", new JsonObject { ["type"] = "string", ["nullable"] = true }))))),
    };

    public static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    public static JsonObject Links() => Many(Reference("link"));

    /// <summary>A geometry of one of these kinds, or none.</summary>
    public static JsonObject Geometry(IReadOnlyList<string> kinds)
    {
        var named = new JsonObject { ["type"] = "string" };
        if (kinds.Count > 0)
        {
            named["enum"] = new JsonArray([.. kinds]);
        }

        // A collection has geometries where the others have coordinates.
        var geometry = kinds.Count > 0 && !kinds.Contains("GeometryCollection")
            ? Record(["type", "coordinates"], ("type", named), ("coordinates", Many([])))
            : Record(["type"], ("type", named), ("coordinates", Many([])), ("geometries", Many([])));
        geometry["nullable"] = true;
        return geometry;
    }

    private static JsonObject Box() => new()
    {
        ["type"] = "array",
        ["minItems"] = 4,
        ["maxItems"] = 6,
        ["items"] = new JsonObject { ["type"] = "number" },
    };

    private static JsonObject Interval() => new()
    {
        ["type"] = "array",
        ["minItems"] = 2,
        ["maxItems"] = 2,
        ["items"] = new JsonObject { ["type"] = "string", ["format"] = "date-time", ["nullable"] = true },
    };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Many(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Record(string[] required, params (string Name, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members)
        {
            properties[name] = schema;
        }

        var record = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Length > 0)
        {
            record["required"] = new JsonArray([.. required]);
        }

        return record;
    }
}
