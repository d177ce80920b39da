using System.Globalization;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Feeds;

/// <summary>The parts of which sentences about changes are made.</summary>
internal static class ChangeFacts
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Parts as one line of text: “Mở rộng; diện tích theo quyết định: 5 ha → 6 ha.”</summary>
    public static Sentence Line(IReadOnlyList<Sentence> parts) => new(Line(parts.Select(part => part.Vi)), Line(parts.Select(part => part.En)));

    public static Sentence Differing(Sentence name, Sentence from, Sentence to) => new($"{name.Vi}: {from.Vi} → {to.Vi}", $"{name.En}: {from.En} → {to.En}");

    public static Sentence Hectares(decimal? hectares) => hectares is { } known
        ? new(string.Create(Vietnamese, $"{known:#,##0.####} ha"), string.Create(CultureInfo.InvariantCulture, $"{known:#,##0.####} ha"))
        : new("chưa rõ", "not known");

    public static Sentence Count(int count) => new(string.Create(Vietnamese, $"{count:#,##0}"), string.Create(CultureInfo.InvariantCulture, $"{count:#,##0}"));

    public static Sentence From(DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"có hiệu lực từ {day:dd-MM-yyyy}"), string.Create(CultureInfo.InvariantCulture, $"holds from {day:yyyy-MM-dd}"));

    private static string Line(IEnumerable<string> parts)
    {
        var text = string.Join("; ", parts);
        return $"{char.ToUpper(text[0], CultureInfo.InvariantCulture)}{text[1..]}.";
    }
}
