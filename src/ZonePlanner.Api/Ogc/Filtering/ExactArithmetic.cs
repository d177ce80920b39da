namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Reckons with literals beforehand where the result is exact, so that a column beside them stays as it is stored.</summary>
internal static class ExactArithmetic
{
    private const decimal Largest = 1_000_000_000_000;

    /// <summary>The result, or null where the database has to say.</summary>
    public static Number? Calculate(string calculation, Number left, Number right)
    {
        if (left.Exact is not { } one || right.Exact is not { } other || !IsSmall(one) || !IsSmall(other))
        {
            return null;
        }

        return calculation switch
        {
            "+" => Number.Of(one + other),
            "-" => Number.Of(one - other),
            "*" => Number.Of(one * other),
            "/" when other != 0 => Number.Of(one / other),
            "%" when other != 0 => Number.Of(one % other),
            "div" when other != 0 => Number.Of(decimal.Truncate(one / other)),
            "^" => Power(one, other),
            _ => null,
        };
    }

    /// <summary>Twelve digits before the point and six behind: no product of two such is rounded.</summary>
    private static bool IsSmall(decimal number) => Math.Abs(number) <= Largest && decimal.Round(number, 6) == number;

    private static Number? Power(decimal number, decimal exponent)
    {
        if (!decimal.IsInteger(number) || !decimal.IsInteger(exponent) || exponent is < 0 or > 60)
        {
            return null;
        }

        var power = 1m;
        for (var step = 0; step < exponent; step++)
        {
            power *= number;
            if (Math.Abs(power) > Largest)
            {
                return null;
            }
        }

        return Number.Of(power);
    }
}
