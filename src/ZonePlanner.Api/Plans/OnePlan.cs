using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plans;

/// <summary>GET /api/plans/{code}: a plan with what it promises and its ledger.</summary>
internal static class OnePlan
{
    private static readonly string Targets = Sql.Beside(typeof(OnePlan), "plan_targets.sql");

    public static void Map(IEndpointRouteBuilder plans) => plans
        .MapGet("{code}", HandleAsync)
        .WithName(nameof(OnePlan))
        .WithSummary("Một quy hoạch / One plan")
        .WithDescription("A plan with its targets and the movements it says or that spell out what it says, up to validAt.")
        .TakesOnly("validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>404: no plan of that code.</summary>
    public static ProblemHttpResult Unknown(string code) => Problems.NotFound(Mistake.In(
        "code",
        "unknown-plan",
        $"Không có quy hoạch nào mang mã “{AsOfParameters.Shorten(code)}”.",
        $"No plan has the code “{AsOfParameters.Shorten(code)}”."));

    private static async Task<Results<Ok<PlanSheet>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plan, for example bac-giang-2021-2030.")] string code,
        [FromQuery(Name = "validAt"), Description("The day up to which movements are shown; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        if (await database.ReadAsync<ListedPlan>(PlanList.Reading, cancellation, code, null, at.ValidAt, at.KnownAt) is not [var plan])
        {
            return Unknown(code);
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var targets = await database.ReadAsync<PlanPromise>(Targets, cancellation, code, at.KnownAt);
        var movements = await database.ReadAsync<LedgerLine>(MovementLedger.Reading, cancellation, null, code, null, null, null, at.ValidAt, at.KnownAt);
        return TypedResults.Ok(new PlanSheet(at.ValidAt, at.KnownAt, plan, targets, movements));
    }
}

/// <summary>A plan, what it promises, and its ledger.</summary>
internal sealed record PlanSheet(DateOnly ValidAt, DateTimeOffset KnownAt, ListedPlan Plan, IReadOnlyList<PlanPromise> Targets, IReadOnlyList<LedgerLine> Movements)
{
    /// <summary>Whether it balances.</summary>
    public string Reconciliation => $"{Plan.Href}/reconciliation";
}
