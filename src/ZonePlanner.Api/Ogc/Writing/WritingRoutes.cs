using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>OGC API - Features, Part 4: the features of sites are created, replaced, updated and deleted, each write becoming a proposal. Other collections answer 405.</summary>
internal static class WritingRoutes
{
    private const string ReadingMethods = "GET, HEAD, OPTIONS";

    /// <summary>Headers a page of another origin may send: <c>*</c> does not stand for Authorization.</summary>
    private const string SentHeaders = "*, Authorization, Content-Type, Content-Crs, If-Match, If-Unmodified-Since, Idempotency-Key";

    public static void Map(IEndpointRouteBuilder ogc, HandInProposal handIn)
    {
        foreach (var collection in WritableCollections.All)
        {
            var (items, item) = ($"/collections/{collection.Id}/items", $"/collections/{collection.Id}/items/{{featureId}}");
            var change = new ChangeFeature(collection, handIn);
            ogc.MapPost(items, new CreateFeature(collection, handIn).HandleAsync).TakesOnly().For(Role.Officer, Role.Planner);
            ogc.MapPut(item, change.ReplaceAsync).TakesOnly().For(Role.Officer, Role.Planner);
            ogc.MapPatch(item, change.UpdateAsync).TakesOnly().For(Role.Officer, Role.Planner);
            ogc.MapDelete(item, new WithdrawFeature(collection, handIn).HandleAsync).TakesOnly(WithdrawFeature.Parameters).For(Role.Officer, Role.Planner);
            ogc.MapMethods(items, [HttpMethods.Options], AllowOnItems);
            ogc.MapMethods(item, [HttpMethods.Options], new AllowOnItem(collection).HandleAsync);
        }
    }

    private static Ok AllowOnItems(HttpContext http)
    {
        var mayWrite = FeatureState.Writes(Caller.Of(http));
        return Allow(http.Response, mayWrite ? $"{ReadingMethods}, POST" : ReadingMethods, $"{ReadingMethods}, POST");
    }

    /// <summary>What whoever asks may do; a page's own question before its request comes without a name, and hears what somebody might.</summary>
    private static Ok Allow(HttpResponse response, string methods, string anybodys)
    {
        response.Headers.Allow = methods;
        if (methods.Contains("POST", StringComparison.Ordinal))
        {
            response.Headers["Accept-Post"] = string.Join(", ", SentFeature.Types(isPatch: false));
        }

        if (methods.Contains("PATCH", StringComparison.Ordinal))
        {
            response.Headers["Accept-Patch"] = SentFeature.MergePatch;
        }

        response.Headers.AccessControlAllowMethods = anybodys;
        response.Headers.AccessControlAllowHeaders = SentHeaders;
        response.Headers.AccessControlMaxAge = "86400";
        response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Ok();
    }

    /// <summary>OPTIONS of one feature.</summary>
    private sealed class AllowOnItem(Collection collection)
    {
        public async Task<Ok> HandleAsync(string featureId, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
        {
            var caller = Caller.Of(http);
            await using var connection = await database.OpenConnectionAsync(cancellation);
            var state = await FeatureState.ReadAsync(connection, CurrentFeature.Question(collection, featureId, DateTimeOffset.MaxValue), caller, cancellation);
            var all = $"{ReadingMethods}, PUT, PATCH, DELETE";
            return Allow(http.Response, state?.IsWrittenBy(caller) == true ? all : ReadingMethods, all);
        }
    }
}
