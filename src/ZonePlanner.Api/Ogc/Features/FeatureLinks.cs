using System.Buffers;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The member <c>links</c> of features and lists of them.</summary>
internal static class FeatureLinks
{
    // Of what an address may hold, & alone is not written as it is.
    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?%=,;@!$()*&");

    /// <summary>Writes the member with a comma before it.</summary>
    public static void Write(IBufferWriter<byte> output, IEnumerable<Link> links)
    {
        output.Write(",\"links\":["u8);
        var isFirst = true;
        foreach (var link in links)
        {
            if (!isFirst)
            {
                output.Write(","u8);
            }

            isFirst = false;
            output.Write(LinkEnd.BeginningOfJson);
            WriteAddress(output, link.Href);
            output.Write(LinkEnd.Of(link).Json);
        }

        output.Write("]"u8);
    }

    private static void WriteAddress(IBufferWriter<byte> output, string address)
    {
        if (address.AsSpan().ContainsAnyExcept(OfAddresses))
        {
            output.Write(JsonEncodedText.Encode(address, FeatureWriter.Options.Encoder).EncodedUtf8Bytes);
            return;
        }

        foreach (var range in address.AsSpan().Split('&'))
        {
            if (range.Start.Value > 0)
            {
                output.Write("\\u0026"u8);
            }

            var part = address.AsSpan(range);
            output.Advance(Encoding.ASCII.GetBytes(part, output.GetSpan(part.Length)));
        }
    }
}
