using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>How much of what is found is shown, and how.</summary>
internal sealed record PageParameters(bool IsCsv, int Limit, PlotQuestion.Place? After)
{
    private const int Most = 1000;
    private const int MostLines = 10_000;

    public static PageParameters Read(AskedPlots asked, ICollection<Mistake> mistakes)
    {
        if (asked.F is not (null or "json" or "csv"))
        {
            mistakes.Add(Mistake.In("f", "unknown-word", "“f” nhận: json, csv.", "“f” takes: json, csv."));
        }

        var isCsv = asked.F == "csv";
        return new(isCsv, ReadLimit(asked.Limit, isCsv ? MostLines : 50, isCsv ? MostLines : Most, mistakes), ReadCursor(asked.Cursor, mistakes));
    }

    /// <summary>The text that begins the next page after a plot.</summary>
    public static string Cursor(FoundPlots.Row last) =>
        WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{last.Rank:R}|{last.Code}")));

    private static int ReadLimit(string? text, int usual, int most, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return usual;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit < 1 || limit > most)
        {
            mistakes.Add(Mistake.In("limit", "bad-limit", $"“limit” là một số nguyên từ 1 đến {most}.", $"“limit” is a whole number from 1 to {most}."));
        }

        return limit;
    }

    private static PlotQuestion.Place? ReadCursor(string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            var parts = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text)).Split('|', 2);
            if (parts.Length == 2 && !parts[1].Contains('\0', StringComparison.Ordinal)
                && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var rank) && !double.IsNaN(rank))
            {
                return new(rank, parts[1]);
            }
        }
        catch (FormatException)
        {
            // Answered below, like every other text that no page of ours gave.
        }

        mistakes.Add(Mistake.In("cursor", "bad-cursor", "“cursor” không phải do một trang trước đưa ra.", "“cursor” is not one that a page gave."));
        return null;
    }
}
