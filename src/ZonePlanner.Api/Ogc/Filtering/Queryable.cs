namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>What a property holds, and so what it may be compared with.</summary>
internal enum QueryableType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A calendar day, as the law of Vietnam counts them (UTC+7).</summary>
    Date,

    /// <summary>A moment.</summary>
    Timestamp,

    /// <summary>A geometry in longitude and latitude, SRID 4326.</summary>
    Geometry,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>Several whole numbers.</summary>
    Integers,

    /// <summary>Several numbers.</summary>
    Numbers,

    /// <summary>Several truths.</summary>
    Booleans,

    /// <summary>Several days.</summary>
    Dates,

    /// <summary>Several moments.</summary>
    Timestamps,
}

/// <summary>A property that filters may name.</summary>
/// <param name="Name">The name in filters; case matters.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Column">A trusted SQL expression for its value, as stored, so that its index is of use.</param>
/// <param name="OpenWhenNull">As an end of INTERVAL(), null is without end; otherwise it is unknown.</param>
/// <param name="IsFirstDayAfter">As the end of INTERVAL(), it is the first day that no longer belongs: the interval ends the day before.</param>
internal sealed record Queryable(string Name, QueryableType Type, string Column, bool OpenWhenNull = false, bool IsFirstDayAfter = false)
{
    /// <summary>What its value is.</summary>
    public ValueKind Kind => Type < QueryableType.Texts ? Of(Type) : ValueKind.Array;

    /// <summary>What the elements of its array are; nothing if it is none.</summary>
    public ValueKind Element => Type switch
    {
        QueryableType.Texts => ValueKind.Text,
        QueryableType.Integers => ValueKind.Integer,
        QueryableType.Numbers => ValueKind.Number,
        QueryableType.Booleans => ValueKind.Boolean,
        QueryableType.Dates => ValueKind.Date,
        QueryableType.Timestamps => ValueKind.Timestamp,
        _ => ValueKind.Nothing,
    };

    private static ValueKind Of(QueryableType type) => type switch
    {
        QueryableType.Text => ValueKind.Text,
        QueryableType.Integer => ValueKind.Integer,
        QueryableType.Number => ValueKind.Number,
        QueryableType.Boolean => ValueKind.Boolean,
        QueryableType.Date => ValueKind.Date,
        QueryableType.Timestamp => ValueKind.Timestamp,
        _ => ValueKind.Geometry,
    };
}
