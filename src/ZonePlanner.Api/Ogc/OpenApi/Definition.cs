using System.Text.Json.Nodes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Api.Ogc.Versions;

namespace ZonePlanner.Api.Ogc.OpenApi;

/// <summary>The OpenAPI 3.0 document: every resource, each collection by its own name with its own parameters and schema.</summary>
internal static class Definition
{
    public static JsonObject Of(string root, Catalogue catalogue) => new()
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject
        {
            ["title"] = Landing.Title,
            ["version"] = "1.0.0",
            ["description"] = $"{Landing.Description}\n\n{Landing.Attribution}",
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = root }),
        // Reading is everybody's; what writes says who may.
        ["security"] = new JsonArray(),
        ["tags"] = new JsonArray(
        [
            Tagged("Capabilities", "Có gì và ở đâu / What there is, and where"),
            .. catalogue.All.Select(collection => Tagged(collection.Id, collection.Title.Both)),
        ]),
        ["paths"] = Paths(catalogue),
        ["components"] = new JsonObject
        {
            ["parameters"] = new JsonObject([.. Parameters.All().Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value?.DeepClone())), .. TilePaths.Parameters()]),
            ["responses"] = Responses.All(),
            ["schemas"] = Schemas.All(catalogue),
        },
    };

    private static JsonObject Paths(Catalogue catalogue)
    {
        var paths = new JsonObject
        {
            ["/"] = Reading("getLandingPage", "Capabilities", "Trang đầu / Landing page", OfMoments(), Responses.Document("landingPage")),
            ["/conformance"] = Reading("getConformance", "Capabilities", "Các lớp tuân thủ / Conformance classes", OfMoments(), Responses.Document("confClasses")),
            ["/api"] = Reading("getApi", "Capabilities", "Tài liệu này / This document", OfMoments(), Responses.Definition()),
            ["/functions"] = Reading("getFunctions", "Capabilities", "Hàm trong bộ lọc / Functions in filters", OfMoments(), Responses.Plain()),
            ["/collections"] = Reading("getCollections", "Capabilities", "Các lớp dữ liệu / The collections", OfMoments(), Responses.Document("collections")),
        };
        TilePaths.AddDataset(paths);
        foreach (var collection in catalogue.All)
        {
            AddCollection(paths, collection);
            TilePaths.AddCollection(paths, collection);
        }

        return paths;
    }

    private static void AddCollection(JsonObject paths, Collection collection)
    {
        var name = Schemas.NameOf(collection);
        var title = collection.Title.Both;
        paths[$"/collections/{collection.Id}"] = Reading($"describe{name}", collection.Id, title, OfMoments(), Responses.Document("collection"));
        paths[$"/collections/{collection.Id}/schema"] = Reading($"getSchemaOf{name}", collection.Id, $"Thuộc tính / Schema: {title}", OfMoments(), Responses.Schema());
        paths[$"/collections/{collection.Id}/schema/geojson"] = Reading($"getGeoJsonSchemaOf{name}", collection.Id, $"Đối tượng GeoJSON / GeoJSON feature: {title}", OfMoments(), Responses.Schema());
        paths[$"/collections/{collection.Id}/queryables"] = Reading($"getQueryablesOf{name}", collection.Id, $"Thuộc tính để lọc / Queryables: {title}", OfMoments(), Responses.Schema());
        paths[$"/collections/{collection.Id}/sortables"] = Reading($"getSortablesOf{name}", collection.Id, $"Thuộc tính để xếp thứ tự / Sortables: {title}", OfMoments(), Responses.Schema());
        paths[$"/collections/{collection.Id}/items"] = Reading(
            $"get{name}",
            collection.Id,
            $"Các đối tượng / Features: {title}",
            [.. QuestionReader.OfItems.Select(Parameters.Reference), .. collection.Source.Filters.Select(Parameters.Filter)],
            Responses.Features($"{name}List", ofOne: false),
            Parameters.FormOfItems);
        paths[$"/collections/{collection.Id}/items/{{featureId}}"] = Reading(
            $"getOneOf{name}",
            collection.Id,
            $"Một đối tượng / One feature: {title}",
            [Parameters.Reference("featureId"), .. QuestionReader.OfItem.Select(Parameters.Reference)],
            Responses.Features(name, ofOne: true));
        if (VersionReading.Of(collection) is null)
        {
            return;
        }

        ((JsonArray)paths[$"/collections/{collection.Id}/items/{{featureId}}"]!["get"]!["parameters"]!).Add(Parameters.Reference("acceptDatetime"));
        paths[$"/collections/{collection.Id}/items/{{featureId}}/versions"] = Reading(
            $"getVersionsOfOneOf{name}",
            collection.Id,
            $"Các bản theo thời gian / Versions through time: {title}",
            [Parameters.Reference("featureId"), Parameters.Reference("knownAt")],
            Responses.Versions(),
            Parameters.FormOfVersions);
    }

    /// <summary>A resource and how it is read.</summary>
    public static JsonObject Reading(string operationId, string tag, string summary, JsonNode[] parameters, JsonObject responses, string form = Asking.FormParameter) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = operationId,
            ["tags"] = new JsonArray(tag),
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. parameters, Parameters.Reference(form), Parameters.Reference("ifNoneMatch")]),
            ["responses"] = responses,
        },
    };

    private static JsonNode[] OfMoments() => [.. Moments.Parameters.Select(Parameters.Reference)];

    private static JsonObject Tagged(string name, string description) => new() { ["name"] = name, ["description"] = description };
}
