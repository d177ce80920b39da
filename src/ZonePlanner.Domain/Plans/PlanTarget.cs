using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Plans;

/// <summary>One promise of a plan: a count, hectares or another figure by a year.</summary>
public sealed class PlanTarget : Recorded
{
    /// <summary>The plan's line.</summary>
    public required long PlanId { get; init; }

    /// <summary>The kind of site it is about, if it is about sites.</summary>
    public SiteKind? Kind { get; init; }

    /// <summary>A stable word for the figure where the ledger uses it: <c>total-count</c>, <c>total-ha</c>; else absent.</summary>
    public string? Measure { get; init; }

    /// <summary>What is promised, in Vietnamese.</summary>
    public required string Indicator { get; init; }

    /// <summary>What is promised, in English.</summary>
    public string? IndicatorEn { get; init; }

    /// <summary>The year by which.</summary>
    public int? Year { get; init; }

    /// <summary>The figure; absent when the source gives a rule and not a number.</summary>
    public decimal? Value { get; init; }

    /// <summary>The figure as printed, where it is no number (<c>10-12</c>, <c>over 3,000</c>).</summary>
    public string? ValueText { get; init; }

    /// <summary>The unit: <c>count</c>, <c>ha</c>, <c>%</c>…</summary>
    public string? Unit { get; init; }
}
