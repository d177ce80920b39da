using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plans;

/// <summary>A plan: who made it, for which years, by which decision. <c>partOf</c> is the province its own has become part of by the day asked.</summary>
internal sealed record ListedPlan(
    string Code,
    string Title,
    string? TitleEn,
    int? FromYear,
    int? UntilYear,
    string Province,
    string? ProvinceName,
    string? PartOf,
    PlanDecision? Decision,
    string Source,
    string? Note)
{
    /// <summary>Where the whole of it is read.</summary>
    public string Href => $"/api/plans/{Uri.EscapeDataString(Code)}";
}

/// <summary>The decision that adopted a plan.</summary>
internal sealed record PlanDecision(
    string Code,
    string? Number,
    string? Issuer,
    string Title,
    string? TitleEn,
    DateOnly? SignedOn,
    DateOnly? InForceOn,
    int? Year,
    string? Link,
    string Source,
    string? Note);

/// <summary>One promise: a figure by a year; <c>valueText</c> where the source gives no number.</summary>
internal sealed record PlanPromise(
    SiteKind? Kind,
    string? Measure,
    string Indicator,
    string? IndicatorEn,
    int? Year,
    decimal? Value,
    string? ValueText,
    string? Unit,
    string Source,
    string? Note);

/// <summary>One line of the ledger. Its hectares may stand on its group, which several lines share; with <c>names</c> it spells out part of an aggregate line and is not added again.</summary>
internal sealed record LedgerLine(
    string Code,
    MovementKind Kind,
    SiteKind SiteKind,
    string Province,
    string? Plan,
    string? Site,
    string? IntoSite,
    string? Names,
    string? Group,
    decimal? GroupHaDelta,
    string? Decision,
    string? DecisionCode,
    DateOnly? On,
    Precision OnPrecision,
    int? CountDelta,
    decimal? HaDelta,
    string Source,
    string? Note);
