using System.Text.Json.Nodes;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>DELETE /ogc/collections/{collectionId}/items/{featureId}: the site is to leave the plan. Nothing is removed: its history and last boundary stay.</summary>
/// <remarks>A DELETE has no body, so the day and the decision are parameters.</remarks>
internal sealed class WithdrawFeature(Collection collection, HandInProposal handIn)
{
    /// <summary>What may be said with it.</summary>
    public static readonly string[] Parameters = ["validFrom", "decision", "signedOn"];

    private readonly KnownFeature feature = new(collection, handIn);

    public async Task<IResult> HandleAsync(string featureId, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var key = IdempotencyKey.Given(http.Request, mistakes);
        return mistakes.Count > 0
            ? WriteAnswer.Unfit(mistakes)
            : await feature.ProposeAsync(featureId, key, http.Request.QueryString.ToString(), Compose, http, db, database, cancellation);

        Task<(string?, IResult?)> Compose(CurrentFeature current)
        {
            var decision = new JsonObject();
            ProposalDraft.Set(decision, "number", Said("decision"));
            ProposalDraft.Set(decision, "signedOn", Said("signedOn"));
            var change = new JsonObject { ["site"] = featureId, ["movement"] = "withdraw" };
            return Task.FromResult<(string?, IResult?)>((ProposalDraft.Of(change, Said("validFrom"), decision.Count == 0 ? null : decision), null));
        }

        string? Said(string name) => http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;
    }
}
