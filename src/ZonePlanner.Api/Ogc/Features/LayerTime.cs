using System.Text;
using NpgsqlTypes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Filtering;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Selects by a layer's own field of time; days are as Vietnam has them.</summary>
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
            conditions.Append("\nAND feature.").Append(time.Column).Append(" >= ").Append(Start(first));
        }

        if (question.Days.Last is { } last)
        {
            conditions.Append("\nAND feature.").Append(time.Column).Append(" < ").Append(Start(last.AddDays(1)));
        }

        return conditions.ToString();

        string Start(DateOnly day) => time.Type == PropertyType.Day
            ? values.Add(day, NpgsqlDbType.Date)
            : values.Add(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), LegalInterval.Vietnam).UtcDateTime, NpgsqlDbType.TimestampTz);
    }
}
