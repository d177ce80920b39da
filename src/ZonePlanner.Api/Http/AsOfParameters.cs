using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Http;

/// <summary>Reads <c>validAt</c> (a date) and <c>knownAt</c> (an instant); both are now when left out. The day is Vietnam's.</summary>
internal static class AsOfParameters
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    private static readonly string[] InstantForms =
        ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK"];

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Vietnam).DateTime);

    /// <summary>Both moments, or every mistake in them.</summary>
    public static AsOf Read(string? validAt, string? knownAt, ICollection<Mistake> mistakes)
    {
        var day = Today(TimeProvider.System);
        if (ReadDay("validAt", validAt, mistakes) is { } asked)
        {
            day = asked;
        }

        // Known now: a moment no line of the record lies beyond.
        var instant = DateTimeOffset.MaxValue;
        if (knownAt is not null && !TryInstant(knownAt, out instant))
        {
            mistakes.Add(Mistake.In(
                "knownAt",
                "bad-instant",
                $"“{Shorten(knownAt)}” không phải là thời điểm. Hãy viết như 2026-01-15T00:00:00Z hoặc 2026-01-15.",
                $"“{Shorten(knownAt)}” is not an instant. Write it like 2026-01-15T00:00:00Z or 2026-01-15."));
        }

        return new AsOf(day, instant);
    }

    /// <summary>A day, if one is asked for, or the mistake in it.</summary>
    public static DateOnly? ReadDay(string place, string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        if (TryDay(text, out var day))
        {
            return day;
        }

        mistakes.Add(Mistake.In(
            place,
            "bad-date",
            $"“{Shorten(text)}” không phải là ngày. Hãy viết như 2025-06-30.",
            $"“{Shorten(text)}” is not a date. Write it like 2025-06-30."));
        return null;
    }

    /// <summary>A calendar day, <c>2025-06-30</c>.</summary>
    public static bool TryDay([NotNullWhen(true)] string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1000 and < 9999;

    /// <summary>An instant with its offset, or a date, which means the end of that day in Vietnam.</summary>
    public static bool TryInstant([NotNullWhen(true)] string? text, out DateTimeOffset instant)
    {
        if (TryDay(text, out var day))
        {
            instant = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Vietnam).AddMicroseconds(-1).ToUniversalTime();
            return true;
        }

        // An instant without an offset would mean something else on another machine.
        var read = DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant)
            && (text[^1] is 'Z' || text.LastIndexOfAny(['+', '-']) > 10) && instant.Year is >= 1000 and < 9999;
        instant = instant.ToUniversalTime();
        return read;
    }

    /// <summary>The beginning of what was sent, to be quoted back.</summary>
    public static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
