using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Proposals;

/// <summary>Why something cannot be done with a proposal now, and what can.</summary>
internal static class ProposalRefusals
{
    /// <summary>412: somebody else changed it since; the answer holds their version under <c>current</c>.</summary>
    public static async Task<ProblemHttpResult> StaleAsync(HttpContext http, Proposal proposal, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var current = await OneProposal.AnswerAsync(http, proposal, database, cancellation);
        return Preconditions.Stale(
            $"{current.Updated.Name} đã sửa đề xuất này lúc {current.Updated.At.ToOffset(TimeSpan.FromHours(7)):HH:mm dd/MM/yyyy}: hãy chọn bản của bạn, bản kia, hoặc gộp hai bản.",
            $"{current.Updated.Name} changed this proposal at {current.Updated.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC: choose your version, the other, or put the two together.",
            current);
    }

    /// <summary>409: not in this state, or not by them; <c>allowed</c> says what is.</summary>
    public static ProblemHttpResult NotAllowed(Proposal proposal, ProposalAction action, Caller caller)
    {
        var allowed = OneProposal.AllowedTo(caller, proposal.State, proposal);
        var isTime = ProposalLife.After(proposal.State, action) is not null;
        var own = isTime && ProposalLife.IsJudgement(action) && proposal.Authors.Contains(caller.Id);
        var (state, list) = (RecordTypes.Kebab(proposal.State), allowed.Count == 0 ? "–" : string.Join(", ", allowed.Select(RecordTypes.Kebab)));
        var problem = Problems.Refuse(
            StatusCodes.Status409Conflict,
            "Không làm được lúc này / Not now",
            [(own, isTime) switch
            {
                (true, _) => Mistake.In("request", "own-proposal", "Bạn đã tham gia soạn đề xuất này: người khác phải duyệt và công bố.", "You had a hand in this proposal: somebody else approves and publishes it."),
                (_, true) => Mistake.In("request", "others-proposal", $"Đề xuất này do người khác soạn. Việc bạn có thể làm: {list}.", $"Others wrote this proposal. What you can do: {list}."),
                _ => Mistake.In("request", "not-in-this-state", $"Đề xuất đang ở trạng thái “{state}”. Việc có thể làm: {list}.", $"The proposal is “{state}”. What can be done: {list}."),
            }]);
        problem.ProblemDetails.Extensions["state"] = proposal.State;
        problem.ProblemDetails.Extensions["allowed"] = allowed;
        return problem;
    }
}
