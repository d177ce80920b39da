using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Sites;

/// <summary>A site as the law has it on a day. Decided is written in the decision, declared in the dossier, measured on the boundary; null is not known. <c>validTo</c> is the first day it no longer holds.</summary>
internal sealed record SiteSheet
{
    public required DateOnly ValidAt { get; init; }

    public required DateTimeOffset KnownAt { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string? NameEn { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required SiteKind Kind { get; init; }

    public required SiteStatus Status { get; init; }

    /// <summary>Whether it is planned, established or operating on that day.</summary>
    public required bool InForce { get; init; }

    /// <summary>How the boundary came to be; absent when there is none.</summary>
    public required Quality? Quality { get; init; }

    public required decimal? DecidedHa { get; init; }

    public required decimal? DeclaredHa { get; init; }

    /// <summary>In the VN-2000 zone that <c>areaCrs</c> names.</summary>
    public required decimal? MeasuredHa { get; init; }

    /// <summary>On the ellipsoid.</summary>
    public required decimal? GeodesicHa { get; init; }

    public required decimal? DecidedM2 { get; init; }

    public required decimal? DeclaredM2 { get; init; }

    public required decimal? MeasuredM2 { get; init; }

    public required decimal? GeodesicM2 { get; init; }

    public required string? AreaCrs { get; init; }

    /// <summary>The CRS in which the boundary was typed or read.</summary>
    public required string? SourceCrs { get; init; }

    public required string? Province { get; init; }

    /// <summary>The number of the decision it stands on (its title where the number is not known).</summary>
    public required string? Decision { get; init; }

    /// <summary>Every decision that touches it, the oldest first.</summary>
    public required IReadOnlyList<SiteDecision> Decisions { get; init; }

    /// <summary>The movement that began this state.</summary>
    public required SiteMovement? BegunBy { get; init; }

    /// <summary>The movement that ended the site, or this state of it.</summary>
    public required SiteMovement? EndedBy { get; init; }

    public required IReadOnlyList<SiteMovement> Movements { get; init; }

    public required IReadOnlyList<SiteApproval> Approvals { get; init; }

    /// <summary>Provinces, districts and communes it lies in; the parts of a level add up to the whole.</summary>
    public required IReadOnlyList<SiteUnit> Units { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    public required Precision ValidFromPrecision { get; init; }

    public required DateOnly? ValidTo { get; init; }

    /// <summary>West, south, east, north in degrees.</summary>
    public required IReadOnlyList<double>? Bbox { get; init; }

    public required string Source { get; init; }

    public required string? Note { get; init; }

    public required SiteLinks Links { get; init; }
}

/// <summary>A decision as the record knew it.</summary>
internal sealed record SiteDecision(
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

/// <summary>A line of the ledger that touches the site; hectares may stand on its group.</summary>
internal sealed record SiteMovement(
    string Code,
    MovementKind Kind,
    string? Site,
    string? IntoSite,
    DateOnly? On,
    Precision OnPrecision,
    int? CountDelta,
    decimal? HaDelta,
    string? Plan,
    string? Group,
    string? Names,
    string? Decision,
    string Source,
    string? Note);

/// <summary>Rice land that may be converted for the site.</summary>
internal sealed record SiteApproval(
    string LandUseCode,
    decimal Hectares,
    string? Decision,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    bool InForce,
    string Source,
    string? Note);

/// <summary>What lies in one unit of the day named by <c>geography</c>. Without an outline only the source's word for it is known, and no hectares. No code: outside any known unit.</summary>
internal sealed record SiteUnit(UnitLevel Level, DateOnly Geography, string? Code, string Name, decimal? Hectares, double? Share, bool Lead, bool Stated);

/// <summary>Where else the site can be read.</summary>
internal sealed record SiteLinks(string Self, string History, string Feature)
{
    public static SiteLinks Of(string code, SiteKind kind)
    {
        var collection = kind switch
        {
            SiteKind.IndustrialZone => "zones",
            SiteKind.IndustrialCluster => "clusters",
            SiteKind.EconomicZone => "economic-zones",
            _ => "it-parks",
        };
        var escaped = Uri.EscapeDataString(code);
        return new SiteLinks($"/api/sites/{escaped}", $"/api/sites/{escaped}/history", $"/ogc/collections/{collection}/items/{escaped}");
    }
}
