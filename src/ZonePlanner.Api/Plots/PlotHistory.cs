using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots;

/// <summary>GET /api/plots/{code}/history: every period of a plot, the newest first, as known at an instant.</summary>
internal static class PlotHistory
{
    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapGet("{code}/history", HandleAsync)
        .WithName(nameof(PlotHistory))
        .WithSummary("Lịch sử một lô đất / The history of one plot")
        .WithDescription("Every period in which nothing of the plot and its site that may be seen changed, the newest first. What may be seen of each follows the status its site had then.")
        .TakesOnly("knownAt")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PlotPeriods>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plot.")] string code,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        RecordWatch watch,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(null, knownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await watch.NewestAsync();
        var at = record.At(asOf);
        var sees = OnePlot.Sees(http);
        var periods = await OnePlot.ReadAsync(database, code, OnePlot.Always, at.KnownAt, at.ValidAt, sees, cancellation);
        if (periods.Count == 0)
        {
            return OnePlot.Unknown(code);
        }

        var history = new PlotPeriods(code, at.KnownAt, periods);
        if (sees is not null)
        {
            // No cache on the way may show a stranger what an officer saw.
            http.Response.Headers.CacheControl = "private, no-cache";
            return TypedResults.Ok(history);
        }

        return RecordTag.IsHeld(http, record) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(history);
    }
}

/// <summary>All that the record says about a plot.</summary>
internal sealed record PlotPeriods(string Code, DateTimeOffset KnownAt, IReadOnlyList<PlotSheet> Periods);
