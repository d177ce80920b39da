using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Plots;

/// <summary>What is said of a plot itself, whoever holds it: members named as those of <see cref="PlotVersion"/>.</summary>
public sealed record PlotFacts
{
    /// <inheritdoc cref="PlotVersion.Label"/>
    public required string Label { get; init; }

    /// <inheritdoc cref="PlotVersion.LandUseCode"/>
    public string? LandUseCode { get; init; }

    /// <inheritdoc cref="PlotVersion.Boundary"/>
    public required MultiPolygon Boundary { get; init; }

    /// <inheritdoc cref="PlotVersion.BoundaryQuality"/>
    public required Quality BoundaryQuality { get; init; }

    /// <inheritdoc cref="PlotVersion.DeclaredHa"/>
    public decimal? DeclaredHa { get; init; }

    /// <inheritdoc cref="PlotVersion.SourceCrs"/>
    public string? SourceCrs { get; init; }

    /// <inheritdoc cref="PlotVersion.SourceCoordinates"/>
    public string? SourceCoordinates { get; init; }

    /// <inheritdoc cref="PlotVersion.LeaseUntil"/>
    public DateOnly? LeaseUntil { get; init; }

    /// <inheritdoc cref="PlotVersion.PriceFrom"/>
    public decimal? PriceFrom { get; init; }

    /// <inheritdoc cref="PlotVersion.PriceTo"/>
    public decimal? PriceTo { get; init; }

    /// <inheritdoc cref="PlotVersion.PriceUnit"/>
    public PriceUnit? PriceUnit { get; init; }

    /// <inheritdoc cref="PlotVersion.IndustriesAllowed"/>
    public string[] IndustriesAllowed { get; init; } = [];

    /// <inheritdoc cref="PlotVersion.IndustriesRefused"/>
    public string[] IndustriesRefused { get; init; } = [];

    /// <inheritdoc cref="PlotVersion.HeightM"/>
    public double? HeightM { get; init; }

    /// <inheritdoc cref="PlotVersion.DensityPct"/>
    public double? DensityPct { get; init; }

    /// <inheritdoc cref="PlotVersion.PowerMw"/>
    public double? PowerMw { get; init; }

    /// <inheritdoc cref="PlotVersion.WaterM3Day"/>
    public double? WaterM3Day { get; init; }

    /// <inheritdoc cref="PlotVersion.WastewaterM3Day"/>
    public double? WastewaterM3Day { get; init; }

    /// <inheritdoc cref="PlotVersion.Gas"/>
    public bool? Gas { get; init; }

    /// <inheritdoc cref="PlotVersion.Telecom"/>
    public bool? Telecom { get; init; }

    /// <inheritdoc cref="PlotVersion.RoadWidthM"/>
    public double? RoadWidthM { get; init; }

    /// <inheritdoc cref="PlotVersion.Reports"/>
    public required string Reports { get; init; }

    /// <summary>What a reader must know beside the facts.</summary>
    public string? Note { get; init; }
}
