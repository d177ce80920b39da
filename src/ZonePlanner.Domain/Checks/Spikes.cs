using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Checks;

/// <summary>A corner so sharp that the line all but returns on itself.</summary>
internal readonly record struct Spike(Coordinate Tip, Coordinate Before, Coordinate After)
{
    /// <summary>Whether a place lies on one of its two sides, to a millimetre.</summary>
    public bool Holds(Coordinate place) => IsOn(place, Before) || IsOn(place, After);

    private bool IsOn(Coordinate place, Coordinate end) => DistanceComputer.PointToSegment(place, Tip, end) * LocalMetres.PerDegree < 0.001;
}

/// <summary>Finds spikes: corners sharper than 1° between sides of over a metre.</summary>
internal static class Spikes
{
    public const double SharpestDegrees = 1;

    private const double ShortestMetres = 1;

    /// <summary>The spikes of every ring (longitude, latitude).</summary>
    public static IEnumerable<Spike> Of(Polygon part) => part.Holes.Prepend(part.Shell).SelectMany(ring => Of(ring.Coordinates));

    private static IEnumerable<Spike> Of(Coordinate[] ring)
    {
        var corners = Corners(ring);
        for (var index = 0; index < corners.Length && corners.Length > 2; index++)
        {
            var spike = new Spike(corners[index], corners[(index + corners.Length - 1) % corners.Length], corners[(index + 1) % corners.Length]);
            if (IsSharp(LocalMetres.From(spike.Tip, spike.Before), LocalMetres.From(spike.Tip, spike.After)))
            {
                yield return spike;
            }
        }
    }

    // Points drawn twice are not corners; the last is the first again.
    private static Coordinate[] Corners(Coordinate[] ring) =>
        [.. ring.Skip(1).Where((corner, index) => !corner.Equals2D(ring[index]))];

    private static bool IsSharp(LocalMetres before, LocalMetres after)
    {
        var along = (before.East * after.East) + (before.North * after.North);
        var across = (before.East * after.North) - (before.North * after.East);
        return along > 0
            && Math.Abs(Math.Atan2(across, along)) < SharpestDegrees * Math.PI / 180
            && Math.Min(before.Length, after.Length) > ShortestMetres;
    }
}

/// <summary>A step in metres, good for telling shapes, not for measuring land.</summary>
internal readonly record struct LocalMetres(double East, double North)
{
    public const double PerDegree = 111_320;

    public double Length => Math.Sqrt((East * East) + (North * North));

    public static LocalMetres From(Coordinate start, Coordinate end) =>
        new((end.X - start.X) * PerDegree * Math.Cos(start.Y * Math.PI / 180), (end.Y - start.Y) * PerDegree);
}
