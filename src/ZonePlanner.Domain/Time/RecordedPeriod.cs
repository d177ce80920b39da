namespace ZonePlanner.Domain.Time;

/// <summary>The instants (UTC) during which the record said so: the database stamps both, a writer can only ask for the end.</summary>
public readonly record struct RecordedPeriod(DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Whether this is what the record says now.</summary>
    public bool IsCurrent => Until is null;

    /// <summary>The same period, ended; the database replaces the instant by that of the transaction.</summary>
    public RecordedPeriod Closed() => this with { Until = DateTimeOffset.MaxValue };
}
