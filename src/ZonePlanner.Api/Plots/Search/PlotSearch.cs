using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>GET /api/plots: plots that meet a need, as everybody may see them, the best fit first.</summary>
internal static class PlotSearch
{
    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapGet("", HandleAsync)
        .WithName(nameof(PlotSearch))
        .WithSummary("Tìm lô đất theo nhu cầu / Find plots by need")
        .WithDescription(
            "Plots as everybody may see them on a day: of a site that only stands in a plan, place, hectares and industries. A figure nobody reported is unknown, which is an answer of its own "
            + "(unknown=include or exclude). Every figure says who reported it and when. As CSV with f=csv.")
        .TakesOnly(AskedPlots.Names)
        .Produces<PlotsFound>(StatusCodes.Status200OK, "application/json", PlotCsv.MediaType)
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<PlotsFound>, FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [AsParameters] AskedPlots asked, HttpContext http, RecordWatch watch, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var needs = PlotNeeds.Read(asked, mistakes);
        var page = PageParameters.Read(asked, mistakes);
        var asOf = AsOfParameters.Read(asked.ValidAt, asked.KnownAt, mistakes);
        var record = await watch.NewestAsync();
        var at = record.At(asOf);
        var units = await NamedUnits.FindAsync(database, asked, at, mistakes, cancellation);
        var industries = await NamedIndustries.FindAsync(database, asked.Industry, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        if (RecordTag.IsHeld(http, record, page.IsCsv ? "csv" : "json"))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var found = await FoundPlots.ReadAsync(database, new PlotQuestion(needs, units, industries, at, page.After, page.Limit + 1), cancellation);
        var reasons = new FitReasons(needs, industries, at);
        var plots = found.Page.Take(page.Limit).Select(row => reasons.Judge(found.Plot(row.Sheet, row.Km))).ToArray();
        var answer = new PlotsFound(
            at.ValidAt,
            at.KnownAt,
            found.Matched,
            plots.Length,
            plots,
            needs.Together && page.After is null ? await PlotSets.MakeAsync(database, found, needs, reasons, cancellation) : null,
            needs.Facets && page.After is null ? await FacetCounts.AddUpAsync(database, found, cancellation) : null,
            industries,
            found.Layers,
            found.Page.Count > page.Limit ? NextPage(http.Request, at, found.Page[page.Limit - 1]) : null);
        if (answer.Next is not null)
        {
            // A table has no place for it.
            http.Response.Headers.Link = $"<{answer.Next}>; rel=\"next\"";
        }

        return page.IsCsv ? PlotCsv.Make(answer) : TypedResults.Ok(answer);
    }

    /// <summary>The same question after the last plot shown, with both moments named: every page sees one record.</summary>
    private static string NextPage(HttpRequest request, AsOf at, FoundPlots.Row last)
    {
        var query = request.Query
            .Where(given => given.Key is not ("cursor" or "validAt" or "knownAt"))
            .Select(given => KeyValuePair.Create(given.Key, (string?)given.Value))
            .Append(new("validAt", at.ValidAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Append(new("knownAt", UtcInstants.Text(at.KnownAt)))
            .Append(new("cursor", PageParameters.Cursor(last)));
        return QueryHelpers.AddQueryString("/api/plots", query);
    }
}
