using NpgsqlTypes;
using Read = ZonePlanner.Api.Ogc.Filtering.Instants;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>Days and moments. Where a day meets a moment, the moment is the day it falls on in Vietnam.</content>
internal sealed partial class SqlWriter
{
    /// <summary>An end of an interval: SQL for a day or moment, and how many days before it the end lies.</summary>
    private readonly record struct End(string Sql, int DaysBefore = 0);

    private string Instants(string comparison, Expression left, Expression right)
    {
        if (left.Kind == right.Kind)
        {
            return $"({Value(left)} {comparison} {Value(right)})";
        }

        return (left, right) switch
        {
            (PropertyReference { Kind: ValueKind.Timestamp } moment, DateLiteral day) => OnDay(moment, comparison, day.Value),
            (DateLiteral day, PropertyReference { Kind: ValueKind.Timestamp } moment) => OnDay(moment, Turned(comparison), day.Value),
            _ => $"({Day(left)} {comparison} {Day(right)})",
        };
    }

    /// <summary>The column against the first moments of the day and of the next.</summary>
    private string OnDay(PropertyReference moment, string comparison, DateOnly day)
    {
        var column = moment.Queryable.Column;
        return comparison switch
        {
            "<" or ">=" => $"({column} {comparison} {From(day)})",
            "<=" => $"({column} < {Until(day)})",
            ">" => $"({column} >= {Until(day)})",
            "=" => $"({column} >= {From(day)} AND {column} < {Until(day)})",
            _ => $"(NOT ({column} >= {From(day)} AND {column} < {Until(day)}))",
        };
    }

    private string From(DateOnly day) => parameters.Add(Read.Beginning(day), NpgsqlDbType.TimestampTz);

    private string Until(DateOnly day) => $"({From(day)} + interval '1 day')";

    private static string Turned(string comparison) => comparison switch
    {
        "<" => ">",
        ">" => "<",
        "<=" => ">=",
        ">=" => "<=",
        _ => comparison,
    };

    private string Day(Expression instant) => instant switch
    {
        TimestampLiteral timestamp => parameters.Add(Read.DayOf(timestamp.Value), NpgsqlDbType.Date),
        { Kind: ValueKind.Date } => Value(instant),
        _ => $"(({Value(instant)}) AT TIME ZONE interval '7 hours')::date",
    };

    private string InInstants(Expression operand, IReadOnlyList<Expression> list)
    {
        if (list.Any(element => element.Kind != operand.Kind))
        {
            return $"({Day(operand)} IN ({string.Join(", ", list.Select(Day))}))";
        }

        var one = Value(operand);
        if (list.All(element => element is DateLiteral))
        {
            return $"({one} = ANY({parameters.AddArray(list.Select(element => ((DateLiteral)element).Value).ToArray(), NpgsqlDbType.Date)}))";
        }

        return list.All(element => element is TimestampLiteral)
            ? $"({one} = ANY({parameters.AddArray(list.Select(element => ((TimestampLiteral)element).Value).ToArray(), NpgsqlDbType.TimestampTz)}))"
            : $"({one} IN ({string.Join(", ", list.Select(Value))}))";
    }

    private string Temporal(TemporalPredicate temporal)
    {
        var inDays = Kinds(temporal.Left).Concat(Kinds(temporal.Right)).Any(kind => kind == ValueKind.Date);
        var (s1, e1) = (Start(temporal.Left, inDays), Finish(temporal.Left, inDays));
        var (s2, e2) = (Start(temporal.Right, inDays), Finish(temporal.Right, inDays));
        return temporal.Relation switch
        {
            TemporalRelation.After => Is(s1, ">", e2),
            TemporalRelation.Before => Is(e1, "<", s2),
            TemporalRelation.Contains => Both(Is(s1, "<", s2), Is(e1, ">", e2)),
            TemporalRelation.Disjoint => $"({Is(e1, "<", s2)} OR {Is(s1, ">", e2)})",
            TemporalRelation.During => Both(Is(s1, ">", s2), Is(e1, "<", e2)),
            TemporalRelation.Equals => Both(Is(s1, "=", s2), Is(e1, "=", e2)),
            TemporalRelation.FinishedBy => Both(Is(s1, "<", s2), Is(e1, "=", e2)),
            TemporalRelation.Finishes => Both(Is(s1, ">", s2), Is(e1, "=", e2)),
            TemporalRelation.Intersects => Both(Is(e1, ">=", s2), Is(s1, "<=", e2)),
            TemporalRelation.Meets => Is(e1, "=", s2),
            TemporalRelation.MetBy => Is(s1, "=", e2),
            TemporalRelation.OverlappedBy => Both(Is(s1, ">", s2), Is(s1, "<", e2), Is(e1, ">", e2)),
            TemporalRelation.Overlaps => Both(Is(s1, "<", s2), Is(e1, ">", s2), Is(e1, "<", e2)),
            TemporalRelation.StartedBy => Both(Is(s1, "=", s2), Is(e1, ">", e2)),
            _ => Both(Is(s1, "=", s2), Is(e1, "<", e2)),
        };
    }

    private static IEnumerable<ValueKind> Kinds(Expression time) => time is Interval interval ? interval.Parts.Select(end => end.Kind) : [time.Kind];

    private static string Both(params string[] conditions) => $"({string.Join(" AND ", conditions)})";

    /// <summary>Compares two ends; the days that lie between an end and its column are put on the other side.</summary>
    private static string Is(End left, string comparison, End right)
    {
        var days = left.DaysBefore - right.DaysBefore;
        return $"({left.Sql}{(days < 0 ? " + 1" : "")} {comparison} {right.Sql}{(days > 0 ? " + 1" : "")})";
    }

    private End Start(Expression time, bool inDays) => time is Interval interval ? Bound(interval.Start, inDays, "-infinity") : Bound(time, inDays, open: null);

    private End Finish(Expression time, bool inDays) => time switch
    {
        Interval { End: PropertyReference { Queryable: { IsFirstDayAfter: true, Type: QueryableType.Date } } after } => Bound(after, inDays, "infinity") with { DaysBefore = 1 },
        Interval interval => Bound(interval.End, inDays, "infinity"),
        _ => Bound(time, inDays, open: null),
    };

    private End Bound(Expression? end, bool inDays, string? open)
    {
        var type = inDays ? "date" : "timestamptz";
        if (end is null)
        {
            return new End($"'{open}'::{type}");
        }

        var value = inDays ? Day(end) : Value(end);
        return new End(open is not null && end is PropertyReference { Queryable.OpenWhenNull: true } ? $"coalesce({value}, '{open}'::{type})" : value);
    }
}
