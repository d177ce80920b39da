using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>What every write of a feature there is has in common: its turn, its province, its version, and the proposal it becomes.</summary>
internal sealed class KnownFeature(Collection collection, HandInProposal handIn)
{
    /// <summary>The content of the proposal, null when nothing would change; or a refusal.</summary>
    public delegate Task<(string? Content, IResult? Refusal)> Compose(CurrentFeature current);

    /// <summary>Proposes what <paramref name="compose"/> makes of the feature; <paramref name="key"/> is the one given, if any, and the same words of <paramref name="request"/> are the same request.</summary>
    public async Task<IResult> ProposeAsync(string featureId, Guid? key, string request, Compose compose, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var caller = Caller.Known(http);
        await using var turn = await WritingTurn.TakeAsync(db, featureId, cancellation);
        var current = await CurrentFeature.ReadAsync((NpgsqlConnection)db.Database.GetDbConnection(), database, collection, featureId, caller, cancellation);
        if (current is null)
        {
            return Problems.NotFound(Mistake.In("featureId", "no-such-feature", $"Hôm nay không có đối tượng “{AsOfParameters.Shorten(featureId)}” trong {collection.Id}.", $"There is no feature “{AsOfParameters.Shorten(featureId)}” in {collection.Id} today."));
        }

        if (!current.State.IsWrittenBy(caller))
        {
            return Elsewhere(featureId);
        }

        var words = $"{http.Request.Method}|{collection.Id}|{featureId}|{caller.Id}|{FeaturePreconditions.Said(http.Request)}|{request}";
        var (id, known) = key is { } given ? (given, await db.Proposals.FindAsync([given], cancellation)) : await IdempotencyKey.OfAsync(db, words, cancellation);
        // A request that was taken is answered again, whatever has happened since.
        if (known is null && FeaturePreconditions.Refusal(http, current.State) is { } refusal)
        {
            return refusal;
        }

        var content = known?.Content;
        if (known is null || key is not null)
        {
            (content, var wrong) = await compose(current);
            if (wrong is not null)
            {
                return wrong;
            }
        }

        if (content is null)
        {
            FeaturePreconditions.Tag(http, current.State);
            return TypedResults.NoContent();
        }

        var handedIn = await handIn(id, content, http, db, cancellation);
        await turn.CommitAsync(cancellation);
        return WriteAnswer.Of(http, handedIn, _ => CreateFeature.UsedBefore(id));
    }

    private static ProblemHttpResult Elsewhere(string featureId) => Problems.Refuse(
        StatusCodes.Status403Forbidden,
        "Tỉnh khác / Another province",
        [Mistake.In("featureId", "other-province", $"“{AsOfParameters.Shorten(featureId)}” thuộc tỉnh khác: chỉ cán bộ tỉnh ấy đề xuất thay đổi.", $"“{AsOfParameters.Shorten(featureId)}” belongs to another province: only its own officers propose to change it.")]);
}
