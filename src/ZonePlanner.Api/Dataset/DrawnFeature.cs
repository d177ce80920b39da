using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace ZonePlanner.Api.Dataset;

/// <summary>A feature of a GeoJSON file of ours: its properties, and its outline in degrees of WGS 84.</summary>
internal sealed record DrawnFeature(
    [property: JsonPropertyName("properties")] JsonElement Properties,
    [property: JsonPropertyName("geometry")] Geometry Geometry)
{
    private static readonly GeometryFactory Degrees = NtsGeometryServices.Instance.CreateGeometryFactory(4326);

    private static readonly JsonSerializerOptions Json = new() { Converters = { new GeoJsonConverterFactory(Degrees) } };

    public MultiPolygon Outline => Geometry as MultiPolygon ?? Degrees.CreateMultiPolygon([(Polygon)Geometry]);

    public string this[string property] => Properties.GetProperty(property).GetString() ?? throw new InvalidDataException($"A feature has no {property}.");

    public string? Optional(string property) => Properties.GetProperty(property).GetString();

    public double? Double(string property) => Properties.GetProperty(property) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    public bool? Truth(string property) => Properties.GetProperty(property).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public string[] List(string property) => [.. Properties.GetProperty(property).EnumerateArray().Select(each => each.GetString() ?? "")];

    public int Int(string property) => Properties.GetProperty(property).GetInt32();

    public static IReadOnlyList<DrawnFeature> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<Collection>(stream, Json)?.Features ?? throw new InvalidDataException($"{file} holds no features.");
    }

    private sealed record Collection([property: JsonPropertyName("features")] IReadOnlyList<DrawnFeature> Features);
}
