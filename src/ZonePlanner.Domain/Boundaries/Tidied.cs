using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>An outline without its slivers and spikes.</summary>
internal static class Tidied
{
    private const int FewestInRing = 4;

    /// <summary>Leaves out parts and holes that are slivers, and the tips of spikes; null if nothing or no boundary is left.</summary>
    public static MultiPolygon? Of(MultiPolygon outline)
    {
        var tips = Wgs84.Parts(outline).SelectMany(Spikes.Of).Select(spike => spike.Tip).ToHashSet();
        Polygon[] parts =
        [
            .. Wgs84.Parts(outline)
                .Where(part => !Sliver.Is(part.Shell))
                .Select(part => Wgs84.Factory.CreatePolygon(part.Shell, [.. part.Holes.Where(hole => !Sliver.Is(hole))])),
        ];
        return parts.Length == 0 ? null : Wgs84.Redraw(Wgs84.Factory.CreateMultiPolygon(parts), ring => Without(ring, tips)).Boundary;
    }

    private static Coordinate[] Without(Coordinate[] ring, HashSet<Coordinate> tips)
    {
        Coordinate[] kept = [.. ring.Skip(1).Where(corner => !tips.Contains(corner))];
        return kept.Length + 1 < FewestInRing || kept.Length + 1 == ring.Length ? ring : Wgs84.WithoutRepeats([kept[^1].Copy(), .. kept]);
    }
}
