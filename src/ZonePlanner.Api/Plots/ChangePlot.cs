using System.ComponentModel;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Plots;

/// <summary>PUT /api/plots/{code}: what is said of a plot itself, from a day on; whoever holds it goes on holding it.</summary>
internal static class ChangePlot
{
    private const int MostBytes = 10 << 20;

    private static readonly string[] OfOutline = [nameof(PlotVersion.Boundary), nameof(PlotVersion.SourceCrs), nameof(PlotVersion.SourceCoordinates)];

    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapPut("{code}", HandleAsync)
        .WithName(nameof(ChangePlot))
        .WithSummary("Sửa một lô đất / Change a plot")
        .WithDescription("Replaces all figures from a day on, and the outline if one is sent, under If-Match; status and tenant stay. Every figure names who reported it and when.")
        .TakesOnly()
        .TakesBody<Shape>()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<PlotSheet>, NoContent, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plot.")] string code, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(
            http.Request,
            MostBytes,
            [.. SentPlot.Members, .. SentChange.Members],
            (body, mistakes) => new Said(SentPlot.Read(body, mistakes, mayLeaveOutline: true), SentChange.Read(body, needsDecision: false, mistakes)),
            cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var outline = said.Plot.Outline is { } drawn ? OutlineCheck.Of(drawn) : null;
        if (outline is { Boundary: null })
        {
            return NoBoundary.Refuse(outline.Findings);
        }

        var meant = Preconditions.Of(http.Request);
        if (meant.Revisions is null)
        {
            return Preconditions.Required();
        }

        var from = said.Change.From;
        await using (var writing = await PlotWriting.BeginAsync(db, http, code, cancellation))
        {
            if (await writing.TakeUpAsync(code, from, Caller.Known(http), cancellation) is { } cannot)
            {
                return cannot;
            }

            if (!meant.Hold(PlotWriting.Tag(writing.Revision)))
            {
                return PlotRefusals.Stale(writing.Revision, await OnePlot.NowAsync(http, database, code, from, cancellation));
            }

            try
            {
                await writing.ReplaceAsync(
                    from,
                    values =>
                    {
                        var before = OfOutline.Select(name => values[name]).ToArray();
                        values.SetValues(said.Plot.Facts with { Boundary = outline?.Boundary ?? (MultiPolygon)before[0]! });
                        if (outline is null)
                        {
                            // To the digit, as it was typed.
                            OfOutline.Zip(before).ToList().ForEach(kept => values[kept.First] = kept.Second);
                        }

                        values[nameof(PlotVersion.Source)] = said.Change.Source;
                    },
                    cancellation);
                await writing.CommitAsync(cancellation);
            }
            catch (Exception refused) when (PlotRefusals.Guarded(refused) is not null)
            {
                return PlotRefusals.Guarded(refused)!;
            }
        }

        return await OnePlot.NowAsync(http, database, code, from, cancellation) is { } sheet ? TypedResults.Ok(sheet) : TypedResults.NoContent();
    }

    private sealed record Said(SentPlot Plot, SentChange Change);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="ValidFrom">The day from which it holds.</param>
    /// <param name="Source">Where it was read.</param>
    /// <param name="Label">The label inside the site.</param>
    /// <param name="Crs">OGC:CRS84 (the default) or a VN-2000 CRS; x first.</param>
    /// <param name="Geometry">A GeoJSON Polygon or MultiPolygon; left out, the outline stays as it is.</param>
    /// <param name="Quality">surveyed, digitised or schematic.</param>
    /// <param name="LandUse">The land-use code.</param>
    /// <param name="DeclaredHa">Hectares written in the papers.</param>
    /// <param name="LeaseUntil">The last day of the term.</param>
    /// <param name="Price">What is asked.</param>
    /// <param name="IndustriesAllowed">Sections and divisions of VSIC 2018.</param>
    /// <param name="IndustriesRefused">Sections and divisions of VSIC 2018.</param>
    /// <param name="HeightM">The greatest height of a building, metres.</param>
    /// <param name="DensityPct">The greatest share under buildings, per cent.</param>
    /// <param name="PowerMw">Megawatts.</param>
    /// <param name="WaterM3Day">Cubic metres a day.</param>
    /// <param name="WastewaterM3Day">Cubic metres a day.</param>
    /// <param name="Gas">Piped gas.</param>
    /// <param name="Telecom">Fibre.</param>
    /// <param name="RoadWidthM">Metres.</param>
    /// <param name="Reported">Who reported the figures, and when.</param>
    /// <param name="Reports">The same for single figures, by name.</param>
    /// <param name="Note">What a reader must know beside them.</param>
    internal sealed record Shape(
        DateOnly ValidFrom,
        string Source,
        string Label,
        string? Crs,
        JsonObject? Geometry,
        string Quality,
        string? LandUse,
        decimal? DeclaredHa,
        DateOnly? LeaseUntil,
        PlotPrice? Price,
        string[]? IndustriesAllowed,
        string[]? IndustriesRefused,
        double? HeightM,
        double? DensityPct,
        double? PowerMw,
        double? WaterM3Day,
        double? WastewaterM3Day,
        bool? Gas,
        bool? Telecom,
        double? RoadWidthM,
        SentReport? Reported,
        Dictionary<string, SentReport>? Reports,
        string? Note);
}

/// <summary>Who reported a figure, and when.</summary>
internal sealed record SentReport(string By, DateOnly On);
