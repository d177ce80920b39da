using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Protected;

/// <summary>A survey of protected land: who made it, of what date, and the extent it covers. Outside the extent nothing was looked at.</summary>
public sealed class ProtectedLayer : Recorded
{
    /// <summary>The public code.</summary>
    public required string Code { get; init; }

    /// <summary>What it shows.</summary>
    public required ProtectedLayerKind Kind { get; init; }

    /// <summary>Its name in Vietnamese.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>The day the land was as shown.</summary>
    public DateOnly? DataDate { get; init; }

    /// <summary>When it holds in law.</summary>
    public required LegalPeriod Valid { get; init; }

    /// <summary>The extent that was looked at: longitude, latitude, WGS 84.</summary>
    public required MultiPolygon Extent { get; init; }

    /// <summary>How its lines came to be.</summary>
    public required Quality Quality { get; init; }

    /// <summary>EPSG code of the TM-3 zone in which its parcels' areas are stored.</summary>
    public required int AreaSrid { get; init; }
}
