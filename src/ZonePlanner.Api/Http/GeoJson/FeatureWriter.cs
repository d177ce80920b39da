using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>Writes the members of an object that is already open: properties of a feature.</summary>
internal delegate void WriteMembers<in TRow>(Utf8JsonWriter json, TRow row);

/// <summary>
/// Features, one after the other, into a buffer writer; each is a whole JSON object, so it may also be kept in memory and appended later.
/// </summary>
internal sealed class FeatureWriter(IBufferWriter<byte> output, GeoJsonFormat format) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(output, Options);

    /// <summary>Vietnamese letters stay as they are; what could break out of HTML is escaped.</summary>
    internal static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes one feature; empty <paramref name="wkb"/> means that it has no geometry.</summary>
    /// <param name="id">The identifier in the collection.</param>
    /// <param name="wkb">The geometry's bytes as <see cref="WkbColumn"/> reads them.</param>
    /// <param name="row">Handed on to the callbacks, so that they can be static methods.</param>
    /// <param name="properties">Writes the members of <c>properties</c>.</param>
    /// <param name="beside">Writes members beside <c>properties</c>, such as <c>links</c>, each with a comma before it; none when left out.</param>
    public void Write<TRow>(string id, ReadOnlySpan<byte> wkb, TRow row, WriteMembers<TRow> properties, Action<IBufferWriter<byte>>? beside = null)
    {
        output.Write("{\"type\":\"Feature\",\"id\":"u8);
        _json.Reset();
        _json.WriteStringValue(id);
        _json.Flush();
        output.Write(",\"geometry\":"u8);
        if (wkb.IsEmpty)
        {
            output.Write("null"u8);
        }
        else
        {
            GeometryWriter.Write(output, wkb, format);
        }

        output.Write(",\"properties\":"u8);
        _json.Reset();
        _json.WriteStartObject();
        properties(_json, row);
        _json.WriteEndObject();
        _json.Flush();
        beside?.Invoke(output);
        output.Write("}"u8);
    }

    public void Dispose() => _json.Dispose();
}
