using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>GET /api/interest: confirmed interest in plots of the caller's province and needs for land there, the newest first.</summary>
internal static class InterestList
{
    private const int Most = 500;

    private static readonly string Reading = Sql.Beside(typeof(InterestList), "interest_received.sql");

    public static void Map(IEndpointRouteBuilder interest) => interest
        .MapGet("", HandleAsync)
        .WithName(nameof(InterestList))
        .WithSummary("Danh sách quan tâm / Interest received")
        .WithDescription("At most 500, the newest first; numberMatched counts them all.")
        .TakesOnly("state", "about", "plot", "site")
        .For(Role.Officer, Role.Planner);

    private static async Task<Results<Ok<InterestFound>, ProblemHttpResult>> HandleAsync(
        [FromQuery, Description("new, answered, closed; several with commas.")] string? state,
        [FromQuery, Description("plot or need: only interest in plots, or only needs alone.")] string? about,
        [FromQuery, Description("The code of a plot.")] string? plot,
        [FromQuery, Description("The code of a site: interest in its plots.")] string? site,
        HttpContext http,
        NpgsqlDataSource database,
        PersonalData personal,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var states = WordParameters.ReadList<InterestState>("state", state, mistakes);
        var what = WordParameters.ReadOne<InterestAbout>("about", about, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var rows = await database.ReadAsync<OneInterest.Found>(
            Reading, cancellation, Caller.Known(http).Provinces.ToArray(), null, states, what is { } word ? RecordTypes.Kebab(word) : null, plot, site, Most);
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Ok(new InterestFound(
            rows.FirstOrDefault()?.Matched ?? 0,
            rows.Count,
            [.. rows.Select(row => ListedInterest.Of(row.Interest, personal.Read<Contact>(Contact.Purpose, row.Interest.Contact)))]));
    }
}

/// <summary>What interest is in.</summary>
internal enum InterestAbout
{
    /// <summary>A plot, with or without a need.</summary>
    Plot,

    /// <summary>A need alone.</summary>
    Need,
}
