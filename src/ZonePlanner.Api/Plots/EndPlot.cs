using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Plots;

/// <summary>DELETE /api/plots/{code}: a plot is no longer one, from a day on; its history stays. One that somebody holds stays a plot.</summary>
internal static class EndPlot
{
    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapDelete("{code}", HandleAsync)
        .WithName(nameof(EndPlot))
        .WithSummary("Bỏ một lô đất / End a plot")
        .WithDescription("From the day on there is no such plot: it was divided, joined, or drawn by mistake. What it was before stays on the record. Needs If-Match.")
        .TakesOnly("validFrom")
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plot.")] string code,
        [FromQuery(Name = "validFrom"), Description("The first day on which it is no longer a plot; today when left out.")] string? validFrom,
        HttpContext http,
        PlanningDb db,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var from = AsOfParameters.ReadDay("validFrom", validFrom, mistakes) ?? AsOfParameters.Today(TimeProvider.System);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var meant = Preconditions.Of(http.Request);
        if (meant.Revisions is null)
        {
            return Preconditions.Required();
        }

        await using var writing = await PlotWriting.BeginAsync(db, http, code, cancellation);
        if (await writing.TakeUpAsync(code, from, Caller.Known(http), cancellation) is { } cannot)
        {
            return cannot;
        }

        if (!meant.Hold(PlotWriting.Tag(writing.Revision)))
        {
            return PlotRefusals.Stale(writing.Revision, await OnePlot.NowAsync(http, database, code, from, cancellation));
        }

        if (writing.Lines.FirstOrDefault(line => line.Tenant is not null) is { } held)
        {
            return PlotRefusals.Held(code, held.Tenant!, held.Valid.From);
        }

        try
        {
            await writing.ReplaceAsync(from, change: null, cancellation);
            await writing.CommitAsync(cancellation);
        }
        catch (Exception refused) when (PlotRefusals.Guarded(refused) is not null)
        {
            return PlotRefusals.Guarded(refused)!;
        }

        return TypedResults.NoContent();
    }
}
