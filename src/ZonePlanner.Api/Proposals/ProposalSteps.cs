using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Proposals;

/// <summary>POST /api/proposals/{id}/submit, return, approve, withdraw: the steps that write nothing but the proposal. Publishing has a file of its own.</summary>
internal static class ProposalSteps
{
    public static void Map(IEndpointRouteBuilder proposals)
    {
        Map(proposals, ProposalAction.Submit, "Nộp đề xuất / Hand in a proposal");
        Map(proposals, ProposalAction.Return, "Trả lại đề xuất / Send a proposal back");
        Map(proposals, ProposalAction.Approve, "Duyệt đề xuất / Approve a proposal");
        Map(proposals, ProposalAction.Withdraw, "Rút đề xuất / Give a proposal up");
    }

    private static void Map(IEndpointRouteBuilder proposals, ProposalAction action, string summary)
    {
        Task<Results<Ok<ProposalSheet>, ProblemHttpResult>> HandleAsync(
            [Description("The proposal.")] Guid id, HttpContext http, PlanningDb db, NpgsqlDataSource database, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, CancellationToken cancellation) =>
            TakeAsync(action, id, http, db, database, json, cancellation);

        proposals
            .MapPost($"/{{id:guid}}/{RecordTypes.Kebab(action)}", HandleAsync)
            .WithName($"{action}Proposal")
            .WithSummary(summary)
            .TakesOnly()
            .Heavy()
            .TakesBody<StepBody>()
            .For(ProposalLife.RolesFor(action))
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    private static async Task<Results<Ok<ProposalSheet>, ProblemHttpResult>> TakeAsync(
        ProposalAction action, Guid id, HttpContext http, PlanningDb db, NpgsqlDataSource database, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 1 << 20, ["note", "reasons"], Reasons.Read, cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var (proposal, cannot) = await FindAsync(action, id, http, db, database, cancellation);
        if (proposal is null)
        {
            return cannot!;
        }

        if (action == ProposalAction.Return && string.IsNullOrWhiteSpace(said.Note))
        {
            return Unfit([], Finding.Error("note-missing", Message.Of($"Hãy ghi vì sao trả lại đề xuất.", $"Say why the proposal is sent back.")) with { Subject = "note" });
        }

        string? findings = null;
        if (action is ProposalAction.Submit or ProposalAction.Approve)
        {
            await using var connection = await database.OpenConnectionAsync(cancellation);
            var judgement = await ProposalJudgement.OfAsync(connection, proposal, ContentReader.Read(proposal.Content), cancellation);
            if (!IsFit(action, judgement))
            {
                return Unfit([.. judgement.Findings.Where(found => action == ProposalAction.Submit ? found.IsOfCompleteness : found.Finding.Severity == Severity.Error)]);
            }

            findings = ProposalFinding.AsKept(judgement, json);
        }

        Keep(action, proposal, http, db, new StepReasons(said.Note, said.AsKept, findings));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await ProposalRefusals.StaleAsync(http, proposal, database, cancellation);
        }

        return TypedResults.Ok(await OneProposal.AnswerAsync(http, proposal, database, cancellation));
    }

    /// <summary>Whether what is found lets a step be taken: what is handed in is complete, what is approved could be published.</summary>
    public static bool IsFit(ProposalAction action, ProposalJudgement judgement) => action == ProposalAction.Submit ? judgement.IsComplete : judgement.IsPublishable;

    /// <summary>Takes a step in the caller's name, to be saved with what else is.</summary>
    public static void Keep(ProposalAction action, Proposal proposal, HttpContext http, PlanningDb db, StepReasons said) =>
        db.Add(proposal.Take(action, Caller.Known(http).Hand(http), AsOfParameters.Today(TimeProvider.System), said));

    /// <summary>The proposal, if it is there, is the version meant, and may take the step; else why not.</summary>
    public static async Task<(Proposal? Proposal, ProblemHttpResult? Refusal)> FindAsync(
        ProposalAction action, Guid id, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var caller = Caller.Known(http);
        var meant = Preconditions.Of(http.Request);
        var proposal = await db.Proposals.FindAsync([id], cancellation);
        if (proposal is null || !caller.ActsIn(proposal.ProvinceId))
        {
            return (null, OneProposal.Unknown());
        }

        if (meant.Revisions is null)
        {
            return (null, Preconditions.Required());
        }

        if (!meant.Hold(proposal.Revision))
        {
            return (null, await ProposalRefusals.StaleAsync(http, proposal, database, cancellation));
        }

        return OneProposal.AllowedTo(caller, proposal.State, proposal).Contains(action)
            ? (proposal, null)
            : (null, ProposalRefusals.NotAllowed(proposal, action, caller));
    }

    /// <summary>422: what keeps the step from being taken, each with its place.</summary>
    public static ProblemHttpResult Unfit(IReadOnlyList<KeyedFinding> findings, params IReadOnlyList<Finding> further)
    {
        var all = findings.Concat(further.Select(finding => new KeyedFinding(finding.Code, null, finding, false, true))).ToArray();
        var problem = Problems.Refuse(
            StatusCodes.Status422UnprocessableEntity,
            "Chưa được / Not yet",
            [.. all.Select(found => new Mistake(found.Finding.Code, new Sentence(found.Finding.Message.Vi, found.Finding.Message.En), found.Key))]);
        problem.ProblemDetails.Extensions["judged"] = all.Select(found => new ProposalFinding(found.Key, found.Change, Http.Checks.FindingReport.Of(found.Finding))).ToArray();
        return problem;
    }
}
