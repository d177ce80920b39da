using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Checks;

/// <summary>The new outlines of sites that change together with a boundary: they must not lie over it, whatever the sites were before.</summary>
internal static class ChangesTogether
{
    public static IEnumerable<Finding> Check(MultiPolygon boundary, BoundaryQuestion question, Surroundings there)
    {
        var zone = Tm3Zone.TryOfSrid(there.AreaSrid, out var own) ? own : Tm3Zone.Nearest(boundary.EnvelopeInternal.Centre.X);
        return from other in question.Others
               where (other.Kind == SiteKind.EconomicZone) == (question.Kind == SiteKind.EconomicZone)
               where new LandInTheWay(other.Code, [other.Boundary]).IsTakenBy(boundary, zone)
               let shared = Overlay.Shared(boundary, other.Boundary)
               select Overlap(question, other, shared, zone.Measure(shared));
    }

    private static Finding Overlap(BoundaryQuestion question, Neighbour other, MultiPolygon shared, LandArea area) =>
        Finding.Error("changes-overlap", Message.Of(
            $"Hai ranh giới cùng thay đổi chồng lên nhau: “{question.Own}” và “{other.Name}”, {area.Hectares:N2} ha.",
            $"Two outlines that change together lie over each other: “{question.Own}” and “{other.Name}”, {area.Hectares:N2} ha."))
            with
        { Area = area, Raw = Quantity.Of(area), Judged = Quantity.Of(area), Parties = new(question.Own, other.Name), Place = shared.NumGeometries == 1 ? shared[0] : shared, Subject = other.Name, Tolerance = "1 m², 5 cm" };
}
