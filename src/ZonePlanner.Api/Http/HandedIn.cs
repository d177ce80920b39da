using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Http;

/// <summary>How a write that comes by another door than /api/proposals becomes a proposal in the caller's name; <paramref name="content"/> is what PUT /api/proposals/{id} takes. The caller opens the transaction.</summary>
internal delegate Task<HandedIn> HandInProposal(Guid id, string content, HttpContext http, PlanningDb db, CancellationToken cancellation);

/// <summary>What became of it: a receipt, mistakes in what it says, or a refusal.</summary>
internal sealed record HandedIn(ProposalReceipt? Receipt, IReadOnlyCollection<Mistake> Mistakes, ProblemHttpResult? Refusal = null);

/// <summary>A proposal that was kept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Handed in, or still a draft since it does not say all it must; of one that was there before, how far it has come.</param>
/// <param name="Revision">Its version.</param>
/// <param name="IsNew">Whether this write made it.</param>
/// <param name="IsSame">Whether it says what this write says.</param>
/// <param name="Publishable">Whether no error keeps it from being published.</param>
/// <param name="Missing">Keys of the findings that keep it from being handed in.</param>
/// <param name="Findings">The findings, as the proposals' own operations print them.</param>
internal sealed record ProposalReceipt(Guid Id, ProposalState State, int Revision, bool IsNew, bool IsSame, bool Publishable, IReadOnlyList<string> Missing, JsonElement Findings);
