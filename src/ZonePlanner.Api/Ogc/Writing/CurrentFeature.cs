using System.Buffers;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>A feature as its GET shows it today: what a write is compared with.</summary>
/// <param name="State">Its state.</param>
/// <param name="Properties">Its properties, as printed.</param>
/// <param name="Boundary">Its outline in longitude and latitude; null when it has none.</param>
internal sealed record CurrentFeature(FeatureState State, JsonElement Properties, Geometry? Boundary)
{
    /// <summary>The question a GET without parameters asks at a state of the record.</summary>
    public static Question Question(Collection collection, string id, DateTimeOffset knownAt)
    {
        var today = AsOfParameters.Today(TimeProvider.System);
        return new(collection) { Days = LegalInterval.On(today), FollowsToday = true, Today = today, KnownAt = knownAt, FollowsNow = true, Only = id };
    }

    /// <summary>The feature, its state read on the connection that holds its turn; null when there is none.</summary>
    public static async Task<CurrentFeature?> ReadAsync(NpgsqlConnection connection, NpgsqlDataSource database, Collection collection, string id, Caller caller, CancellationToken cancellation)
    {
        var record = await RecordState.ReadAsync(database, cancellation);
        var question = Question(collection, id, record.Instant);
        if (await FeatureState.ReadAsync(connection, question, caller, cancellation) is not { } state)
        {
            return null;
        }

        await using var reading = await FeatureReading.BeginAsync(database, question, cancellation);
        await reading.Rows.ReadAsync(cancellation);
        var boundary = reading.Rows.IsDBNull(FeatureProperties.GeometryColumn) ? null : new WKBReader().Read(reading.Rows.GetFieldValue<byte[]>(FeatureProperties.GeometryColumn));
        return new(state, Print(question, reading.Rows), boundary);
    }

    /// <summary>A property as printed; null where it has none.</summary>
    public JsonElement this[string property] => Properties.GetProperty(property);

    private static JsonElement Print(Question question, NpgsqlDataReader row)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            new FeatureProperties(question).Write(json, row);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }
}
