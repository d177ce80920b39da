using System.Text.Json.Nodes;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>The definition of the API for people, from the very document programs read.</summary>
internal static class ApiPage
{
    public static Page Show(JsonObject definition) => new(
        "Tài liệu API / Documentation of the API",
        [],
        Markup.Of($"""
            <p>{definition["info"]!["description"]!.ToString()}</p>
            <p>OpenAPI {definition["openapi"]!.ToString()} · <code>{definition["servers"]![0]!["url"]!.ToString()}</code></p>
            <h2>Tham số chung / Shared parameters</h2>
            <dl>{definition["components"]!["parameters"]!.AsObject().Select(parameter => Parameter(parameter.Value!))}</dl>
            {definition["paths"]!.AsObject().Select(path => Path(path.Key, path.Value!["get"]!))}
            """));

    private static Markup Path(string path, JsonNode operation) => Markup.Of($"""
        <section>
        <h2><code>GET {path}</code></h2>
        <p>{operation["summary"]!.ToString()}</p>
        <p><small>{string.Join(" · ", operation["responses"]!.AsObject().Select(response => response.Key))}</small></p>
        <dl>{operation["parameters"]!.AsArray().Select(parameter => Parameter(parameter!))}</dl>
        </section>
        """);

    private static Markup Parameter(JsonNode parameter) => parameter["$ref"] is { } reference
        ? Markup.Of($"<dt><code>{reference.ToString().Split('/')[^1]}</code></dt><dd>↑</dd>")
        : Markup.Of($"<dt><code>{parameter["name"]!.ToString()}</code></dt><dd>{parameter["description"]!.ToString()} {Words(parameter["schema"]!)}</dd>");

    private static Markup Words(JsonNode schema) => schema["enum"] is JsonArray words
        ? Markup.Of($"<small>{string.Join(", ", words.Select(word => word?.ToString()))}</small>")
        : Markup.None;
}
