using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Sites;

/// <summary>GET /api/sites/{code}/compare: two versions of a site side by side, and on the ground what was added, taken and kept between them.</summary>
internal static class SiteComparison
{
    private static readonly string Reading = Sql.Beside(typeof(SiteComparison), "site_comparison.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapGet("{code}/compare", HandleAsync)
        .WithName(nameof(SiteComparison))
        .WithSummary("So sánh hai phiên bản / Two versions compared")
        .WithDescription(
            "The facts that differ and the land added, taken and kept, in the TM-3 zone of the later outline: kept + taken is the one area, kept + added the other, to the square metre. "
            + "Slivers that a line drawn twice leaves (up to 1 m², or up to 100 m² and 5 cm wide on average, as the guards count overlaps) are in the sums, named in withinToleranceHa, and not in the geometry.")
        .TakesOnly("from", "to", "fromDay", "toDay", "knownAt")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ComparedVersions>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the site.")] string code,
        [FromQuery(Name = "from"), Description("The version to compare from, as the history numbers it; or fromDay.")] string? from,
        [FromQuery(Name = "to"), Description("The version to compare to, as the history numbers it; or toDay.")] string? to,
        [FromQuery(Name = "fromDay"), Description("The day whose version to compare from.")] string? fromDay,
        [FromQuery(Name = "toDay"), Description("The day whose version to compare to.")] string? toDay,
        [FromQuery(Name = "knownAt"), Description("Only what was recorded by this instant (or day); now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var (fromSide, toSide) = (ChosenVersion.Read("from", from, fromDay, mistakes), ChosenVersion.Read("to", to, toDay, mistakes));
        var asOf = AsOfParameters.Read(null, knownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var versions = await database.ReadAsync<RecordedVersion>(SiteHistory.Reading, cancellation, code, null, at.KnownAt, false);
        if (versions.Count == 0)
        {
            return SiteHistory.Unknown(code);
        }

        var (earlier, later) = (fromSide.Among(versions), toSide.Among(versions));
        if (earlier is null || later is null)
        {
            return Problems.NotFound((earlier is null ? fromSide : toSide).Unknown(code));
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var overlays = await database.ReadAsync<ComparedLand.Overlay>(Reading, cancellation, earlier.Version, later.Version);
        return TypedResults.Ok(ComparedVersions.Of(code, at.KnownAt, earlier, later, overlays.FirstOrDefault() is { } overlay ? ComparedLand.Of(overlay) : null));
    }
}
