using System.Text.Json;

namespace ZonePlanner.Domain.Checks;

/// <summary>The rules of law as the record knows them, to be opened at a day.</summary>
/// <param name="rules">Rules of every day.</param>
/// <param name="day">The day the law is asked for.</param>
public sealed class RuleBook(IReadOnlyCollection<LawRule> rules, DateOnly day)
{
    /// <summary>The rule of this code in force on the day; null if there is none.</summary>
    public LawRule? InForce(string code) => rules.FirstOrDefault(rule => rule.Code == code && rule.Valid.Holds(day));

    /// <summary>The rule of these codes that ended last before the day.</summary>
    public LawRule? LastBefore(params string[] codes) => rules
        .Where(rule => codes.Contains(rule.Code) && rule.Valid.Until <= day)
        .MaxBy(rule => rule.Valid.Until);
}

/// <summary>Reads a rule as a check uses it.</summary>
public static class LawRuleReading
{
    /// <summary>Whether the text of the rule was read; one that was not advises at most.</summary>
    public static bool IsVerified(this LawRule rule) => rule.Confidence.StartsWith("verified", StringComparison.Ordinal);

    /// <summary>The weight of a finding by this rule: as asked, but no more than advice if the rule is not verified.</summary>
    public static Severity AtMost(this LawRule rule, Severity severity) => rule.IsVerified() ? severity : Severity.Advice;

    /// <summary>A number of the rule by name; null if it does not state it.</summary>
    public static double? Number(this LawRule rule, string name)
    {
        using var parameters = JsonDocument.Parse(rule.Parameters);
        return parameters.RootElement.ValueKind == JsonValueKind.Object && parameters.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : null;
    }
}
