using System.ComponentModel;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database.Checks;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Api.Checks;

/// <summary>GET /api/rules: the rules of law in force on a day, with article, numbers and how well each is sourced.</summary>
internal static class Rules
{
    public static void Map(IEndpointRouteBuilder rules) => rules
        .MapGet("/", HandleAsync)
        .WithName(nameof(Rules))
        .WithSummary("Các quy định của pháp luật / The rules of law")
        .TakesOnly("validAt", "knownAt");

    private static async Task<Results<Ok<RuleList>, ProblemHttpResult>> HandleAsync(
        NpgsqlDataSource database,
        [Description("The day whose rules are asked for; today when left out.")] string? validAt,
        [Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rules = await RulesReading.ReadAsync(connection, asOf.ValidAt, asOf.KnownAt, cancellation);
        return TypedResults.Ok(new RuleList(asOf.ValidAt, asOf.KnownAtOr(TimeProvider.System.GetUtcNow()), [.. rules.Select(Rule.Of)]));
    }

    /// <summary>The rules of a day.</summary>
    internal sealed record RuleList(DateOnly ValidAt, DateTimeOffset KnownAt, IReadOnlyList<Rule> Rules);

    /// <summary>One rule; <c>verified</c> says whether its text was read: if not, it advises at most.</summary>
    internal sealed record Rule(string Code, string Text, JsonNode? Parameters, string Article, DateOnly? ValidFrom, DateOnly? ValidTo, bool Verified, string Confidence, string Source, string? Note)
    {
        public static Rule Of(LawRule rule) => new(
            rule.Code,
            rule.Text,
            JsonNode.Parse(rule.Parameters),
            rule.Article,
            rule.Valid.From,
            rule.Valid.Until,
            rule.IsVerified(),
            rule.Confidence,
            rule.Source,
            rule.Note);
    }
}
