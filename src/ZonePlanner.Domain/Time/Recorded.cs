namespace ZonePlanner.Domain.Time;

/// <summary>A line of the record: never changed, only closed and followed by another.</summary>
public abstract class Recorded
{
    /// <summary>The line's own number; another line about the same subject has another.</summary>
    public long Id { get; init; }

    /// <summary>When the record said so. Stamped by the database.</summary>
    public RecordedPeriod Period { get; private set; }

    /// <summary>Who wrote it. Stamped by the database from the session.</summary>
    public string By { get; private set; } = "";

    /// <summary>Where the fact was read.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader must know beside the fact.</summary>
    public string? Note { get; init; }

    /// <summary>Ends the line, so that another can take its place.</summary>
    public void Close() => Period = Period.Closed();
}
