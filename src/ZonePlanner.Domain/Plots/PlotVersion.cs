using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Plots;

/// <summary>What holds for a plot during a period, as the record knew it during another. One version holds at a moment, and so one tenant.</summary>
public sealed class PlotVersion : Recorded
{
    /// <summary>The plot.</summary>
    public required long PlotId { get; init; }

    /// <summary>When it holds.</summary>
    public required LegalPeriod Valid { get; init; }

    /// <summary>The label inside the site (NFC), for example <c>A-01</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Where it stands.</summary>
    public required PlotStatus Status { get; init; }

    /// <summary>The decision by which it stands so.</summary>
    public long? DecisionId { get; init; }

    /// <summary>The land-use code (SKK, SKN …).</summary>
    public string? LandUseCode { get; init; }

    /// <summary>The outline: longitude, latitude, WGS 84 (EPSG:4326).</summary>
    public required MultiPolygon Boundary { get; init; }

    /// <summary>How the outline came to be.</summary>
    public required Quality BoundaryQuality { get; init; }

    /// <summary>EPSG code of the VN-2000 TM-3 zone in which it is measured: that of its site.</summary>
    public int? AreaSrid { get; init; }

    /// <summary>Square metres in <see cref="AreaSrid"/>. Measured by the database.</summary>
    public double? MeasuredM2 { get; private set; }

    /// <summary>Square metres on the WGS 84 ellipsoid. Measured by the database.</summary>
    public double? GeodesicM2 { get; private set; }

    /// <summary>Hectares written in the papers.</summary>
    public decimal? DeclaredHa { get; init; }

    /// <summary>The CRS in which the outline was typed or read.</summary>
    public string? SourceCrs { get; init; }

    /// <summary>The coordinates as typed, to the digit (JSON).</summary>
    public string? SourceCoordinates { get; init; }

    /// <summary>The last day of the term for which land may be let.</summary>
    public DateOnly? LeaseUntil { get; init; }

    /// <summary>The lowest price asked, in <see cref="PriceUnit"/>.</summary>
    public decimal? PriceFrom { get; init; }

    /// <summary>The highest price asked, in <see cref="PriceUnit"/>.</summary>
    public decimal? PriceTo { get; init; }

    /// <summary>What the price is given in.</summary>
    public PriceUnit? PriceUnit { get; init; }

    /// <summary>Industries allowed, VSIC 2018 sections and divisions; empty when nobody said.</summary>
    public string[] IndustriesAllowed { get; init; } = [];

    /// <summary>Industries refused, VSIC 2018 sections and divisions.</summary>
    public string[] IndustriesRefused { get; init; } = [];

    /// <summary>The greatest height of a building, metres.</summary>
    public double? HeightM { get; init; }

    /// <summary>The greatest share of the plot under buildings, per cent.</summary>
    public double? DensityPct { get; init; }

    /// <summary>Electric power that can be had, megawatts.</summary>
    public double? PowerMw { get; init; }

    /// <summary>Water that can be had, cubic metres a day.</summary>
    public double? WaterM3Day { get; init; }

    /// <summary>Wastewater that can be taken, cubic metres a day.</summary>
    public double? WastewaterM3Day { get; init; }

    /// <summary>Whether there is piped gas.</summary>
    public bool? Gas { get; init; }

    /// <summary>Whether there is fibre.</summary>
    public bool? Telecom { get; init; }

    /// <summary>The width of the road at the plot, metres.</summary>
    public double? RoadWidthM { get; init; }

    /// <summary>Who reported each figure and when (JSON): <c>{"powerMw": {"by": "…", "on": "2026-11-01"}}</c>. Every figure given has its report.</summary>
    public string Reports { get; init; } = "{}";

    /// <summary>Who holds it.</summary>
    public string? Tenant { get; init; }

    /// <summary>The tenant's project.</summary>
    public string? Project { get; init; }

    /// <summary>The project's industry, VSIC 2018.</summary>
    public string? ProjectIndustry { get; init; }

    /// <summary>The project's capital, thousand million đồng (tỷ đồng).</summary>
    public decimal? CapitalBnVnd { get; init; }

    /// <summary>The day by which building was promised to begin.</summary>
    public DateOnly? PromisedStart { get; init; }

    /// <summary>The day by which working was promised to begin.</summary>
    public DateOnly? PromisedOperation { get; init; }

    /// <summary>The day building began.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day working began.</summary>
    public DateOnly? OperatingOn { get; init; }
}
