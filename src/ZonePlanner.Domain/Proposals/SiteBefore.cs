using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Proposals;

/// <summary>What the record says of a site that a proposal names, on the day the proposal would hold from.</summary>
/// <param name="Code">The site.</param>
/// <param name="Status">Its status; null when it does not hold on that day.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="DecidedHa">Its decided hectares.</param>
/// <param name="DeclaredHa">Its declared hectares.</param>
/// <param name="MeasuredM2">Square metres of its outline.</param>
/// <param name="HasBoundary">Whether it has an outline.</param>
/// <param name="IsOfProvince">Whether it belongs to the province of the proposal.</param>
/// <param name="LaterFrom">The first day of a version that begins after the asked day; null when there is none.</param>
/// <param name="ChangedSince">Whether anything of it was recorded after the proposal was handed in or, while it can be edited, last saved.</param>
public sealed record SiteBefore(
    string Code, SiteStatus? Status, SiteKind? Kind, string? Name, decimal? DecidedHa, decimal? DeclaredHa, double? MeasuredM2, bool HasBoundary, bool IsOfProvince, DateOnly? LaterFrom, bool ChangedSince);
