using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>
/// Pieces of text that recur, each kept once. A text is written as a row of numbers: an odd one names a phrase, an even one says how many bytes follow as they are.
/// Pieces end before <c>,"</c>, which in JSON is where members begin; a piece that is met a second time, not long after the first, becomes a phrase.
/// </summary>
internal sealed class Phrases
{
    private const int Most = 1 << 16;
    private const int Shortest = 8;
    private const int Remembered = 1 << 14;
    private const int More = 0x80;

    private readonly List<byte[]> _phrases = [];
    private Dictionary<byte[], int>? _numbers = new(new SameBytes());
    private int[]? _metOnce = new int[Remembered];

    /// <summary>What the phrases weigh.</summary>
    public long Bytes { get; private set; }

    /// <summary>Writes a text in phrases.</summary>
    public void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        var numbers = _numbers!.GetAlternateLookup<ReadOnlySpan<byte>>();
        var written = 0;
        for (var (begin, end) = (0, 0); begin < text.Length; begin = end)
        {
            end = text[(begin + 1)..].IndexOf(",\""u8) is >= 0 and var length ? begin + 1 + length : text.Length;
            var piece = text[begin..end];
            if (numbers.TryGetValue(piece, out var number) || IsWorthKeeping(piece, out number))
            {
                WritePlain(output, text[written..begin]);
                WriteNumber(output, (number << 1) | 1);
                written = end;
            }
        }

        WritePlain(output, text[written..]);
    }

    /// <summary>Reads what was written; <paramref name="text"/> is as long as the text was.</summary>
    public void Read(ReadOnlySpan<byte> written, Span<byte> text)
    {
        while (!written.IsEmpty)
        {
            var number = ReadNumber(ref written);
            if ((number & 1) != 0)
            {
                var phrase = _phrases[number >> 1];
                phrase.CopyTo(text);
                text = text[phrase.Length..];
            }
            else
            {
                written[..(number >> 1)].CopyTo(text);
                text = text[(number >> 1)..];
                written = written[(number >> 1)..];
            }
        }
    }

    /// <summary>Forgets what only writing needs.</summary>
    public void Close() => (_numbers, _metOnce) = (null, null);

    private bool IsWorthKeeping(ReadOnlySpan<byte> piece, out int number)
    {
        number = _phrases.Count;
        if (piece.Length < Shortest || number == Most)
        {
            return false;
        }

        var hash = SameBytes.Hash(piece);
        ref var met = ref _metOnce![(uint)hash % Remembered];
        if (met != hash)
        {
            met = hash;
            return false;
        }

        var phrase = piece.ToArray();
        _phrases.Add(phrase);
        _numbers!.Add(phrase, number);
        Bytes += phrase.Length;
        return true;
    }

    private static void WritePlain(IBufferWriter<byte> output, ReadOnlySpan<byte> plain)
    {
        if (!plain.IsEmpty)
        {
            WriteNumber(output, plain.Length << 1);
            output.Write(plain);
        }
    }

    /// <summary>Seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    private static void WriteNumber(IBufferWriter<byte> output, int number)
    {
        for (; number >= More; number >>= 7)
        {
            output.Write([(byte)(number | More)]);
        }

        output.Write([(byte)number]);
    }

    private static int ReadNumber(ref ReadOnlySpan<byte> written)
    {
        var (number, at) = (written[0] & (More - 1), 0);
        while (written[at] >= More)
        {
            at++;
            number |= (written[at] & (More - 1)) << (7 * at);
        }

        written = written[(at + 1)..];
        return number;
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static int Hash(ReadOnlySpan<byte> bytes)
        {
            var hash = default(HashCode);
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => Hash(obj);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate) => Hash(alternate);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
