using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Proposals;

/// <summary>GET /api/proposals/{id}/check: what the engine says of a proposal as it stands now.</summary>
internal static class CheckProposal
{
    public static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapGet("/{id:guid}/check", HandleAsync)
        .WithName(nameof(CheckProposal))
        .WithSummary("Kiểm tra đề xuất / Check a proposal")
        .TakesOnly()
        .Heavy()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Checked>, ProblemHttpResult>> HandleAsync(
        [Description("The proposal.")] Guid id, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var proposal = await db.Proposals.FindAsync([id], cancellation);
        if (proposal is null || !Caller.Known(http).ActsIn(proposal.ProvinceId))
        {
            return OneProposal.Unknown();
        }

        var reasons = await Reasons.GivenAsync(db, id, cancellation);
        var record = await RecordState.ReadAsync(database, cancellation);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var judgement = await ProposalJudgement.OfAsync(connection, proposal, ContentReader.Read(proposal.Content), cancellation);
        Preconditions.Tag(http.Response, proposal.Revision);
        return TypedResults.Ok(new Checked(
            judgement.ValidAt,
            judgement.RulesOf,
            record.Instant,
            judgement.IsComplete,
            judgement.IsPublishable,
            [.. judgement.Changes.Select(change => new CheckedChange(change.Index, BoundaryReport.Of(change.Question, record.Instant, change.Judgement.Check, change.Judgement.There)))],
            ProposalFinding.Of(judgement),
            [.. judgement.Unanswered(reasons.Keys).Select(found => found.Key)]));
    }

    /// <summary>What is said of a proposal.</summary>
    /// <param name="ValidAt">The day it would hold from.</param>
    /// <param name="RulesOf">The day whose rules it is judged by: that on which it was received.</param>
    /// <param name="KnownAt">The instant of the record it was judged among.</param>
    /// <param name="Complete">Whether it can be handed in.</param>
    /// <param name="Publishable">Whether no error keeps it from being published.</param>
    /// <param name="Changes">The engine's report on each change that has an outline.</param>
    /// <param name="Findings">Every finding, with its key.</param>
    /// <param name="Unanswered">Keys of warnings that still want a reason before it is published.</param>
    internal sealed record Checked(
        DateOnly ValidAt,
        DateOnly RulesOf,
        DateTimeOffset KnownAt,
        bool Complete,
        bool Publishable,
        IReadOnlyList<CheckedChange> Changes,
        IReadOnlyList<ProposalFinding> Findings,
        IReadOnlyList<string> Unanswered);

    /// <summary>The report on one change.</summary>
    internal sealed record CheckedChange(int Change, BoundaryReport Report);
}
