using System.Buffers;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>Well-known binary straight to well-known text, with the decimals and the axis order of a format; heights and measures are left out.</summary>
internal ref struct WellKnownText
{
    private readonly GeoJsonFormat _format;
    private WkbCursor _wkb;
    private Utf8Sink _text;

    private WellKnownText(IBufferWriter<byte> output, ReadOnlySpan<byte> wkb, GeoJsonFormat format)
    {
        _wkb = new WkbCursor(wkb);
        _text = new Utf8Sink(output);
        _format = format;
    }

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> wkb, GeoJsonFormat format)
    {
        var writer = new WellKnownText(output, wkb, format);
        writer.Tagged(0);
        writer._wkb.End();
        writer._text.Close();
    }

    private void Tagged(int depth)
    {
        var header = _wkb.Header(depth);
        _text.Text(Tag(header.Kind));
        switch (header.Kind)
        {
            case WkbKind.Point:
                Point(header);
                break;
            case WkbKind.LineString:
                Line(_wkb.Positions(header));
                break;
            case WkbKind.Polygon:
                Rings(header);
                break;
            default:
                Members(header, depth);
                break;
        }
    }

    private void Members(WkbHeader header, int depth)
    {
        var count = _wkb.MemberCount(header);
        if (count == 0)
        {
            _text.Text("EMPTY"u8);
            return;
        }

        for (var index = 0; index < count; index++)
        {
            Separate(index);
            Member(header.Kind, depth);
        }

        _text.Letter((byte)')');
    }

    private void Member(WkbKind collection, int depth)
    {
        switch (collection)
        {
            case WkbKind.MultiPoint:
                Point(_wkb.Member(WkbKind.Point, depth + 1));
                break;
            case WkbKind.MultiLineString:
                Line(_wkb.Positions(_wkb.Member(WkbKind.LineString, depth + 1)));
                break;
            case WkbKind.MultiPolygon:
                Rings(_wkb.Member(WkbKind.Polygon, depth + 1));
                break;
            default:
                Tagged(depth + 1);
                break;
        }
    }

    private void Point(WkbHeader header)
    {
        var point = _wkb.Position(header);
        if (point.IsEmptyPoint)
        {
            _text.Text("EMPTY"u8);
            return;
        }

        Line(point);
    }

    private void Rings(WkbHeader header)
    {
        var count = _wkb.RingCount(header);
        if (count == 0)
        {
            _text.Text("EMPTY"u8);
            return;
        }

        for (var index = 0; index < count; index++)
        {
            Separate(index);
            Line(_wkb.Positions(header));
        }

        _text.Letter((byte)')');
    }

    private void Line(WkbPositions positions)
    {
        if (positions.Count == 0)
        {
            _text.Text("EMPTY"u8);
            return;
        }

        for (var index = 0; index < positions.Count; index++)
        {
            Separate(index);
            var (x, y) = (positions.X(index), positions.Y(index));
            Number(_format.NorthFirst ? y : x);
            _text.Letter((byte)' ');
            Number(_format.NorthFirst ? x : y);
        }

        _text.Letter((byte)')');
    }

    private void Separate(int index) => _text.Letter(index == 0 ? (byte)'(' : (byte)',');

    private void Number(double value)
    {
        var room = _text.Room(NumberText.Longest);
        _text.Used(_format.Decimals is { } most ? NumberText.WriteFixed(room, value, most) : NumberText.WriteShortest(room, value));
    }

    private static ReadOnlySpan<byte> Tag(WkbKind kind) => kind switch
    {
        WkbKind.Point => "POINT "u8,
        WkbKind.LineString => "LINESTRING "u8,
        WkbKind.Polygon => "POLYGON "u8,
        WkbKind.MultiPoint => "MULTIPOINT "u8,
        WkbKind.MultiLineString => "MULTILINESTRING "u8,
        WkbKind.MultiPolygon => "MULTIPOLYGON "u8,
        _ => "GEOMETRYCOLLECTION "u8,
    };
}
