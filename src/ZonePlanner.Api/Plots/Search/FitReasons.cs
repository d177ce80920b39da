using System.Globalization;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>Says of a plot that was found which needs it is known to meet, and which nobody can tell. What is unknown to the statement that found it is unknown here.</summary>
internal sealed class FitReasons(PlotNeeds needs, IReadOnlyList<IndustryName> industries, AsOf at)
{
    private const int FreshDays = 90;

    /// <summary>The plot with its fit, its reasons and what is stale of its reports.</summary>
    public FoundPlot Judge(FoundPlot found)
    {
        var plot = found with { Reports = found.Reports.ToDictionary(report => report.Key, report => Dated(report.Value), StringComparer.Ordinal) };
        var reasons = Of(plot).ToArray();
        return plot with { Reasons = reasons, Fit = (int)Math.Round(100.0 * reasons.Count(reason => reason.Met == Met.Yes) / reasons.Length) };
    }

    private FigureReport Dated(FigureReport report) => report with { Stale = report.On < at.ValidAt.AddDays(-FreshDays) };

    private IEnumerable<FitReason> Of(FoundPlot plot)
    {
        yield return plot.Status is { } status
            ? new("status", Met.Yes, new Sentence($"Tình trạng: {RecordWords.Of(status).Vi}.", $"Status: {RecordWords.Of(status).En}."))
            : new("status", Met.Unknown, new Sentence(
                "Tình trạng: chưa công bố, vì khu mới có trong quy hoạch.",
                "Status: not public yet, because the site only stands in a plan."));
        if (needs.HaFrom is not null || needs.HaTo is not null)
        {
            yield return Area(plot);
        }

        if (needs.PriceUnit is not null)
        {
            yield return Price(plot);
        }

        if (industries.Count > 0)
        {
            yield return Industry(plot);
        }

        foreach (var measure in Measure.All.Where(measure => needs.Figures.ContainsKey(measure.Name)))
        {
            yield return Figure(measure, plot, needs.Figures[measure.Name]);
        }

        foreach (var reason in Rest(plot))
        {
            yield return reason;
        }
    }

    private FitReason Area(FoundPlot plot)
    {
        var isEnough = needs.HaFrom is null || plot.MeasuredHa >= (decimal)needs.HaFrom;
        return new("area", isEnough ? Met.Yes : Met.No, isEnough
            ? new Sentence(Vietnamese($"Diện tích: {plot.MeasuredHa} ha."), Invariant($"Area: {plot.MeasuredHa} ha."))
            : new Sentence(
                Vietnamese($"Diện tích: {plot.MeasuredHa} ha, một mình không đủ {needs.HaFrom} ha."),
                Invariant($"Area: {plot.MeasuredHa} ha, not {needs.HaFrom} ha alone.")));
    }

    private FitReason Price(FoundPlot plot)
    {
        if (plot.Price is not { } price)
        {
            return new("price", Met.Unknown, new Sentence("Giá: chưa có số liệu.", "Price: not known."));
        }

        var said = Invariant($"{price.From} {RecordTypes.Kebab(price.Unit)}");
        return price.Unit == needs.PriceUnit
            ? new("price", Met.Yes, new Sentence($"Giá từ {said}.", $"Price from {said}."))
            : new("price", Met.Unknown, new Sentence($"Giá từ {said}: khác đơn vị, không so sánh được.", $"Price from {said}: another unit, which cannot be compared."));
    }

    private FitReason Industry(FoundPlot plot)
    {
        var exact = industries.Where(industry => plot.IndustriesAllowed.Contains(industry.Code, StringComparer.Ordinal)).ToArray();
        var named = exact.Length > 0 ? exact : industries;
        var names = (Vi: Several(named.Select(industry => industry.Name)), En: Several(named.Select(industry => industry.NameEn)));
        // A section may be met by any of its divisions, and a division by its section.
        var (vi, en) = exact.Length > 0 || named.Count == 1 ? ("", "") : ("một trong ", "one of ");
        return plot.IndustriesAllowed.Count > 0
            ? new("industry", Met.Yes, new Sentence($"Ngành được phép: {vi}{names.Vi}.", $"Industry allowed: {en}{names.En}."))
            : new("industry", Met.Unknown, new Sentence($"Ngành: chưa rõ có nhận {names.Vi}.", $"Industry: not known whether it takes {names.En}."));
    }

    private static string Several(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return string.Join(", ", all.Length > 3 ? [.. all.Take(3), "…"] : all);
    }

    private static FitReason Figure(Measure measure, FoundPlot plot, double needed)
    {
        var (vi, en) = measure.IsLeast ? ("cần ít nhất", "at least") : ("cần không quá", "at most");
        var known = measure.Figure(plot);
        return new(measure.Name, known is null ? Met.Unknown : Met.Yes, new Sentence(
            Vietnamese($"{measure.Vi}: {(known is null ? "chưa có số liệu" : Vietnamese($"{known} {measure.Unit}"))}, {vi} {needed} {measure.Unit}."),
            Invariant($"{measure.En}: {(known is null ? "not known" : Invariant($"{known} {measure.Unit}"))}; wanted: {en} {needed} {measure.Unit}.")));
    }

    private IEnumerable<FitReason> Rest(FoundPlot plot)
    {
        if (needs.Gas)
        {
            yield return Truth("gas", plot.Gas, "Khí đốt", "Piped gas");
        }

        if (needs.Telecom)
        {
            yield return Truth("telecom", plot.Telecom, "Cáp quang", "Fibre");
        }

        if (needs.LeaseUntilFrom is not null)
        {
            yield return Day("leaseUntilFrom", plot.LeaseUntil, "Thời hạn thuê đất đến", "Land may be let until");
        }

        if (needs.ReportedWithinDays is not null)
        {
            yield return Day("reportedWithinDays", plot.Reports.Count == 0 ? null : plot.Reports.Values.Max(report => report.On), "Số liệu mới nhất ngày", "Newest figure of");
        }

        if (needs.SurveyedOnly)
        {
            yield return new("surveyedOnly", Met.Yes, new Sentence("Ranh giới đo đạc.", "The outline was surveyed."));
        }
    }

    private static FitReason Truth(string code, bool? figure, string vi, string en) => figure is null
        ? new(code, Met.Unknown, new Sentence($"{vi}: chưa có số liệu.", $"{en}: not known."))
        : new(code, Met.Yes, new Sentence($"{vi}: có.", $"{en}: yes."));

    private static FitReason Day(string code, DateOnly? day, string vi, string en) => day is null
        ? new(code, Met.Unknown, new Sentence($"{vi}: chưa có số liệu.", $"{en}: not known."))
        : new(code, Met.Yes, new Sentence(Invariant($"{vi} {day:dd/MM/yyyy}."), Invariant($"{en} {day:yyyy-MM-dd}.")));

    private static string Vietnamese(FormattableString text) => text.ToString(CultureInfo.GetCultureInfo("vi-VN"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
