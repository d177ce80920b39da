using System.Globalization;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>What somebody needs of a plot, read from the question; null where nothing is asked.</summary>
internal sealed record PlotNeeds
{
    /// <summary>The orders there are.</summary>
    public static readonly string[] Orders = ["fit", "area", "-area", "price", "portKm", "airportKm", "expresswayKm", "railKm", "-leaseUntil"];

    private const double Hectare = 10_000;

    public string? Words { get; private init; }

    public double? HaFrom { get; private init; }

    public double? HaTo { get; private init; }

    public bool Together { get; private init; }

    public double? PriceTo { get; private init; }

    public PriceUnit? PriceUnit { get; private init; }

    /// <summary>Figures wanted, by the names of their parameters: see <see cref="Measure.All"/>.</summary>
    public IReadOnlyDictionary<string, double> Figures { get; private init; } = new Dictionary<string, double>();

    public bool Gas { get; private init; }

    public bool Telecom { get; private init; }

    public IReadOnlyList<string>? Sites { get; private init; }

    public string[]? Kinds { get; private init; }

    public string[] Statuses { get; private init; } = [];

    public DateOnly? LeaseUntilFrom { get; private init; }

    public bool CleanOnly { get; private init; }

    public bool SurveyedOnly { get; private init; }

    public int? ReportedWithinDays { get; private init; }

    public bool UnknownSuffices { get; private init; }

    public IReadOnlyList<double>? Bbox { get; private init; }

    public byte[]? Within { get; private init; }

    public bool Facets { get; private init; }

    public string Sort { get; private init; } = "fit";

    /// <summary>The needs, or every mistake in them.</summary>
    public static PlotNeeds Read(AskedPlots asked, ICollection<Mistake> mistakes)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, text) in Measure.All.Select(measure => (measure.Name, measure.Asked(asked))))
        {
            if (ReadNumber(name, text, mistakes) is { } number)
            {
                figures.Add(name, number);
            }
        }

        var needs = new PlotNeeds
        {
            Words = ReadWords("q", asked.Q, mistakes),
            HaFrom = ReadNumber("haFrom", asked.HaFrom, mistakes),
            HaTo = ReadNumber("haTo", asked.HaTo, mistakes),
            Together = ReadTruth("together", asked.Together, mistakes),
            PriceTo = ReadNumber("priceTo", asked.PriceTo, mistakes),
            PriceUnit = WordParameters.ReadOne<PriceUnit>("priceUnit", asked.PriceUnit, mistakes),
            Figures = figures,
            Gas = ReadTruth("gas", asked.Gas, mistakes),
            Telecom = ReadTruth("telecom", asked.Telecom, mistakes),
            Sites = asked.Site?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Kinds = WordParameters.ReadList<SiteKind>("kind", asked.Kind, mistakes),
            Statuses = WordParameters.ReadList<PlotStatus>("status", asked.Status, mistakes) ?? [RecordTypes.Kebab(PlotStatus.Available)],
            LeaseUntilFrom = AsOfParameters.ReadDay("leaseUntilFrom", asked.LeaseUntilFrom, mistakes),
            CleanOnly = ReadTruth("cleanOnly", asked.CleanOnly, mistakes),
            SurveyedOnly = ReadTruth("surveyedOnly", asked.SurveyedOnly, mistakes),
            ReportedWithinDays = ReadDays(asked.ReportedWithinDays, mistakes),
            UnknownSuffices = ReadWord("unknown", asked.Unknown, ["include", "exclude"], mistakes) != "exclude",
            Bbox = DrawnArea.ReadBbox(asked.Bbox, mistakes),
            Within = DrawnArea.Read("within", asked.Within, DrawnCrs.Read("within-crs", asked.WithinCrs, mistakes), mistakes),
            Facets = ReadTruth("facets", asked.Facets, mistakes),
            Sort = ReadWord("sort", asked.Sort, Orders, mistakes) ?? "fit",
        };
        needs.Contradictions(mistakes);
        return needs;
    }

    /// <summary>The numbers, as the statement reads them, and whether what is unknown suffices.</summary>
    public Dictionary<string, object?> Numbers()
    {
        var numbers = Figures.ToDictionary(figure => figure.Key, figure => (object?)figure.Value, StringComparer.Ordinal);
        numbers.Add(Together ? "setFrom" : "m2From", HaFrom * Hectare);
        numbers.Add("m2To", HaTo * Hectare);
        numbers.Add("priceTo", PriceTo);
        numbers.Add("unknown", UnknownSuffices);
        if (Bbox is not null)
        {
            numbers.Add("bbox", Bbox);
        }

        return numbers;
    }

    /// <summary>The day since which something must have been reported.</summary>
    public DateOnly? ReportedSince(AsOf at) => ReportedWithinDays is { } days ? at.ValidAt.AddDays(-days) : null;

    /// <summary>Words to look for, if there are any.</summary>
    public static string? ReadWords(string place, string? text, ICollection<Mistake> mistakes)
    {
        if (text is { Length: > 200 })
        {
            mistakes.Add(Mistake.In(place, "too-long", "Từ khoá dài quá 200 ký tự.", "The words are longer than 200 characters."));
        }

        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private void Contradictions(ICollection<Mistake> mistakes)
    {
        if (HaFrom > HaTo)
        {
            mistakes.Add(Mistake.In("haTo", "empty-range", "“haTo” nhỏ hơn “haFrom”.", "“haTo” is less than “haFrom”."));
        }

        if (Together && HaFrom is null)
        {
            mistakes.Add(Mistake.In("together", "missing-parameter", "Ghép lô cần biết “haFrom”.", "Putting plots together wants “haFrom”."));
        }

        if (PriceTo is not null && PriceUnit is null)
        {
            mistakes.Add(Mistake.In("priceTo", "missing-parameter", "“priceTo” cần “priceUnit”: giá khác đơn vị không so sánh được.", "“priceTo” wants “priceUnit”: prices of different units cannot be compared."));
        }

        if (Sort == "price" && PriceUnit is null)
        {
            mistakes.Add(Mistake.In("sort", "missing-parameter", "Xếp theo giá cần “priceUnit”.", "Sorting by price wants “priceUnit”."));
        }
    }

    private static double? ReadNumber(string place, string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1e9)
        {
            return number;
        }

        mistakes.Add(Mistake.In(
            place,
            "bad-number",
            $"“{AsOfParameters.Shorten(text)}” không phải số dương. Hãy viết như 12.5.",
            $"“{AsOfParameters.Shorten(text)}” is not a number above 0. Write it like 12.5."));
        return null;
    }

    private static int? ReadDays(string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 36_500)
        {
            return days;
        }

        mistakes.Add(Mistake.In("reportedWithinDays", "bad-number", "“reportedWithinDays” là một số nguyên từ 1 đến 36500.", "“reportedWithinDays” is a whole number from 1 to 36500."));
        return null;
    }

    private static bool ReadTruth(string place, string? text, ICollection<Mistake> mistakes) => ReadWord(place, text, ["true", "false"], mistakes) == "true";

    private static string? ReadWord(string place, string? text, string[] words, ICollection<Mistake> mistakes)
    {
        if (text is null || words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        var allowed = string.Join(", ", words);
        mistakes.Add(Mistake.In(
            place,
            "unknown-word",
            $"“{place}” không nhận “{AsOfParameters.Shorten(text)}”. Các giá trị: {allowed}.",
            $"“{place}” does not take “{AsOfParameters.Shorten(text)}”. It takes: {allowed}."));
        return null;
    }
}
