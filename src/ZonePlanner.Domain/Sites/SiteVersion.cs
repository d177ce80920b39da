using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Sites;

/// <summary>What holds in law for a site during a period, as the record knew it during another.</summary>
public sealed class SiteVersion : Recorded
{
    /// <summary>The site.</summary>
    public required long SiteId { get; init; }

    /// <summary>When it holds in law.</summary>
    public required LegalPeriod Valid { get; init; }

    /// <summary>How exactly the source gives the first day.</summary>
    public Precision ValidFromPrecision { get; init; } = Precision.Day;

    /// <summary>The kind.</summary>
    public required SiteKind Kind { get; init; }

    /// <summary>The legal status.</summary>
    public required SiteStatus Status { get; init; }

    /// <summary>The name in Vietnamese (NFC).</summary>
    public required string Name { get; init; }

    /// <summary>The name in English, where one is used.</summary>
    public string? NameEn { get; init; }

    /// <summary>Other names it is known by.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>Hectares written in the decision.</summary>
    public decimal? DecidedHa { get; init; }

    /// <summary>Hectares written in the dossier.</summary>
    public decimal? DeclaredHa { get; init; }

    /// <summary>The outline: longitude, latitude, WGS 84 (EPSG:4326).</summary>
    public MultiPolygon? Boundary { get; init; }

    /// <summary>How the outline came to be; present exactly when there is an outline.</summary>
    public Quality? BoundaryQuality { get; init; }

    /// <summary>EPSG code of the VN-2000 TM-3 zone in which the outline is measured; the database chooses the place's own when left out.</summary>
    public int? AreaSrid { get; init; }

    /// <summary>Square metres in <see cref="AreaSrid"/>. Measured by the database.</summary>
    public double? MeasuredM2 { get; private set; }

    /// <summary>Square metres on the WGS 84 ellipsoid. Measured by the database.</summary>
    public double? GeodesicM2 { get; private set; }

    /// <summary>The CRS in which the outline was typed or read.</summary>
    public string? SourceCrs { get; init; }

    /// <summary>The coordinates as typed, to the digit (JSON).</summary>
    public string? SourceCoordinates { get; init; }

    /// <summary>The province (unit) whose plan the site belongs to.</summary>
    public long? ProvinceId { get; init; }

    /// <summary>Codes of the units the source names, districts and communes of any date.</summary>
    public string[] StatedUnits { get; init; } = [];

    /// <summary>The decision by which it holds.</summary>
    public long? DecisionId { get; init; }

    /// <summary>The movement that began this version.</summary>
    public long? BegunById { get; init; }

    /// <summary>The movement that ended it.</summary>
    public long? EndedById { get; init; }
}
