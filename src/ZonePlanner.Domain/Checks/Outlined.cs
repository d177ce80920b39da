using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace ZonePlanner.Domain.Checks;

/// <summary>Where a finding is, drawn with as many corners as an eye can tell apart: its hectares are of the ground itself.</summary>
internal static class Outlined
{
    private const int MostCorners = 500;

    private const int StepsAcross = 1000;

    public static Geometry Of(Geometry place)
    {
        if (place.NumPoints <= MostCorners || place is IPuntal)
        {
            return place;
        }

        var few = Simplified(place, ensureValid: false);
        if (few.NumPoints == place.NumPoints)
        {
            // Many small parcels lose nothing; to see that they are valid still would take as long as to find them.
            return place;
        }

        var simple = Simplified(place, ensureValid: true);
        return simple.IsEmpty ? place.Envelope : simple;
    }

    private static Geometry Simplified(Geometry place, bool ensureValid) =>
        new DouglasPeuckerSimplifier(place) { DistanceTolerance = place.EnvelopeInternal.Diameter / StepsAcross, EnsureValidTopology = ensureValid }.GetResultGeometry();
}
