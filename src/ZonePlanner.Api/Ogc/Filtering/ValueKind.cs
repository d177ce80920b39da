using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>What an expression is worth.</summary>
internal enum ValueKind
{
    /// <summary>Nothing that could be said: a mistake stands in its place, or elements of different kinds.</summary>
    Nothing,
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Timestamp,
    Interval,
    Geometry,
    Array,
}

/// <summary>What kinds have in common, and what they are called.</summary>
internal static class ValueKinds
{
    public static bool IsNumeric(this ValueKind kind) => kind is ValueKind.Integer or ValueKind.Number;

    public static bool IsInstant(this ValueKind kind) => kind is ValueKind.Date or ValueKind.Timestamp;

    /// <summary>Whether two values may be compared with each other.</summary>
    public static bool Meets(this ValueKind one, ValueKind other) =>
        one is ValueKind.Nothing || other is ValueKind.Nothing || one == other || (one.IsNumeric() && other.IsNumeric()) || (one.IsInstant() && other.IsInstant());

    /// <summary>What a reader calls it.</summary>
    public static Sentence Title(this ValueKind kind) => kind switch
    {
        ValueKind.Text => new("chữ", "text"),
        ValueKind.Integer => new("số nguyên", "a whole number"),
        ValueKind.Number => new("số", "a number"),
        ValueKind.Boolean => new("đúng hay sai", "true or false"),
        ValueKind.Date => new("ngày", "a date"),
        ValueKind.Timestamp => new("thời điểm", "a timestamp"),
        ValueKind.Interval => new("khoảng thời gian", "an interval"),
        ValueKind.Geometry => new("hình", "a geometry"),
        ValueKind.Array => new("mảng", "an array"),
        _ => new("giá trị", "a value"),
    };

    /// <summary>The word of OGC API - Features Part 3 for it, as the list of functions has it.</summary>
    public static string Word(this ValueKind kind) => kind switch
    {
        ValueKind.Text => "string",
        ValueKind.Integer => "integer",
        ValueKind.Number => "number",
        ValueKind.Boolean => "boolean",
        ValueKind.Date or ValueKind.Timestamp or ValueKind.Interval => "datetime",
        ValueKind.Geometry => "geometry",
        _ => "array",
    };
}
