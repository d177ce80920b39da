using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Http;

/// <summary>Reads parameters whose values are words of ours (<c>industrial-zone,it-park</c>); a word we do not have is answered with those we have.</summary>
internal static class WordParameters
{
    /// <summary>The words of an enumeration.</summary>
    public static string[] All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(RecordTypes.Kebab)];

    /// <summary>The words given, separated by commas; null when none is asked for.</summary>
    public static string[]? ReadList<T>(string place, string? text, ICollection<Mistake> mistakes)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        var allowed = All<T>();
        var words = text.Split(',', StringSplitOptions.TrimEntries);
        foreach (var word in words.Where(word => !allowed.Contains(word, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            mistakes.Add(Unknown(place, word, allowed));
        }

        return [.. words.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>One word; null when none is given.</summary>
    public static T? ReadOne<T>(string place, string? text, ICollection<Mistake> mistakes)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (RecordTypes.Kebab(value) == text)
            {
                return value;
            }
        }

        if (text is not null)
        {
            mistakes.Add(Unknown(place, text, All<T>()));
        }

        return null;
    }

    private static Mistake Unknown(string place, string word, string[] allowed) => Mistake.In(
        place,
        "unknown-word",
        $"“{place}” không nhận “{AsOfParameters.Shorten(word)}”. Các giá trị: {string.Join(", ", allowed)}.",
        $"“{place}” does not take “{AsOfParameters.Shorten(word)}”. It takes: {string.Join(", ", allowed)}.");
}
