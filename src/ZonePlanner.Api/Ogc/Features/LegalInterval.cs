using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NpgsqlTypes;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The legal days asked for, both ends included; null is open.</summary>
internal sealed partial record LegalInterval(DateOnly? First, DateOnly? Last)
{
    public static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    // PostgreSQL takes the first and the last day of .NET's calendar for no day at all.
    private static readonly DateOnly Earliest = new(1000, 1, 1);
    private static readonly DateOnly Latest = new(9998, 12, 31);

    /// <summary>All of time.</summary>
    public static LegalInterval Always { get; } = new(null, null);

    public static LegalInterval On(DateOnly day) => new(day, day);

    /// <summary>Reads <c>datetime</c>: an RFC 3339 instant or day, or an interval of them whose ends may be <c>..</c> or empty. An instant is the day it falls on in Vietnam.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out LegalInterval? interval)
    {
        interval = null;
        if (text.Split('/') is [var instant])
        {
            interval = TryMoment(instant, out var day) ? On(day.Value) : null;
        }
        else if (text.Split('/') is [var from, var to] && TryEnd(from, out var first) && TryEnd(to, out var last) && !(first > last))
        {
            interval = new(first, last);
        }

        return interval is not null;
    }

    /// <summary>The days as PostgreSQL compares them.</summary>
    public NpgsqlRange<DateOnly> ToRange() => new(First ?? default, true, First is null, Last ?? default, true, Last is null);

    /// <inheritdoc/>
    public override string ToString() => First == Last && First is not null ? Text(First) : $"{Text(First)}/{Text(Last)}";

    private static string Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "..";

    private static bool TryEnd(string text, out DateOnly? day)
    {
        day = null;
        return text is "" or ".." || TryMoment(text, out day);
    }

    private static bool TryMoment(string text, [NotNullWhen(true)] out DateOnly? day)
    {
        day = null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written))
        {
            day = Known(written);
        }
        else if (Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(Regularised(text), CultureInfo.InvariantCulture, out var moment))
        {
            day = moment.Year < Latest.Year ? Known(DateOnly.FromDateTime(moment.ToOffset(Vietnam).DateTime)) : Latest;
        }

        return day is not null;
    }

    /// <summary>The day itself, or the nearest the record could know of: programs write the ends of their own calendars for “always”.</summary>
    private static DateOnly Known(DateOnly day) => day switch
    {
        _ when day < Earliest => Earliest,
        _ when day > Latest => Latest,
        _ => day,
    };

    /// <summary>Capital letters, no leap second, as .NET reads them.</summary>
    private static string Regularised(string text) => LeapSecond().Replace(text.ToUpperInvariant(), "${minute}:59");

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rfc3339();

    [GeneratedRegex(@"(?<minute>T\d\d:\d\d):60", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeapSecond();
}
