using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Proposals;

/// <summary>GET /api/proposals: the proposals of one's province, the one changed last first.</summary>
internal static class ProposalList
{
    private const int Most = 500;

    private static readonly string Reading = Sql.Beside(typeof(ProposalList), "proposal_list.sql");

    public static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapGet("/", HandleAsync)
        .WithName(nameof(ProposalList))
        .WithSummary("Các đề xuất / The proposals")
        .TakesOnly("state", "mine", "site")
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<Lines>, ProblemHttpResult>> HandleAsync(
        [Description("Only in these states, separated by commas: draft, submitted, returned, approved, published, withdrawn.")] string? state,
        [Description("true: only those you wrote in.")] string? mine,
        [Description("Only those that change this site first.")] string? site,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var states = WordParameters.ReadList<ProposalState>("state", state, mistakes);
        if (mine is not (null or "true" or "false"))
        {
            mistakes.Add(Mistake.In("mine", "unknown-word", "“mine” nhận: true, false.", "“mine” takes: true, false."));
        }

        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var caller = Caller.Known(http);
        http.Response.Headers.CacheControl = "private, no-cache";
        var lines = await database.ReadAsync<ProposalLine>(
            Reading, cancellation, caller.Provinces.ToArray(), states, mine == "true" ? caller.Id : null, site, Most + 1);
        return TypedResults.Ok(new Lines([.. lines.Take(Most)], lines.Count > Most));
    }

    /// <summary>The proposals; <c>more</c> when there are older ones that are not listed.</summary>
    internal sealed record Lines(IReadOnlyList<ProposalLine> Proposals, bool More);
}
