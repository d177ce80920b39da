using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>POST /ogc/collections/{collectionId}/items: a new site is proposed.</summary>
internal sealed class CreateFeature(Collection collection, HandInProposal handIn)
{
    public async Task<IResult> HandleAsync(HttpContext http, PlanningDb db, CancellationToken cancellation)
    {
        var (read, refusal) = await SentFeature.ReadAsync(http.Request, collection, isPatch: false, cancellation);
        if (read is null)
        {
            return refusal!;
        }

        using var sent = read;
        var content = NewFeature.Propose(sent, collection);
        var key = IdempotencyKey.Given(http.Request, sent.Mistakes);
        if (sent.Mistakes.Count > 0)
        {
            return WriteAnswer.Unfit(sent.Mistakes);
        }

        var code = NewFeature.Code(sent);
        var id = key ?? Guid.NewGuid();
        await using var turn = await WritingTurn.TakeAsync(db, code ?? id.ToString(), cancellation);
        if (key is null && code is not null)
        {
            (id, _) = await IdempotencyKey.OfAsync(db, $"POST|{Caller.Known(http).Province}|{code}", cancellation);
        }

        var isKnown = await db.Proposals.FindAsync([id], cancellation) is not null;
        if (!isKnown && code is not null && await db.Sites.AnyAsync(site => site.Code == code, cancellation))
        {
            return Taken(code);
        }

        var handedIn = await handIn(id, content, http, db, cancellation);
        await turn.CommitAsync(cancellation);
        return WriteAnswer.Of(http, handedIn, _ => key is null ? OnItsWay(code!, id) : UsedBefore(id));
    }

    /// <summary>422: the key belongs to another write.</summary>
    public static ProblemHttpResult UsedBefore(Guid id) => WriteAnswer.Unfit(Mistake.In(
        IdempotencyKey.Header,
        "key-used",
        $"Khoá này thuộc về một yêu cầu khác: xem /api/proposals/{id}, hoặc dùng khoá mới.",
        $"This key belongs to another request: see /api/proposals/{id}, or use a new key."));

    private static ProblemHttpResult Taken(string code) => Problems.Refuse(
        StatusCodes.Status409Conflict,
        "Mã đã có / The identifier is taken",
        [Mistake.In("id", "code-taken", $"Mã “{code}” đã thuộc về một khu, cụm: hãy sửa đối tượng ấy, hoặc chọn mã khác.", $"The identifier “{code}” belongs to a site: change that one, or choose another.")]);

    private static ProblemHttpResult OnItsWay(string code, Guid id) => Problems.Refuse(
        StatusCodes.Status409Conflict,
        "Đã có đề xuất / There is a proposal",
        [Mistake.In("id", "on-its-way", $"“{code}” đã được đề xuất với nội dung khác: xem /api/proposals/{id}.", $"“{code}” has been proposed, and otherwise than here: see /api/proposals/{id}.")]);
}
