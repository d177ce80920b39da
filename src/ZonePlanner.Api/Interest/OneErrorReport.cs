using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Interest;

/// <summary>GET /api/error-reports/{id}: one report of an error, for officers and planners of its province.</summary>
internal static class OneErrorReport
{
    private static readonly string Reading = Sql.Beside(typeof(OneErrorReport), "error_reports.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapGet("/{id:guid}", HandleAsync)
        .WithName(nameof(OneErrorReport))
        .WithSummary("Một sai sót được báo / One report of an error")
        .TakesOnly()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ErrorReport>, ProblemHttpResult>> HandleAsync(
        [Description("The report.")] Guid id, HttpContext http, NpgsqlDataSource database, PersonalData personal, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await FindAsync(connection, id, http, cancellation) is { } found ? TypedResults.Ok(Sheet(http, found, personal)) : Unknown();
    }

    /// <summary>What the caller may see of it; null when that is nothing.</summary>
    public static async Task<ReportRow?> FindAsync(NpgsqlConnection connection, Guid id, HttpContext http, CancellationToken cancellation) =>
        (await connection.ReadAsync<ReportRow>(Reading, cancellation, Caller.Known(http).Provinces.ToArray(), id, null, null, null, 1)).SingleOrDefault();

    /// <summary>The answer about it, which is nobody else's to keep.</summary>
    public static ErrorReport Sheet(HttpContext http, ReportRow found, PersonalData personal)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        return ErrorReport.Of(found, personal);
    }

    // Of another province it is not said that there is one.
    public static ProblemHttpResult Unknown() => Problems.NotFound(Mistake.In("id", "unknown-report", "Tỉnh của bạn không có báo cáo sai sót này.", "Your province has no such report."));
}
