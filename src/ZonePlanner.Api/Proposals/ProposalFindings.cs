using System.Text.Json;
using Microsoft.Extensions.Options;
using ZonePlanner.Api.Http.Checks;

namespace ZonePlanner.Api.Proposals;

/// <summary>A finding about a proposal on the wire.</summary>
/// <param name="Key">What a reason is given for.</param>
/// <param name="Change">The place of the change it is about; null when it is about the proposal as a whole.</param>
/// <param name="Finding">The finding.</param>
internal sealed record ProposalFinding(string Key, int? Change, FindingReport Finding)
{
    public static IReadOnlyList<ProposalFinding> Of(ProposalJudgement judgement) =>
        [.. judgement.Findings.Select(found => new ProposalFinding(found.Key, found.Change, FindingReport.Of(found.Finding)))];

    /// <summary>The findings as they are kept with a step: as they were printed.</summary>
    public static string AsKept(ProposalJudgement judgement, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json) =>
        JsonSerializer.Serialize(Of(judgement), json.Value.SerializerOptions);
}
