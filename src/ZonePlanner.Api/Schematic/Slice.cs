using NetTopologySuite.Geometries;

namespace ZonePlanner.Api.Schematic;

/// <summary>The part of a polygon on one side of a straight line, of exactly the size asked.</summary>
internal static class Slice
{
    private const double Reach = 200_000;

    /// <summary>The slice that lies farthest in a direction (radians from east), in degrees as stored.</summary>
    public static Geometry Exactly(double squareMetres, Geometry metres, double direction, Plane plane)
    {
        var centre = metres.Centroid.Coordinate;
        var (low, high) = (-Reach / 2, Reach / 2);
        for (var attempt = 0; attempt < 80; attempt++)
        {
            var middle = (low + high) / 2;
            var degrees = plane.ToDegrees(Beyond(metres, centre, direction, middle), Plane.SiteDecimals);
            var area = plane.Area(degrees);
            if (Math.Abs(area - squareMetres) < 0.2)
            {
                return degrees;
            }

            (low, high) = area > squareMetres ? (middle, high) : (low, middle);
        }

        throw new InvalidOperationException($"No slice of {squareMetres} m² could be cut.");
    }

    private static Polygon Beyond(Geometry metres, Coordinate centre, double direction, double distance)
    {
        var (ahead, aside) = (new Coordinate(Math.Cos(direction), Math.Sin(direction)), new Coordinate(-Math.Sin(direction), Math.Cos(direction)));
        Coordinate At(double forward, double sideways) => new(
            centre.X + (ahead.X * forward) + (aside.X * sideways),
            centre.Y + (ahead.Y * forward) + (aside.Y * sideways));
        Coordinate[] ring = [At(distance, -Reach), At(Reach, -Reach), At(Reach, Reach), At(distance, Reach), At(distance, -Reach)];
        var part = Plane.Shared(metres, metres.Factory.CreatePolygon(ring));
        return Plane.Polygons(part).MaxBy(polygon => polygon.Area) ?? metres.Factory.CreatePolygon();
    }
}
