using System.Globalization;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>A row's properties as JSON, those the question asks for: the columns after the identifier, the geometry and the keys to what is shared.</summary>
internal sealed class FeatureProperties(Question question, params IReadOnlyList<SharedValues> shared)
{
    public const int IdColumn = 0;
    public const int GeometryColumn = 1;
    public const int FirstColumn = 2;

    private readonly bool _numericIds = question.Collection.Source.NumericIds;
    private readonly Place[] _places = PlacesOf(question, shared);
    private readonly byte[][]?[] _common = new byte[shared.Count][][];

    public string Id(NpgsqlDataReader row) =>
        _numericIds ? row.GetInt64(IdColumn).ToString(CultureInfo.InvariantCulture) : row.GetString(IdColumn);

    public void Write(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        for (var group = 0; group < _common.Length; group++)
        {
            _common[group] = shared[group][row.GetValue(FirstColumn + group)];
        }

        foreach (var (property, group, column) in _places)
        {
            json.WritePropertyName(property.EncodedName);
            if (group is null)
            {
                WriteValue(json, row, column, property);
            }
            else if (_common[group.Value] is { } values)
            {
                json.WriteRawValue(values[column], skipInputValidation: true);
            }
            else
            {
                json.WriteNullValue();
            }
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

    private static Place[] PlacesOf(Question question, IReadOnlyList<SharedValues> shared)
    {
        var next = FirstColumn + shared.Count;
        return [.. question.Properties.Select(property => Shared(property) ?? new Place(property, null, next++))];

        Place? Shared(Property property)
        {
            for (var group = 0; group < shared.Count; group++)
            {
                if (shared[group].Group.PlaceOf(property) is >= 0 and var place)
                {
                    return new Place(property, group, place);
                }
            }

            return null;
        }
    }

    /// <summary>Where a property is read: in a column of the row, or among the values of a group.</summary>
    private readonly record struct Place(Property Property, int? Group, int Column);
}
