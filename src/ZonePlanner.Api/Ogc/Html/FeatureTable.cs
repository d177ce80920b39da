using System.Text.Json;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>Values of features as people read them.</summary>
internal static class FeatureTable
{
    /// <summary>A value: text as it is, an address as a link, nothing as a dash.</summary>
    public static Markup Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => Markup.Of($"–"),
        JsonValueKind.Array => Markup.Of($"{string.Join("; ", value.EnumerateArray().Select(each => each.ToString()))}"),
        JsonValueKind.String => Text(value.GetString() ?? ""),
        _ => Markup.Of($"{value.GetRawText()}"),
    };

    /// <summary>What kind of geometry there is.</summary>
    public static string Shape(JsonElement feature) =>
        feature.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry ? geometry.GetProperty("type").GetString() ?? "" : "–";

    /// <summary>The features for the map, as they were answered.</summary>
    public static Markup ForMap(JsonDocument document) => Markup.Of($"""
        <div id="map" hidden role="region" aria-label="Bản đồ / Map"></div>
        <script type="application/geo+json" id="features">{Markup.Json(document.RootElement.GetRawText())}</script>
        """);

    public static IReadOnlyList<Link> Links(JsonElement element) =>
    [
        .. element.GetProperty("links").EnumerateArray().Select(link => new Link(
            link.GetProperty("href").GetString() ?? "",
            link.GetProperty("rel").GetString() ?? "",
            link.GetProperty("type").GetString() ?? "",
            link.GetProperty("title").GetString())),
    ];

    private static Markup Text(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? Markup.Of($"<a rel=\"nofollow noreferrer\" href=\"{address.AbsoluteUri}\">{text}</a>")
            : Markup.Of($"{text}");
}
