using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace ZonePlanner.Api.Schematic;

/// <summary>Outlines of an asked size, such as industrial land has: rows of plots with steps in their sides, 8 to 20 corners, no curves.</summary>
internal static class Outline
{
    private static readonly GeometryFactory Metres = new(new PrecisionModel());

    /// <summary>A made-up outline about the origin, in metres.</summary>
    public static Polygon MakeUp(double squareMetres, Chance chance)
    {
        var halfHeight = Math.Sqrt(squareMetres / chance.Between(1.1, 2.1)) / 2;
        var halfWidth = squareMetres / halfHeight / 4;
        var sides = Sides(chance);
        var corners = new List<Coordinate>();
        for (var side = 0; side < 4; side++)
        {
            var (next, last) = (sides[(side + 1) % 4], sides[side][^1]);
            for (var step = 1; step < sides[side].Length; step++)
            {
                var along = -1 + (2.0 * step / sides[side].Length) + chance.Between(-0.15, 0.15);
                corners.Add(Turn(side, along, 1 - sides[side][step - 1]));
                corners.Add(Turn(side, along, 1 - sides[side][step]));
            }

            corners.Add(Turn(side, 1 - next[0], 1 - last));
        }

        var shear = chance.Between(-0.15, 0.15);
        var drawn = corners.Select(corner => new Coordinate(
            (corner.X * halfWidth) + (shear * corner.Y * halfHeight) + chance.Between(-0.02, 0.02) * halfHeight,
            (corner.Y * halfHeight) + (chance.Between(-0.02, 0.02) * halfHeight))).ToList();
        drawn.Add(drawn[0].Copy());
        var polygon = (Polygon)AffineTransformation.RotationInstance(chance.Between(0, Math.PI)).Transform(Metres.CreatePolygon([.. drawn]));
        var centred = (Polygon)AffineTransformation.TranslationInstance(-polygon.Centroid.X, -polygon.Centroid.Y).Transform(polygon);
        return centred.IsValid ? Scale(centred, squareMetres / centred.Area) : MakeUp(squareMetres, chance);
    }

    /// <summary>The outline in degrees as stored, its area in the plane's zone right to a fifth of a square metre.</summary>
    public static Geometry Exactly(double squareMetres, Polygon metres, Plane plane)
    {
        var drawn = metres;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var degrees = plane.ToDegrees(drawn, Plane.SiteDecimals);
            var area = plane.Area(degrees);
            if (Math.Abs(area - squareMetres) < 0.2)
            {
                return degrees;
            }

            drawn = Scale(drawn, squareMetres / area);
        }

        throw new InvalidOperationException($"No outline of {squareMetres} m² could be written down.");
    }

    private static Polygon Scale(Polygon polygon, double areaRatio)
    {
        var (factor, centre) = (Math.Sqrt(areaRatio), polygon.Centroid.Coordinate);
        return (Polygon)AffineTransformation.ScaleInstance(factor, factor, centre.X, centre.Y).Transform(polygon);
    }

    // How far each stretch of each side stands back from the frame; two to eight steps in all give 8 to 20 corners.
    private static double[][] Sides(Chance chance)
    {
        var stretches = new[] { 1, 1, 1, 1 };
        for (var steps = 2 + chance.Below(7); steps > 0; steps--)
        {
            var side = chance.Below(4);
            stretches[side] = Math.Min(stretches[side] + 1, 3);
        }

        if (stretches.Sum() < 6)
        {
            (stretches[0], stretches[2]) = (2, 2);
        }

        return [.. stretches.Select(count => Enumerable.Range(0, count).Select(_ => chance.Between(0, 0.28)).ToArray())];
    }

    private static Coordinate Turn(int side, double along, double across) => side switch
    {
        0 => new(along, -across),
        1 => new(across, along),
        2 => new(-along, across),
        _ => new(-across, -along),
    };
}
