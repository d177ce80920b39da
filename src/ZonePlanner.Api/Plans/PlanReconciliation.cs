using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plans;

/// <summary>GET /api/plans/{code}/reconciliation: does what is promised, what was decided and what is named come to the same? What is not known is shown as not known.</summary>
internal static class PlanReconciliation
{
    private static readonly string Reading = Sql.Beside(typeof(PlanReconciliation), "reconciliation.sql");

    public static void Map(IEndpointRouteBuilder plans) => plans
        .MapGet("{code}/reconciliation", HandleAsync)
        .WithName(nameof(PlanReconciliation))
        .WithSummary("Đối chiếu quy hoạch / Does the plan balance?")
        .WithDescription("For each kind of site: the target, the ledger by validAt, the sites named and in force on validAt, and the differences.")
        .TakesOnly("validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Reconciliation>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plan.")] string code,
        [FromQuery(Name = "validAt"), Description("The day on which it is judged; today when left out.")] string? validAt,
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
            return OnePlan.Unknown(code);
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var kinds = await database.ReadAsync<KindFound>(Reading, cancellation, code, at.ValidAt, at.KnownAt);
        return TypedResults.Ok(new Reconciliation(at.ValidAt, at.KnownAt, plan, [.. kinds.Select(kind => kind.Reconciled())]));
    }

    private sealed record KindFound(SiteKind Kind, TargetFigures? Target, LedgerFigures? Ledger, NamedFigures Named)
    {
        public KindReconciled Reconciled() => new(Kind, Target, Ledger, Named, PlanDifference.Of(Target, Ledger, Named), ReconciliationNotes.Of(Target, Ledger, Named));
    }
}

/// <summary>A plan judged on a day, kind by kind.</summary>
internal sealed record Reconciliation(DateOnly ValidAt, DateTimeOffset KnownAt, ListedPlan Plan, IReadOnlyList<KindReconciled> Kinds);

/// <summary>One kind of site: promised, decided, named, and how far apart they are.</summary>
internal sealed record KindReconciled(SiteKind Kind, TargetFigures? Target, LedgerFigures? Ledger, NamedFigures Named, PlanDifference Difference, IReadOnlyList<Sentence> Notes);

/// <summary>What the plan promises; <c>countText</c> and <c>haText</c> where it gives no number.</summary>
internal sealed record TargetFigures(decimal? Count, string? CountText, decimal? Ha, string? HaText, int? Year, string? Note);

/// <summary>What the plan's own movements come to, and how many of them do not say.</summary>
internal sealed record LedgerFigures(long Count, decimal Ha, long Lines, long LinesWithoutCount, long LinesWithoutHa);

/// <summary>The sites of that kind the record can name and that are in force; those put off to a later period are not counted among them.</summary>
internal sealed record NamedFigures(long Count, long WithArea, long WithoutArea, decimal DecidedHa, long Deferred);
