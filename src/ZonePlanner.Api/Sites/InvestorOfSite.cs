using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Sites;

/// <summary>GET /api/sites/{code}/investor: who builds a site and lets its plots. Name and capital are public once the site is established.</summary>
internal static class InvestorOfSite
{
    private static readonly string Reading = Sql.Beside(typeof(InvestorOfSite), "site_investor.sql");

    public static void Map(IEndpointRouteBuilder sites) => sites
        .MapGet("{code}/investor", HandleAsync)
        .WithName(nameof(InvestorOfSite))
        .WithSummary("Chủ đầu tư hạ tầng / Who builds a site")
        .WithDescription("While the site is only planned (disclosure in-procedure), name and capital are null to everybody but the officers of its province. They are null too where nobody is on record. Who may change it is told the ETag of what is on record.")
        .TakesOnly("validAt", "knownAt")
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>Who builds a site as the caller may see it; null for a code that no site has.</summary>
    public static async Task<SeenInvestor?> ReadAsync(HttpContext http, NpgsqlDataSource database, string code, DateOnly day, DateTimeOffset knownAt, CancellationToken cancellation)
    {
        var sees = Caller.Of(http) is { Role: Role.Officer or Role.Planner } caller ? caller.Provinces : null;
        var found = await database.ReadAsync<SeenInvestor>(Reading, cancellation, code, day, knownAt, sees);
        if (found is not [var investor])
        {
            return null;
        }

        if (investor.Revision is { } revision)
        {
            Preconditions.Tag(http.Response, revision);
        }

        // What is answered depends on who asks.
        http.Response.Headers.CacheControl = "private, no-store";
        return investor;
    }

    private static async Task<Results<Ok<SeenInvestor>, ProblemHttpResult>> HandleAsync(
        [Description("The code of the site.")] string code,
        [FromQuery(Name = "validAt"), Description("The day asked for; today when left out.")] string? validAt,
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

        return await ReadAsync(http, database, code, asOf.ValidAt, asOf.KnownAt, cancellation) is { } investor
            ? TypedResults.Ok(investor)
            : SiteHistory.Unknown(code);
    }
}

/// <summary>Who builds a site, as it may be seen.</summary>
/// <param name="Revision">The number of the newest line: `If-Match` names it, in quotes; 0 while there is none. Null to those who may not change it.</param>
/// <param name="Site">The code of the site.</param>
/// <param name="Disclosure">How much of the site may be seen.</param>
/// <param name="Name">The name; null where nobody is on record on that day, and while it may not be seen.</param>
/// <param name="CapitalBnVnd">The capital, tỷ đồng.</param>
/// <param name="Decision">The decision that chose it.</param>
/// <param name="ValidFrom">The first day on which it holds.</param>
/// <param name="ValidTo">The first day on which it does not any more.</param>
/// <param name="Source">Where it was read.</param>
internal sealed record SeenInvestor(
    long? Revision, string Site, string Disclosure, string? Name, decimal? CapitalBnVnd, string? Decision, DateOnly? ValidFrom, DateOnly? ValidTo, string? Source);
