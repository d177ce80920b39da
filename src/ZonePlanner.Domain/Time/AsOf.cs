namespace ZonePlanner.Domain.Time;

/// <summary>The two moments every reading names: the day whose law is asked for, and the instant whose knowledge is.</summary>
public readonly record struct AsOf(DateOnly ValidAt, DateTimeOffset KnownAt);
