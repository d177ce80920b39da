using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Plots;

/// <summary>Where rows, columns and roads lie on the grid's plane.</summary>
/// <remarks>Rows begin at the first edge of the ground that is free of the strip, columns at its left edge. Without a strip the first row stands alone, so that it faces the first road.</remarks>
internal sealed class GridLayout
{
    private const double BeyondMetres = 1;

    private const double AtTheEdgeMetres = 0.05;

    private const int PlotsBackToBack = 2;

    private readonly Envelope _ground;
    private readonly List<Band> _rows;
    private readonly List<Band> _columns;

    private GridLayout(Envelope ground, GridWish wish)
    {
        _ground = ground;
        _rows = [.. Bands(ground.MinY, ground.MaxY, wish.DepthMetres, PlotsBackToBack, wish.RoadMetres, wish.StripMetres > 0 || wish.RoadMetres <= 0 ? PlotsBackToBack : 1)];
        _columns = [.. Bands(ground.MinX, ground.MaxX, wish.WidthMetres, wish.CrossRoadEveryPlots ?? int.MaxValue, wish.RoadMetres, wish.CrossRoadEveryPlots ?? int.MaxValue)];
    }

    public static GridLayout On(Envelope ground, GridWish wish) => new(ground, wish);

    /// <summary>How many plots a site that filled its box would have, roughly.</summary>
    public static double Cells(Envelope ground, GridWish wish) =>
        Math.Ceiling(ground.Width / (wish.WidthMetres + (wish.RoadMetres / (wish.CrossRoadEveryPlots ?? double.PositiveInfinity))))
        * Math.Ceiling(ground.Height / (wish.DepthMetres + (wish.RoadMetres / PlotsBackToBack)));

    /// <summary>The row and column of a place; null on a road.</summary>
    public GridCell? At(Coordinate place) => Index(_rows, place.Y) is { } row && Index(_columns, place.X) is { } column ? new(row, column) : null;

    /// <summary>The lines between rows, and between the plots of each row.</summary>
    public Geometry Lines(GeometryFactory factory) => factory.CreateMultiLineString([
        .. Inside(_rows, _ground.MinY, _ground.MaxY).Select(across => Line(factory, _ground.MinX - BeyondMetres, across, _ground.MaxX + BeyondMetres, across)),
        .. from row in _rows
           where row.Plots is not null
           from along in Inside(_columns, _ground.MinX, _ground.MaxX)
           select Line(factory, along, row.From - (row == _rows[0] ? BeyondMetres : 0), along, row.To + (row == _rows[^1] ? BeyondMetres : 0))]);

    private static IEnumerable<Band> Bands(double from, double to, double size, int block, double road, int firstBlock)
    {
        var (left, index, inBlock) = (from, 0, firstBlock);
        while (left < to)
        {
            if (inBlock == 0)
            {
                inBlock = block;
                yield return new(left, left + road, Plots: null);
                left += road;
            }

            yield return new(left, left + size, index);
            left += size;
            (index, inBlock) = (index + 1, inBlock - 1);
        }
    }

    // A line on the edge of the ground would only lie beside the outline's own side.
    private static IEnumerable<double> Inside(IEnumerable<Band> bands, double from, double to) =>
        bands.Select(band => band.To).Where(at => at > from + AtTheEdgeMetres && at < to - AtTheEdgeMetres);

    private static int? Index(List<Band> bands, double at)
    {
        var (low, high) = (0, bands.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = at < bands[middle].To ? (low, middle) : (middle + 1, high);
        }

        return bands[low].Plots;
    }

    private static LineString Line(GeometryFactory factory, double x, double y, double toX, double toY) => factory.CreateLineString([new(x, y), new(toX, toY)]);

    private readonly record struct Band(double From, double To, int? Plots);
}

/// <summary>The place of a plot in the grid, counted from 0.</summary>
internal readonly record struct GridCell(int Row, int Column);
