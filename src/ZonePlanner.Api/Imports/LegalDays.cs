using System.Globalization;
using NpgsqlTypes;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Imports;

/// <summary>A legal period as PostgreSQL's daterange.</summary>
internal static class LegalDays
{
    public static NpgsqlRange<DateOnly> Of(LegalPeriod period) =>
        new(period.From ?? default, true, period.From is null, period.Until ?? default, false, period.Until is null);

    public static NpgsqlRange<DateOnly> Of(DateOnly day) => new(day, true, false, day.AddDays(1), false, false);

    /// <summary>First day and the day after the last, or dots.</summary>
    public static string Told(NpgsqlRange<DateOnly> days)
    {
        var from = days.LowerBoundInfinite ? "…" : days.LowerBound.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var until = days.UpperBoundInfinite ? "…" : days.UpperBound.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{from}–{until}";
    }
}
