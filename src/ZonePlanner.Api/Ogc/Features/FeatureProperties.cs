using System.Globalization;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>A row's properties as JSON: the columns after the identifier and the geometry, those the question asks for.</summary>
internal sealed class FeatureProperties(Question question)
{
    public const int IdColumn = 0;
    public const int GeometryColumn = 1;
    public const int FirstColumn = 2;

    private readonly IReadOnlyList<Property> _properties = question.Properties;
    private readonly bool _numericIds = question.Collection.Source.NumericIds;

    public string Id(NpgsqlDataReader row) =>
        _numericIds ? row.GetInt64(IdColumn).ToString(CultureInfo.InvariantCulture) : row.GetString(IdColumn);

    public void Write(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        for (var index = 0; index < _properties.Count; index++)
        {
            var property = _properties[index];
            json.WritePropertyName(property.EncodedName);
            WriteValue(json, row, FirstColumn + index, property);
        }
    }

    public static void WriteValue(Utf8JsonWriter json, NpgsqlDataReader row, int column, Property property)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNullValue();
            return;
        }

        switch (property.Type)
        {
            case PropertyType.Integer:
                json.WriteNumberValue(row.GetInt64(column));
                break;
            case PropertyType.Number:
                WriteNumber(json, row.GetDouble(column), property.Decimals);
                break;
            case PropertyType.Day:
                WriteDay(json, row.GetFieldValue<DateOnly>(column));
                break;
            case PropertyType.Moment:
                json.WriteStringValue(Question.KnownText(new(row.GetDateTime(column), TimeSpan.Zero)));
                break;
            case PropertyType.Truth:
                json.WriteBooleanValue(row.GetBoolean(column));
                break;
            case PropertyType.Texts:
                WriteEach(json, row.GetFieldValue<string?[]>(column), static (json, text) => json.WriteStringValue(text));
                break;
            case PropertyType.Truths:
                WriteEach(json, row.GetFieldValue<bool?[]>(column), static (json, truth) => json.WriteBooleanValue(truth!.Value));
                break;
            case PropertyType.Integers:
                WriteEach(json, row.GetFieldValue<long?[]>(column), static (json, number) => json.WriteNumberValue(number!.Value));
                break;
            case PropertyType.Numbers:
                WriteEach(json, row.GetFieldValue<double?[]>(column), static (json, number) => WriteNumber(json, number!.Value, null));
                break;
            default:
                json.WriteStringValue(row.GetString(column));
                break;
        }
    }

    private static void WriteEach<T>(Utf8JsonWriter json, T[] values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                write(json, value);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, double number, int? decimals)
    {
        if (!double.IsFinite(number))
        {
            json.WriteNullValue();
        }
        else if (decimals is { } kept && Math.Abs(number) < 1e15)
        {
            // Rounded, and never without a fraction: programs that guess a column's type from its first features would cut 101.89 to 101 after a 206.
            json.WriteNumberValue((decimal)Math.Round(number, kept) + 0.0m);
        }
        else if (double.IsInteger(number) && Math.Abs(number) < 1e15)
        {
            json.WriteNumberValue((decimal)number + 0.0m);
        }
        else
        {
            json.WriteNumberValue(number);
        }
    }

    private static void WriteDay(Utf8JsonWriter json, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }
}
