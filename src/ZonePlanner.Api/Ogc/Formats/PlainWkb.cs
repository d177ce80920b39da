using System.Buffers;
using System.Buffers.Binary;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>Well-known binary with coordinates rounded: little-endian, two ordinates a position.</summary>
internal static class PlainWkb
{
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> wkb, int decimals)
    {
        var cursor = new WkbCursor(wkb);
        Geometry(output, ref cursor, decimals, 0);
        cursor.End();
    }

    private static void Geometry(IBufferWriter<byte> output, ref WkbCursor wkb, int decimals, int depth)
    {
        var header = wkb.Header(depth);
        output.Write<byte>([1]);
        Number(output, (int)header.Kind);
        switch (header.Kind)
        {
            case WkbKind.Point:
                Positions(output, wkb.Position(header), decimals);
                break;
            case WkbKind.LineString:
                Run(output, wkb.Positions(header), decimals);
                break;
            case WkbKind.Polygon:
                var rings = wkb.RingCount(header);
                Number(output, rings);
                for (; rings > 0; rings--)
                {
                    Run(output, wkb.Positions(header), decimals);
                }

                break;
            default:
                var members = wkb.MemberCount(header);
                Number(output, members);
                for (; members > 0; members--)
                {
                    Geometry(output, ref wkb, decimals, depth + 1);
                }

                break;
        }
    }

    private static void Run(IBufferWriter<byte> output, WkbPositions positions, int decimals)
    {
        Number(output, positions.Count);
        Positions(output, positions, decimals);
    }

    private static void Positions(IBufferWriter<byte> output, WkbPositions positions, int decimals)
    {
        for (var index = 0; index < positions.Count; index++)
        {
            var room = output.GetSpan(2 * sizeof(double));
            BinaryPrimitives.WriteDoubleLittleEndian(room, Math.Round(positions.X(index), decimals));
            BinaryPrimitives.WriteDoubleLittleEndian(room[sizeof(double)..], Math.Round(positions.Y(index), decimals));
            output.Advance(2 * sizeof(double));
        }
    }

    private static void Number(IBufferWriter<byte> output, int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(sizeof(int)), number);
        output.Advance(sizeof(int));
    }
}
