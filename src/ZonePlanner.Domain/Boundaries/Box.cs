using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>Boxes of degrees widened by metres.</summary>
internal static class Box
{
    private const double Hair = 1.001;

    /// <summary>A box that holds everything within so many metres of another, and a little more.</summary>
    public static Envelope Around(Envelope box, double metres)
    {
        var wider = box.Copy();
        var degrees = Hair * metres / LocalMetres.PerDegree;
        wider.ExpandBy(degrees / Math.Cos(box.MaxY * Math.PI / 180), degrees);
        return wider;
    }
}
