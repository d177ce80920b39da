using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Sites;

/// <summary>GET /api/sites/{code}/history: every version of a site on both axes, corrected and superseded ones too, the newest first.</summary>
internal static class SiteHistory
{
    /// <summary>Also read by <see cref="SiteComparison"/>, which chooses two.</summary>
    public static readonly string Reading = Sql.Beside(typeof(SiteHistory), "site_history.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapGet("{code}/history", HandleAsync)
        .WithName(nameof(SiteHistory))
        .WithSummary("Lịch sử một khu, cụm công nghiệp / The history of one site")
        .WithDescription("Every version, the newest law first: what held (validFrom, validTo) and when the record said so (recordedFrom, recordedTo). With validAt only versions that hold that day; with knownAt only what was recorded by then. Each version is named by its number, says who recorded it, and which movements of which decisions it began and ended with.")
        .TakesOnly("validAt", "knownAt", "geometry")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>404: nothing is known of the site, then and there.</summary>
    public static ProblemHttpResult Unknown(string code) => Problems.NotFound(Mistake.In(
        "code",
        "unknown-site",
        $"Hồ sơ không có dòng nào về “{AsOfParameters.Shorten(code)}” cho câu hỏi này.",
        $"The record has no line about “{AsOfParameters.Shorten(code)}” for this question."));

    private static async Task<Results<Ok<SiteVersions>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the site.")] string code,
        [FromQuery(Name = "validAt"), Description("Only versions that hold on this day; all when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("Only what was recorded by this instant (or day); now when left out.")] string? knownAt,
        [FromQuery(Name = "geometry"), Description("true prints each outline as GeoJSON (WGS 84).")] string? geometry,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        if (geometry is not (null or "true" or "false"))
        {
            mistakes.Add(Mistake.In("geometry", "unknown-word", "“geometry” nhận: true, false.", "“geometry” takes: true, false."));
        }

        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var versions = await database.ReadAsync<RecordedVersion>(
            Reading, cancellation, code, validAt is null ? null : at.ValidAt, at.KnownAt, geometry == "true");
        if (versions.Count == 0)
        {
            return Unknown(code);
        }

        return RecordTag.IsHeld(http, record) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(new SiteVersions(code, at.KnownAt, versions));
    }
}

/// <summary>All that the record has said about a site.</summary>
internal sealed record SiteVersions(string Code, DateTimeOffset KnownAt, IReadOnlyList<RecordedVersion> Versions);
