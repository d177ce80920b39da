using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>A neighbour that has a corner in common with a boundary, and what becomes of it when that corner moves along.</summary>
/// <param name="Of">The neighbour as it is.</param>
/// <param name="Outline">The outline it would have; null if it would not be one.</param>
/// <param name="Refusals">Why not, and where.</param>
public sealed record SharedCorner(Neighbour Of, MultiPolygon? Outline, IReadOnlyList<Finding> Refusals)
{
    /// <summary>One line for each neighbour with a corner within the tolerance of a place, that corner put elsewhere.</summary>
    /// <param name="neighbours">Sites in force.</param>
    /// <param name="place">Where the corner is: longitude, latitude.</param>
    /// <param name="to">Where it goes, and takes its place bit for bit.</param>
    public static IEnumerable<SharedCorner> Move(IEnumerable<Neighbour> neighbours, Coordinate place, Coordinate to) =>
        from neighbour in neighbours
        let corner = neighbour.Boundary.Coordinates.MinBy(corner => LocalMetres.From(place, corner).Length)
        where LocalMetres.From(place, corner).Length <= Tolerance.Metres
        select Move(neighbour, corner, to);

    private static SharedCorner Move(Neighbour neighbour, Coordinate corner, Coordinate to)
    {
        var check = Wgs84.Redraw(neighbour.Boundary, ring => Wgs84.WithoutRepeats(Array.ConvertAll(ring, at => at.Equals2D(corner) ? to.Copy() : at)));
        return new(neighbour, check.Boundary, check.Boundary is null ? Wgs84.Refusals(check) : []);
    }
}
