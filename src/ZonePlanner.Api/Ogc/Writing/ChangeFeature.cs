using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>PUT and PATCH /ogc/collections/{collectionId}/items/{featureId}: a site is to be as the whole feature says, or as a merge patch (RFC 7396) makes it.</summary>
internal sealed class ChangeFeature(Collection collection, HandInProposal handIn)
{
    private readonly KnownFeature feature = new(collection, handIn);

    public Task<IResult> ReplaceAsync(string featureId, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation) =>
        HandleAsync(featureId, isPatch: false, http, db, database, cancellation);

    public Task<IResult> UpdateAsync(string featureId, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation) =>
        HandleAsync(featureId, isPatch: true, http, db, database, cancellation);

    private async Task<IResult> HandleAsync(string featureId, bool isPatch, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (read, refusal) = await SentFeature.ReadAsync(http.Request, collection, isPatch, cancellation);
        if (read is null)
        {
            return refusal!;
        }

        using var sent = read;
        var key = IdempotencyKey.Given(http.Request, sent.Mistakes);
        return await feature.ProposeAsync(featureId, key, $"{sent.Crs}|{sent.AsSent}", ComposeAsync, http, db, database, cancellation);

        async Task<(string?, IResult?)> ComposeAsync(CurrentFeature current)
        {
            var content = await new ChangedFeature(sent, current, collection, featureId, isPatch).ProposeAsync(database, cancellation);
            return sent.Mistakes.Count > 0 ? (null, WriteAnswer.Unfit(sent.Mistakes)) : (content, null);
        }
    }
}
