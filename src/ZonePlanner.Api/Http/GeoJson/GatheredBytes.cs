using System.Buffers;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>
/// Bytes gathered in one borrowed piece of memory until they are worth sending. A response takes a lock for every few bytes written straight into it, and gives
/// them room in small pieces.
/// </summary>
internal sealed class GatheredBytes : IBufferWriter<byte>, IDisposable
{
    private const int AtFirst = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(AtFirst);

    public int Count { get; private set; }

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Room(sizeHint).AsMemory(Count);

    public Span<byte> GetSpan(int sizeHint = 0) => Room(sizeHint).AsSpan(Count);

    /// <summary>What was gathered.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    /// <summary>Hands all of it over and begins anew.</summary>
    public void MoveTo(IBufferWriter<byte> output)
    {
        output.Write(Written);
        Count = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Count = 0;
    }

    private byte[] Room(int least)
    {
        if (_bytes.Length - Count < Math.Max(least, 1))
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, Count + least));
            _bytes.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes;
    }
}
