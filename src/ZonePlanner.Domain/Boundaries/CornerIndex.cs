using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>Corners to be found by place: each distinct one once, under whoever brought it first.</summary>
/// <typeparam name="T">Whose corner it is.</typeparam>
internal sealed class CornerIndex<T>
{
    private readonly STRtree<Entry> _tree = new();

    public CornerIndex(IEnumerable<(Coordinate Corner, T Of)> corners)
    {
        foreach (var (corner, of) in corners.DistinctBy(entry => entry.Corner))
        {
            _tree.Insert(new Envelope(corner), new(corner, of));
        }

        _tree.Build();
    }

    /// <summary>The corners within so many metres of a place.</summary>
    public IEnumerable<Entry> Near(Coordinate place, double metres) => Within(new Envelope(place), metres).Where(entry => LocalMetres.From(place, entry.Corner).Length <= metres);

    /// <summary>The nearest corner within so many metres; of equally near ones always the same.</summary>
    public Entry? Nearest(Coordinate place, double metres) => Near(place, metres)
        .OrderBy(entry => LocalMetres.From(place, entry.Corner).Length)
        .ThenBy(entry => entry.Corner)
        .FirstOrDefault();

    /// <summary>The corners in a box widened by so many metres, and some beside it.</summary>
    public IEnumerable<Entry> Within(Envelope box, double metres) => _tree.Query(Box.Around(box, metres));

    /// <summary>A corner and whose it is.</summary>
    public sealed record Entry(Coordinate Corner, T Of);
}
