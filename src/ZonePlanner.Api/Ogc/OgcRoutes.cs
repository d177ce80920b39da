using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Api.Ogc.Descriptions;
using ZonePlanner.Api.Ogc.Memory;

using ZonePlanner.Api.Ogc.Html;
using ZonePlanner.Api.Ogc.OpenApi;
using ZonePlanner.Api.Ogc.Tiles;
using ZonePlanner.Api.Ogc.Versions;
using ZonePlanner.Api.Ogc.Writing;

namespace ZonePlanner.Api.Ogc;

/// <summary>OGC API - Features at <c>/ogc</c>: the resources of its standard, each in a file of its own, readable from any web page.</summary>
internal static class OgcRoutes
{
    public const string Root = "/ogc";

    private const string Readings = "GET, HEAD, OPTIONS";

    public static void AddOgc(this IServiceCollection services) => services.AddSingleton<Catalogues>().AddSingleton<Extents>().AddSingleton<MatchedCounts>().AddSingleton<SharedFacts>().AddSingleton<CostlyFilters>().AddSingleton<LongAnswers>().AddSingleton<MemoryLayers>().AddSingleton<KeptAnswers>().AddSingleton<KeptTiles>();

    /// <summary>Lets the pages of any origin read what comes from here, refusals of whatever follows included.</summary>
    public static void LetAnyPageReadOgc(this WebApplication app) => app.Use(LetAnyPageReadAsync);

    /// <summary>Answers before anything else is done what was answered before, in the state the record is in.</summary>
    public static void GiveKeptAnswers(this WebApplication app) => app.Use(GiveAgainAsync);

    public static void MapOgc(this WebApplication app, HandInProposal handIn)
    {
        var ogc = app.MapGroup(Root).ExcludeFromDescription();
        Landing.Map(ogc);
        Conformance.Map(ogc);
        ApiDefinition.Map(ogc);
        CollectionList.Map(ogc);
        OneCollection.Map(ogc);
        SchemaRoutes.Map(ogc);
        FunctionList.Map(ogc);
        Items.Map(ogc);
        Item.Map(ogc);
        Tile.Map(ogc);
        Tilesets.Map(ogc);
        TileMatrixSets.Map(ogc);
        Style.Map(ogc);
        FeatureVersions.Map(ogc);
        WritingRoutes.Map(ogc, handIn);
        Assets.Map(ogc);
        ogc.MapMethods("/{**any}", [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options], NothingThere);
    }

    /// <summary>Maps a reading: GET, HEAD, which is the same without the body, and OPTIONS, which says so.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder ogc, string pattern, Delegate handler)
    {
        ogc.MapMethods(pattern, [HttpMethods.Options], SayWhatIsAllowed);
        return ogc.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);
    }

    private static Task LetAnyPageReadAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase))
        {
            // When the answer starts, so that refusals of the framework's own are told, too.
            http.Response.OnStarting(TellAsync, http.Response);
        }

        return next(http);
    }

    private static async Task GiveAgainAsync(HttpContext http, RequestDelegate next)
    {
        var kept = http.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal) && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            ? await http.RequestServices.GetRequiredService<KeptAnswers>().FindAsync(http.Request, http.RequestServices.GetRequiredService<RecordWatch>())
            : null;
        await (kept?.ExecuteAsync(http) ?? next(http));
    }

    private static Task TellAsync(object state)
    {
        var response = (HttpResponse)state;
        var headers = response.Headers;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !headers.GetCommaSeparatedValues("Vary").Contains("Accept", StringComparer.OrdinalIgnoreCase))
        {
            // Asked for in another form, there may be an answer.
            headers.Append("Vary", "Accept");
        }

        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "Link, ETag, Content-Crs, Content-Disposition, Content-Location, Memento-Datetime, OGCAPI-datetime, Link-Template, OGC-NumberMatched, OGC-NumberReturned, Last-Modified, Location, Retry-After, Accept-Post, Accept-Patch, Allow";
        return Task.CompletedTask;
    }

    private static ProblemHttpResult NothingThere(string? any) => Problems.NotFound(Mistake.In(
        "path",
        "no-such-resource",
        $"Không có “{AsOfParameters.Shorten(any ?? "")}” trong {Root}.",
        $"There is no “{AsOfParameters.Shorten(any ?? "")}” in {Root}."));

    private static NoContent SayWhatIsAllowed(HttpResponse response)
    {
        response.Headers.Allow = Readings;
        response.Headers.AccessControlAllowMethods = Readings;
        response.Headers.AccessControlAllowHeaders = "*";
        response.Headers.AccessControlMaxAge = "86400";
        return TypedResults.NoContent();
    }
}
