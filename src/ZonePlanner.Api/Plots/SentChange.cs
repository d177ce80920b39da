using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plots;

/// <summary>From when a change holds, by which decision, and where it was read.</summary>
internal sealed record SentChange(DateOnly From, ProposedDecision? Decision, string Source)
{
    /// <summary>The members every change has beside its own.</summary>
    public static readonly string[] Members = ["validFrom", "decision", "source"];

    public static SentChange Read(BodyMembers body, bool needsDecision, ICollection<Mistake> mistakes)
    {
        body.Required("validFrom");
        var decision = SentDecision.Read(body["decision"], mistakes, "decision");
        if ((decision is not null || needsDecision) && (decision?.SignedOn is null || PublicCode.Of(decision.Number ?? "").Length == 0))
        {
            mistakes.Add(Mistake.In("decision", "decision-missing", "Cần số và ngày ký của quyết định.", "The number of the decision and the day it was signed are needed."));
        }

        return new SentChange(body.Day("validFrom") ?? default, decision, body.RequiredText("source", 1000).Normalize());
    }
}
