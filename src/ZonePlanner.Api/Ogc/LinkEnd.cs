using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc;

/// <summary>All of a link that follows its address, the longest part of a short page: put into words once for each kind of link, and kept.</summary>
internal sealed class LinkEnd
{
    private const int MostKept = 1000;

    private static readonly ConcurrentDictionary<(string Rel, string Type, string? Title), LinkEnd> Kept = new(new ByLengths());

    private LinkEnd(string rel, string type, string? title)
    {
        Header = $">; rel=\"{rel}\"; type=\"{type.Replace("\"", "", StringComparison.Ordinal)}\"";
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, FeatureWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("href"u8, "");
            json.WriteString("rel"u8, rel);
            json.WriteString("type"u8, type);
            json.WriteString("title"u8, title);
            json.WriteEndObject();
        }

        Json = output.WrittenSpan[BeginningOfJson.Length..].ToArray();
    }

    /// <summary>What precedes the address in JSON.</summary>
    public static ReadOnlySpan<byte> BeginningOfJson => "{\"href\":\""u8;

    /// <summary>What follows it in JSON, from its quotation mark to the brace.</summary>
    public byte[] Json { get; }

    /// <summary>What follows it in a header, from its bracket on; without the title, which is not ASCII.</summary>
    public string Header { get; }

    public static LinkEnd Of(Link link)
    {
        if (Kept.TryGetValue((link.Rel, link.Type, link.Title), out var kept))
        {
            return kept;
        }

        // Mementos are called what their feature is: whoever walks through all of them must not take the room of what everybody asks for.
        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        return Kept[(link.Rel, link.Type, link.Title)] = new LinkEnd(link.Rel, link.Type, link.Title);
    }

    /// <summary>There are few kinds, and their texts are mostly the same objects: to tell them apart costs less than to go through their letters.</summary>
    private sealed class ByLengths : IEqualityComparer<(string Rel, string Type, string? Title)>
    {
        public bool Equals((string Rel, string Type, string? Title) x, (string Rel, string Type, string? Title) y) => x.Rel == y.Rel && x.Type == y.Type && x.Title == y.Title;

        public int GetHashCode((string Rel, string Type, string? Title) obj) => HashCode.Combine(obj.Rel.Length, obj.Type.Length, obj.Title?.Length);
    }
}
