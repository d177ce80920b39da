using System.Text.Json;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The member <c>links</c>.</summary>
internal static class FeatureLinks
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Link> links)
    {
        json.WriteStartArray("links"u8);
        foreach (var link in links)
        {
            json.WriteStartObject();
            json.WriteString("href"u8, link.Href);
            json.WriteString("rel"u8, link.Rel);
            json.WriteString("type"u8, link.Type);
            json.WriteString("title"u8, link.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
