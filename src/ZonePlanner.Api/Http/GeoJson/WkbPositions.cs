using System.Buffers.Binary;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>A run of positions still in their bytes, to be walked either way.</summary>
internal readonly ref struct WkbPositions(ReadOnlySpan<byte> bytes, WkbHeader header, int offset)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly bool _littleEndian = header.LittleEndian;
    private readonly int _stride = header.Stride;

    public int Count { get; } = bytes.Length / header.Stride;

    public bool HasZ { get; } = header.HasZ;

    /// <summary>Where the run starts in the geometry, for error messages.</summary>
    public int Offset { get; } = offset;

    public double X(int index) => Ordinate(index * _stride);

    public double Y(int index) => Ordinate((index * _stride) + sizeof(double));

    public double Z(int index) => Ordinate((index * _stride) + (2 * sizeof(double)));

    /// <summary>A point without a place is written as NaN, NaN.</summary>
    public bool IsEmptyPoint => double.IsNaN(X(0)) && double.IsNaN(Y(0));

    /// <summary>Twice the signed area, positive when counter-clockwise; taken from the first corner so that large coordinates cost no digits.</summary>
    public double TwiceSignedArea()
    {
        double originX = X(0), originY = Y(0), sum = 0, previousX = 0, previousY = 0;
        for (var index = 1; index < Count; index++)
        {
            double x = X(index) - originX, y = Y(index) - originY;
            sum += (previousX * y) - (x * previousY);
            previousX = x;
            previousY = y;
        }

        return sum;
    }

    private double Ordinate(int at)
    {
        var ordinate = _bytes[at..];
        return _littleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(ordinate) : BinaryPrimitives.ReadDoubleBigEndian(ordinate);
    }
}
