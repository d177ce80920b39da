using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plans;

/// <summary>GET /api/plans: the plans, all or those of a province, old or new.</summary>
internal static class PlanList
{
    /// <summary>Also read by the operations on one plan, which name its code.</summary>
    public static readonly string Reading = Sql.Beside(typeof(PlanList), "plan_list.sql");

    public static void Map(IEndpointRouteBuilder plans) => plans
        .MapGet("", HandleAsync)
        .WithName(nameof(PlanList))
        .WithSummary("Các quy hoạch / The plans")
        .WithDescription("Plans with their period and the decision that adopted them. Those of a former province are found under the old and the new one.")
        .TakesOnly("province", "validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<PlansFound>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [FromQuery(Name = "province"), Description("A province by code or name, old or new.")] string? province,
        [FromQuery(Name = "validAt"), Description("The day whose provinces are named; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var found = await NamedProvince.FindAsync(database, province, at.KnownAt, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var plans = await database.ReadAsync<ListedPlan>(Reading, cancellation, null, found?.Whole, at.ValidAt, at.KnownAt);
        return TypedResults.Ok(new PlansFound(at.ValidAt, at.KnownAt, plans));
    }
}

/// <summary>Plans found.</summary>
internal sealed record PlansFound(DateOnly ValidAt, DateTimeOffset KnownAt, IReadOnlyList<ListedPlan> Plans);
