using System.Buffers;
using System.Text;
using NetTopologySuite.IO;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Imports.Files;

namespace ZonePlanner.Api.Imports;

/// <summary>A feature's coordinates as its file has them, in its own CRS, to the digit: GeoJSON, kept beside the boundary.</summary>
internal static class TypedCoordinates
{
    public static string? Of(FileFeature feature)
    {
        if (feature.Typed is not null || feature.Shape is null)
        {
            return feature.Typed;
        }

        var json = new ArrayBufferWriter<byte>();
        GeometryWriter.Write(json, new WKBWriter().Write(feature.Shape), GeoJsonFormat.Lossless with { AsStored = true });
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
