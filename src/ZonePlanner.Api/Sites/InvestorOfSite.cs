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
        .WithDescription("While the site is only planned (disclosure in-procedure), name and capital are null to everybody but the officers of its province.")
        .TakesOnly("validAt", "knownAt")
        .ProducesProblem(StatusCodes.Status404NotFound);

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

        // What is answered depends on who asks.
        http.Response.Headers.CacheControl = "private, no-store";
        var sees = Caller.Of(http) is { Role: Role.Officer or Role.Planner } caller ? caller.Provinces : null;
        var found = await database.ReadAsync<SeenInvestor>(Reading, cancellation, code, asOf.ValidAt, asOf.KnownAt, sees);
        return found is [var investor]
            ? TypedResults.Ok(investor)
            : Problems.NotFound(Mistake.In(
                "code",
                "no-investor",
                $"Chưa ghi nhận chủ đầu tư hạ tầng của “{AsOfParameters.Shorten(code)}” vào ngày đó.",
                $"Nobody is on record as building “{AsOfParameters.Shorten(code)}” on that day."));
    }
}

/// <summary>Who builds a site, as it may be seen.</summary>
internal sealed record SeenInvestor(
    string Site, string Disclosure, string? Name, decimal? CapitalBnVnd, string? Decision, DateOnly? ValidFrom, DateOnly? ValidTo, string? Source);
