using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>GeoJSON: RFC 7946, and the older form with a <c>crs</c> member. Without one it is longitude and latitude on WGS 84.</summary>
internal sealed class GeoJsonFile : FeatureFile
{
    private static readonly JsonSerializerOptions Geometries = new()
    {
        Converters = { new GeoJsonConverterFactory(new GeometryFactory(), writeGeometryBBox: false, idPropertyName: null, RingOrientationOption.DoNotModify) },
    };

    private readonly string _path;
    private readonly List<string> _fields = [];
    private FileCrs _crs = FileCrs.Of(Domain.Coordinates.Crs.Crs84);
    private long _count;
    private bool _isSingleFeature;

    public GeoJsonFile(string path)
    {
        _path = path;
        Guarded(Survey);
    }

    public override FileCrs Crs => _crs;

    public override IReadOnlyList<string> Fields => _fields;

    public override long Count => _count;

    public override IEnumerable<FileFeature> Read() => Elements().Select(static (feature, index) => Feature(index + 1, feature));

    /// <summary>JSON declares nothing, so every value is looked at.</summary>
    public override IReadOnlyList<FileColumn> ReadColumns()
    {
        var columns = _fields.ToDictionary(static name => name, static _ => new JsonValues(), StringComparer.Ordinal);
        foreach (var feature in Elements())
        {
            if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            foreach (var property in properties.EnumerateObject())
            {
                columns[property.Name].Add(property.Value);
            }
        }

        return [.. _fields.Select(name => new FileColumn(name, columns[name].Type))];
    }

    /// <summary>The features as they stand; each is gone when the next is asked for.</summary>
    private IEnumerable<JsonElement> Elements()
    {
        using var json = new JsonFileReader(File.OpenRead(_path));
        if (_isSingleFeature)
        {
            using var only = Guarded(json.NextValue);
            yield return only!.RootElement;
            yield break;
        }

        while (json.Next() != JsonTokenType.PropertyName || json.Depth != 1 || json.Name != "features")
        {
            // Members before the features were read by the survey.
        }

        json.Next();
        while (Guarded(json.NextValue) is { } document)
        {
            using (document)
            {
                yield return document.RootElement;
            }
        }
    }

    /// <summary>One pass without building anything: the members beside the features may come last, and the fields are those of any feature.</summary>
    private object? Survey()
    {
        using var json = new JsonFileReader(File.OpenRead(_path));
        if (json.Next() != JsonTokenType.StartObject)
        {
            throw NotFeatures();
        }

        string? type = null;
        var hasFeatures = false;
        for (var token = json.Next(); token != JsonTokenType.None; token = json.Next())
        {
            if (json.Depth != 1 || token != JsonTokenType.PropertyName)
            {
                continue;
            }

            switch (json.Name)
            {
                case "type":
                    type = Text(json);
                    break;
                case "crs":
                    using (var crs = json.NextValue())
                    {
                        _crs = OldCrs(crs!.RootElement);
                    }

                    break;
                case "features":
                    hasFeatures = true;
                    SurveyFeatures(json);
                    break;
                default:
                    break;
            }
        }

        _isSingleFeature = type == "Feature";
        if (_isSingleFeature)
        {
            SurveySingle();
        }
        else if (type != "FeatureCollection" || !hasFeatures)
        {
            throw NotFeatures();
        }

        return null;
    }

    private void SurveyFeatures(JsonFileReader json)
    {
        const int FeatureDepth = 2, PropertyDepth = 4;
        if (json.Next() != JsonTokenType.StartArray)
        {
            throw NotFeatures();
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inProperties = false;
        while (true)
        {
            var token = json.Next(PropertyDepth);
            if (token is JsonTokenType.None || (token == JsonTokenType.EndArray && json.Depth == 1))
            {
                return;
            }

            if (json.Depth == FeatureDepth && token != JsonTokenType.EndObject)
            {
                _count++;
            }
            else if (json.Depth == FeatureDepth + 1 && token == JsonTokenType.PropertyName)
            {
                inProperties = json.Name == "properties";
            }
            else if (inProperties && json.Depth == PropertyDepth && json.Name is { } name && seen.Add(name))
            {
                _fields.Add(name);
            }
        }
    }

    private void SurveySingle()
    {
        _count = 1;
        using var json = new JsonFileReader(File.OpenRead(_path));
        using var document = json.NextValue();
        if (document!.RootElement.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            _fields.AddRange(properties.EnumerateObject().Select(static property => property.Name));
        }
    }

    private static string? Text(JsonFileReader json)
    {
        using var value = json.NextValue();
        return value!.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString() : null;
    }

    /// <summary>The member of 2008: a name, an EPSG code, null for “unknown”, or a link, which is not followed.</summary>
    private static FileCrs OldCrs(JsonElement crs)
    {
        if (crs.ValueKind != JsonValueKind.Object || !crs.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
        {
            return FileCrs.Unsaid;
        }

        if (properties.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
        {
            return FileCrs.Named(name.GetString()!);
        }

        return properties.TryGetProperty("code", out var code) ? FileCrs.Named($"EPSG:{code}") : FileCrs.Unsaid;
    }

    private static FileFeature Feature(int number, JsonElement feature)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("geometry", out var geometry))
        {
            return new FileFeature(number, null, null, values)
            {
                Problem = new Sentence("Không phải một đối tượng GeoJSON “Feature”.", "It is not a GeoJSON Feature."),
            };
        }

        string? id;
        try
        {
            if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
            {
                foreach (var property in properties.EnumerateObject())
                {
                    values[property.Name] = Value(property.Value);
                }
            }

            id = feature.TryGetProperty("id", out var identifier) ? Value(identifier) : null;
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            return new FileFeature(number, null, null, values) { Problem = new Sentence("Có chữ không phải Unicode hợp lệ.", "It has text that is not sound Unicode.") };
        }

        try
        {
            return new FileFeature(number, id, geometry.Deserialize<Geometry>(Geometries), values) { Typed = geometry.GetRawText() };
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            return new FileFeature(number, id, null, values)
            {
                Problem = new Sentence($"Không đọc được hình: {refused.Message}", $"The geometry cannot be read: {refused.Message}"),
            };
        }
    }

    private static string? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString()!.Normalize(NormalizationForm.FormC),
        _ => value.GetRawText(),
    };

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new UnreadableFileException(
                $"{Path.GetFileName(_path)} không phải JSON hợp lệ: {broken.Message}",
                $"{Path.GetFileName(_path)} is not sound JSON: {broken.Message}");
        }
    }

    private UnreadableFileException NotFeatures() => new(
        $"{Path.GetFileName(_path)} không phải GeoJSON kiểu FeatureCollection hoặc Feature.",
        $"{Path.GetFileName(_path)} is not a GeoJSON FeatureCollection or Feature.");
}
