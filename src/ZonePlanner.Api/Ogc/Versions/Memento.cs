using System.Globalization;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>
/// A feature through time, by RFC 7089: its own address is the original and its own gate through time (pattern 1.2: <c>Accept-Datetime</c> is answered at
/// once, <c>Content-Location</c> says where that moment is), the same address with a day is a memento, <c>/versions</c> lists them. The time is the law's.
/// </summary>
internal static class Memento
{
    public const string Accept = "Accept-Datetime";
    public const string Datetime = "Memento-Datetime";

    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>The question, on the day of <c>Accept-Datetime</c> where the address names none.</summary>
    public static Question Negotiate(HttpRequest request, Asking asking, Question question)
    {
        if (!question.FollowsToday || request.Headers[Accept] is not { Count: > 0 } asked)
        {
            return question;
        }

        if (DateTimeOffset.TryParseExact(asked.ToString(), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment.Year is >= 1000 and < 9999)
        {
            return question with { Days = LegalInterval.On(DateOnly.FromDateTime(moment.ToOffset(Vietnam).DateTime)) };
        }

        asking.Mistakes.Add(Mistake.In(
            Accept,
            "bad-datetime",
            "“Accept-Datetime” viết theo RFC 1123: Mon, 30 Jun 2025 00:00:00 GMT.",
            "“Accept-Datetime” is written as RFC 1123 has it: Mon, 30 Jun 2025 00:00:00 GMT."));
        return question;
    }

    /// <summary>
    /// The question on a day on which there is something: a moment before the first version is answered with the first, one after the last or between two with the
    /// one before it (RFC 7089, 4.5).
    /// </summary>
    public static Question ToNearest(Question question, IReadOnlyList<FeatureVersion> versions)
    {
        if (versions.Count == 0 || question.Days.First is not { } day || versions.Any(version => !(version.ValidFrom > day) && !(version.ValidTo <= day)))
        {
            return question;
        }

        var before = versions.LastOrDefault(version => version.ValidTo <= day);
        return question with { Days = LegalInterval.On(before?.ValidTo?.AddDays(-1) ?? versions[0].Day(question.Today)) };
    }

    /// <summary>The mementos of a feature, the oldest first, each at the address at which it is to be had for ever.</summary>
    public static Link[] Of(string original, Question question, IReadOnlyList<FeatureVersion> versions)
    {
        var known = Uri.EscapeDataString(Question.KnownText(question.KnownAt));
        return [.. versions.Select(Linked)];

        Link Linked(FeatureVersion version, int index)
        {
            var day = version.Day(question.Today);
            return new($"{original}?datetime={LegalInterval.On(day)}&knownAt={known}", Relation(index), Representation.GeoJson, version.Name) { Datetime = Text(day) };
        }

        string Relation(int index) => (index == 0, index == versions.Count - 1) switch
        {
            (true, true) => "first last memento",
            (true, _) => "first memento",
            (_, true) => "last memento",
            _ => "memento",
        };
    }

    /// <summary>The links of a feature to itself without a moment, which is also the gate to its moments, and to their list.</summary>
    public static IEnumerable<Link> Links(Asking asking) =>
    [
        new(asking.Address.Bare, "original", asking.Shown.MediaType, "Đối tượng, hôm nay / The feature, today"),
        new(asking.Address.Bare, "timegate", asking.Shown.MediaType, "Theo Accept-Datetime / By Accept-Datetime"),
        new($"{asking.Address.Bare}/versions", "timemap", Representation.LinkFormat, "Các bản theo thời gian / Versions through time"),
    ];

    /// <summary>Which moment an answer is of, where one was asked for.</summary>
    public static void WriteHeaders(HttpContext http, Asking asking, Question question)
    {
        var headers = http.Response.Headers;
        headers.Vary = $"Accept, Accept-Encoding, {Accept}";
        if (question.Days is { First: { } day } days && days == LegalInterval.On(day))
        {
            var negotiated = question.FollowsToday && day != question.Today;
            if (!question.FollowsToday || negotiated)
            {
                headers[Datetime] = Text(day);
            }

            if (negotiated)
            {
                headers.ContentLocation = asking.Address.With(("datetime", days.ToString()), ("knownAt", Question.KnownText(question.KnownAt)));
            }
        }
    }

    /// <summary>The beginning of a legal day in Vietnam, as HTTP writes moments.</summary>
    public static string Text(DateOnly day) => Beginning(day).ToString("r", CultureInfo.InvariantCulture);

    /// <summary>The beginning of a legal day in Vietnam.</summary>
    public static DateTimeOffset Beginning(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Vietnam).ToUniversalTime();
}
