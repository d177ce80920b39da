using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>Outlines drawn side by side, fitted so that where they run along each other they have the same corners, bit for bit.</summary>
/// <param name="Parts">The outlines fitted.</param>
/// <param name="Moved">Where a corner gave way or a side took one up.</param>
/// <param name="WidestMetres">The farthest that anything moved.</param>
/// <param name="Refusals">What kept one of them from being fitted.</param>
internal sealed record FittedParts(IReadOnlyList<MultiPolygon> Parts, IReadOnlyCollection<Coordinate> Moved, double WidestMetres, IReadOnlyList<Finding> Refusals)
{
    // Where corners already lie on sides there is no gap to speak of.
    private const double NoticedMetres = 0.0001;

    public static FittedParts Of(IReadOnlyList<MultiPolygon> parts)
    {
        var moves = new Dictionary<Coordinate, double>();
        var fitted = new List<MultiPolygon>();
        var meeting = Meeting(parts);
        foreach (var (index, part) in parts.Index())
        {
            if (!meeting.Contains(index))
            {
                fitted.Add(part);
                continue;
            }

            var snap = Snap.Of(part, fitted.Select((earlier, place) => new Neighbour($"{place}", "", default, null, earlier)));
            if (snap.Outline is null)
            {
                return new([], [], 0, snap.Refusals);
            }

            fitted.Add(snap.Outline);
            Note(moves, snap.Moved.Select(move => (move.To, move.DistanceMetres)));
        }

        var corners = new CornerIndex<int>(fitted.SelectMany((part, index) => part.Coordinates.Select(corner => (corner, index))));
        var seams = fitted.SelectMany(Sides).CountBy(Undirected).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var redrawn = new List<MultiPolygon>();
        foreach (var part in fitted)
        {
            var own = part.Coordinates.ToHashSet();
            var check = Wgs84.Redraw(part, ring => [ring[0], .. Side.Of(ring).SelectMany(side => seams.Contains(Undirected(side)) ? [side.To] : TakeUp(side, own, corners, moves).Append(side.To))]);
            if (check.Boundary is null)
            {
                return new([], [], 0, Wgs84.Refusals(check));
            }

            redrawn.Add(check.Boundary);
        }

        return new(redrawn, moves.Keys, moves.Values.DefaultIfEmpty().Max(), []);
    }

    // The parts with a corner near one of an earlier part: no other can give way.
    private static HashSet<int> Meeting(IReadOnlyList<MultiPolygon> parts)
    {
        var corners = new CornerIndex<int>(parts.SelectMany((part, index) => part.Coordinates.Select(corner => (corner, index))));
        return [.. parts.Index().Where(part => part.Item.Coordinates.Any(corner => corners.Near(corner, Tolerance.Metres).Any(near => near.Of < part.Index))).Select(part => part.Index)];
    }

    private static IEnumerable<Side> Sides(MultiPolygon part) => Wgs84.Rings(part).SelectMany(ring => Side.Of(ring.Coordinates));

    // A side that two parts have alike is closed already, whatever lies near it.
    private static Side Undirected(Side side) => side.From.CompareTo(side.To) <= 0 ? side : side.Reversed;

    // The corners of others that lie on this side: it takes them up.
    private static IEnumerable<Coordinate> TakeUp(Side side, HashSet<Coordinate> own, CornerIndex<int> corners, Dictionary<Coordinate, double> moves)
    {
        var taken = corners.Within(side.Box, Tolerance.Metres)
            .Select(entry => entry.Corner)
            .Where(corner => !own.Contains(corner) && side.Distance(corner) <= Tolerance.Metres && side.Along(corner) is > 0 and < 1)
            .OrderBy(side.Along)
            .ToArray();
        Note(moves, taken.Select(corner => (corner, side.Distance(corner))));
        return taken.Select(corner => corner.Copy());
    }

    private static void Note(Dictionary<Coordinate, double> moves, IEnumerable<(Coordinate Place, double Metres)> more)
    {
        foreach (var (place, metres) in more.Where(move => move.Metres > NoticedMetres))
        {
            moves[place] = Math.Max(metres, moves.GetValueOrDefault(place));
        }
    }
}
