using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Checks;

/// <summary>A rule of law as data: article, parameters, dates, and how well it is sourced. A rule that is not verified advises at most.</summary>
public sealed class LawRule : Recorded
{
    /// <summary>The rule's code, for example <c>CCN.size</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it says, in one English sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Its numbers as a JSON object, for example <c>{"min_ha":10}</c>.</summary>
    public required string Parameters { get; init; }

    /// <summary>The article it stands in.</summary>
    public required string Article { get; init; }

    /// <summary>When it is in force.</summary>
    public required LegalPeriod Valid { get; init; }

    /// <summary>How it is sourced, as the collector wrote it; begins with <c>verified</c> when its text was read.</summary>
    public required string Confidence { get; init; }
}
