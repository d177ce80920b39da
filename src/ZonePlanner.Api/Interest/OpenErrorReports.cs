using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Interest;

/// <summary>GET /api/error-reports/open: how many reports about a site (with its plots) or a plot are not closed. It is all that is public of them.</summary>
internal static class OpenErrorReports
{
    private static readonly string Reading = Sql.Beside(typeof(OpenErrorReports), "open_error_reports.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapGet("/open", HandleAsync)
        .WithName(nameof(OpenErrorReports))
        .WithSummary("Số sai sót đang mở / Open reports")
        .TakesOnly("site", "plot");

    private static async Task<Results<Ok<OpenReports>, ProblemHttpResult>> HandleAsync(
        [FromQuery, Description("The code of a site: its plots count with it.")] string? site,
        [FromQuery, Description("The code of a plot.")] string? plot,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        if ((site is null) == (plot is null))
        {
            return Problems.BadRequest(Mistake.In("site", "one-subject", "Hãy nêu một trong hai: “site” hoặc “plot”.", "Give one of “site” and “plot”."));
        }

        await using var connection = await database.OpenConnectionAsync(cancellation);
        return TypedResults.Ok(new OpenReports(await connection.ValueAsync<long>(Reading, cancellation, site, plot)));
    }

    /// <summary>How many are open.</summary>
    internal sealed record OpenReports(long Open);
}
