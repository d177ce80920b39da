using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>A boundary cut back to the edge of what lies in its way, on that edge's own corners.</summary>
/// <remarks>
/// Cut in degrees, where the database judges: a new corner on a neighbour's side lies on it there. The side of the boundary it also lies on is straight in
/// degrees, and in a TM-3 zone up to 8 mm from straight in a kilometre; the area is that of the outline as it then is.
/// </remarks>
/// <param name="Outline">What is left; the drawn outline itself, bit for bit, where nothing is in the way. Null if nothing is left, or no boundary.</param>
/// <param name="Dropped">What was left beside it but is too small or narrow to mean anything: pieces under 100 m² or 1 m, and strips under 15 m that the cut itself left.</param>
/// <param name="Refusals">Why there is no outline.</param>
public sealed record Trim(MultiPolygon? Outline, IReadOnlyList<MultiPolygon> Dropped, IReadOnlyList<Finding> Refusals)
{
    /// <summary>Cuts a boundary back. Doing it twice changes nothing.</summary>
    public static Trim Of(MultiPolygon drawn, IEnumerable<LandInTheWay> away, Tm3Zone zone)
    {
        var taken = away.Where(land => land.IsTakenBy(drawn, zone)).ToArray();
        if (taken.Length == 0)
        {
            return new(drawn, [], []);
        }

        var left = Overlay.Without(drawn, taken.Length == 1 ? taken[0].Ground : Overlay.Together(taken.Select(land => land.Ground)));
        var (ground, strips) = Strips.Part(left, drawn);
        return Keep(ground, strips) ?? new(null, [], [NothingLeft(drawn)]);
    }

    // Null where nothing worth keeping is left.
    private static Trim? Keep(MultiPolygon left, IEnumerable<Polygon> strips)
    {
        var pieces = Wgs84.Parts(left).ToLookup(piece => Sliver.Is(piece.Shell));
        if (!pieces[false].Any())
        {
            return null;
        }

        MultiPolygon[] dropped = [.. strips.Concat(pieces[true]).Select(piece => Wgs84.Factory.CreateMultiPolygon([piece]))];
        var check = Wgs84.Redraw(Wgs84.Factory.CreateMultiPolygon([.. pieces[false]]), ring => ring);
        return new(check.Boundary, dropped, check.Boundary is null ? Wgs84.Refusals(check) : []);
    }

    private static Finding NothingLeft(MultiPolygon drawn) =>
        Finding.Error("nothing-left", Message.Of(
            $"Cắt bỏ phần đất phải tránh thì không còn gì: hãy vẽ ranh giới ở chỗ khác.",
            $"Nothing is left once the land to be spared is cut away: draw the boundary elsewhere."))
        with
        { Place = drawn };
}
