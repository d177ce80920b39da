namespace ZonePlanner.Domain.Time;

/// <summary>The two moments every reading names: the day whose law is asked for, and the instant whose knowledge is.</summary>
/// <param name="ValidAt">The legal day.</param>
/// <param name="KnownAt">The instant of knowledge; <see cref="DateTimeOffset.MaxValue"/> is “as known now”, beyond every line of the record.</param>
public readonly record struct AsOf(DateOnly ValidAt, DateTimeOffset KnownAt)
{
    /// <summary>The instant to print: that asked for, or the present one.</summary>
    public DateTimeOffset KnownAtOr(DateTimeOffset now) => KnownAt == DateTimeOffset.MaxValue ? now : KnownAt;
}
