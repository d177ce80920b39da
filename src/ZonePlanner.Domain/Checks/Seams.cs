using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;

namespace ZonePlanner.Domain.Checks;

/// <summary>Where a boundary runs along a neighbour's without sharing its corners: corners a hair apart, and strips that nobody owns.</summary>
internal static class Seams
{
    private const double StripMetres = 1;

    private const int MostPlaces = 1000;

    public static IEnumerable<Finding> Check(MultiPolygon boundary, BoundaryQuestion question, Surroundings there)
    {
        foreach (var neighbour in there.Beside.Concat(question.Others))
        {
            if (NearCorners(boundary, question, neighbour) is { } near)
            {
                yield return near;
            }

            if (there.Sites.All(site => site.Code != neighbour.Code) && Gap(boundary, question, neighbour) is { } gap)
            {
                yield return gap;
            }
        }
    }

    private static Finding? NearCorners(MultiPolygon boundary, BoundaryQuestion question, Neighbour neighbour)
    {
        var moved = Snap.Of(boundary, [neighbour]).Moved;
        if (moved.Count == 0)
        {
            return null;
        }

        var farthest = moved.Max(move => move.DistanceMetres);
        return Finding.Advice("near-corners", Message.Of(
            $"{moved.Count} góc cách góc của “{neighbour.Name}” ({neighbour.Code}) không quá 5 cm nhưng không trùng: nên bắt vào góc đó.",
            $"{moved.Count} corners are within 5 cm of corners of “{neighbour.Name}” ({neighbour.Code}) but not on them: snap them."))
            with
        {
            Subject = neighbour.Code,
            Parties = new(question.Own, neighbour.Name),
            Place = Places(moved.Select(move => move.From)),
            Raw = Quantity.Metres(farthest),
            Judged = Quantity.Metres(Math.Round(farthest, 3)),
            Tolerance = "5 cm",
        };
    }

    private static Finding? Gap(MultiPolygon boundary, BoundaryQuestion question, Neighbour neighbour)
    {
        var reach = Box.Around(boundary.EnvelopeInternal, StripMetres);
        reach = reach.Intersection(Box.Around(neighbour.Boundary.EnvelopeInternal, StripMetres));
        (Coordinate Corner, double Metres)[] apart =
        [
            .. Apart(boundary, new SideIndex(neighbour.Boundary, reach), reach),
            .. Apart(neighbour.Boundary, new SideIndex(boundary, reach), reach),
        ];
        if (apart.Length == 0)
        {
            return null;
        }

        var widest = apart.Max(corner => corner.Metres);
        return Finding.Advice("gap", Message.Of(
            $"Cách “{neighbour.Name}” ({neighbour.Code}) chưa đến 1 m ở {apart.Length} góc, rộng nhất {widest:0.00} m: có thể còn dải đất không thuộc bên nào.",
            $"It runs less than 1 m from “{neighbour.Name}” ({neighbour.Code}) at {apart.Length} corners, at most {widest:0.00} m: a strip between them may belong to neither."))
            with
        {
            Subject = neighbour.Code,
            Parties = new(question.Own, neighbour.Name),
            Place = Places(apart.Select(corner => corner.Corner)),
            Raw = Quantity.Metres(widest),
            Judged = Quantity.Metres(Math.Round(widest, 2)),
            Tolerance = "5 cm, 1 m",
        };
    }

    private static IEnumerable<(Coordinate Corner, double Metres)> Apart(MultiPolygon outline, SideIndex sides, Envelope reach) =>
        from corner in outline.Coordinates.Distinct()
        where reach.Contains(corner)
        let nearest = sides.Nearest(corner, StripMetres)
        where nearest?.Metres > Tolerance.Metres
        select (corner, nearest.Value.Metres);

    private static MultiPoint Places(IEnumerable<Coordinate> places) => Wgs84.Factory.CreateMultiPointFromCoords([.. places.Take(MostPlaces)]);
}
