using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Proposals;

/// <summary>GET /api/proposals/{id}: one proposal with its steps, for officers and planners of its province.</summary>
internal static class OneProposal
{
    private static readonly string Reading = Sql.Beside(typeof(OneProposal), "proposal_sheet.sql");

    public static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapGet("/{id:guid}", HandleAsync)
        .WithName(nameof(OneProposal))
        .WithSummary("Một đề xuất / One proposal")
        .TakesOnly()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ProposalSheet>, ProblemHttpResult>> HandleAsync(
        [Description("The proposal.")] Guid id, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var caller = Caller.Known(http);
        var proposal = await db.Proposals.FindAsync([id], cancellation);
        return proposal is null || !caller.ActsIn(proposal.ProvinceId) ? Unknown() : TypedResults.Ok(await AnswerAsync(http, proposal, database, cancellation));
    }

    /// <summary>The proposal as it is now, with its tag.</summary>
    public static async Task<ProposalSheet> AnswerAsync(HttpContext http, Proposal proposal, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var sheet = (await database.ReadAsync<ProposalSheet>(Reading, cancellation, proposal.Id))[0];
        Preconditions.Tag(http.Response, sheet.Revision);
        return sheet with { Allowed = AllowedTo(Caller.Known(http), sheet.State, proposal) };
    }

    /// <summary>What a caller may do with it in a state.</summary>
    public static IReadOnlyList<ProposalAction> AllowedTo(Caller caller, ProposalState state, Proposal proposal) =>
        ProposalLife.AllowedIn(state, caller.Role, proposal.Authors.Contains(caller.Id));

    // Of another province it is not said that there is one.
    public static ProblemHttpResult Unknown() => Problems.NotFound(Mistake.In("id", "unknown-proposal", "Tỉnh của bạn không có đề xuất này.", "Your province has no such proposal."));
}
