using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Tests.Coordinates;

/// <summary>How far apart two positions are, in metres.</summary>
internal static class Distances
{
    public static double OnPlane(MapPosition a, MapPosition b) => Math.Sqrt(Square(a.X - b.X) + Square(a.Y - b.Y));

    // A degree is at most 111.32 km along a parallel and 110.7 km along a meridian between 8 and 24° N.
    public static double OnGround(MapPosition a, MapPosition b) =>
        Math.Sqrt(Square((a.X - b.X) * 111_320 * Math.Cos(a.Y * Math.PI / 180)) + Square((a.Y - b.Y) * 110_700));

    public static double Between(MapPosition a, MapPosition b, Crs crs) => crs.IsProjected ? OnPlane(a, b) : OnGround(a, b);

    private static double Square(double value) => value * value;
}
