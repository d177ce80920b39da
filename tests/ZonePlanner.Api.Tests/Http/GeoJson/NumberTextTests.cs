using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Tests.Http.GeoJson;

public class NumberTextTests
{
    [Theory]
    [InlineData(0, 7, "0")]
    [InlineData(-0.0, 7, "0")]
    [InlineData(-0.00000004, 7, "0")]
    [InlineData(106.1946, 7, "106.1946")]
    [InlineData(-106.19460004, 7, "-106.1946")]
    [InlineData(0.5, 0, "1")]
    [InlineData(2.5, 0, "3")]
    [InlineData(-2.5, 0, "-3")]
    [InlineData(0.125, 2, "0.13")]
    [InlineData(1.005, 2, "1")]
    [InlineData(99.99999996, 7, "100")]
    [InlineData(1e-7, 7, "0.0000001")]
    [InlineData(2353399.1316, 4, "2353399.1316")]
    [InlineData(1e22, 7, "10000000000000000000000")]
    public void A_number_is_rounded_half_away_and_printed_without_trailing_zeros(double value, int decimals, string text) =>
        Assert.Equal(text, Fixed(value, decimals));

    [Theory]
    [InlineData(1e-5, "0.00001")]
    [InlineData(-1.25e-7, "-0.000000125")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(-1.5e300, null)]
    [InlineData(5e-324, null)]
    [InlineData(double.MaxValue, null)]
    [InlineData(-0.0, "0")]
    [InlineData(106.19460000000001, "106.19460000000001")]
    public void The_shortest_text_has_no_exponent(double value, string? text)
    {
        var written = Shortest(value);

        Assert.Equal(text ?? written, written);
        Assert.DoesNotContain('E', written);
        Assert.Equal(value, double.Parse(written, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_was_typed_with_seven_decimals_comes_back_to_the_digit() =>
        Gen.Long[-1_800_000_000, 1_800_000_000].Sample(
            static units =>
            {
                var typed = units / 10_000_000m;
                return Fixed((double)typed, 7) == (typed / 1.0000000000000000000000000000m).ToString("0.#######", CultureInfo.InvariantCulture);
            },
            iter: 100_000);

    [Fact]
    public void Rounding_is_that_of_the_exact_value() =>
        Gen.Select(Gen.Double[-4_000_000, 4_000_000], Gen.Int[0, 15]).Sample(
            static (value, decimals) => Fixed(value, decimals) == Exact(value, decimals),
            iter: 100_000);

    [Fact]
    public void Rounding_is_exact_beside_every_half() =>
        Gen.Select(Gen.Long[-1_800_000_000, 1_800_000_000], Gen.Int[-2, 2], Gen.Int[0, 8]).Sample(
            static (units, steps, decimals) =>
            {
                var value = (units + 0.5) / Math.Pow(10, decimals);
                for (var step = Math.Abs(steps); step > 0; step--)
                {
                    value = steps > 0 ? Math.BitIncrement(value) : Math.BitDecrement(value);
                }

                return Fixed(value, decimals) == Exact(value, decimals);
            },
            iter: 100_000);

    [Fact]
    public void An_exact_half_past_sixteen_digits_goes_to_the_even_digit() =>
        Assert.Equal(("-3741585.294754028320312", "-3741585.294754028"), (Fixed(-3741585.2947540283, 15), Fixed(-3741585.2947540283, 9)));

    [Fact]
    public void Any_double_at_all_is_rounded_exactly_and_reads_back_when_lossless() =>
        Gen.Select(Gen.Double, Gen.Int[0, 15]).Where(static (value, _) => double.IsFinite(value)).Sample(
            static (value, decimals) =>
                Fixed(value, decimals) == Exact(value, decimals)
                && double.Parse(Shortest(value), CultureInfo.InvariantCulture) == value,
            iter: 20_000);

    private static string Fixed(double value, int decimals)
    {
        Span<byte> text = stackalloc byte[NumberText.Longest];
        return Encoding.ASCII.GetString(text[..NumberText.WriteFixed(text, value, decimals)]);
    }

    private static string Shortest(double value)
    {
        Span<byte> text = stackalloc byte[NumberText.Longest];
        return Encoding.ASCII.GetString(text[..NumberText.WriteShortest(text, value)]);
    }

    /// <summary>The same rounding in integers of any size: nothing is lost on the way.</summary>
    private static string Exact(double value, int decimals)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        var exponent = (int)(bits >> 52);
        var mantissa = new BigInteger(bits & 0xF_FFFF_FFFF_FFFF) + (exponent == 0 ? 0 : BigInteger.One << 52);
        var power = Math.Max(exponent, 1) - 1075;
        var numerator = mantissa * BigInteger.Pow(10, decimals) * 2 * BigInteger.Pow(2, Math.Max(power, 0));
        var denominator = BigInteger.Pow(2, Math.Max(-power, 0));
        var units = ((numerator / denominator) + 1) / 2;
        var isHalf = (numerator % denominator).IsZero && !(numerator / denominator).IsEven;
        if (isHalf && !units.IsEven && !NumberText.TryScale(value, decimals, out _))
        {
            // Past sixteen digits the text is the runtime's, which takes an exact half to the even digit.
            units--;
        }

        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = digits[..^decimals] + "." + digits[^decimals..];
        text = text.TrimEnd('0').TrimEnd('.');
        return value < 0 && !units.IsZero ? "-" + text : text;
    }
}
