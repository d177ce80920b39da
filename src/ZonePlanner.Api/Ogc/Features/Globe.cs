using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The part of the globe that a box in degrees covers which may reach beyond it, as maps have it that show poles with a margin and the world more than once.</summary>
internal static class Globe
{
    private const double Half = 180, Whole = 360, Pole = 90;

    public static bool Has(MapPosition position) => position is { X: >= -Half and <= Half, Y: >= -Pole and <= Pole };

    /// <summary>The corners of that part, the west one beyond the east one where it lies across the antimeridian; null when it is none of the globe.</summary>
    public static (MapPosition Lower, MapPosition Upper)? PartOf(MapPosition lower, MapPosition upper)
    {
        if (lower.Y > Pole || upper.Y < -Pole)
        {
            return null;
        }

        var (south, north) = (Math.Max(lower.Y, -Pole), Math.Min(upper.Y, Pole));
        var goesRound = upper.X - lower.X >= Whole;
        return (new(goesRound ? -Half : Longitude(lower.X), south), new(goesRound ? Half : Longitude(upper.X), north));
    }

    private static double Longitude(double turned) => Math.Abs(turned) <= Half ? turned : turned - (Whole * Math.Floor((turned + Half) / Whole));
}
