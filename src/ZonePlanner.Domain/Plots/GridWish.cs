using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Plots;

/// <summary>What somebody wants of a grid: plots of one size in rows along an axis, two rows back to back between roads.</summary>
/// <param name="WidthMetres">Metres of a plot along the axis, 5 to 5,000.</param>
/// <param name="DepthMetres">Metres of a plot across the axis, 5 to 5,000.</param>
public sealed record GridWish(double WidthMetres, double DepthMetres)
{
    private const double ShortestSideMetres = 5;

    private const double LongestSideMetres = 5000;

    private const double SmallestPlotM2 = 100;

    private const double NarrowestRoadMetres = 1;

    private const double WidestRoadMetres = 500;

    private const int LongestBlock = 1000;

    /// <summary>The axis in degrees from grid north, clockwise, 0 to 360; along the longest side of the smallest rectangle around the site when null.</summary>
    public double? AxisDegrees { get; init; }

    /// <summary>Metres of a road between rows and between blocks, 1 to 500; 0 for none.</summary>
    public double RoadMetres { get; init; }

    /// <summary>Metres of road or green kept free along the outline and its holes, 1 to 500; 0 for none.</summary>
    public double StripMetres { get; init; }

    /// <summary>A cross road after every so many plots of a row; none when null.</summary>
    public int? CrossRoadEveryPlots { get; init; }

    /// <summary>The smallest piece at the edge that is a plot of its own; half the wanted plot when null.</summary>
    public LandArea? Smallest { get; init; }

    /// <summary>Whether a smaller piece is joined to the neighbour with which it shares the longest side; otherwise it is left over.</summary>
    public bool JoinsRemnants { get; init; } = true;

    internal LandArea Wanted => new(WidthMetres * DepthMetres);

    internal LandArea SmallestKept => Smallest ?? new(Wanted.SquareMetres / 2);

    /// <summary>Plots of an area and a shape.</summary>
    /// <param name="area">The area of a plot.</param>
    /// <param name="depthToWidth">Its depth over its width.</param>
    public static GridWish OfArea(LandArea area, double depthToWidth)
    {
        var width = Math.Sqrt(area.SquareMetres / depthToWidth);
        return new(width, width * depthToWidth);
    }

    /// <summary>The same with a cross road wherever so many metres of plots have been passed, rounded down to whole plots, one at least.</summary>
    public GridWish WithCrossRoadEvery(double metres) => this with { CrossRoadEveryPlots = metres > 0 ? (int)Math.Clamp(metres / WidthMetres, 1, LongestBlock + 1) : 0 };

    /// <summary>Why there is no such grid, whatever the site.</summary>
    internal IEnumerable<Finding> Refusals()
    {
        if (!(WidthMetres >= ShortestSideMetres && DepthMetres >= ShortestSideMetres && Wanted.SquareMetres >= SmallestPlotM2))
        {
            yield return Finding.Error("plot-too-small", Message.Of(
                $"Lô muốn chia quá nhỏ: mỗi cạnh ít nhất {ShortestSideMetres:0} m và diện tích ít nhất {SmallestPlotM2:0} m².",
                $"The wanted plot is too small: each side is at least {ShortestSideMetres:0} m, and its area at least {SmallestPlotM2:0} m²."));
        }

        if (WidthMetres > LongestSideMetres || DepthMetres > LongestSideMetres)
        {
            yield return Finding.Error("plot-too-large", Message.Of(
                $"Lô muốn chia quá lớn: mỗi cạnh nhiều nhất {LongestSideMetres:N0} m.",
                $"The wanted plot is too large: each side is at most {LongestSideMetres:N0} m."));
        }

        if (AxisDegrees is not (null or (>= 0 and <= 360)))
        {
            yield return Finding.Error("axis-out-of-range", Message.Of(
                $"Hướng trục phải từ 0 đến 360 độ, tính từ hướng bắc theo chiều kim đồng hồ.",
                $"The axis must be from 0 to 360 degrees, clockwise from north."));
        }

        if (!IsRoad(RoadMetres))
        {
            yield return Finding.Error("road-out-of-range", Message.Of(
                $"Bề rộng đường phải là 0 (không có) hoặc từ {NarrowestRoadMetres:0} đến {WidestRoadMetres:0} m.",
                $"A road must be 0 (none) or {NarrowestRoadMetres:0} to {WidestRoadMetres:0} m wide."));
        }

        if (!IsRoad(StripMetres))
        {
            yield return Finding.Error("strip-out-of-range", Message.Of(
                $"Dải chừa theo ranh giới phải là 0 (không có) hoặc rộng từ {NarrowestRoadMetres:0} đến {WidestRoadMetres:0} m.",
                $"The strip along the outline must be 0 (none) or {NarrowestRoadMetres:0} to {WidestRoadMetres:0} m wide."));
        }

        if (CrossRoadEveryPlots is not (null or (>= 1 and <= LongestBlock)))
        {
            yield return Finding.Error("cross-road-out-of-range", Message.Of(
                $"Đường ngang phải cách nhau từ 1 đến {LongestBlock:N0} lô.",
                $"Cross roads must be 1 to {LongestBlock:N0} plots apart."));
        }

        if (!(SmallestKept.SquareMetres >= 1 && SmallestKept <= Wanted))
        {
            yield return Finding.Error("smallest-out-of-range", Message.Of(
                $"Diện tích nhỏ nhất được giữ phải từ 1 m² đến diện tích lô muốn chia.",
                $"The smallest area kept must be from 1 m² to the area of the wanted plot."));
        }
    }

    private static bool IsRoad(double metres) => metres is 0 or (>= NarrowestRoadMetres and <= WidestRoadMetres);
}
