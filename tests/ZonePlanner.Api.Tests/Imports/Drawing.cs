using System.Globalization;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Http.GeoJson;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>GeoJSON files of a few features.</summary>
internal static class Drawing
{
    public static string Feature(string shape, params (string Name, object? Value)[] properties)
    {
        var members = properties.Select(static property => $"\"{property.Name}\":{Json(property.Value)}");
        return $$"""{"type":"Feature","properties":{{{string.Join(',', members)}}},"geometry":{{shape}}}""";
    }

    public static string Feature(Geometry shape, params (string Name, object? Value)[] properties) =>
        Feature(Wkb.Json(Wkb.Of(shape), GeoJsonFormat.Lossless), properties);

    public static string Collection(params IEnumerable<string> features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(",\n", features)}}]}""";

    /// <summary>The same in another CRS, said in the older way.</summary>
    public static string CollectionIn(string crs, params IEnumerable<string> features) =>
        $$$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"{{{crs}}}"}},"features":[{{{string.Join(",\n", features)}}}]}""";

    private static string Json(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value} has no JSON form here.", nameof(value)),
    };
}
