using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Reports;

/// <summary>GET /api/reports/late-projects: tenants of one's own province who are behind what they promised, whose land is to be recovered.</summary>
internal static class LateProjects
{
    private static readonly string Reading = Sql.Beside(typeof(LateProjects), "late_projects.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapGet("late-projects", HandleAsync)
        .WithName(nameof(LateProjects))
        .WithSummary("Dự án chậm tiến độ / Late projects")
        .WithDescription("Projects whose promised day of building or of working has gone by on the day asked for, the latest first, in the caller's own province.")
        .TakesOnly("validAt")
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<LateProjectList>, ProblemHttpResult>> HandleAsync(
        [FromQuery(Name = "validAt"), Description("The day asked for; today when left out.")] string? validAt, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var day = AsOfParameters.Read(validAt, null, mistakes).ValidAt;
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Ok(new LateProjectList(day, await database.ReadAsync<LateProject>(Reading, cancellation, day, Caller.Known(http).Provinces)));
    }
}

/// <summary>Projects that are late on a day.</summary>
internal sealed record LateProjectList(DateOnly ValidAt, IReadOnlyList<LateProject> Projects);

/// <summary>A project that is late.</summary>
internal sealed record LateProject(
    string Plot,
    string Label,
    string Site,
    string SiteName,
    string? Tenant,
    string? Project,
    string? Industry,
    decimal Hectares,
    DateOnly? PromisedStart,
    DateOnly? StartedOn,
    DateOnly? PromisedOperation,
    DateOnly? OperatingOn,
    int DaysLate,
    string? Decision,
    string? Source);
