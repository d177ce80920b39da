using System.Globalization;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>A number as it was written: exact where 28 digits suffice, else the nearest double.</summary>
internal readonly record struct Number(decimal? Exact, double Nearest)
{
    /// <summary>Whether it is a whole number of 64 bits.</summary>
    public bool IsInteger => Exact is { } exact && decimal.IsInteger(exact) && exact is >= long.MinValue and <= long.MaxValue;

    public static Number Of(decimal exact) => new(exact, double.Parse(exact.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    /// <summary>Reads digits with an optional sign, point and exponent; false if there is no such finite number.</summary>
    public static bool TryRead(string text, out Number number)
    {
        number = default;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var nearest) || !double.IsFinite(nearest))
        {
            return false;
        }

        // A decimal becomes a double a step beside the nearest at times; one that lost its digits is further off.
        var isExact = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && Math.Abs((double)exact - nearest) <= Math.BitIncrement(Math.Abs(nearest)) - Math.Abs(nearest);
        number = new Number(isExact ? exact : null, nearest);
        return true;
    }

    public static Number operator -(Number number) => new(-number.Exact, -number.Nearest);

    /// <inheritdoc/>
    public override string ToString() => Exact is { } exact
        ? exact.ToString("0.############################", CultureInfo.InvariantCulture)
        : Nearest.ToString("R", CultureInfo.InvariantCulture);
}
