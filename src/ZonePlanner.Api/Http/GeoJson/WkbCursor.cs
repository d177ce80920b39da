using System.Buffers.Binary;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>Reads well-known binary front to back and never past its end; a count is believed only if the bytes for it are there.</summary>
internal ref struct WkbCursor(ReadOnlySpan<byte> wkb)
{
    private const uint ExtendedZ = 0x8000_0000;
    private const uint ExtendedM = 0x4000_0000;
    private const uint ExtendedSrid = 0x2000_0000;
    private const int HeaderSize = 5;
    private const int DeepestNesting = 32;

    private readonly ReadOnlySpan<byte> _wkb = wkb;
    private int _at;

    /// <summary>The header of one geometry: PostGIS's flags (EWKB) and ISO's thousands are both understood, an SRID is passed over.</summary>
    public WkbHeader Header(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new MalformedWkbException("Collections are nested too deeply", _at);
        }

        var start = _at;
        var order = Take(1)[0];
        if (order > 1)
        {
            throw new MalformedWkbException("The byte order mark is neither 0 nor 1", start);
        }

        var littleEndian = order == 1;
        var word = UInt32(littleEndian);
        if ((word & ExtendedSrid) != 0)
        {
            Take(4);
        }

        var code = word & ~(ExtendedZ | ExtendedM | ExtendedSrid);
        var (iso, kind) = Math.DivRem(code, 1000);
        if (iso > 3 || kind is < (uint)WkbKind.Point or > (uint)WkbKind.GeometryCollection)
        {
            throw new MalformedWkbException("The geometry type has no GeoJSON form", start);
        }

        var hasZ = (word & ExtendedZ) != 0 || iso is 1 or 3;
        var hasM = (word & ExtendedM) != 0 || iso is 2 or 3;
        return new WkbHeader((WkbKind)kind, littleEndian, hasZ, hasM);
    }

    /// <summary>A header that must be of one kind: the members of a MultiPoint, MultiLineString or MultiPolygon.</summary>
    public WkbHeader Member(WkbKind kind, int depth)
    {
        var start = _at;
        var header = Header(depth);
        return header.Kind == kind
            ? header
            : throw new MalformedWkbException("A member is not of its collection's kind", start);
    }

    public int MemberCount(WkbHeader header) => Count(header, HeaderSize);

    public int RingCount(WkbHeader header) => Count(header, sizeof(uint));

    public WkbPositions Positions(WkbHeader header) => Positions(header, Count(header, header.Stride));

    public WkbPositions Position(WkbHeader header) => Positions(header, 1);

    public readonly void End()
    {
        if (_at != _wkb.Length)
        {
            throw new MalformedWkbException("Bytes are left over after the geometry", _at);
        }
    }

    private WkbPositions Positions(WkbHeader header, int count)
    {
        var start = _at;
        return new WkbPositions(Take(count * header.Stride), header, start);
    }

    private int Count(WkbHeader header, int leastSize)
    {
        var start = _at;
        var count = UInt32(header.LittleEndian);
        return count <= (uint)((_wkb.Length - _at) / leastSize)
            ? (int)count
            : throw new MalformedWkbException("A count promises more than the bytes hold", start);
    }

    private uint UInt32(bool littleEndian)
    {
        var bytes = Take(sizeof(uint));
        return littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _wkb.Length - _at)
        {
            throw new MalformedWkbException("The geometry ends too early", _at);
        }

        var taken = _wkb.Slice(_at, length);
        _at += length;
        return taken;
    }
}

/// <summary>The seven kinds of geometry GeoJSON shares with well-known binary, by their WKB numbers.</summary>
internal enum WkbKind
{
    None = 0,
    Point = 1,
    LineString = 2,
    Polygon = 3,
    MultiPoint = 4,
    MultiLineString = 5,
    MultiPolygon = 6,
    GeometryCollection = 7,
}

/// <summary>What the head of one WKB geometry says.</summary>
internal readonly record struct WkbHeader(WkbKind Kind, bool LittleEndian, bool HasZ, bool HasM)
{
    /// <summary>Bytes from one position to the next.</summary>
    public int Stride => sizeof(double) * (2 + (HasZ ? 1 : 0) + (HasM ? 1 : 0));
}
