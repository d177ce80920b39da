using System.Runtime.InteropServices;
using Google.FlatBuffers;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>Well-known binary as FlatGeobuf has geometries: one run of positions with the ends of its rings or lines, or parts that are geometries; heights and measures are left out.</summary>
internal sealed class FlatGeobufGeometry(int? decimals)
{
    private const int Fields = 8;

    private readonly List<double> _positions = [];
    private readonly List<int> _ends = [];

    /// <summary>Writes a geometry; the place of its table.</summary>
    public int Write(FlatBufferBuilder builder, ReadOnlySpan<byte> wkb)
    {
        var cursor = new WkbCursor(wkb);
        var table = Geometry(builder, ref cursor, 0);
        cursor.End();
        return table;
    }

    private int Geometry(FlatBufferBuilder builder, ref WkbCursor wkb, int depth)
    {
        var header = wkb.Header(depth);
        if (header.Kind is WkbKind.MultiPolygon or WkbKind.GeometryCollection)
        {
            var parts = new int[wkb.MemberCount(header)];
            for (var index = 0; index < parts.Length; index++)
            {
                parts[index] = Geometry(builder, ref wkb, depth + 1);
            }

            return Table(builder, header.Kind, 0, 0, FlatGeobufHead.Offsets(builder, parts));
        }

        _positions.Clear();
        _ends.Clear();
        Gather(ref wkb, header, depth);
        return Table(builder, header.Kind, _ends.Count > 1 ? Ends(builder) : 0, Positions(builder), 0);
    }

    private void Gather(ref WkbCursor wkb, WkbHeader header, int depth)
    {
        switch (header.Kind)
        {
            case WkbKind.Point:
                Add(wkb.Position(header));
                break;
            case WkbKind.LineString:
                Add(wkb.Positions(header));
                break;
            case WkbKind.Polygon:
                for (var rings = wkb.RingCount(header); rings > 0; rings--)
                {
                    Add(wkb.Positions(header));
                    _ends.Add(_positions.Count / 2);
                }

                break;
            case WkbKind.MultiPoint:
                for (var points = wkb.MemberCount(header); points > 0; points--)
                {
                    Add(wkb.Position(wkb.Member(WkbKind.Point, depth + 1)));
                }

                break;
            default:
                for (var lines = wkb.MemberCount(header); lines > 0; lines--)
                {
                    Add(wkb.Positions(wkb.Member(WkbKind.LineString, depth + 1)));
                    _ends.Add(_positions.Count / 2);
                }

                break;
        }
    }

    private void Add(WkbPositions positions)
    {
        for (var index = 0; index < positions.Count; index++)
        {
            _positions.Add(Rounded(positions.X(index)));
            _positions.Add(Rounded(positions.Y(index)));
        }
    }

    private double Rounded(double ordinate) => decimals is { } kept ? Math.Round(ordinate, kept) : ordinate;

    private int Ends(FlatBufferBuilder builder)
    {
        builder.StartVector(sizeof(uint), _ends.Count, sizeof(uint));
        for (var index = _ends.Count - 1; index >= 0; index--)
        {
            builder.AddInt(_ends[index]);
        }

        return builder.EndVector().Value;
    }

    private int Positions(FlatBufferBuilder builder)
    {
        builder.StartVector(sizeof(double), _positions.Count, sizeof(double));
        var positions = CollectionsMarshal.AsSpan(_positions);
        for (var index = positions.Length - 1; index >= 0; index--)
        {
            builder.AddDouble(positions[index]);
        }

        return builder.EndVector().Value;
    }

    private static int Table(FlatBufferBuilder builder, WkbKind kind, int ends, int positions, int parts)
    {
        builder.StartTable(Fields);
        builder.AddOffset(0, ends, 0);
        builder.AddOffset(1, positions, 0);
        builder.AddByte(6, (byte)kind, 0);
        builder.AddOffset(7, parts, 0);
        return builder.EndTable();
    }
}
