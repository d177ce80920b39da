using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>A geometry (longitude, latitude) inside an answer, by the one GeoJSON writer. Nothing comes in this way: drawn shapes have a reader of their own.</summary>
internal class GeometryConverter : JsonConverter<Geometry>
{
    protected virtual GeoJsonFormat Format => GeoJsonFormat.Lists;

    public override Geometry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Geometries come in as drawn shapes.");

    public override void Write(Utf8JsonWriter writer, Geometry value, JsonSerializerOptions options)
    {
        var json = new ArrayBufferWriter<byte>(1024);
        GeometryWriter.Write(json, new WKBWriter(ByteOrder.LittleEndian, handleSRID: false).Write(value), Format);
        writer.WriteRawValue(json.WrittenSpan, skipInputValidation: true);
    }
}

/// <summary>A geometry whose coordinates read back to the same doubles: one that is sent on, to meet its neighbours bit for bit.</summary>
internal sealed class LosslessGeometryConverter : GeometryConverter
{
    protected override GeoJsonFormat Format => GeoJsonFormat.Lossless;
}
