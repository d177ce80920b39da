using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The member <c>links</c>, the longest part of a short page: of each link all but the address is put into JSON once and kept.</summary>
internal static class FeatureLinks
{
    private const int MostKept = 1000;

    // Of what an address may hold, & alone is not written as it is.
    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?%=,;@!$()*&");

    private static readonly ConcurrentDictionary<(string Rel, string Type, string? Title), byte[]> Ends = new();

    private static ReadOnlySpan<byte> Beginning => "{\"href\":\""u8;

    private static ReadOnlySpan<byte> And => "\\u0026"u8;

    public static void Write(Utf8JsonWriter json, IEnumerable<Link> links)
    {
        json.WriteStartArray("links"u8);
        foreach (var link in links)
        {
            var text = ArrayPool<byte>.Shared.Rent(1024 + (And.Length * link.Href.Length));
            if (link.Href.AsSpan().ContainsAnyExcept(OfAddresses) || !TryWrite(text, link, out var length))
            {
                WriteMembers(json, link);
            }
            else
            {
                json.WriteRawValue(text.AsSpan(0, length), skipInputValidation: true);
            }

            ArrayPool<byte>.Shared.Return(text);
        }

        json.WriteEndArray();
    }

    private static bool TryWrite(byte[] text, Link link, out int length)
    {
        Beginning.CopyTo(text);
        length = Beginning.Length;
        foreach (var range in link.Href.AsSpan().Split('&'))
        {
            if (range.Start.Value > 0)
            {
                And.CopyTo(text.AsSpan(length));
                length += And.Length;
            }

            length += Encoding.ASCII.GetBytes(link.Href.AsSpan(range), text.AsSpan(length));
        }

        var end = EndOf((link.Rel, link.Type, link.Title));
        var fits = end.AsSpan().TryCopyTo(text.AsSpan(length));
        length += end.Length;
        return fits;
    }

    private static byte[] EndOf((string Rel, string Type, string? Title) kind)
    {
        if (Ends.TryGetValue(kind, out var kept))
        {
            return kept;
        }

        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, FeatureWriter.Options))
        {
            WriteMembers(json, new Link("", kind.Rel, kind.Type, kind.Title));
        }

        var end = output.WrittenSpan[Beginning.Length..].ToArray();
        if (Ends.Count < MostKept)
        {
            Ends[kind] = end;
        }

        return end;
    }

    private static void WriteMembers(Utf8JsonWriter json, Link link)
    {
        json.WriteStartObject();
        json.WriteString("href"u8, link.Href);
        json.WriteString("rel"u8, link.Rel);
        json.WriteString("type"u8, link.Type);
        json.WriteString("title"u8, link.Title);
        json.WriteEndObject();
    }
}
