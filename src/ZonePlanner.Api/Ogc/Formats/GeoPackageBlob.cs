using System.Buffers.Binary;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>The binary of a geometry in a GeoPackage: its head, little-endian, with its box, and the well-known binary.</summary>
internal static class GeoPackageBlob
{
    private const byte LittleEndian = 1;
    private const byte WithBox = 1 << 1;
    private const byte Empty = 1 << 4;
    private const int Head = 8;
    private const int Box = 4 * sizeof(double);

    public static byte[] Of(int srid, GeometryBounds? bounds, ReadOnlySpan<byte> wkb)
    {
        var head = bounds is null ? Head : Head + Box;
        var blob = new byte[head + wkb.Length];
        "GP"u8.CopyTo(blob);
        blob[3] = (byte)(LittleEndian | (bounds is null ? Empty : WithBox));
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), srid);
        if (bounds is { } box)
        {
            ReadOnlySpan<double> ordinates = [box.MinX, box.MaxX, box.MinY, box.MaxY];
            for (var index = 0; index < ordinates.Length; index++)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(Head + (index * sizeof(double))), ordinates[index]);
            }
        }

        wkb.CopyTo(blob.AsSpan(head));
        return blob;
    }
}
