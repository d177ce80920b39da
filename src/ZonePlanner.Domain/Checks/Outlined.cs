using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace ZonePlanner.Domain.Checks;

/// <summary>Where a finding is, drawn with as many corners as an eye can tell apart: its hectares are of the ground itself.</summary>
internal static class Outlined
{
    // Some forty kilobytes; to draw the parcels under an outline with fewer, and see that they are valid still, takes longer than to send them.
    private const int MostCorners = 2000;

    private const int StepsAcross = 1000;

    public static Geometry Of(Geometry place)
    {
        if (place.NumPoints <= MostCorners || place is IPuntal)
        {
            return place;
        }

        var simple = new DouglasPeuckerSimplifier(place) { DistanceTolerance = place.EnvelopeInternal.Diameter / StepsAcross, EnsureValidTopology = true }.GetResultGeometry();
        return simple.IsEmpty ? place.Envelope : simple;
    }
}
