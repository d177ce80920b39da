using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>
/// A plot as the search shows it to everybody: what may not be seen or was never said is null. <c>bbox</c> is west, south, east, north and <c>point</c> a place in the plot,
/// longitude first; <c>validTo</c> is the first day on which it no longer holds. <c>fit</c> is the share of the needs asked for that are known to be met, per cent.
/// </summary>
internal sealed record FoundPlot(
    string Code,
    string Label,
    string Site,
    string SiteName,
    string? SiteNameEn,
    SiteKind SiteKind,
    SiteStatus SiteStatus,
    Disclosure Disclosure,
    PlaceName? Province,
    PlaceName? District,
    PlaceName? Commune,
    string? Decision,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    Quality Quality,
    decimal MeasuredHa,
    decimal GeodesicHa,
    string? AreaCrs,
    decimal? DeclaredHa,
    PlotStatus? Status,
    string? LandUse,
    DateOnly? LeaseUntil,
    PlotPrice? Price,
    IReadOnlyList<string> IndustriesAllowed,
    IReadOnlyList<string> IndustriesRefused,
    double? HeightM,
    double? DensityPct,
    double? PowerMw,
    double? WaterM3Day,
    double? WastewaterM3Day,
    bool? Gas,
    bool? Telecom,
    double? RoadWidthM,
    IReadOnlyDictionary<string, FigureReport> Reports,
    IReadOnlyList<double> Bbox,
    IReadOnlyList<double> Point)
{
    /// <summary>Kilometres as the crow flies from <see cref="Point"/>.</summary>
    public Distances Distances { get; init; } = Distances.Unknown;

    /// <summary>0 to 100.</summary>
    public int Fit { get; init; }

    /// <summary>Each need asked for, and whether it is met.</summary>
    public IReadOnlyList<FitReason> Reasons { get; init; } = [];

    /// <summary>Where the whole of it is read.</summary>
    public string Href => $"/api/plots/{Uri.EscapeDataString(Code)}";
}

/// <summary>A unit by its code and newest name.</summary>
internal sealed record PlaceName(string Code, string Name);

/// <summary>Kilometres to the nearest of each; null where no layer tells.</summary>
internal sealed record Distances(double? PortKm, double? AirportKm, double? ExpresswayKm, double? RailKm)
{
    public static readonly Distances Unknown = new(null, null, null, null);
}
