using System.Text.Json.Nodes;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Descriptions;

/// <summary>A schema for people: a table of its properties.</summary>
internal static class SchemaPage
{
    public static Page Show(JsonObject schema, Collection collection) => new(
        schema["title"]!.GetValue<string>(),
        [Crumb.Collections, Crumb.Of(collection)],
        Markup.Of($"""
            <div class="wide"><table>
            <thead><tr><th scope="col">Tên / Name</th><th scope="col">Kiểu / Type</th><th scope="col">Ý nghĩa / Meaning</th></tr></thead>
            <tbody>
            {schema["properties"]!.AsObject().Select(property => Row(property.Key, property.Value!.AsObject()))}
            </tbody>
            </table></div>
            """));

    private static Markup Row(string name, JsonObject property) => Markup.Of($"""
        <tr><th scope="row"><code>{name}</code></th><td>{Type(property)}</td><td>{property["title"]?.GetValue<string>() ?? ""}{Words(property)}</td></tr>
        """);

    private static string Type(JsonObject property) =>
        string.Join(' ', new[] { property["type"], property["format"], property["items"]?["type"] }.OfType<JsonNode>().Select(part => part.GetValue<string>()));

    private static Markup Words(JsonObject property) => property["enum"] is JsonArray words
        ? Markup.Of($": <code>{string.Join(", ", words.Select(word => word?.GetValue<string>()))}</code>")
        : Markup.None;
}
