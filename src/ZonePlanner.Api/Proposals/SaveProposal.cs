using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Proposals;

/// <summary>PUT /api/proposals/{id}: a draft saves itself. The id is the drawer's own, so that what was drawn offline can be sent twice; a save that was already kept is answered as kept.</summary>
internal static class SaveProposal
{
    public static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapPut("/{id:guid}", HandleAsync)
        .WithName(nameof(SaveProposal))
        .WithSummary("Lưu đề xuất / Save a proposal")
        .WithDescription("Begins a draft with If-None-Match: *, or replaces what one says with If-Match: its ETag. 412 holds the other version under current. A planner writes in those they began.")
        .TakesOnly()
        .TakesBody<ProposalBody>()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<ProposalSheet>, Created<ProposalSheet>, ProblemHttpResult>> HandleAsync(
        [Description("The proposal; any UUID for a new one.")] Guid id, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var meant = Preconditions.Of(http.Request);
        var (said, refusal) = await RequestBody.ReadAsync(
            http.Request, ContentReader.MostBytes, ContentReader.Members, (body, mistakes) => new Said(ContentReader.Read(body, mistakes), body.AsSent), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var caller = Caller.Known(http);
        var (province, elsewhere) = await Drafting.ProvinceAsync(said.Content, caller, db, cancellation);
        if (elsewhere is not null)
        {
            return elsewhere;
        }

        var proposal = await db.Proposals.FindAsync([id], cancellation);
        if (proposal is null)
        {
            if (!meant.IsNew)
            {
                return meant.Revisions is null ? Preconditions.Required() : OneProposal.Unknown();
            }

            var begun = Proposal.Begin(id, province, Drafting.Ground(said.Content), said.AsSent, caller.Hand(http));
            db.Add(begun);
            if (await Drafting.TrySaveAsync(db, cancellation))
            {
                return TypedResults.Created($"/api/proposals/{id}", await OneProposal.AnswerAsync(http, begun, database, cancellation));
            }

            db.ChangeTracker.Clear();
            proposal = await db.Proposals.FindAsync([id], cancellation);
        }

        if (proposal is null || !caller.ActsIn(proposal.ProvinceId))
        {
            return OneProposal.Unknown();
        }

        if (!meant.IsNew && meant.Revisions is null)
        {
            return Preconditions.Required();
        }

        if (!meant.Hold(proposal.Revision))
        {
            // Its answer was lost on the way, and it is sent again: it is kept already.
            return proposal.Content == said.AsSent && proposal.UpdatedBy == caller.Id
                ? TypedResults.Ok(await OneProposal.AnswerAsync(http, proposal, database, cancellation))
                : await ProposalRefusals.StaleAsync(http, proposal, database, cancellation);
        }

        if (!OneProposal.AllowedTo(caller, proposal.State, proposal).Contains(ProposalAction.Edit))
        {
            return ProposalRefusals.NotAllowed(proposal, ProposalAction.Edit, caller);
        }

        proposal.Redraft(province, Drafting.Ground(said.Content), said.AsSent, caller.Hand(http));
        return await Drafting.TrySaveAsync(db, cancellation)
            ? TypedResults.Ok(await OneProposal.AnswerAsync(http, proposal, database, cancellation))
            : await ProposalRefusals.StaleAsync(http, proposal, database, cancellation);
    }

    private sealed record Said(ProposalContent Content, string AsSent);
}
