using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>A ring too small or too narrow to be meant: under 100 m², or narrower than a metre.</summary>
internal static class Sliver
{
    private const double SmallestM2 = 100;

    private const double NarrowestMetres = 1;

    public static bool Is(LinearRing ring)
    {
        var corners = ring.Coordinates;
        var (twiceArea, length) = (0.0, 0.0);
        for (var index = 1; index < corners.Length; index++)
        {
            var (from, to) = (LocalMetres.From(corners[0], corners[index - 1]), LocalMetres.From(corners[0], corners[index]));
            twiceArea += (from.East * to.North) - (from.North * to.East);
            length += LocalMetres.From(corners[index - 1], corners[index]).Length;
        }

        // A strip's area over half its perimeter is its width.
        return Math.Abs(twiceArea) < 2 * SmallestM2 || Math.Abs(twiceArea) < NarrowestMetres * length;
    }
}
