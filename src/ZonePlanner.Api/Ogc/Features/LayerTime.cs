using System.Text;
using NpgsqlTypes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Filtering;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Selects by a layer's own field of time; days are as Vietnam has them. What has no time is met by any (Part 1, fc-time-response, C).</summary>
internal static class LayerTime
{
    /// <summary>Conditions to follow others in a statement; none where the layer has no such field, or no day is asked for.</summary>
    public static string Conditions(Question question, SqlParameters values)
    {
        if (question.Collection.Source.Time is not { } time || question.FollowsToday)
        {
            return "";
        }

        var conditions = new StringBuilder();
        if (question.Days.First is { } first)
        {
            conditions.Append(Or(" >= ", first));
        }

        if (question.Days.Last is { } last)
        {
            conditions.Append(Or(" < ", last.AddDays(1)));
        }

        return conditions.ToString();

        string Or(string comparison, DateOnly day) => $"\nAND (feature.{time.Column} IS NULL OR feature.{time.Column}{comparison}{Start(day)})";

        string Start(DateOnly day) => time.Type == PropertyType.Day
            ? values.Add(day, NpgsqlDbType.Date)
            : values.Add(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), LegalInterval.Vietnam).UtcDateTime, NpgsqlDbType.TimestampTz);
    }
}
