using System.Text.Json;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Sites;

/// <summary>What held from <c>validFrom</c> until <c>validTo</c> (the first day it no longer does), as the record said from <c>recordedFrom</c> until <c>recordedTo</c>; null is still so. <c>version</c> names this line for ever; <c>recordedBy</c> is what wrote it: <c>seed</c>, <c>load</c>, <c>account</c>; whose account is not for everybody to read.</summary>
internal sealed record RecordedVersion(
    long Version,
    SiteStatus Status,
    SiteKind Kind,
    string Name,
    string? NameEn,
    IReadOnlyList<string> Aliases,
    decimal? DecidedHa,
    decimal? DeclaredHa,
    decimal? MeasuredHa,
    decimal? GeodesicHa,
    string? AreaCrs,
    Quality? Quality,
    string? Decision,
    string? DecisionCode,
    string? DecisionTitle,
    string? BegunBy,
    MovementKind? BegunByKind,
    IReadOnlyList<VersionMovement> BeganWith,
    string? EndedBy,
    MovementKind? EndedByKind,
    IReadOnlyList<VersionMovement> EndedWith,
    DateOnly? ValidFrom,
    Precision ValidFromPrecision,
    DateOnly? ValidTo,
    DateTimeOffset RecordedFrom,
    DateTimeOffset? RecordedTo,
    string RecordedBy,
    string Source,
    string? Note,
    JsonElement? Geometry)
{
    /// <summary>Whether its status is one of those in force; a method, so that it stays off the wire.</summary>
    internal bool IsInForce() => Status is SiteStatus.Planned or SiteStatus.Established or SiteStatus.Operating;
}

/// <summary>A line of the ledger that took effect on the day a version began or ended: of several, the one the version names comes first. Together they account for its hectares.</summary>
internal sealed record VersionMovement(
    string Code,
    MovementKind Kind,
    string? Site,
    string? IntoSite,
    DateOnly? On,
    Precision OnPrecision,
    decimal? HaDelta,
    SiteDecision? Decision);
