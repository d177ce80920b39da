using System.Globalization;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plots.Sheet;

/// <summary>A line of a sheet: what it is about, what holds, and who said so.</summary>
internal sealed record SheetLine(string Name, string Value, string? Report);

/// <summary>The lines of a sheet in one language. What is not known says so; what may not be seen yet says that.</summary>
internal sealed class SheetLines(PlotSheet plot, bool isVietnamese)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(isVietnamese ? "vi-VN" : "en-GB");

    public IEnumerable<SheetLine> All()
    {
        yield return Said("Diện tích đo", "Measured area", $"{Number((double)plot.MeasuredHa)} ha ({plot.AreaCrs})", null);
        yield return Said("Diện tích theo hồ sơ", "Declared area", plot.DeclaredHa is { } declared ? $"{Number((double)declared)} ha" : null, "declaredHa");
        yield return Said("Chất lượng ranh giới", "Quality of the outline", Word(plot.Quality), null);
        yield return Hideable("Tình trạng", "Status", plot.Status is { } status ? Word(RecordWords.Of(status)) : null, null);
        yield return Hideable("Quyết định", "Decision", plot.Decision, null);
        yield return Hideable("Mục đích sử dụng đất", "Land use", plot.LandUse, null);
        yield return Hideable("Giá", "Price", Price(), "price");
        yield return Hideable("Thời hạn thuê đất", "Lease until", plot.LeaseUntil is { } until ? Day(until) : null, "leaseUntil");
        yield return Said("Ngành được phép (VSIC)", "Industries allowed (VSIC)", Listed(plot.IndustriesAllowed), "industriesAllowed");
        yield return Said("Ngành không nhận (VSIC)", "Industries refused (VSIC)", Listed(plot.IndustriesRefused), "industriesRefused");
        yield return Figure("Chiều cao tối đa", "Greatest height", plot.HeightM, "m", "heightM");
        yield return Figure("Mật độ xây dựng", "Density", plot.DensityPct, "%", "densityPct");
        yield return Figure("Điện", "Power", plot.PowerMw, "MW", "powerMw");
        yield return Figure("Nước cấp", "Water", plot.WaterM3Day, isVietnamese ? "m³/ngày" : "m³ a day", "waterM3Day");
        yield return Figure("Xử lý nước thải", "Wastewater", plot.WastewaterM3Day, isVietnamese ? "m³/ngày" : "m³ a day", "wastewaterM3Day");
        yield return Hideable("Khí đốt", "Piped gas", Truth(plot.Gas), "gas");
        yield return Hideable("Cáp quang", "Fibre", Truth(plot.Telecom), "telecom");
        yield return Figure("Bề rộng đường", "Road width", plot.RoadWidthM, "m", "roadWidthM");
        yield return Hideable("Nguồn", "Source", plot.Source, null);
    }

    public string Title => isVietnamese ? $"Lô {plot.Label}, {plot.SiteName}" : $"Plot {plot.Label}, {plot.SiteName}";

    public string? Warning => plot.Quality == Quality.Schematic
        ? In("Sơ đồ: ranh giới là minh hoạ, không phải ranh giới pháp lý.", "Schematic: the outline is made up; it is not a legal boundary.")
        : null;

    public string Footer(DateOnly validAt, DateTimeOffset knownAt) => isVietnamese
        ? string.Create(_culture, $"{plot.Code} – có hiệu lực ngày {validAt:dd-MM-yyyy}, theo hồ sơ lúc {knownAt.ToOffset(TimeSpan.FromHours(7)):HH:mm dd-MM-yyyy}.")
        : string.Create(_culture, $"{plot.Code} – as it stands on {validAt:yyyy-MM-dd}, on record at {knownAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC.");

    private SheetLine Figure(string vi, string en, double? value, string unit, string report) => Hideable(vi, en, value is { } known ? $"{Number(known)} {unit}" : null, report);

    private SheetLine Hideable(string vi, string en, string? value, string? report) =>
        value is null && plot.Disclosure == Disclosure.PlanOnly ? new SheetLine(In(vi, en), In("chưa công khai", "not public yet"), null) : Said(vi, en, value, report);

    private SheetLine Said(string vi, string en, string? value, string? report) => new(In(vi, en), value ?? In("chưa biết", "not known"), value is null ? null : Report(report));

    private string? Report(string? figure)
    {
        if (figure is null || !plot.Reports.TryGetValue(figure, out var report))
        {
            return null;
        }

        var stale = report.Stale ? In(", quá 90 ngày", ", over 90 days old") : "";
        return $"{report.By}, {Day(report.On)}{stale}";
    }

    private string? Price()
    {
        if (plot.Price is not { } price)
        {
            return null;
        }

        var unit = price.Unit switch
        {
            PriceUnit.UsdPerM2 => "USD/m²",
            PriceUnit.UsdPerM2Year => In("USD/m²/năm", "USD/m² a year"),
            PriceUnit.VndPerM2 => "VND/m²",
            _ => In("VND/m²/năm", "VND/m² a year"),
        };
        return price.To is { } to && to != price.From ? $"{Number((double)price.From)} – {Number((double)to)} {unit}" : $"{Number((double)price.From)} {unit}";
    }

    private string Word(Sentence words) => In(words.Vi, words.En);

    private string Word(Quality quality) => quality switch
    {
        Quality.Surveyed => In("đo đạc", "surveyed"),
        Quality.Digitised => In("số hoá", "digitised"),
        _ => In("sơ đồ (giả định)", RecordTypes.Kebab(quality)),
    };

    private string? Truth(bool? value) => value switch
    {
        true => In("có", "yes"),
        false => In("không", "no"),
        _ => null,
    };

    private static string? Listed(IReadOnlyList<string> codes) => codes.Count == 0 ? null : string.Join(", ", codes);

    private string Day(DateOnly day) => day.ToString(isVietnamese ? "dd-MM-yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Number(double number) => number.ToString("#,0.####", _culture);

    private string In(string vi, string en) => isVietnamese ? vi : en;
}
