using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Proposals;

/// <summary>
/// A proposal that comes by another door: begun as <see cref="SaveProposal"/> begins one, judged, and handed in as <see cref="ProposalSteps"/> does, in one transaction.
/// What does not say all it must stays a draft.
/// </summary>
internal static class HandIn
{
    public static async Task<HandedIn> TakeAsync(Guid id, string content, HttpContext http, PlanningDb db, CancellationToken cancellation)
    {
        using var document = JsonDocument.Parse(content);
        var mistakes = new List<Mistake>();
        var said = ContentReader.Read(new BodyMembers(document.RootElement, ContentReader.Members, mistakes), mistakes);
        if (mistakes.Count > 0)
        {
            return new(null, mistakes);
        }

        var caller = Caller.Known(http);
        var (province, elsewhere) = await Drafting.ProvinceAsync(said, caller, db, cancellation);
        if (elsewhere is not null)
        {
            return new(null, [], elsewhere);
        }

        var proposal = await db.Proposals.FindAsync([id], cancellation);
        var isNew = proposal is null;
        if (proposal is null)
        {
            proposal = Proposal.Begin(id, province, Drafting.Ground(said), content, caller.Hand(http));
            db.Add(proposal);
            if (!await Drafting.TrySaveAsync(db, cancellation))
            {
                db.ChangeTracker.Clear();
                (proposal, isNew) = (await db.Proposals.FindAsync([id], cancellation), false);
            }
        }

        if (proposal is null || !caller.ActsIn(proposal.ProvinceId))
        {
            return new(null, [], OneProposal.Unknown());
        }

        return new(await JudgeAsync(proposal, isNew, isNew || proposal.Content == content, http, db, cancellation), []);
    }

    private static async Task<ProposalReceipt> JudgeAsync(Proposal proposal, bool isNew, bool isSame, HttpContext http, PlanningDb db, CancellationToken cancellation)
    {
        var json = http.RequestServices.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>();
        var judgement = await ProposalJudgement.OfAsync((NpgsqlConnection)db.Database.GetDbConnection(), proposal, ContentReader.Read(proposal.Content), cancellation);
        var findings = ProposalFinding.AsKept(judgement, json);
        if (isNew && ProposalSteps.IsFit(ProposalAction.Submit, judgement))
        {
            ProposalSteps.Keep(ProposalAction.Submit, proposal, http, db, new StepReasons(null, null, findings));
            await db.SaveChangesAsync(cancellation);
        }

        using var printed = JsonDocument.Parse(findings);
        return new(
            proposal.Id,
            proposal.State,
            proposal.Revision,
            isNew,
            isSame,
            judgement.IsPublishable,
            [.. judgement.Findings.Where(found => found.IsOfCompleteness).Select(found => found.Key)],
            printed.RootElement.Clone());
    }
}
