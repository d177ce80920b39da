using System.Globalization;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Pages;

/// <summary>Figures and days as a page's language writes them.</summary>
internal static class PageWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Hectares to the square metre, or that they are not known.</summary>
    public static string Hectares(decimal? hectares, Language language)
    {
        var culture = language == Language.En ? CultureInfo.InvariantCulture : Vietnamese;
        return hectares is { } known ? string.Create(culture, $"{known:#,##0.####} ha") : new Sentence("chưa rõ", "not known").In(language);
    }

    public static string Day(DateOnly day, Language language) => day.ToString(language == Language.En ? "yyyy-MM-dd" : "dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as exactly as the source gives it; null when it gives none.</summary>
    public static string? Day(DateOnly? day, Precision precision, Language language) => (day, precision) switch
    {
        (null, _) or (_, Precision.Unknown) => null,
        ({ } known, Precision.Year) => known.Year.ToString(CultureInfo.InvariantCulture),
        ({ } known, _) => Day(known, language),
    };
}
