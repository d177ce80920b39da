using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>Doubles as JSON numbers without exponent, trailing zeros or minus zero; a half is rounded away from zero, judged on the double's exact value (past sixteen digits an exact half goes to the even digit, as the runtime has it).</summary>
internal static class NumberText
{
    /// <summary>No number is longer: 309 digits, a sign, a point and 324 decimals.</summary>
    public const int Longest = 640;

    /// <summary>Longest text of a number that <see cref="TryScale"/> accepts.</summary>
    public const int LongestScaled = 24;

    public const int MostDecimals = 15;

    /// <summary>Below this every half of a unit is a double, so the rounding of the product cannot step over one.</summary>
    private const double LargestScaled = 4_503_599_627_370_496;

    private static ReadOnlySpan<byte> TwoDigits =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    private static ReadOnlySpan<ulong> Powers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    ];

    /// <summary>Writes a whole number.</summary>
    public static void WriteNumber(this IBufferWriter<byte> output, long number)
    {
        number.TryFormat(output.GetSpan(20), out var length, provider: CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    /// <summary>The value in units of its last decimal, rounded; false when it is too large for that or not finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryScale(double value, int decimals, out long scaled)
    {
        var size = Math.Abs(value);
        double power = Powers[decimals];
        var product = size * power;
        if (!(product < LargestScaled))
        {
            scaled = 0;
            return false;
        }

        var units = (long)product;
        var rest = product - units;
        if (rest > 0.5 || (rest == 0.5 && Math.FusedMultiplyAdd(size, power, -product) >= 0))
        {
            units++;
        }

        scaled = value < 0 ? -units : units;
        return true;
    }

    /// <summary>Writes a value that <see cref="TryScale"/> accepted; at most <see cref="LongestScaled"/> bytes.</summary>
    public static int WriteScaled(Span<byte> into, long scaled, int decimals)
    {
        var at = 0;
        if (scaled < 0)
        {
            into[at++] = (byte)'-';
            scaled = -scaled;
        }

        var (whole, part) = decimals == 7
            ? Math.DivRem((ulong)scaled, 10_000_000UL)
            : Math.DivRem((ulong)scaled, Powers[decimals]);
        at += WriteWhole(into[at..], whole);
        if (part == 0)
        {
            return at;
        }

        while (part % 10 == 0)
        {
            part /= 10;
            decimals--;
        }

        into[at] = (byte)'.';
        WriteDigits(into.Slice(at + 1, decimals), part);
        return at + 1 + decimals;
    }

    /// <summary>Writes any finite double with at most so many decimals; at most <see cref="Longest"/> bytes.</summary>
    public static int WriteFixed(Span<byte> into, double value, int decimals)
    {
        if (TryScale(value, decimals, out var scaled))
        {
            return WriteScaled(into, scaled, decimals);
        }

        Utf8Formatter.TryFormat(value, into, out var length, new StandardFormat('F', (byte)decimals));
        return decimals == 0 ? length : into[..length].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
    }

    /// <summary>Writes the shortest text that reads back as the same double; at most <see cref="Longest"/> bytes.</summary>
    public static int WriteShortest(Span<byte> into, double value)
    {
        if (value == 0)
        {
            into[0] = (byte)'0';
            return 1;
        }

        Utf8Formatter.TryFormat(value, into, out var length);
        var exponentAt = into[..length].IndexOf((byte)'E');
        return exponentAt < 0 ? length : WithoutExponent(into, exponentAt, length);
    }

    private static int WithoutExponent(Span<byte> text, int exponentAt, int length)
    {
        var exponent = int.Parse(text[(exponentAt + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        Span<byte> digits = stackalloc byte[32];
        var count = 0;
        foreach (var letter in text[..exponentAt])
        {
            if (letter is >= (byte)'0' and <= (byte)'9')
            {
                digits[count++] = letter;
            }
        }

        var at = text[0] == (byte)'-' ? 1 : 0;
        if (exponent < 0)
        {
            "0."u8.CopyTo(text[at..]);
            text.Slice(at + 2, -exponent - 1).Fill((byte)'0');
            at += 1 - exponent;
            digits[..count].CopyTo(text[at..]);
            return at + count;
        }

        // The shortest form of a large number has an exponent past its last digit, so nothing follows the point.
        digits[..count].CopyTo(text[at..]);
        text.Slice(at + count, exponent + 1 - count).Fill((byte)'0');
        return at + exponent + 1;
    }

    private static int WriteWhole(Span<byte> into, ulong whole)
    {
        var digits = CountDigits(whole);
        WriteDigits(into[..digits], whole);
        return digits;
    }

    private static int CountDigits(ulong whole)
    {
        var digits = 1;
        while (digits <= MostDecimals && whole >= Powers[digits])
        {
            digits++;
        }

        return digits;
    }

    private static void WriteDigits(Span<byte> into, ulong value)
    {
        var at = into.Length;
        while (at >= 2)
        {
            (value, var pair) = Math.DivRem(value, 100);
            at -= 2;
            TwoDigits.Slice((int)pair * 2, 2).CopyTo(into[at..]);
        }

        if (at == 1)
        {
            into[0] = (byte)('0' + value);
        }
    }
}
