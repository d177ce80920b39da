using System.Globalization;
using System.Text.RegularExpressions;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Reads days, moments and intervals (RFC 3339).</summary>
internal static partial class Instants
{
    /// <summary>Vietnam keeps UTC+7 all year.</summary>
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>A day or a moment.</summary>
    public static Expression Read(string at, string text, Refusals refusals) => text.Contains('T', StringComparison.OrdinalIgnoreCase) ? Timestamp(at, text, refusals) : Date(at, text, refusals);

    public static Expression Date(string at, string text, Refusals refusals) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateLiteral(at, day)
            : refusals.Add(
                at,
                "bad-date",
                $"“{Refusals.Shown(text)}” không phải là ngày có thật, viết như '2025-07-01', từ năm 0001 đến 9999.",
                $"“{Refusals.Shown(text)}” is not a day there is, written like '2025-07-01', in the years 0001 to 9999.");

    public static Expression Timestamp(string at, string text, Refusals refusals) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(LeapSecond().Replace(text.ToUpperInvariant(), "${minute}:59"), CultureInfo.InvariantCulture, out var moment)
            ? new TimestampLiteral(at, ToMicroseconds(moment.UtcDateTime))
            : refusals.Add(
                at,
                "bad-timestamp",
                $"“{Refusals.Shown(text)}” không phải là thời điểm có thật, viết như '2025-07-01T00:00:00Z', từ năm 0001 đến 9999.",
                $"“{Refusals.Shown(text)}” is not a moment there is, written like '2025-07-01T00:00:00Z', in the years 0001 to 9999.");

    /// <summary>An interval from ends that are a text, or null for an end that is an expression of its own.</summary>
    public static Expression Interval(string at, Expression start, Expression end, Refusals refusals)
    {
        var (first, last) = (End(start, refusals), End(end, refusals));
        if (first is Missing || last is Missing)
        {
            return new Missing(at);
        }

        return IsAfter(first, last)
            ? refusals.Add(at, "backward-interval", "Khoảng thời gian kết thúc trước khi bắt đầu.", "The interval ends before it begins.")
            : new Interval(at, first, last);
    }

    /// <summary>The day it is in Vietnam.</summary>
    public static DateOnly DayOf(DateTime moment) =>
        DateOnly.FromDateTime(moment < DateTime.MaxValue - Vietnam ? moment + Vietnam : DateTime.MaxValue);

    /// <summary>The moment a day begins in Vietnam.</summary>
    public static DateTime Beginning(DateOnly day) => day > DateOnly.MinValue
        ? DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Vietnam, DateTimeKind.Utc)
        : DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);

    private static Expression? End(Expression end, Refusals refusals) => end switch
    {
        TextLiteral { Value: ".." } => null,
        TextLiteral text => Read(text.At, text.Value, refusals),
        { Kind: ValueKind.Date or ValueKind.Timestamp } or Missing => end,
        _ => refusals.Add(
            end.At,
            "bad-interval",
            "Mỗi đầu của khoảng thời gian là ngày, thời điểm, '..' hoặc thuộc tính loại ngày hay thời điểm.",
            "An end of an interval is a day, a moment, '..', or a property that is one."),
    };

    private static bool IsAfter(Expression? first, Expression? last) => (first, last) switch
    {
        (DateLiteral one, DateLiteral other) => one.Value > other.Value,
        (TimestampLiteral one, TimestampLiteral other) => one.Value > other.Value,
        (DateLiteral one, TimestampLiteral other) => one.Value > DayOf(other.Value),
        (TimestampLiteral one, DateLiteral other) => DayOf(one.Value) > other.Value,
        _ => false,
    };

    /// <summary>PostgreSQL keeps microseconds.</summary>
    private static DateTime ToMicroseconds(DateTime moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rfc3339();

    [GeneratedRegex(@"(?<minute>T\d\d:\d\d):60", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeapSecond();
}
