using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>GET /api/error-reports: reports of errors about sites and plots of the caller's province, the newest first.</summary>
internal static class ErrorReportList
{
    private const int Most = 500;

    private static readonly string Reading = Sql.Beside(typeof(ErrorReportList), "error_reports.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapGet("", HandleAsync)
        .WithName(nameof(ErrorReportList))
        .WithSummary("Sai sót được báo / Errors reported")
        .WithDescription("At most 500, the newest first; numberMatched counts them all.")
        .TakesOnly("state", "site", "plot")
        .For(Role.Officer, Role.Planner);

    private static async Task<Results<Ok<ErrorReportsFound>, ProblemHttpResult>> HandleAsync(
        [FromQuery, Description("new, answered, closed; several with commas.")] string? state,
        [FromQuery, Description("The code of a site.")] string? site,
        [FromQuery, Description("The code of a plot.")] string? plot,
        HttpContext http,
        NpgsqlDataSource database,
        PersonalData personal,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var states = WordParameters.ReadList<InterestState>("state", state, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var rows = await database.ReadAsync<ReportRow>(Reading, cancellation, Caller.Known(http).Provinces.ToArray(), null, states, site, plot, Most);
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Ok(new ErrorReportsFound(rows.FirstOrDefault()?.Matched ?? 0, rows.Count, [.. rows.Select(row => ErrorReport.Of(row, personal))]));
    }

    /// <summary>Reports found; <c>numberMatched</c> counts all that there are.</summary>
    internal sealed record ErrorReportsFound(long NumberMatched, int NumberReturned, IReadOnlyList<ErrorReport> Reports);
}
