using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Units;

/// <summary>What holds for a unit during a legal period, as the record knew it during another.</summary>
public sealed class UnitVersion : Recorded
{
    /// <summary>The unit.</summary>
    public required long UnitId { get; init; }

    /// <summary>When it holds in law.</summary>
    public required LegalPeriod Valid { get; init; }

    /// <summary>The full name with its rank, <c>Huyện Việt Yên</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The unit above.</summary>
    public long? ParentId { get; init; }

    /// <summary>Square kilometres as published.</summary>
    public decimal? OfficialKm2 { get; init; }

    /// <summary>The outline: longitude, latitude, WGS 84.</summary>
    public MultiPolygon? Outline { get; init; }

    /// <summary>How the outline came to be; present exactly when there is one.</summary>
    public Quality? OutlineQuality { get; init; }

    /// <summary>A point in it (the seat, or a point on its surface).</summary>
    public Point? Place { get; init; }

    /// <summary>EPSG code of the VN-2000 TM-3 zone prescribed for the province.</summary>
    public int? AreaSrid { get; init; }

    /// <summary>Whether the mountainous-district rules apply; absent when not found out.</summary>
    public bool? Mountainous { get; init; }
}
