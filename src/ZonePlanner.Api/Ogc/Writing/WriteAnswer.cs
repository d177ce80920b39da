using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>202: the write has become a proposal. What is public changes when somebody else has approved and published it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Message">What became of the write, in a sentence.</param>
/// <param name="Publishable">Whether no error keeps it from being published.</param>
/// <param name="Missing">Keys of the findings that keep a draft from being handed in.</param>
/// <param name="Findings">What the engine of checks finds, as in the proposal's own check.</param>
internal sealed record WriteAnswer(WrittenProposal Proposal, Sentence Message, bool Publishable, IReadOnlyList<string> Missing, JsonElement Findings)
{
    /// <summary>The answer to what the proposals made of a write.</summary>
    public static IResult Of(HttpContext http, HandedIn handedIn, Func<ProposalReceipt, ProblemHttpResult> another)
    {
        if (handedIn.Receipt is not { } receipt)
        {
            return handedIn.Refusal ?? Unfit(PlacesInFeature.Of(handedIn.Mistakes));
        }

        var request = http.Request;
        var place = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}/api/proposals/{receipt.Id}";
        http.Response.Headers.Location = place;
        http.Response.Headers.CacheControl = "private, no-cache";
        return receipt.IsSame
            ? TypedResults.Json(new WriteAnswer(new(receipt.Id, receipt.State, receipt.Revision, place), Say(receipt), receipt.Publishable, receipt.Missing, receipt.Findings), DocumentJson.Options, statusCode: StatusCodes.Status202Accepted)
            : another(receipt);
    }

    /// <summary>422: the JSON can be read, and says what a feature of ours cannot be.</summary>
    public static ProblemHttpResult Unfit(params IReadOnlyCollection<Mistake> mistakes) =>
        Problems.Refuse(StatusCodes.Status422UnprocessableEntity, "Đối tượng không hợp lệ / The feature cannot be taken", mistakes);

    private static Sentence Say(ProposalReceipt receipt) => receipt switch
    {
        { IsNew: false } => new(
            $"Yêu cầu này đã được nhận trước đây; đề xuất đang ở trạng thái “{RecordTypes.Kebab(receipt.State)}”.",
            $"This request was taken before; its proposal is “{RecordTypes.Kebab(receipt.State)}”."),
        { State: ProposalState.Draft } => new(
            "Đã lưu thành bản nháp vì còn thiếu: xem “missing”. Hãy bổ sung ở Location rồi nộp.",
            "Kept as a draft, since something is missing: see “missing”. Complete it at Location and hand it in."),
        _ => new(
            "Đã nộp thành đề xuất. Dữ liệu công khai chỉ thay đổi sau khi người khác duyệt và công bố. Muốn sửa theo “findings”, hãy rút đề xuất (POST Location/withdraw) rồi gửi lại.",
            "Handed in as a proposal. What is public changes once somebody else has approved and published it. To mend what “findings” say, give it up (POST to Location/withdraw) and send the write anew."),
    };
}

/// <summary>Where the proposal is, and how far it has come.</summary>
internal sealed record WrittenProposal(Guid Id, ProposalState State, int Revision, string Href);
