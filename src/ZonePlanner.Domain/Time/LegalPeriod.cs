namespace ZonePlanner.Domain.Time;

/// <summary>The days on which a fact holds in law: from the first day, until (not including) the last; an absent bound is open.</summary>
public readonly record struct LegalPeriod(DateOnly? From, DateOnly? Until)
{
    /// <summary>A fact of which neither the beginning nor the end is known.</summary>
    public static readonly LegalPeriod Always;

    /// <summary>A fact that holds from a day on.</summary>
    public static LegalPeriod Since(DateOnly day) => new(day, null);

    /// <summary>Whether the fact holds on a day.</summary>
    public bool Holds(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);
}
