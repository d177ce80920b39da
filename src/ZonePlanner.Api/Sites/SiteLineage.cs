using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Sites;

/// <summary>GET /api/sites/{code}/lineage: the sites a site came from and went into, through merges, splits and conversions, at any depth.</summary>
internal static class SiteLineage
{
    private static readonly string Reading = Sql.Beside(typeof(SiteLineage), "site_lineage.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapGet("{code}/lineage", HandleAsync)
        .WithName(nameof(SiteLineage))
        .WithSummary("Nguồn gốc một khu, cụm công nghiệp / Where a site came from and went")
        .WithDescription("A graph: sites, the one asked for first, each as it is on the day or last was, and the movements by which land went from one into another, the oldest first. Alone when it was never merged or split.")
        .TakesOnly("validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Lineage>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the site.")] string code,
        [FromQuery(Name = "validAt"), Description("The day by which movements have taken effect; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        if (await database.ReadAsync<Graph>(Reading, cancellation, code, at.ValidAt, at.KnownAt) is not [var graph])
        {
            return SiteHistory.Unknown(code);
        }

        return RecordTag.IsHeld(http, record)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(new Lineage(code, at.ValidAt, at.KnownAt, graph.Sites, graph.Passages));
    }

    /// <summary>What the reading finds.</summary>
    internal sealed record Graph(IReadOnlyList<RelatedSite> Sites, IReadOnlyList<Passage> Passages);
}

/// <summary>The sites a site came from and went into, itself the first, and how land passed between them.</summary>
internal sealed record Lineage(string Code, DateOnly ValidAt, DateTimeOffset KnownAt, IReadOnlyList<RelatedSite> Sites, IReadOnlyList<Passage> Passages);

/// <summary>A site as it is on the day or last was. The hectares are the last the record has for it by then: a merged site keeps those it went in with.</summary>
internal sealed record RelatedSite(
    string Code,
    string Name,
    string? NameEn,
    SiteKind Kind,
    SiteStatus Status,
    bool InForce,
    Quality? Quality,
    DateOnly? ValidFrom,
    Precision ValidFromPrecision,
    DateOnly? ValidTo,
    decimal? LastDecidedHa,
    decimal? LastMeasuredHa);

/// <summary>Land that went from one site into another, by one movement of one decision; no hectares where the ledger does not say how many.</summary>
internal sealed record Passage(
    string Movement,
    MovementKind Kind,
    string From,
    string Into,
    DateOnly? On,
    Precision OnPrecision,
    decimal? Hectares,
    string? Decision,
    string? DecisionCode,
    string? DecisionTitle,
    string Source,
    string? Note);
