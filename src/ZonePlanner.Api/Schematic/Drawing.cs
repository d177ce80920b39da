using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NetTopologySuite.Geometries;

namespace ZonePlanner.Api.Schematic;

/// <summary>A GeoJSON file, one feature a line, every one of which says that it is made up and by what.</summary>
internal sealed class Drawing
{
    private const string Generator = "ZonePlanner.Api schematic 1";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> bytes = new();
    private bool isBegun;

    public void Add(IEnumerable<(string Name, object? Value)> properties, string note, string noteEn, Geometry degrees)
    {
        bytes.Write(isBegun ? ",\n"u8 : "{\"type\":\"FeatureCollection\",\"features\":[\n"u8);
        isBegun = true;
        using var json = new Utf8JsonWriter(bytes, Readable);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value);
        }

        json.WriteString("quality", "schematic");
        json.WriteString("note", note);
        json.WriteString("noteEn", noteEn);
        json.WriteString("generator", Generator);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        Write(json, degrees);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public byte[] End()
    {
        bytes.Write("\n]}\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Geometry degrees)
    {
        var polygons = Plane.Polygons(degrees).ToArray();
        json.WriteString("type", polygons.Length == 1 ? "Polygon" : "MultiPolygon");
        json.WritePropertyName("coordinates");
        if (polygons.Length == 1)
        {
            Write(json, polygons[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var polygon in polygons)
        {
            Write(json, polygon);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Polygon polygon)
    {
        json.WriteStartArray();
        Write(json, polygon.ExteriorRing, counterClockwise: true);
        foreach (var hole in polygon.InteriorRings)
        {
            Write(json, hole, counterClockwise: false);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LineString ring, bool counterClockwise)
    {
        var turned = ((LinearRing)ring).IsCCW == counterClockwise ? ring : (LineString)ring.Reverse();
        json.WriteStartArray();
        foreach (var corner in turned.Coordinates)
        {
            json.WriteStartArray();
            json.WriteNumberValue(corner.X);
            json.WriteNumberValue(corner.Y);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
