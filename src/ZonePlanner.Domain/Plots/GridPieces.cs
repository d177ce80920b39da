using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Plots;

/// <summary>The pieces of a grid put together to plots: those too small go to the neighbour with which they share the longest side.</summary>
internal sealed class GridPieces
{
    // What hangs by less is no part of a plot.
    private const double ShortestJointMetres = 1;

    private readonly Dictionary<int, Group> _groups;
    private readonly SortedSet<(double SquareMetres, int Piece)> _small = [];
    private readonly double _smallest;

    private GridPieces(IReadOnlyList<GridFace> faces, LandArea smallest)
    {
        _smallest = smallest.SquareMetres;
        _groups = Enumerable.Range(0, faces.Count).Where(index => faces[index].Cell is not null).ToDictionary(index => index, index => new Group(faces[index]));
        foreach (var (one, other, metres) in SharedSides(faces))
        {
            Touch(one, other, metres);
            Touch(other, one, metres);
        }
    }

    public static (IReadOnlyList<Group> Plots, IReadOnlyList<Group> LeftOver) Of(IReadOnlyList<GridFace> faces, GridWish wish)
    {
        var pieces = new GridPieces(faces, wish.SmallestKept);
        if (wish.JoinsRemnants)
        {
            pieces.Join();
        }

        var kept = pieces._groups.Values.ToLookup(group => group.SquareMetres >= pieces._smallest);
        return ([.. kept[true]], [.. kept[false]]);
    }

    private static IEnumerable<(int One, int Other, double Metres)> SharedSides(IReadOnlyList<GridFace> faces)
    {
        var seen = new Dictionary<(Coordinate, Coordinate), int>();
        for (var index = 0; index < faces.Count; index++)
        {
            foreach (var ring in faces[index].Shape.Holes.Prepend(faces[index].Shape.Shell).Select(ring => ring.Coordinates))
            {
                for (var corner = 1; corner < ring.Length; corner++)
                {
                    var (from, to) = (ring[corner - 1], ring[corner]);
                    if (!seen.TryAdd(from.CompareTo(to) < 0 ? (from, to) : (to, from), index))
                    {
                        yield return (seen[from.CompareTo(to) < 0 ? (from, to) : (to, from)], index, from.Distance(to));
                    }
                }
            }
        }
    }

    private void Touch(int piece, int other, double metres)
    {
        if (!_groups.TryGetValue(piece, out var group))
        {
            return;
        }

        if (_groups.ContainsKey(other))
        {
            group.Sides[other] = group.Sides.GetValueOrDefault(other) + metres;
        }
        else
        {
            group.RoadMetres += metres;
        }
    }

    private void Join()
    {
        _small.UnionWith(_groups.Where(group => group.Value.SquareMetres < _smallest).Select(group => (group.Value.SquareMetres, group.Key)));
        while (_small.Count > 0)
        {
            var piece = _small.Min;
            _small.Remove(piece);
            var into = _groups[piece.Piece].Sides.Where(side => side.Value >= ShortestJointMetres).OrderByDescending(side => side.Value).ThenBy(side => side.Key).Select(side => (int?)side.Key).FirstOrDefault();
            if (into is { } neighbour)
            {
                Join(piece.Piece, neighbour);
            }
        }
    }

    private void Join(int piece, int neighbour)
    {
        var (gone, grown) = (_groups[piece], _groups[neighbour]);
        _small.Remove((grown.SquareMetres, neighbour));
        grown.Take(gone);
        foreach (var (other, metres) in gone.Sides.Where(side => side.Key != neighbour))
        {
            Touch(neighbour, other, metres);
            Touch(other, neighbour, metres);
            _groups[other].Sides.Remove(piece);
        }

        grown.Sides.Remove(piece);
        _groups.Remove(piece);
        if (grown.SquareMetres < _smallest)
        {
            _small.Add((grown.SquareMetres, neighbour));
        }
    }

    /// <summary>Pieces that are one plot.</summary>
    internal sealed class Group
    {
        private double _largest;

        public Group(GridFace face)
        {
            Shapes = [face.Shape];
            Cell = face.Cell.GetValueOrDefault();
            SquareMetres = _largest = face.Shape.Area;
        }

        public List<Polygon> Shapes { get; }

        /// <summary>The cell of its largest piece.</summary>
        public GridCell Cell { get; private set; }

        public double SquareMetres { get; private set; }

        public double RoadMetres { get; set; }

        /// <summary>Metres of side it shares with each other group.</summary>
        public Dictionary<int, double> Sides { get; } = [];

        public void Take(Group other)
        {
            Shapes.AddRange(other.Shapes);
            SquareMetres += other.SquareMetres;
            RoadMetres += other.RoadMetres;
            if (other._largest > _largest)
            {
                (Cell, _largest) = (other.Cell, other._largest);
            }
        }
    }
}
