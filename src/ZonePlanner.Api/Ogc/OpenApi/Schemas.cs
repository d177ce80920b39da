using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>The shapes of the answers, described; each collection's features by their own properties.</summary>
internal static class Schemas
{
    public static JsonObject All(Catalogue catalogue)
    {
        var schemas = DocumentSchemas.All();
        foreach (var collection in catalogue.All)
        {
            var name = NameOf(collection);
            schemas[name] = Feature(collection);
            schemas[$"{name}List"] = List(name);
        }

        return schemas;
    }

    /// <summary>A collection's name as a schema's and an operation's: <c>EconomicZones</c>.</summary>
    public static string NameOf(Collection collection) => collection.IsReference
        // As it is, so that no two layers, and no layer and a collection of the record, come out the same.
        ? $"Layer_{collection.Id.Replace("_", "__", StringComparison.Ordinal).Replace('-', '_')}"
        : string.Concat(collection.Id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static JsonObject Feature(Collection collection)
    {
        var properties = new JsonObject();
        foreach (var property in collection.Source.Properties)
        {
            properties[property.Name] = PropertySchema(property);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("type", "id", "geometry", "properties"),
            ["properties"] = new JsonObject
            {
                ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("Feature") },
                ["id"] = new JsonObject { ["type"] = "string" },
                ["geometry"] = collection.Source.Shapes is { } shapes ? DocumentSchemas.Geometry(shapes) : DocumentSchemas.Reference("geometry"),
                ["properties"] = new JsonObject { ["type"] = "object", ["properties"] = properties },
                ["links"] = DocumentSchemas.Links(),
            },
        };
    }

    /// <summary>What a value of the type looks like.</summary>
    public static JsonObject OfValue(PropertyType type) => type switch
    {
        PropertyType.Integer => new JsonObject { ["type"] = "integer" },
        PropertyType.Number => new JsonObject { ["type"] = "number" },
        PropertyType.Truth => new JsonObject { ["type"] = "boolean" },
        PropertyType.Day => new JsonObject { ["type"] = "string", ["format"] = "date" },
        PropertyType.Moment => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        PropertyType.Truths => Several(PropertyType.Truth),
        PropertyType.Texts => Several(PropertyType.Text),
        PropertyType.Integers => Several(PropertyType.Integer),
        PropertyType.Numbers => Several(PropertyType.Number),
        _ => new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Several(PropertyType type) => new() { ["type"] = "array", ["items"] = OfValue(type) };

    private static JsonObject PropertySchema(Property property)
    {
        var schema = OfValue(property.Type);
        schema["nullable"] = true;
        schema["title"] = property.Title.Both;
        if (property.Words is { } words)
        {
            schema["enum"] = new JsonArray([.. words, null]);
        }

        return schema;
    }

    private static JsonObject List(string feature) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("type", "features"),
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("FeatureCollection") },
            ["features"] = new JsonObject { ["type"] = "array", ["items"] = DocumentSchemas.Reference(feature) },
            ["links"] = DocumentSchemas.Links(),
            ["timeStamp"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            ["numberMatched"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
            ["numberReturned"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        },
    };
}
