using System.Buffers;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.IO.Converters;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Tests.Http.GeoJson;

/// <summary>Geometries to bytes and GeoJSON back to geometries, by NetTopologySuite: the other opinion in these tests.</summary>
internal static class Wkb
{
    private static readonly JsonSerializerOptions Reading = new()
    {
        Converters = { new GeoJsonConverterFactory(new GeometryFactory(new PrecisionModel(), 4326), writeGeometryBBox: false, null, RingOrientationOption.DoNotModify) },
    };

    public static byte[] Of(string text) => Of(new WKTReader { IsOldNtsCoordinateSyntaxAllowed = false }.Read(text));

    public static byte[] Of(Geometry geometry, ByteOrder order = ByteOrder.LittleEndian, bool srid = false, Ordinates ordinates = Ordinates.XY) =>
        new WKBWriter(order, srid, ordinates.HasFlag(Ordinates.Z), ordinates.HasFlag(Ordinates.M)).Write(geometry);

    public static string Json(ReadOnlySpan<byte> wkb, GeoJsonFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        GeometryWriter.Write(output, wkb, format);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static Geometry Read(string json) => JsonSerializer.Deserialize<Geometry>(json, Reading)!;
}
