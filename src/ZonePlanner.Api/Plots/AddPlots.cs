using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plots;

/// <summary>POST /api/sites/{code}/plots: plots laid out inside a site, all of them or none.</summary>
internal static class AddPlots
{
    private const int MostBytes = 10 << 20;

    private const int Most = 2000;

    private static readonly string[] OfPlot = [.. SentPlot.Members, "status"];

    private static readonly string SiteOfPlots = Sql.Beside(typeof(AddPlots), "site_of_plots.sql");

    private static readonly string FreeCodes = Sql.Beside(typeof(AddPlots), "free_plot_codes.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapPost("{code}/plots", HandleAsync)
        .WithName(nameof(AddPlots))
        .WithSummary("Lập các lô đất của một khu, cụm / Lay out plots in a site")
        .WithDescription("Every plot lies inside the site and over no other plot; if one does not, none is written. The code of a plot is that of the site and its label, with a number behind it when a plot that bore the label before has it.")
        .TakesOnly()
        .Heavy()
        .TakesBody<Shape>()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<AddedPlots>, ProblemHttpResult>> HandleAsync(
        [Description("The code of the site.")] string code, HttpContext http, PlanningDb db, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, MostBytes, ["plots", .. SentChange.Members], Read, cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var outlines = said.Plots.Select(plot => OutlineCheck.Of(plot.Sent.Outline!)).ToArray();
        if (outlines.Any(outline => outline.Boundary is null))
        {
            return NoBoundary.Refuse(outlines.Index().Where(each => each.Item.Boundary is null)
                .SelectMany(each => each.Item.Findings.Select(finding => finding with { Subject = said.Plots[each.Index].Sent.Facts.Label })));
        }

        await using var writing = await PlotWriting.BeginAsync(db, http, code, cancellation);
        var (site, cannot) = await FindSiteAsync(db, code, said.Change.From, Caller.Known(http), cancellation);
        if (site is null)
        {
            return cannot!;
        }

        try
        {
            long? decision = said.Change.Decision is { } by
                ? (await DecisionsOnRecord.FindOrAddAsync(db, by, title: null, said.Change.From, said.Change.Source, Guid.NewGuid(), cancellation)).Id
                : null;
            var codes = await FreeCodesAsync(db, [.. said.Plots.Select(plot => $"{code}-{PublicCode.Of(plot.Sent.Facts.Label)}")], cancellation);
            var plots = codes.Select(free => new Plot { Code = free, SiteId = site.Value }).ToArray();
            db.AddRange(plots);
            await db.SaveChangesAsync(cancellation);
            foreach (var ((sent, status), outline, plot) in said.Plots.Zip(outlines, plots))
            {
                var facts = sent.Facts with { Boundary = outline.Boundary! };
                var version = new PlotVersion
                {
                    PlotId = plot.Id,
                    Valid = LegalPeriod.Since(said.Change.From),
                    Label = facts.Label,
                    Status = status,
                    DecisionId = decision,
                    Boundary = facts.Boundary,
                    BoundaryQuality = facts.BoundaryQuality,
                    Source = said.Change.Source,
                };
                db.Add(version).CurrentValues.SetValues(facts);
            }

            await db.SaveChangesAsync(cancellation);
            await writing.CommitAsync(cancellation);
            return TypedResults.Created($"/api/plots?site={Uri.EscapeDataString(code)}", new AddedPlots([.. plots.Select(plot => plot.Code)]));
        }
        catch (Exception refused) when (PlotRefusals.Guarded(refused) is not null)
        {
            return PlotRefusals.Guarded(refused)!;
        }
    }

    private static async Task<(long? Site, ProblemHttpResult? Cannot)> FindSiteAsync(PlanningDb db, string code, DateOnly from, Caller caller, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(SiteOfPlots, (NpgsqlConnection)db.Database.GetDbConnection())
        {
            Parameters = { new() { Value = code }, new() { Value = from } },
        };
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
        {
            return (null, Problems.NotFound(Mistake.In("code", "unknown-site", $"Không có khu, cụm nào mang mã “{AsOfParameters.Shorten(code)}”.", $"No site has the code “{AsOfParameters.Shorten(code)}”.")));
        }

        return caller.ActsIn(row.GetInt64(1)) ? (row.GetInt64(0), null) : (null, PlotRefusals.Elsewhere(code));
    }

    private static async Task<string[]> FreeCodesAsync(PlanningDb db, string[] wanted, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(FreeCodes, (NpgsqlConnection)db.Database.GetDbConnection()) { Parameters = { new() { Value = wanted } } };
        return (string[]?)await command.ExecuteScalarAsync(cancellation) ?? throw new InvalidOperationException("No codes came back.");
    }

    private static Said Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var plots = body.Required("plots");
        if (plots.ValueKind != JsonValueKind.Array || plots.GetArrayLength() is 0 or > Most)
        {
            mistakes.Add(Mistake.In("plots", "not-an-array", $"“plots” phải là mảng từ 1 đến {Most} lô.", $"“plots” must be an array of 1 to {Most} plots."));
            return new Said([], SentChange.Read(body, needsDecision: false, mistakes));
        }

        var sent = plots.EnumerateArray().Select((plot, index) => ReadPlot(plot, mistakes, $"plots[{index}]")).ToArray();
        foreach (var label in sent.GroupBy(plot => PublicCode.Of(plot.Sent.Facts.Label)).Where(same => same.Count() > 1).Select(same => same.First().Sent.Facts.Label))
        {
            mistakes.Add(Mistake.In("plots", "label-twice", $"Số lô “{label}” lặp lại.", $"The label “{label}” is there twice."));
        }

        return new Said(sent, SentChange.Read(body, needsDecision: false, mistakes));
    }

    private static (SentPlot Sent, PlotStatus Status) ReadPlot(JsonElement plot, ICollection<Mistake> mistakes, string at)
    {
        var members = new BodyMembers(plot, OfPlot, mistakes, at);
        var status = members.WordOrNull<PlotStatus>("status") ?? PlotStatus.Available;
        if (status is not (PlotStatus.Available or PlotStatus.NotCleared))
        {
            mistakes.Add(Mistake.In(
                members.Place("status"), "bad-first-status", "Lô mới lập là available hoặc not-cleared; sau đó mới giao, cho thuê.", "A new plot is available or not-cleared; it is let afterwards."));
        }

        return (SentPlot.Read(members, mistakes), status);
    }

    private sealed record Said(IReadOnlyList<(SentPlot Sent, PlotStatus Status)> Plots, SentChange Change);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="ValidFrom">The day from which they are plots.</param>
    /// <param name="Source">Where they were read.</param>
    /// <param name="Decision">The decision on the detailed plan.</param>
    /// <param name="Plots">The plots: as in changing one, and status available or not-cleared.</param>
    internal sealed record Shape(DateOnly ValidFrom, string Source, Domain.Proposals.ProposedDecision? Decision, JsonObject[] Plots);
}

/// <summary>The codes of plots laid out, in the order they were sent.</summary>
internal sealed record AddedPlots(IReadOnlyList<string> Codes);
