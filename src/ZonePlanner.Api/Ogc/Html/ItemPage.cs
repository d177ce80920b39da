using System.Text.Json;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>One feature for people.</summary>
internal static class ItemPage
{
    public static Page Show(Question question, JsonDocument document)
    {
        var feature = document.RootElement;
        var properties = feature.GetProperty("properties");
        var id = feature.GetProperty("id").GetString() ?? "";
        var name = properties.TryGetProperty("name", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() ?? id : id;
        return new(
            name,
            [Crumb.Collections, Crumb.Of(question.Collection), new($"collections/{question.Collection.Id}/items", "Các đối tượng / Features")],
            Markup.Of($"""
                <p class="notice">{question.Collection.Attributed}</p>
                {FeatureTable.ForMap(document)}
                <dl>
                <dt>id</dt><dd><code>{id}</code></dd>
                {properties.EnumerateObject().Select(property => Entry(property, Meaning(question, property.Name)))}
                <dt>geometry</dt><dd><details><summary>{FeatureTable.Shape(feature)} · {question.Crs.Code}</summary><pre>{feature.GetProperty("geometry").GetRawText()}</pre></details></dd>
                </dl>
                {LinkList.Show(FeatureTable.Links(feature))}
                """),
            HasMap: true,
            Annotation: Markup.Json(JsonSerializer.Serialize(
                new Dictionary<string, object> { ["@context"] = "https://schema.org/", ["@type"] = "Place", ["name"] = name, ["identifier"] = id },
                DocumentJson.Options)));
    }

    private static Markup Entry(JsonProperty property, Sentence? meaning) => Markup.Of($"""
        <dt><code>{property.Name}</code> <small>{meaning?.Both}</small></dt><dd>{FeatureTable.Value(property.Value)}</dd>
        """);

    private static Sentence? Meaning(Question question, string name) =>
        question.Collection.Source.Properties.FirstOrDefault(property => property.Name == name)?.Title;
}
