using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plans;

/// <summary>GET /api/movements: the ledger, line by line.</summary>
internal static class MovementLedger
{
    /// <summary>Also read by <see cref="OnePlan"/>, which names its code.</summary>
    public static readonly string Reading = Sql.Beside(typeof(MovementLedger), "movement_ledger.sql");

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/api/movements", HandleAsync)
        .WithTags("Plans")
        .WithName(nameof(MovementLedger))
        .WithSummary("Sổ biến động / The ledger of movements")
        .WithDescription("Every keep, establish, expand, reduce, merge, convert, withdraw, reinstate, advance and defer that has taken effect by validAt, with its decision. An aggregate line of a plan has no site; lines that spell it out carry its code in names.")
        .TakesOnly("province", "plan", "site", "kind", "siteKind", "validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<Ledger>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [AsParameters] Asked asked, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var kinds = WordParameters.ReadList<MovementKind>("kind", asked.Kind, mistakes);
        var siteKinds = WordParameters.ReadList<SiteKind>("siteKind", asked.SiteKind, mistakes);
        var asOf = AsOfParameters.Read(asked.ValidAt, asked.KnownAt, mistakes);
        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var province = await NamedProvince.FindAsync(database, asked.Province, at.KnownAt, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var movements = await database.ReadAsync<LedgerLine>(
            Reading, cancellation, province?.Whole, asked.Plan, asked.Site, kinds, siteKinds, at.ValidAt, at.KnownAt);
        return TypedResults.Ok(new Ledger(at.ValidAt, at.KnownAt, movements.Count, movements));
    }

    /// <summary>The question as sent.</summary>
    internal sealed record Asked
    {
        [FromQuery(Name = "province")]
        [Description("A province by code or name, old or new.")]
        public string? Province { get; init; }

        [FromQuery(Name = "plan")]
        [Description("The code of a plan: its own lines and those that spell them out.")]
        public string? Plan { get; init; }

        [FromQuery(Name = "site")]
        [Description("The code of a site.")]
        public string? Site { get; init; }

        [FromQuery(Name = "kind")]
        [Description("keep, establish, expand, reduce, merge, convert, withdraw, reinstate, advance, defer; several with commas.")]
        public string? Kind { get; init; }

        [FromQuery(Name = "siteKind")]
        [Description("industrial-zone, industrial-cluster, economic-zone, it-park; several with commas.")]
        public string? SiteKind { get; init; }

        [FromQuery(Name = "validAt")]
        [Description("The day by which they have taken effect; today when left out. A line whose day is not known is always shown.")]
        public string? ValidAt { get; init; }

        [FromQuery(Name = "knownAt")]
        [Description("The instant (or day) whose knowledge is asked for; now when left out.")]
        public string? KnownAt { get; init; }
    }
}

/// <summary>Lines of the ledger, the oldest first.</summary>
internal sealed record Ledger(DateOnly ValidAt, DateTimeOffset KnownAt, int NumberMatched, IReadOnlyList<LedgerLine> Movements);
