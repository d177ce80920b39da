using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>
/// A row's properties as JSON, those the question asks for: the columns after the identifier, the geometry and the keys to what is shared. Neighbours that
/// hang on one key are written at once, as they were printed when the key was first met.
/// </summary>
internal sealed class FeatureProperties(Question question, params IReadOnlyList<SharedValues> shared)
{
    public const int IdColumn = 0;
    public const int GeometryColumn = 1;
    public const int FirstColumn = 2;

    private readonly bool _numericIds = question.Collection.Source.NumericIds;
    private readonly Run[] _runs = [.. RunsOf(question, shared)];
    private readonly Dictionary<object, byte[][]>[] _printed = [.. shared.Select(_ => new Dictionary<object, byte[][]>())];
    private readonly byte[][][] _common = new byte[shared.Count][][];

    public string Id(NpgsqlDataReader row) =>
        _numericIds ? row.GetInt64(IdColumn).ToString(CultureInfo.InvariantCulture) : row.GetString(IdColumn);

    public void Write(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        for (var group = 0; group < _common.Length; group++)
        {
            var key = row.GetValue(FirstColumn + group);
            if (!_printed[group].TryGetValue(key, out var printed))
            {
                printed = [.. _runs.Where(run => run.Group == group).Select(run => Print(run, key, row))];
                _printed[group].Add(key, printed);
            }

            _common[group] = printed;
        }

        foreach (var run in _runs)
        {
            json.WritePropertyName(run.Properties[0].EncodedName);
            if (run.Group is { } group)
            {
                json.WriteRawValue(_common[group][run.Place], skipInputValidation: true);
            }
            else
            {
                WriteValue(json, row, run.Place, run.Properties[0]);
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

    /// <summary>The run without the name it begins with: its values, and the names between them.</summary>
    private byte[] Print(Run run, object key, NpgsqlDataReader row)
    {
        var (desk, values, column) = (new ArrayBufferWriter<byte>(), shared[run.Group!.Value], FirstColumn + run.Group.Value);
        foreach (var property in run.Properties)
        {
            if (desk.WrittenCount > 0)
            {
                desk.Write(",\""u8);
                desk.Write(property.EncodedName.EncodedUtf8Bytes);
                desk.Write("\":"u8);
            }

            if (values.Group.PlaceOf(property) is >= 0 and var place)
            {
                desk.Write(values[key]?[place] ?? "null"u8);
            }
            else
            {
                using var json = new Utf8JsonWriter(desk, FeatureWriter.Options);
                WriteValue(json, row, column, property);
            }
        }

        return desk.WrittenSpan.ToArray();
    }

    private static List<Run> RunsOf(Question question, IReadOnlyList<SharedValues> shared)
    {
        var runs = new List<Run>();
        var next = FirstColumn + shared.Count;
        foreach (var property in question.Properties)
        {
            var group = GroupOf(property);
            if (group is not null && runs is [.., var last] && last.Group == group)
            {
                runs[^1] = last with { Properties = [.. last.Properties, property] };
            }
            else
            {
                runs.Add(new([property], group, group is null ? next++ : runs.Count(run => run.Group == group)));
            }
        }

        return runs;

        int? GroupOf(Property property)
        {
            for (var group = 0; group < shared.Count; group++)
            {
                if (shared[group].Group.Tells(property))
                {
                    return group;
                }
            }

            return null;
        }
    }

    /// <summary>A property that is read in a column of the row, or several that stand beside each other and hang on one key.</summary>
    /// <param name="Properties">One, or more of a group.</param>
    /// <param name="Group">The group; null where it is a column.</param>
    /// <param name="Place">The column, or the place among the runs of the group.</param>
    private sealed record Run(Property[] Properties, int? Group, int Place);
}
