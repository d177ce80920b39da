using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>A site in force beside a boundary.</summary>
public sealed record Neighbour(string Code, string Name, Sites.SiteKind Kind, Sites.Quality? Quality, MultiPolygon Boundary);

/// <summary>A corner that gave way to a stored one.</summary>
/// <param name="From">Where it was drawn.</param>
/// <param name="To">The stored corner, bit for bit.</param>
/// <param name="DistanceMetres">How far apart they were.</param>
/// <param name="Onto">The code of the site whose corner it is.</param>
public sealed record MovedCorner(Coordinate From, Coordinate To, double DistanceMetres, string Onto);

/// <summary>An outline whose corners near those of its neighbours became them.</summary>
/// <remarks>A corner near a neighbour's side, but not near a corner of it, stays: a side has no coordinates to share. So does one beside a stored corner that the outline has already.</remarks>
public sealed record Snap(MultiPolygon? Outline, IReadOnlyList<MovedCorner> Moved, IReadOnlyList<Finding> Refusals)
{
    /// <summary>Replaces each corner by the nearest stored one within the tolerance; a corner on one already stays. Doing it twice changes nothing.</summary>
    public static Snap Of(MultiPolygon drawn, IEnumerable<Neighbour> neighbours, double toleranceMetres = Tolerance.Metres)
    {
        var stored = new CornerIndex<string>(neighbours.SelectMany(neighbour => neighbour.Boundary.Coordinates.Select(corner => (corner, neighbour.Code))));
        var own = drawn.Coordinates.ToHashSet();
        var moves = own
            .Select(corner => (Corner: corner, Stored: stored.Nearest(corner, toleranceMetres)))
            .Where(pair => pair.Stored is not null && !own.Contains(pair.Stored.Corner))
            .ToDictionary(pair => pair.Corner, pair => pair.Stored!);
        if (moves.Count == 0)
        {
            return new(drawn, [], []);
        }

        var check = Wgs84.Redraw(drawn, ring => Wgs84.WithoutRepeats(Array.ConvertAll(ring, corner => moves.TryGetValue(corner, out var onto) ? onto.Corner.Copy() : corner)));
        MovedCorner[] moved = [.. moves.Select(move => new MovedCorner(move.Key, move.Value.Corner, LocalMetres.From(move.Key, move.Value.Corner).Length, move.Value.Of))];
        return check.Boundary is { } snapped ? new(snapped, moved, []) : new(null, moved, Wgs84.Refusals(check));
    }
}
