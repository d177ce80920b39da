using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Boundaries;

/// <summary>POST /api/geometry/grid: a site divided into plots of a wanted size along an axis, with roads left out. Writes nothing.</summary>
internal static class GridPlots
{
    private const double FlattestRatio = 0.1;

    private const double DeepestRatio = 10;

    private static readonly string[] Members =
    [
        "crs", "geometry", "widthM", "depthM", "plotHa", "depthToWidth", "axisDegrees", "roadM", "stripM", "crossRoadEveryPlots", "crossRoadEveryM", "smallestHa", "leaveRemnants",
    ];

    public static void Map(IEndpointRouteBuilder geometry) => geometry
        .MapPost("/grid", HandleAsync)
        .WithName(nameof(GridPlots))
        .WithSummary("Chia khu, cụm thành lưới lô đất / Divide a site into a grid of plots")
        .WithDescription(
            "Rows run along the axis, two back to back between roads; without a strip the first row stands alone. Sizes are metres on the plane of the outline's TM-3 zone. Plots share every corner bit for bit " +
            "and keep those of the outline; plots, roads and what is left over add up to the whole. At most 2,000 plots. Refused with plot-too-small, plot-too-large, axis-out-of-range, road-out-of-range, " +
            "strip-out-of-range, cross-road-out-of-range, smallest-out-of-range, no-plot-fits or too-many-plots.")
        .TakesOnly()
        .TakesBody<Shape>()
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> HandleAsync(HttpRequest request, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (asked, refusal) = await RequestBody.ReadAsync(request, SentOutline.MostBytes, Members, Read, cancellation);
        if (asked is null)
        {
            return refusal!;
        }

        var outline = OutlineCheck.Of(asked.Outline);
        if (outline.Boundary is not { } whole)
        {
            return NoBoundary.Refuse(outline.Findings);
        }

        var zone = await OutlineMeasures.ZoneAsync(database, whole, asked.Outline.Crs, cancellation);
        var grid = PlotGrid.Of(whole, asked.Wish, zone);
        if (grid.Refusals.Count > 0)
        {
            return NoBoundary.Refuse(grid.Refusals);
        }

        MultiPolygon[] ground = [.. new[] { grid.Roads, grid.LeftOver }.Select(rest => rest.Outline).Where(rest => !rest.IsEmpty)];
        var outlines = new Queue<OutlineReport>(await OutlineReport.OfAsync(database, zone, [whole, .. grid.Plots.Select(plot => plot.Outline), .. ground], cancellation));
        var measured = outlines.Dequeue();
        PlotReport[] plots = [.. grid.Plots.Select(plot => new PlotReport(plot.Label, plot.IsOnRoad, outlines.Dequeue()))];
        var roads = grid.Roads.Outline.IsEmpty ? null : outlines.Dequeue();
        var leftOver = grid.LeftOver.Outline.IsEmpty ? null : outlines.Dequeue();
        return TypedResults.Ok(new Answer(
            plots, roads?.MeasuredHa ?? 0, roads, leftOver?.MeasuredHa ?? 0, leftOver, measured, Math.Round(grid.AxisDegrees, 6), [.. Finding.Keyed(grid.Notes).Select(FindingReport.Of)]));
    }

    private static Asked Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var crs = DrawnCrs.Read(body, mistakes);
        var wish = ReadSize(body, mistakes) with
        {
            AxisDegrees = body.Number("axisDegrees"),
            RoadMetres = body.Number("roadM") ?? 0,
            StripMetres = body.Number("stripM") ?? 0,
            CrossRoadEveryPlots = body.Whole("crossRoadEveryPlots"),
            Smallest = body.Hectares("smallestHa") is { } hectares ? LandArea.FromHectares(hectares) : null,
            JoinsRemnants = !body.Flag("leaveRemnants"),
        };
        return new(SentOutline.Read(body, crs, mistakes), body.Number("crossRoadEveryM") is { } metres ? wish.WithCrossRoadEvery(metres) : wish);
    }

    private static GridWish ReadSize(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var ratio = body.Number("depthToWidth", FlattestRatio, DeepestRatio) ?? 1;
        if (body["plotHa"].ValueKind == JsonValueKind.Undefined)
        {
            _ = (body.Required("widthM"), body.Required("depthM"));
            return new(body.Number("widthM") ?? 0, body.Number("depthM") ?? 0);
        }

        if (body["widthM"].ValueKind != JsonValueKind.Undefined || body["depthM"].ValueKind != JsonValueKind.Undefined)
        {
            mistakes.Add(Mistake.In("plotHa", "two-sizes", "Chỉ nêu “plotHa” hoặc “widthM” và “depthM”.", "Either “plotHa” or “widthM” and “depthM”, not both."));
        }

        return GridWish.OfArea(LandArea.FromHectares(body.Hectares("plotHa") ?? 0), ratio);
    }

    private sealed record Asked(DrawnOutline Outline, GridWish Wish);

    /// <summary>The body as the API document shows it: either widthM and depthM, or plotHa.</summary>
    /// <param name="Crs">OGC:CRS84 (the default) or a VN-2000 CRS; x first.</param>
    /// <param name="Geometry">A GeoJSON Polygon or MultiPolygon.</param>
    /// <param name="WidthM">Metres of a plot along the axis, 5 to 5,000.</param>
    /// <param name="DepthM">Metres of a plot across the axis, 5 to 5,000.</param>
    /// <param name="PlotHa">Hectares of a plot.</param>
    /// <param name="DepthToWidth">Depth over width of a plot of plotHa: 0.1 to 10, 1 when left out.</param>
    /// <param name="AxisDegrees">The axis of the rows, from grid north, clockwise, 0 to 360; along the longest side of the smallest rectangle around the outline when left out.</param>
    /// <param name="RoadM">Metres of the roads between rows and between blocks: 1 to 500, or 0 (the default) for none.</param>
    /// <param name="StripM">Metres of road or green along the outline: 1 to 500, or 0 (the default) for none.</param>
    /// <param name="CrossRoadEveryPlots">A cross road after so many plots of a row, 1 to 1,000; none when left out.</param>
    /// <param name="CrossRoadEveryM">The same in metres, rounded down to whole plots.</param>
    /// <param name="SmallestHa">The smallest piece at the edge that is a plot of its own; half the wanted plot when left out.</param>
    /// <param name="LeaveRemnants">Whether smaller pieces are left over; otherwise each is joined to the plot it shares the longest side with.</param>
    internal sealed record Shape(
        string? Crs,
        JsonObject Geometry,
        double? WidthM,
        double? DepthM,
        double? PlotHa,
        double? DepthToWidth,
        double? AxisDegrees,
        double? RoadM,
        double? StripM,
        int? CrossRoadEveryPlots,
        double? CrossRoadEveryM,
        double? SmallestHa,
        bool? LeaveRemnants);

    /// <summary>The plots in the order of their labels, roads with the strip, what is left over, the whole they add up to, and what was done: <c>remnants-joined</c>, <c>left-over</c>, <c>plots-without-road</c>.</summary>
    internal sealed record Answer(
        IReadOnlyList<PlotReport> Plots,
        decimal RoadsHa,
        OutlineReport? Roads,
        decimal LeftOverHa,
        OutlineReport? LeftOver,
        OutlineReport Whole,
        double AxisDegrees,
        IReadOnlyList<FindingReport> Notes);

    /// <summary>A plot: letter of its row and number in it, whether it has a side on a road or on the strip, and its outline.</summary>
    internal sealed record PlotReport(string Label, bool OnRoad, OutlineReport Outline);
}
