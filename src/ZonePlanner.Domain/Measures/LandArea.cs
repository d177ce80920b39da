using System.Globalization;

namespace ZonePlanner.Domain.Measures;

/// <summary>An area of land: square metres inside, hectares outside.</summary>
/// <param name="SquareMetres">Square metres.</param>
public readonly record struct LandArea(double SquareMetres) : IComparable<LandArea>
{
    private const double SquareMetresPerHectare = 10_000;

    /// <summary>No land.</summary>
    public static LandArea Zero => default;

    /// <summary>Hectares.</summary>
    public double Hectares => SquareMetres / SquareMetresPerHectare;

    /// <summary>Hectares rounded to whole square metres, four decimals: what answers and reports say.</summary>
    public decimal RoundedHectares => Math.Round((decimal)SquareMetres, MidpointRounding.AwayFromZero) / 10_000m;

    public static LandArea operator +(LandArea left, LandArea right) => new(left.SquareMetres + right.SquareMetres);

    public static LandArea operator -(LandArea left, LandArea right) => new(left.SquareMetres - right.SquareMetres);

    public static bool operator <(LandArea left, LandArea right) => left.SquareMetres < right.SquareMetres;

    public static bool operator >(LandArea left, LandArea right) => left.SquareMetres > right.SquareMetres;

    public static bool operator <=(LandArea left, LandArea right) => left.SquareMetres <= right.SquareMetres;

    public static bool operator >=(LandArea left, LandArea right) => left.SquareMetres >= right.SquareMetres;

    /// <summary>An area of so many hectares.</summary>
    public static LandArea FromHectares(double hectares) => new(hectares * SquareMetresPerHectare);

    /// <inheritdoc/>
    public int CompareTo(LandArea other) => SquareMetres.CompareTo(other.SquareMetres);

    /// <summary>Hectares with four decimals and the unit, <c>73.1200 ha</c>, in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{RoundedHectares:0.0000} ha");
}
