using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>What a cut leaves between two fields, or between a field and the outline: bunds, ditches, field roads too narrow to build on, which nobody means to keep as fingers of a site.</summary>
/// <remarks>Ground that was as narrow before the cut, an access road say, is none of the cut's.</remarks>
internal static class Strips
{
    public const double NarrowestMetres = 15;

    private const double SmallestM2 = 1;

    // Shrinking and growing thousands of corners takes longer than the cut itself.
    private const int MostCorners = 3000;

    private static readonly PrecisionModel Micrometres = new(1e6);

    private static readonly BufferParameters Mitred = new(8, EndCapStyle.Flat, JoinStyle.Mitre, 20);

    /// <summary>What is left without its strips, and the strips.</summary>
    public static (MultiPolygon Left, IReadOnlyList<Polygon> Strips) Part(MultiPolygon left, MultiPolygon drawn)
    {
        try
        {
            return Find(left, drawn);
        }
        catch (TopologyException)
        {
            // Shapes with corners a hair apart can be too much for shrinking and growing: they keep their strips, the cut itself stands.
            return (left, []);
        }
    }

    private static (MultiPolygon Left, IReadOnlyList<Polygon> Strips) Find(MultiPolygon left, MultiPolygon drawn)
    {
        if (left.NumPoints + drawn.NumPoints > MostCorners)
        {
            return (left, []);
        }

        var (toMetres, toDegrees) = LocalPlane(drawn.EnvelopeInternal.Centre);
        var (leftOver, before) = (Moved(left, toMetres), Moved(drawn, toMetres));
        var narrow = Wgs84.Parts(Rounded(Rounded(leftOver, Opened(before), SpatialFunction.Intersection), Opened(leftOver), SpatialFunction.Difference))
            .Where(strip => strip.Area > SmallestM2 && 2 * strip.Area > Tolerance.Metres * strip.Length)
            .Select(toDegrees.Transform);
        var mouths = new StripMouths(left);
        Polygon[] strips = [.. narrow.SelectMany(Wgs84.Parts).Select(mouths.End).OfType<Polygon>()];
        if (strips.Length == 0)
        {
            return (left, []);
        }

        var (ground, together) = (mouths.WithMouths(), Overlay.Together(strips));
        return (Overlay.Without(ground, together), [.. Wgs84.Parts(Overlay.Shared(ground, together))]);
    }

    // Corners a hair apart may cross when moved.
    private static Geometry Moved(Geometry land, AffineTransformation to) => GeometryFixer.Fix(to.Transform(land));

    // Shrunk and grown, sides run along each other a hair apart: on a grid of micrometres they are the same.
    private static MultiPolygon Rounded(Geometry one, Geometry other, SpatialFunction function) => Wgs84.Land(OverlayNG.Overlay(one, other, function, Micrometres));

    // What is wider than the narrowest: shrunk by half of that and grown again.
    private static Geometry Opened(Geometry land) => GeometryFixer.Fix(land.Buffer(-NarrowestMetres / 2, Mitred).Buffer(NarrowestMetres / 2, Mitred));

    private static (AffineTransformation ToMetres, AffineTransformation ToDegrees) LocalPlane(Coordinate centre)
    {
        var toMetres = AffineTransformation.TranslationInstance(-centre.X, -centre.Y)
            .Scale(LocalMetres.PerDegree * Math.Cos(centre.Y * Math.PI / 180), LocalMetres.PerDegree);
        return (toMetres, toMetres.GetInverse());
    }
}
