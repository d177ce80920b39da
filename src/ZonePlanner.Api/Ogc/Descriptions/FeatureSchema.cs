using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Writing;

namespace ZonePlanner.Api.Ogc.Descriptions;

/// <summary>The JSON Schemas of a collection's features, as Part 5 has them; <c>id</c> is the address a schema is found at.</summary>
internal static class FeatureSchema
{
    /// <summary>All that a feature holds, with the parts some properties play.</summary>
    public static JsonObject OfFeatures(Collection collection, string id)
    {
        var schema = Begin(collection, id, "Thuộc tính / Properties");
        var properties = new JsonObject
        {
            [Identifier(collection)] = new JsonObject { ["type"] = "string", ["title"] = "mã của đối tượng / identifier", ["readOnly"] = true, ["x-ogc-role"] = "id" },
            [collection.Source.GeometryName] = Geometry(collection),
        };
        foreach (var property in collection.Source.Properties.Where(property => property.Name != collection.Source.GeometryName))
        {
            properties[property.Name] = Of(property);
            if (WritableCollections.IsReadOnly(collection, property.Name))
            {
                properties[property.Name]!["readOnly"] = true;
            }
        }

        schema["properties"] = InOrder(properties);
        if (WritableCollections.IsWritable(collection))
        {
            // A write that says anything else is refused.
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    /// <summary>
    /// A feature as GeoJSON writes it: a program that guesses columns from the first features (GDAL, ten) would take a number that none of those has for text, and reads this instead.
    /// A property that is not known is <c>null</c>, which counts as left out.
    /// </summary>
    public static JsonObject OfGeoJson(Collection collection, string id)
    {
        var properties = new JsonObject();
        foreach (var property in collection.Source.Properties.Where(property => property.Name != collection.Source.GeometryName))
        {
            properties[property.Name] = Of(property);
        }

        var schema = Begin(collection, id, "Đối tượng GeoJSON / GeoJSON feature");
        schema["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["const"] = "Feature" },
            ["id"] = new JsonObject { ["type"] = "string", ["title"] = "mã của đối tượng / identifier" },
            ["geometry"] = Geometry(collection),
            ["properties"] = new JsonObject { ["type"] = "object", ["title"] = "thuộc tính; null là chưa biết / properties; null is not known", ["properties"] = InOrder(properties) },
        };
        return schema;
    }

    /// <summary>What filters may name, and nothing else.</summary>
    public static JsonObject OfQueryables(Collection collection, string id)
    {
        var schema = Begin(collection, id, "Thuộc tính để lọc / Queryables");
        var properties = new JsonObject { [collection.Source.GeometryName] = Geometry(collection) };
        foreach (var property in collection.Source.Properties.Where(property => property.Name != collection.Source.GeometryName))
        {
            properties[property.Name] = Of(property);
        }

        schema["properties"] = InOrder(properties);
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>What <c>sortby</c> may name, and nothing else.</summary>
    public static JsonObject OfSortables(Collection collection, string id)
    {
        var schema = Begin(collection, id, "Thuộc tính để xếp thứ tự / Sortables");
        var properties = new JsonObject();
        foreach (var property in collection.Source.Sortables)
        {
            properties[property.Name] = Of(property);
        }

        schema["properties"] = InOrder(properties);
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Begin(Collection collection, string id, string title) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = id,
        ["type"] = "object",
        ["title"] = $"{title}: {collection.Title.Both}",
        ["description"] = collection.Description.Both,
    };

    private static JsonObject Of(Property property)
    {
        var schema = OpenApi.Schemas.OfValue(property.Type);
        schema["title"] = property.Title.Both;
        if (property.Words is { } words)
        {
            schema["enum"] = new JsonArray([.. words]);
        }

        if (property.Role is { } role)
        {
            schema["x-ogc-role"] = role;
        }

        return schema;
    }

    /// <summary>What the identifier of a feature is called among its properties, one of which may be called <c>id</c> as well.</summary>
    private static string Identifier(Collection collection) =>
        Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "id" : $"id_{number}").First(name => collection.Source.Find(name) is null);

    private static JsonObject Geometry(Collection collection) => new()
    {
        ["title"] = "hình dạng / geometry",
        ["format"] = collection.Source.GeometryFormat,
        ["x-ogc-role"] = "primary-geometry",
    };

    private static JsonObject InOrder(JsonObject properties)
    {
        var place = 0;
        foreach (var (_, schema) in properties)
        {
            schema!["x-ogc-propertySeq"] = ++place;
        }

        return properties;
    }
}
