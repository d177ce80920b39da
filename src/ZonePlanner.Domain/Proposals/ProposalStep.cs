namespace ZonePlanner.Domain.Proposals;

/// <summary>One transition of a proposal, with what was said and found at that moment. Never changed, never removed.</summary>
public sealed class ProposalStep
{
    /// <summary>The database's number.</summary>
    public long Id { get; init; }

    /// <summary>The proposal.</summary>
    public required Guid ProposalId { get; init; }

    /// <summary>The revision it made.</summary>
    public required int Revision { get; init; }

    /// <summary>What was done.</summary>
    public required ProposalAction Action { get; init; }

    /// <summary>The state before.</summary>
    public required ProposalState Before { get; init; }

    /// <summary>The state after.</summary>
    public required ProposalState After { get; init; }

    /// <summary>Who did it.</summary>
    public required Guid Account { get; init; }

    /// <summary>Their name then.</summary>
    public required string AccountName { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By which request.</summary>
    public required string Request { get; init; }

    /// <summary>What they wrote.</summary>
    public string? Note { get; init; }

    /// <summary>Why warnings were accepted: a JSON object of finding key to reason.</summary>
    public string? Reasons { get; init; }

    /// <summary>The findings as they stood (JSON).</summary>
    public string? Findings { get; init; }

    /// <summary>The day whose rules they were judged by.</summary>
    public DateOnly? RulesOf { get; init; }

    /// <summary>What the proposal said then (JSON, as sent).</summary>
    public required string Content { get; init; }
}

/// <summary>What is said and found with a step.</summary>
/// <param name="Note">A free note.</param>
/// <param name="Reasons">Reasons for warnings (JSON).</param>
/// <param name="Findings">The findings (JSON).</param>
public sealed record StepReasons(string? Note, string? Reasons, string? Findings);
