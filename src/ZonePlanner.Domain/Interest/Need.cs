using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Domain.Interest;

/// <summary>What somebody looks for. Nothing in it says who.</summary>
/// <param name="HectaresFrom">At least so many hectares.</param>
/// <param name="HectaresTo">At most so many hectares.</param>
/// <param name="Province">The province: its name, or what was typed; null for any.</param>
/// <param name="Industry">The section or division of VSIC 2018.</param>
/// <param name="PowerMw">Megawatts.</param>
/// <param name="WaterM3Day">Cubic metres of water a day.</param>
/// <param name="WastewaterM3Day">Cubic metres of wastewater a day.</param>
/// <param name="HeightM">Metres of building height.</param>
/// <param name="PriceUpTo">The highest price, in <paramref name="PriceUnit"/>.</param>
/// <param name="PriceUnit">What the price is given in.</param>
/// <param name="Within">The part of the map in which it is to lie: WKT of a Polygon or MultiPolygon in WGS 84, longitude first; null for anywhere.</param>
public sealed record Need(
    decimal? HectaresFrom,
    decimal? HectaresTo,
    string? Province,
    string? Industry,
    double? PowerMw,
    double? WaterM3Day,
    double? WastewaterM3Day,
    double? HeightM,
    decimal? PriceUpTo,
    PriceUnit? PriceUnit,
    string? Within);
