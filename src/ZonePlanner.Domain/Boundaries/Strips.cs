using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Buffer;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>What a cut leaves between two fields, or between a field and the outline: bunds, ditches, field roads too narrow to build on, which nobody means to keep as fingers of a site.</summary>
/// <remarks>Ground that was as narrow before the cut, an access road say, is none of the cut's.</remarks>
internal static class Strips
{
    public const double NarrowestMetres = 15;

    private const double SmallestM2 = 1;

    private const double MostGrown = 2;

    private const int FewestInRing = 4;

    // Shrinking and growing thousands of corners takes longer than the cut itself.
    private const int MostCorners = 3000;

    private static readonly BufferParameters Mitred = new(8, EndCapStyle.Flat, JoinStyle.Mitre, 20);

    /// <summary>The strips, ended by straight lines from corner to corner of what is left.</summary>
    public static MultiPolygon Of(MultiPolygon left, MultiPolygon drawn)
    {
        if (left.NumPoints + drawn.NumPoints > MostCorners)
        {
            return MultiPolygon.Empty;
        }

        var (toMetres, toDegrees) = LocalPlane(drawn.EnvelopeInternal.Centre);
        var (leftOver, before) = (toMetres.Transform(left), toMetres.Transform(drawn));
        var narrow = Wgs84.Parts(Overlay.Without(Overlay.Shared(leftOver, Opened(before)), Opened(leftOver)))
            .Where(strip => strip.Area > SmallestM2 && 2 * strip.Area > Tolerance.Metres * strip.Length)
            .Select(toDegrees.Transform);
        return OnCorners(narrow.SelectMany(Wgs84.Parts), left);
    }

    // What is wider than the narrowest: shrunk by half of that and grown again.
    private static Geometry Opened(Geometry land) => land.Buffer(-NarrowestMetres / 2, Mitred).Buffer(NarrowestMetres / 2, Mitred);

    private static (AffineTransformation ToMetres, AffineTransformation ToDegrees) LocalPlane(Coordinate centre)
    {
        var toMetres = AffineTransformation.TranslationInstance(-centre.X, -centre.Y)
            .Scale(LocalMetres.PerDegree * Math.Cos(centre.Y * Math.PI / 180), LocalMetres.PerDegree);
        return (toMetres, toMetres.GetInverse());
    }

    // Shrinking and growing ends a strip somewhere near the corners of its mouth: it is ended on them. One that has none, or would grow too much by it, stays.
    private static MultiPolygon OnCorners(IEnumerable<Polygon> strips, MultiPolygon left)
    {
        var corners = new CornerIndex<bool>(left.Coordinates.Select(corner => (corner, true)));
        return Overlay.Together(strips.Select(strip => (Strip: strip, Ring: OnCorners(strip, corners)))
            .Where(strip => strip.Ring.Length >= FewestInRing)
            .Select(strip => (strip.Strip, Ended: Wgs84.Factory.CreatePolygon(strip.Ring)))
            .Where(strip => strip.Ended.IsValid && strip.Ended.Area < MostGrown * strip.Strip.Area)
            .Select(strip => strip.Ended));
    }

    private static Coordinate[] OnCorners(Polygon strip, CornerIndex<bool> corners)
    {
        var ended = Array.ConvertAll(strip.Shell.Coordinates, corner => corners.Nearest(corner, NarrowestMetres)?.Corner.Copy());
        return strip.NumInteriorRings == 0 && Array.TrueForAll(ended, corner => corner is not null) ? Wgs84.WithoutRepeats(ended!) : [];
    }
}
