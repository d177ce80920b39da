using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Plans;

/// <summary>A plan document with a period; its promises are its targets, its ledger its movements.</summary>
public sealed class Plan : Recorded
{
    /// <summary>The public code.</summary>
    public required string Code { get; init; }

    /// <summary>The province (unit) that planned.</summary>
    public required long ProvinceId { get; init; }

    /// <summary>The title in Vietnamese.</summary>
    public required string Title { get; init; }

    /// <summary>The title in English.</summary>
    public string? TitleEn { get; init; }

    /// <summary>The decision that adopted it.</summary>
    public long? DecisionId { get; init; }

    /// <summary>First year of the period.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last year of the period.</summary>
    public int? UntilYear { get; init; }
}
