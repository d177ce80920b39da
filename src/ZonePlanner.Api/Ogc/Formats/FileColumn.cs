using System.Globalization;
using System.Text;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>What the column of a file holds; what several values are is told in JSON.</summary>
internal enum ColumnKind
{
    Text,
    Integer,
    Number,
    Truth,
    Day,
    Moment,
    Json,
}

/// <summary>A property as a column of a file.</summary>
/// <param name="Name">The property's name, changed only where another column has it already.</param>
/// <param name="Property">The property.</param>
/// <param name="Ordinal">Where it stands in a row of the database.</param>
internal sealed record FileColumn(string Name, Property Property, int Ordinal)
{
    public ColumnKind Kind { get; } = Property.Type switch
    {
        PropertyType.Text => ColumnKind.Text,
        PropertyType.Integer => ColumnKind.Integer,
        PropertyType.Number => ColumnKind.Number,
        PropertyType.Truth => ColumnKind.Truth,
        PropertyType.Day => ColumnKind.Day,
        PropertyType.Moment => ColumnKind.Moment,
        _ => ColumnKind.Json,
    };

    /// <summary>The value as the JSON answer has it: a string, long, double, bool, <see cref="DateOnly"/> or UTC <see cref="DateTime"/>; null is null.</summary>
    public object? Value(NpgsqlDataReader row) => row.IsDBNull(Ordinal) ? null : Kind switch
    {
        ColumnKind.Text => row.GetString(Ordinal),
        ColumnKind.Integer => row.GetInt64(Ordinal),
        ColumnKind.Number => Finite(row.GetDouble(Ordinal)),
        ColumnKind.Truth => row.GetBoolean(Ordinal),
        ColumnKind.Day => row.GetFieldValue<DateOnly>(Ordinal),
        ColumnKind.Moment => row.GetDateTime(Ordinal),
        _ => Json(row),
    };

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant to the millisecond, and further only if it was kept further.</summary>
    public static string Text(DateTime instant) => instant.ToString(
        instant.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss.fff'Z'" : "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private double? Finite(double number) => double.IsFinite(number) ? Rounded(number) : null;

    private double Rounded(double number) => Property.Decimals is { } kept && Math.Abs(number) < 1e15 ? Math.Round(number, kept) : number;

    private string Json(NpgsqlDataReader row)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            FeatureProperties.WriteValue(json, row, Ordinal, Property);
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
