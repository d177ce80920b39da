namespace ZonePlanner.Api.Plots.Search;

/// <summary>A figure a plot must reach, or a distance it must not exceed: the name of its parameter, where it stands, and how it is said.</summary>
internal sealed record Measure(string Name, bool IsLeast, string Unit, string Vi, string En, Func<AskedPlots, string?> Asked, Func<FoundPlot, double?> Figure)
{
    public static readonly IReadOnlyList<Measure> All =
    [
        new("powerMw", true, "MW", "Điện", "Power", asked => asked.PowerMw, plot => plot.PowerMw),
        new("waterM3Day", true, "m³/day", "Nước cấp", "Water", asked => asked.WaterM3Day, plot => plot.WaterM3Day),
        new("wastewaterM3Day", true, "m³/day", "Nước thải", "Wastewater", asked => asked.WastewaterM3Day, plot => plot.WastewaterM3Day),
        new("heightM", true, "m", "Chiều cao công trình", "Building height", asked => asked.HeightM, plot => plot.HeightM),
        new("densityPct", true, "%", "Mật độ xây dựng", "Building density", asked => asked.DensityPct, plot => plot.DensityPct),
        new("roadWidthM", true, "m", "Đường vào lô", "Road at the plot", asked => asked.RoadWidthM, plot => plot.RoadWidthM),
        new("portKm", false, "km", "Đến cảng", "To a port", asked => asked.PortKm, plot => plot.Distances.PortKm),
        new("airportKm", false, "km", "Đến sân bay", "To an airport", asked => asked.AirportKm, plot => plot.Distances.AirportKm),
        new("expresswayKm", false, "km", "Đến cao tốc", "To an expressway", asked => asked.ExpresswayKm, plot => plot.Distances.ExpresswayKm),
        new("railKm", false, "km", "Đến đường sắt", "To a railway", asked => asked.RailKm, plot => plot.Distances.RailKm),
    ];
}
