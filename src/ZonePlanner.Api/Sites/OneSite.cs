using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Sites;

/// <summary>GET /api/sites/{code}: one site on a day, its three areas, the units it lies in and every decision and movement that touches it. A site that has ended answers with its last state.</summary>
internal static class OneSite
{
    private static readonly string Reading = Sql.Beside(typeof(OneSite), "site_sheet.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapGet("{code}", HandleAsync)
        .WithName(nameof(OneSite))
        .WithSummary("Một khu, cụm công nghiệp / One site")
        .WithDescription("A site as the law has it on a day: names, the three areas side by side, decisions, movements, conversion approvals, and its share in each unit. One that has ended answers with its last state and inForce false.")
        .TakesOnly("validAt", "knownAt", "geography")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<SiteSheet>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the site, for example bac-giang-kcn-quang-chau.")] string code,
        [FromQuery(Name = "validAt"), Description("The day whose law is asked for; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        [FromQuery(Name = "geography"), Description("The day whose units are used; left out, validAt, or for a level that did not exist then the nearest day it did.")] string? geography,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        var geographyDay = AsOfParameters.ReadDay("geography", geography, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var found = await database.ReadAsync<Found>(Reading, cancellation, code, at.ValidAt, at.KnownAt, geographyDay);
        if (found is not [var site])
        {
            return Problems.NotFound(NeverKnown(code));
        }

        if (site.Line.ValidFrom > at.ValidAt)
        {
            return Problems.NotFound(NotYet(code, site.Line.ValidFrom.Value));
        }

        return RecordTag.IsHeld(http, record) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(Sheet(site, at));
    }

    private static SiteSheet Sheet(Found found, AsOf at)
    {
        var line = found.Line;
        var holds = line.ValidTo is null || line.ValidTo > at.ValidAt;
        return new SiteSheet
        {
            ValidAt = at.ValidAt,
            KnownAt = at.KnownAt,
            Code = line.Code,
            Name = line.Name,
            NameEn = line.NameEn,
            Aliases = line.Aliases,
            Kind = line.Kind,
            Status = line.Status,
            InForce = holds && line.Status is SiteStatus.Planned or SiteStatus.Established or SiteStatus.Operating,
            Quality = line.Quality,
            DecidedHa = line.DecidedHa,
            DeclaredHa = line.DeclaredHa,
            MeasuredHa = line.MeasuredM2 is { } measured ? new LandArea(measured).RoundedHectares : null,
            GeodesicHa = line.GeodesicM2 is { } geodesic ? new LandArea(geodesic).RoundedHectares : null,
            DecidedM2 = line.DecidedHa * 10_000,
            DeclaredM2 = line.DeclaredHa * 10_000,
            MeasuredM2 = Rounded(line.MeasuredM2),
            GeodesicM2 = Rounded(line.GeodesicM2),
            AreaCrs = line.AreaSrid is { } srid ? string.Create(CultureInfo.InvariantCulture, $"EPSG:{srid}") : null,
            SourceCrs = line.SourceCrs,
            Province = line.Province,
            Decision = found.Decisions.FirstOrDefault(decision => decision.Code == line.Decision) is { } by ? by.Number ?? by.Title : null,
            Decisions = found.Decisions,
            BegunBy = found.Movements.FirstOrDefault(movement => movement.Code == line.BegunBy),
            EndedBy = found.Movements.FirstOrDefault(movement => movement.Code == (line.Status is SiteStatus.Withdrawn or SiteStatus.Merged ? line.BegunBy : line.EndedBy)),
            Movements = found.Movements,
            Approvals = found.Approvals,
            Units = SiteUnits.Divide(line.MeasuredM2, found.Units),
            ValidFrom = line.ValidFrom,
            ValidFromPrecision = line.ValidFromPrecision,
            ValidTo = line.ValidTo,
            Bbox = line.Bbox,
            Source = line.Source,
            Note = line.Note,
            Links = SiteLinks.Of(line.Code, line.Kind),
        };
    }

    private static decimal? Rounded(double? squareMetres) => squareMetres is { } m2 ? Math.Round((decimal)m2, MidpointRounding.AwayFromZero) : null;

    private static Mistake NeverKnown(string code) => Mistake.In(
        "code",
        "unknown-site",
        $"Không có khu, cụm công nghiệp nào mang mã “{AsOfParameters.Shorten(code)}”.",
        $"No site has the code “{AsOfParameters.Shorten(code)}”.");

    private static Mistake NotYet(string code, DateOnly from) => Mistake.In(
        "validAt",
        "not-yet",
        string.Create(CultureInfo.InvariantCulture, $"“{code}” chỉ có từ ngày {from:dd-MM-yyyy}."),
        string.Create(CultureInfo.InvariantCulture, $"“{code}” begins on {from:yyyy-MM-dd}."));

    /// <summary>What the reading finds.</summary>
    internal sealed record Found(
        Line Line, IReadOnlyList<SiteUnits.Share> Units, IReadOnlyList<SiteMovement> Movements, IReadOnlyList<SiteApproval> Approvals, IReadOnlyList<SiteDecision> Decisions);

    /// <summary>The line of the record that answers.</summary>
    internal sealed record Line(
        string Code,
        string Name,
        string? NameEn,
        IReadOnlyList<string> Aliases,
        SiteKind Kind,
        SiteStatus Status,
        Quality? Quality,
        decimal? DecidedHa,
        decimal? DeclaredHa,
        double? MeasuredM2,
        double? GeodesicM2,
        int? AreaSrid,
        string? SourceCrs,
        string? Province,
        string? Decision,
        string? BegunBy,
        string? EndedBy,
        DateOnly? ValidFrom,
        Precision ValidFromPrecision,
        DateOnly? ValidTo,
        string Source,
        string? Note,
        IReadOnlyList<double>? Bbox);
}
