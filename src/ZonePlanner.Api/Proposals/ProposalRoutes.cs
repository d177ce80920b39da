namespace ZonePlanner.Api.Proposals;

/// <summary>/api/proposals: a boundary change from its first stroke to the record.</summary>
internal static class ProposalRoutes
{
    public static void MapProposals(this IEndpointRouteBuilder app)
    {
        var proposals = app.MapGroup("/api/proposals").WithTags("Proposals");
        ProposalList.Map(proposals);
        OneProposal.Map(proposals);
        SaveProposal.Map(proposals);
        CheckProposal.Map(proposals);
        ProposalReport.Map(proposals);
        ProposalSteps.Map(proposals);
        PublishProposal.Map(proposals);
        DecisionFiles.Map(app.MapGroup("/api/decision-files").WithTags("Proposals"));
    }
}
