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
/// <param name="Dropped">What was left beside it but is too small or narrow to mean anything.</param>
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
        var pieces = Wgs84.Parts(left).ToLookup(piece => Sliver.Is(piece.Shell));
        MultiPolygon[] dropped = [.. pieces[true].Select(piece => Wgs84.Factory.CreateMultiPolygon([piece]))];
        return pieces[false].Any()
            ? Judge(Wgs84.Factory.CreateMultiPolygon([.. pieces[false]]), dropped)
            : new(null, dropped, [NothingLeft(drawn)]);
    }

    private static Trim Judge(MultiPolygon left, MultiPolygon[] dropped)
    {
        var check = Wgs84.Redraw(left, ring => ring);
        return check.Boundary is null ? new(null, dropped, Wgs84.Refusals(check)) : new(check.Boundary, dropped, []);
    }

    private static Finding NothingLeft(MultiPolygon drawn) =>
        Finding.Error("nothing-left", Message.Of(
            $"Cắt bỏ phần đất phải tránh thì không còn gì: hãy vẽ ranh giới ở chỗ khác.",
            $"Nothing is left once the land to be spared is cut away: draw the boundary elsewhere."))
        with
        { Place = drawn };
}
