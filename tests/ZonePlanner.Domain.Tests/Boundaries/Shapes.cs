using CsCheck;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Tests.Boundaries;

/// <summary>Outlines near Bắc Giang, up to a kilometre wide, drawn in metres from 106.2° E, 21.3° N, and what may be asked of them.</summary>
internal static class Shapes
{
    public static readonly Tm3Zone Zone = Tm3Zone.OfOldProvince("Bắc Giang")!;

    public static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>Every kind of outline an officer draws, and some they should not.</summary>
    public static Gen<MultiPolygon> Any => Gen.Frequency(
        (4, Star(3, 40).Select(One)),
        (2, Convex.Select(One)),
        (2, Star(8, 60).Select(Holed)),
        (2, Gen.Select(Star(3, 12), Star(3, 12)).Select((one, other) => Factory.CreateMultiPolygon([one, Moved(other, 2500, 100)]))),
        (2, Flat.Select(One)),
        (1, Star(2000, 4000, 0.98).Select(One)));

    /// <summary>Near 106.2° E, 21.3° N, so many metres east and north.</summary>
    public static Coordinate At(double east, double north) => new(106.2 + (east / (111_320 * Math.Cos(21.3 * Math.PI / 180))), 21.3 + (north / 111_320));

    public static MultiPolygon Rectangle(double east, double north, double width, double height) => One(Factory.CreatePolygon(
        [At(east, north), At(east + width, north), At(east + width, north + height), At(east, north + height), At(east, north)]));

    public static MultiPolygon Circle(double east, double north, double radius, int corners) => One(Factory.CreatePolygon([.. Enumerable.Range(0, corners + 1)
        .Select(corner => 2 * Math.PI * (corner % corners) / corners)
        .Select(turn => At(east + (radius * Math.Cos(turn)), north + (radius * Math.Sin(turn))))]));

    public static double Area(Geometry land) => Zone.Measure(land).SquareMetres;

    public static double Area(IEnumerable<MultiPolygon> land) => land.Sum(Area);

    public static bool IsValid(Geometry land) => new IsValidOp(land).IsValid;

    public static MultiPolygon Moved(MultiPolygon outline, double east, double north) =>
        Factory.CreateMultiPolygon([.. outline.Geometries.Cast<Polygon>().Select(part => Moved(part, east, north))]);

    public static MultiPolygon One(Polygon polygon) => Factory.CreateMultiPolygon([polygon]);

    // Radii differ, angles do not cross: concave, never crossing itself.
    private static Gen<Polygon> Star(int fewest, int most, double innermost = 0.3) =>
        from corners in Gen.Int[fewest, most]
        from size in Gen.Double[40, 500]
        from radii in Gen.Double[innermost, 1].Array[corners]
        select Ring(corners, corner => (size * radii[corner] * Math.Cos(2 * Math.PI * corner / corners), size * radii[corner] * Math.Sin(2 * Math.PI * corner / corners)));

    private static Gen<Polygon> Convex =>
        from size in Gen.Double[40, 500]
        from places in Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1]).Array[5, 60]
        let hull = Factory.CreateMultiPointFromCoords([.. places.Select(place => At(size * place.Item1, size * place.Item2))]).ConvexHull()
        where hull is Polygon
        select (Polygon)hull;

    // A strip from 20 cm to a metre wide, its corners nearly in line, some a millimetre apart.
    private static Gen<Polygon> Flat =>
        from corners in Gen.Int[3, 12]
        from width in Gen.Double[0.2, 1]
        from steps in Gen.OneOf(Gen.Const(0.001), Gen.Double[1, 60]).Array[corners]
        from sway in Gen.Double[-0.0001, 0.0001].Array[corners]
        let along = steps.Select((_, corner) => steps.Take(corner).Sum() + (20 * corner)).ToArray()
        select Factory.CreatePolygon([
            .. along.Select((east, corner) => At(east, sway[corner])),
            .. along.Select((east, corner) => At(east, width + sway[corner])).Reverse(),
            At(along[0], sway[0])]);

    private static MultiPolygon Holed(Polygon star)
    {
        var hole = star.Shell.Coordinates.Select(corner => new Coordinate(106.2 + ((corner.X - 106.2) / 3), 21.3 + ((corner.Y - 21.3) / 3))).ToArray();
        return One(Factory.CreatePolygon(star.Shell, [Factory.CreateLinearRing(hole)]));
    }

    private static Polygon Moved(Polygon part, double east, double north)
    {
        var step = At(east, north);
        return Factory.CreatePolygon([.. part.Shell.Coordinates.Select(corner => new Coordinate(corner.X + step.X - 106.2, corner.Y + step.Y - 21.3))]);
    }

    private static Polygon Ring(int corners, Func<int, (double East, double North)> corner)
    {
        Coordinate[] ring = [.. Enumerable.Range(0, corners).Select(index => At(corner(index).East, corner(index).North))];
        return Factory.CreatePolygon([.. ring, ring[0].Copy()]);
    }
}
