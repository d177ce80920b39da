using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Checks;

/// <summary>An outline as somebody drew or typed it: numbers in a CRS, x first, not yet known to be a polygon.</summary>
/// <param name="Crs">What the numbers mean.</param>
/// <param name="Parts">One list of rings a part, the shell first.</param>
/// <param name="HasHeights">Whether positions came with a third number, which is not kept.</param>
public sealed record DrawnOutline(Crs Crs, IReadOnlyList<IReadOnlyList<Coordinate[]>> Parts, bool HasHeights)
{
    /// <summary>Every ring.</summary>
    public IEnumerable<Coordinate[]> Rings => Parts.SelectMany(part => part);

    /// <summary>How many positions it has.</summary>
    public int Positions => Rings.Sum(ring => ring.Length);
}
