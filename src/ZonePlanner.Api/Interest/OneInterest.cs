using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Interest;

/// <summary>GET /api/interest/{id}: one confirmed expression of interest with who asks, for officers and planners of its province.</summary>
internal static class OneInterest
{
    private static readonly string Reading = Sql.Beside(typeof(OneInterest), "interest_received.sql");

    public static void Map(IEndpointRouteBuilder interest) => interest
        .MapGet("/{id:guid}", HandleAsync)
        .WithName(nameof(OneInterest))
        .WithSummary("Một quan tâm / One expression of interest")
        .TakesOnly()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<InterestSheet>, ProblemHttpResult>> HandleAsync(
        [Description("The expression of interest.")] Guid id, HttpContext http, NpgsqlDataSource database, PersonalData personal, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await FindAsync(connection, id, http, cancellation) is { } found ? TypedResults.Ok(Sheet(http, found, personal)) : Unknown();
    }

    /// <summary>What the caller may see of it; null when that is nothing.</summary>
    public static async Task<Found?> FindAsync(NpgsqlConnection connection, Guid id, HttpContext http, CancellationToken cancellation) =>
        (await connection.ReadAsync<Found>(Reading, cancellation, Caller.Known(http).Provinces.ToArray(), id, null, null, null, null, 1)).SingleOrDefault();

    /// <summary>The answer about it, which is nobody else's to keep.</summary>
    public static InterestSheet Sheet(HttpContext http, Found found, PersonalData personal)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        var contact = personal.Read<Contact>(Contact.Purpose, found.Interest.Contact);
        return new InterestSheet(
            ListedInterest.Of(found.Interest, contact), contact.Email, contact.Telephone, contact.Words, [.. found.Answers.Select(answer => answer.Read(personal))], found.Matches);
    }

    // Of another province it is not said that there is one.
    public static ProblemHttpResult Unknown() => Problems.NotFound(Mistake.In("id", "unknown-interest", "Tỉnh của bạn không có quan tâm này.", "Your province has no such expression of interest."));

    /// <summary>What the reading finds, and how many there are of the kind; a list has no answers and matches.</summary>
    internal sealed record Found(long Matched, InterestRow Interest, IReadOnlyList<AnswerRow> Answers, IReadOnlyList<MatchedPlot> Matches);
}
