using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Plans;

/// <summary>A legal instrument: a decision, resolution or official letter.</summary>
public sealed class Decision : Recorded
{
    /// <summary>The public code, kept when the line is corrected.</summary>
    public required string Code { get; init; }

    /// <summary>The number as printed, for example <c>222/QĐ-TTg</c>; absent when the source gives none.</summary>
    public string? Number { get; init; }

    /// <summary>Who signed.</summary>
    public string? Issuer { get; init; }

    /// <summary>The title in Vietnamese.</summary>
    public required string Title { get; init; }

    /// <summary>The title in English.</summary>
    public string? TitleEn { get; init; }

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The day it came into force.</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>The year, when no day is known.</summary>
    public int? Year { get; init; }

    /// <summary>Where its text can be read.</summary>
    public string? Link { get; init; }
}
