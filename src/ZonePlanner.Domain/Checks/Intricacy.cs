using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Checks;

/// <summary>Whether an outline of many points has so many rings, or runs back and forth so much, that checking it would take minutes, as no boundary on the ground does.</summary>
/// <remarks>Counts, over a coarse grid, the cells its sides reach into (what each parcel under it is cut by) and the pairs of sides in one cell (what the search for crossings compares).</remarks>
internal static class Intricacy
{
    private const int AlwaysFine = 200;

    private const int Cells = 64;

    private const int MostCellsBeyondPoints = 30_000;

    private const double MostPairs = 4e8;

    private const int MostRings = 1000;

    public static Finding? Check(Coordinate[][][] parts)
    {
        var rings = parts.SelectMany(part => part).ToArray();
        var points = rings.Sum(ring => ring.Length);
        return points <= AlwaysFine || (rings.Length <= MostRings && !IsTooMuch(Count(rings), points))
            ? null
            : Finding.Error("too-intricate", Message.Of(
                $"Ranh giới có {points:N0} điểm, {rings.Length:N0} vòng và chạy qua lại quá nhiều nên không kiểm tra được: hãy đơn giản hoá.",
                $"The outline has {points:N0} points in {rings.Length:N0} rings and runs back and forth along itself too much to be checked: simplify it."));
    }

    private static bool IsTooMuch(int[,] counts, int points) =>
        counts.Cast<int>().Sum(count => (long)count) > points + MostCellsBeyondPoints || counts.Cast<int>().Sum(count => (double)count * count) > MostPairs;

    private static int[,] Count(Coordinate[][] rings)
    {
        var all = new Envelope();
        foreach (var point in rings.SelectMany(ring => ring))
        {
            all.ExpandToInclude(point);
        }

        var counts = new int[Cells, Cells];
        foreach (var ring in rings)
        {
            for (var index = 1; index < ring.Length; index++)
            {
                Count(counts, all, ring[index - 1], ring[index]);
            }
        }

        return counts;
    }

    private static void Count(int[,] counts, Envelope all, Coordinate from, Coordinate to)
    {
        var (left, right) = Span(from.X, to.X, all.MinX, all.Width);
        var (bottom, top) = Span(from.Y, to.Y, all.MinY, all.Height);
        for (var x = left; x <= right; x++)
        {
            for (var y = bottom; y <= top; y++)
            {
                counts[x, y]++;
            }
        }
    }

    private static (int First, int Last) Span(double one, double other, double start, double length) =>
        (Cell(Math.Min(one, other), start, length), Cell(Math.Max(one, other), start, length));

    private static int Cell(double value, double start, double length) =>
        length > 0 ? Math.Clamp((int)((value - start) / length * Cells), 0, Cells - 1) : 0;
}
