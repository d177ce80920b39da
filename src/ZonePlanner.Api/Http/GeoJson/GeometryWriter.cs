using System.Buffers;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>
/// Well-known binary, as PostGIS sends it (EWKB or ISO, either byte order), straight to an RFC 7946 geometry in UTF-8:
/// exterior rings counter-clockwise, holes clockwise, closed after rounding; measures (M) and SRIDs are left out.
/// </summary>
internal ref struct GeometryWriter
{
    private const int FewestInLine = 2;
    private const int FewestInRing = 4;

    private readonly GeoJsonFormat _format;
    private WkbCursor _wkb;
    private Utf8Sink _json;

    private GeometryWriter(IBufferWriter<byte> output, ReadOnlySpan<byte> wkb, GeoJsonFormat format)
    {
        _wkb = new WkbCursor(wkb);
        _json = new Utf8Sink(output);
        _format = format;
    }

    /// <summary>Writes one geometry object. Positions made equal to their neighbour by rounding are left out while enough remain.</summary>
    /// <exception cref="MalformedWkbException">The bytes are cut short, lie about their counts, or hold a curve, NaN or infinity.</exception>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> wkb, GeoJsonFormat format)
    {
        var writer = new GeometryWriter(output, wkb, format);
        writer.Geometry(0);
        writer._wkb.End();
        writer._json.Close();
    }

    private void Geometry(int depth)
    {
        var header = _wkb.Header(depth);
        switch (header.Kind)
        {
            case WkbKind.Point:
                _json.Text("{\"type\":\"Point\",\"coordinates\":"u8);
                Point(header);
                break;
            case WkbKind.LineString:
                _json.Text("{\"type\":\"LineString\",\"coordinates\":"u8);
                Line(_wkb.Positions(header));
                break;
            case WkbKind.Polygon:
                _json.Text("{\"type\":\"Polygon\",\"coordinates\":"u8);
                Polygon(header);
                break;
            case WkbKind.MultiPoint:
                _json.Text("{\"type\":\"MultiPoint\",\"coordinates\":"u8);
                MultiPoint(header, depth);
                break;
            case WkbKind.MultiLineString:
                _json.Text("{\"type\":\"MultiLineString\",\"coordinates\":"u8);
                MultiLineString(header, depth);
                break;
            case WkbKind.MultiPolygon:
                _json.Text("{\"type\":\"MultiPolygon\",\"coordinates\":"u8);
                MultiPolygon(header, depth);
                break;
            default:
                _json.Text("{\"type\":\"GeometryCollection\",\"geometries\":"u8);
                Collection(header, depth);
                break;
        }

        _json.Letter((byte)'}');
    }

    private void Point(WkbHeader header)
    {
        var point = _wkb.Position(header);
        if (point.IsEmptyPoint)
        {
            _json.Text("[]"u8);
            return;
        }

        PositionText.WritePoint(ref _json, point, _format);
    }

    private void Line(WkbPositions line)
    {
        _json.Letter((byte)'[');
        PositionText.WriteRun(ref _json, line, backwards: false, FewestInLine, _format);
        _json.Letter((byte)']');
    }

    private void Polygon(WkbHeader header)
    {
        _json.Letter((byte)'[');
        Rings(header, _wkb.RingCount(header));
        _json.Letter((byte)']');
    }

    private void Rings(WkbHeader header, int rings)
    {
        var written = 0;
        for (var index = 0; index < rings; index++)
        {
            var ring = _wkb.Positions(header);
            if (ring.Count > 0)
            {
                Separate(ref written);
                Ring(ring, exterior: index == 0);
            }
        }
    }

    private void Ring(WkbPositions ring, bool exterior)
    {
        var last = ring.Count - 1;
        if (ring.X(0) != ring.X(last) || ring.Y(0) != ring.Y(last))
        {
            throw new MalformedWkbException("A ring is not closed", ring.Offset);
        }

        var area = _format.AsStored ? 0 : ring.TwiceSignedArea();
        _json.Letter((byte)'[');
        PositionText.WriteRun(ref _json, ring, backwards: exterior ? area < 0 : area > 0, FewestInRing, _format);
        _json.Letter((byte)']');
    }

    private void MultiPoint(WkbHeader header, int depth)
    {
        _json.Letter((byte)'[');
        var members = _wkb.MemberCount(header);
        var written = 0;
        for (var index = 0; index < members; index++)
        {
            var point = _wkb.Position(_wkb.Member(WkbKind.Point, depth + 1));
            if (!point.IsEmptyPoint)
            {
                Separate(ref written);
                PositionText.WritePoint(ref _json, point, _format);
            }
        }

        _json.Letter((byte)']');
    }

    private void MultiLineString(WkbHeader header, int depth)
    {
        _json.Letter((byte)'[');
        var members = _wkb.MemberCount(header);
        var written = 0;
        for (var index = 0; index < members; index++)
        {
            var line = _wkb.Positions(_wkb.Member(WkbKind.LineString, depth + 1));
            if (line.Count > 0)
            {
                Separate(ref written);
                Line(line);
            }
        }

        _json.Letter((byte)']');
    }

    private void MultiPolygon(WkbHeader header, int depth)
    {
        _json.Letter((byte)'[');
        var members = _wkb.MemberCount(header);
        var written = 0;
        for (var index = 0; index < members; index++)
        {
            var member = _wkb.Member(WkbKind.Polygon, depth + 1);
            var rings = _wkb.RingCount(member);
            if (rings > 0)
            {
                Separate(ref written);
                _json.Letter((byte)'[');
                Rings(member, rings);
                _json.Letter((byte)']');
            }
        }

        _json.Letter((byte)']');
    }

    private void Collection(WkbHeader header, int depth)
    {
        _json.Letter((byte)'[');
        var members = _wkb.MemberCount(header);
        var written = 0;
        for (var index = 0; index < members; index++)
        {
            Separate(ref written);
            Geometry(depth + 1);
        }

        _json.Letter((byte)']');
    }

    private void Separate(ref int written)
    {
        if (written++ > 0)
        {
            _json.Letter((byte)',');
        }
    }
}
