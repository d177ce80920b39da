using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>A row's properties as JSON: the columns after the identifier and the geometry, as the source describes them.</summary>
internal sealed class FeatureProperties(FeatureSource source)
{
    public const int IdColumn = 0;
    public const int GeometryColumn = 1;
    private const int FirstColumn = 2;

    public string Id(NpgsqlDataReader row) =>
        source.NumericIds ? row.GetInt64(IdColumn).ToString(System.Globalization.CultureInfo.InvariantCulture) : row.GetString(IdColumn);

    public void Write(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        for (var index = 0; index < source.Properties.Count; index++)
        {
            var property = source.Properties[index];
            json.WritePropertyName(property.EncodedName);
            WriteValue(json, row, FirstColumn + index, property.Type);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, NpgsqlDataReader row, int column, PropertyType type)
    {
        if (row.IsDBNull(column))
        {
            json.WriteNullValue();
            return;
        }

        switch (type)
        {
            case PropertyType.Number:
                json.WriteNumberValue(Fraction(row.GetDouble(column)));
                break;
            case PropertyType.Day:
                WriteDay(json, row.GetFieldValue<DateOnly>(column));
                break;
            case PropertyType.Truth:
                json.WriteBooleanValue(row.GetBoolean(column));
                break;
            case PropertyType.Texts:
                json.WriteStartArray();
                foreach (var text in row.GetFieldValue<string[]>(column))
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(row.GetString(column));
                break;
        }
    }

    /// <summary>Rounded, and never without a fraction: programs that guess a column's type from its first features would cut 101.89 to 101 after a 206.</summary>
    private static decimal Fraction(double number) => (decimal)Math.Round(number, Property.HectareDecimals) + 0.0m;

    private static void WriteDay(Utf8JsonWriter json, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out var length, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }
}
