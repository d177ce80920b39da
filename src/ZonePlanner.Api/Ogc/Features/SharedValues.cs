using System.Buffers;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>What features share, printed: for each key the values of the properties that hang on it. See <see cref="SharedProperties"/>.</summary>
internal sealed class SharedValues
{
    private readonly Dictionary<object, byte[][]> _printed = [];

    private SharedValues(SharedProperties group) => Group = group;

    public SharedProperties Group { get; }

    /// <summary>The values that go with a key, in the order of the group's names; null where there are none, as with a key that is null.</summary>
    public byte[][]? this[object key] => _printed.GetValueOrDefault(key);

    /// <summary>Reads them for the moments of a question.</summary>
    public static async Task<SharedValues> ReadAsync(SharedProperties group, Question question, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var properties = group.Names.Select(name => question.Collection.Source.Find(name)!).ToArray();
        var values = new SharedValues(group);
        var desk = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(desk, FeatureWriter.Options);
        await using var select = FeatureStatement.Shared(group, properties, question, connection);
        await using var row = await select.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
        {
            values._printed.Add(row.GetValue(0), [.. properties.Select(Print)]);
        }

        return values;

        byte[] Print(Property property, int place)
        {
            desk.ResetWrittenCount();
            json.Reset();
            FeatureProperties.WriteValue(json, row, place + 1, property);
            json.Flush();
            return desk.WrittenSpan.ToArray();
        }
    }
}
