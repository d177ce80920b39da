using System.Buffers;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>Bytes on their way into a buffer writer, handed over in as few pieces as it allows.</summary>
internal ref struct Utf8Sink(IBufferWriter<byte> output)
{
    private const int SmallestPiece = 512;

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _free = output.GetSpan(SmallestPiece);
    private int _used;

    /// <summary>Room for at least so many bytes; say with <see cref="Used"/> how many were taken.</summary>
    public Span<byte> Room(int bytes)
    {
        if (_free.Length - _used < bytes)
        {
            Close();
            _free = _output.GetSpan(Math.Max(bytes, SmallestPiece));
        }

        return _free[_used..];
    }

    public void Used(int bytes) => _used += bytes;

    public void Text(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        _used += text.Length;
    }

    public void Letter(byte letter)
    {
        Room(1)[0] = letter;
        _used++;
    }

    /// <summary>Hands over what has been written since the last time.</summary>
    public void Close()
    {
        _output.Advance(_used);
        _used = 0;
        _free = default;
    }
}
