using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Plots;

/// <summary>A site divided into plots of a wanted size along an axis, with roads left out: neighbours share every corner bit for bit, and all of it adds up to the site.</summary>
/// <param name="Plots">The plots, row by row; empty when refused.</param>
/// <param name="Roads">Roads and the strip along the outline, WGS 84.</param>
/// <param name="LeftOver">Pieces that are no plot and no road, WGS 84.</param>
/// <param name="AxisDegrees">The axis of the rows: degrees from grid north, clockwise, 0 to under 180.</param>
/// <param name="Notes">Pieces joined, ground left over, plots without a road.</param>
/// <param name="Refusals">Why there is no grid.</param>
public sealed record PlotGrid(IReadOnlyList<GridPlot> Plots, GridGround Roads, GridGround LeftOver, double AxisDegrees, IReadOnlyList<Finding> Notes, IReadOnlyList<Finding> Refusals)
{
    /// <summary>More plots than any site has.</summary>
    public const int MostPlots = 2000;

    // A site may fill a small part of its box, as two pieces apart do.
    private const int MostCells = 20_000;

    private const double NarrowestAccessMetres = 1;

    /// <summary>Divides an outline.</summary>
    /// <param name="outline">The site, WGS 84.</param>
    /// <param name="wish">What is wanted.</param>
    /// <param name="zone">The zone of its area: rows, roads and sizes are straight and in metres there, and new corners on its sides lie straight between the old ones.</param>
    public static PlotGrid Of(MultiPolygon outline, GridWish wish, Tm3Zone zone)
    {
        Finding[] refusals = [.. wish.Refusals()];
        if (refusals.Length > 0)
        {
            return Refused(refusals);
        }

        var plane = GridPlane.Of(outline, zone, wish.AxisDegrees);
        var ground = plane.ToPlane(outline);
        var free = GridFace.Free(ground, wish.StripMetres);
        if (free.IsEmpty)
        {
            return Refused(NoPlotFits(outline));
        }

        if (GridLayout.Cells(free.EnvelopeInternal, wish) > MostCells)
        {
            return Refused(TooManyPlots(outline));
        }

        var faces = GridFace.Of(ground, free, GridLayout.On(free.EnvelopeInternal, wish));
        var (plots, leftOver) = GridPieces.Of(faces, wish);
        return plots.Count switch
        {
            0 => Refused(NoPlotFits(outline)),
            > MostPlots => Refused(TooManyPlots(outline)),
            _ => Drawn(),
        };

        PlotGrid Drawn()
        {
            Polygon[] roads = [.. faces.Where(face => face.Cell is null).Select(face => face.Shape)];
            Polygon[] rest = [.. leftOver.SelectMany(group => group.Shapes)];
            var regions = GridRegions.Of([.. plots.Select(plot => plot.Shapes), roads, rest], ground, plane);
            GridPlot[] labelled = [.. GridLabels.Of(plots).Select(plot => new GridPlot(
                plot.Label, regions[plot.Index], zone.Measure(regions[plot.Index]), plots[plot.Index].RoadMetres >= NarrowestAccessMetres))];
            var left = GridGround.Of(regions[^1], zone);
            return new(labelled, GridGround.Of(regions[^2], zone), left, plane.AxisDegrees, [.. Told(labelled, plots.Sum(plot => plot.Shapes.Count) - plots.Count, left, wish)], []);
        }
    }

    private static PlotGrid Refused(params Finding[] refusals) => new([], GridGround.None, GridGround.None, 0, [], refusals);

    private static IEnumerable<Finding> Told(GridPlot[] plots, int joined, GridGround left, GridWish wish)
    {
        if (joined > 0)
        {
            yield return Finding.Advice("remnants-joined", Message.Of(
                $"{joined} mảnh dưới {wish.SmallestKept.Hectares:N4} ha ở mép đã được gộp vào lô bên cạnh.",
                $"{joined} pieces under {wish.SmallestKept.Hectares:N4} ha at the edge were joined to the plot beside them."));
        }

        if (left.Area.SquareMetres >= 1)
        {
            yield return Finding.Advice("left-over", Message.Of(
                $"Còn {left.Area.Hectares:N4} ha không thành lô.",
                $"{left.Area.Hectares:N4} ha are left over that make no plot."))
                with
            { Area = left.Area, Place = left.Outline };
        }

        var without = wish.RoadMetres > 0 || wish.StripMetres > 0 ? Array.FindAll(plots, plot => !plot.IsOnRoad) : [];
        if (without.Length > 0)
        {
            yield return Finding.Warning("plots-without-road", Message.Of(
                $"{without.Length} lô không giáp đường nào của lưới: {Named(without)}.",
                $"{without.Length} plots are on no road of the grid: {Named(without)}."))
                with
            { Place = Wgs84.Land(Wgs84.Factory.CreateGeometryCollection([.. without.Select(plot => plot.Outline)])) };
        }
    }

    private static string Named(GridPlot[] plots)
    {
        const int Shown = 10;
        return string.Join(", ", plots.Take(Shown).Select(plot => plot.Label)) + (plots.Length > Shown ? "…" : "");
    }

    private static Finding NoPlotFits(MultiPolygon outline) =>
        Finding.Error("no-plot-fits", Message.Of(
            $"Không lô nào vừa trong ranh giới: hãy chọn lô nhỏ hơn, hoặc đường và dải chừa hẹp hơn.",
            $"No plot fits into the outline: choose smaller plots, or narrower roads and strip."))
        with
        { Place = outline };

    private static Finding TooManyPlots(MultiPolygon outline) =>
        Finding.Error("too-many-plots", Message.Of(
            $"Lưới sẽ có hơn {MostPlots:N0} lô, hoặc ranh giới quá phân tán: hãy chọn lô lớn hơn, hoặc chia từng phần.",
            $"The grid would have more than {MostPlots:N0} plots, or the outline is too scattered: choose larger plots, or divide it part by part."))
        with
        { Place = outline };
}

/// <summary>A plot of a grid.</summary>
/// <param name="Label">Letter of its row and number in it: <c>A-01</c>.</param>
/// <param name="Outline">WGS 84.</param>
/// <param name="Area">Measured in the site's zone.</param>
/// <param name="IsOnRoad">Whether it has a side on a road of the grid or on the strip.</param>
public sealed record GridPlot(string Label, MultiPolygon Outline, LandArea Area, bool IsOnRoad);

/// <summary>Ground of a grid that is no plot.</summary>
/// <param name="Outline">WGS 84; empty when there is none.</param>
/// <param name="Area">Measured in the site's zone.</param>
public sealed record GridGround(MultiPolygon Outline, LandArea Area)
{
    internal static GridGround None { get; } = new(Wgs84.Factory.CreateMultiPolygon(), LandArea.Zero);

    internal static GridGround Of(MultiPolygon outline, Tm3Zone zone) => outline.IsEmpty ? None : new(outline, zone.Measure(outline));
}
