using System.Text.Json;
using NetTopologySuite.Geometries;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>Geometries in GeoJSON.</content>
internal sealed partial class Cql2Json
{
    private Geometry? Geometry(JsonElement element, string at)
    {
        var type = Text(element, "type", at);
        var member = type == "GeometryCollection" ? "geometries" : "coordinates";
        if (type is null || !element.TryGetProperty(member, out var content) || content.ValueKind != JsonValueKind.Array)
        {
            return type is null ? null : Wrong($"{at}.{member}", "missing", $"“{member}” phải là mảng.", $"“{member}” must be an array.");
        }

        at = $"{at}.{member}";
        return type switch
        {
            "Point" => shapes.Point(at, Position(content, at)),
            "LineString" => shapes.Line(at, Each(content, at, Position)),
            "Polygon" => Polygon(content, at),
            "MultiPoint" => shapes.Several(at, Each(content, at, (point, there) => shapes.Point(there, Position(point, there)))),
            "MultiLineString" => shapes.Several(at, Each(content, at, (line, there) => shapes.Line(there, Each(line, there, Position)))),
            "MultiPolygon" => shapes.Several(at, Each(content, at, Polygon)),
            "GeometryCollection" => shapes.Collection(at, Each(content, at, Part)),
            _ => Wrong(
                at,
                "wrong-type",
                $"Không có kiểu hình “{Refusals.Shown(type)}”. Các kiểu: Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon, GeometryCollection.",
                $"There is no geometry type “{Refusals.Shown(type)}”. The types are: Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon, GeometryCollection."),
        };
    }

    private Geometry? Part(JsonElement part, string at) => part.ValueKind == JsonValueKind.Object && part.TryGetProperty("type", out _)
        ? Geometry(part, at)
        : Wrong(at, "not-a-geometry", "Phải là hình GeoJSON.", "It must be a GeoJSON geometry.");

    private Polygon? Polygon(JsonElement rings, string at) => shapes.Polygon(at, Each(rings, at, (ring, there) => shapes.Ring(there, Each(ring, there, Position))));

    private Coordinate? Position(JsonElement position, string at) => shapes.Position(at, Numbers(position));

    /// <summary>The numbers of an array; none if it holds anything else.</summary>
    private static double[] Numbers(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array && array.EnumerateArray().All(element => element.ValueKind == JsonValueKind.Number)
            ? [.. array.EnumerateArray().Select(element => Number.TryRead(element.GetRawText(), out var number) ? number.Nearest : double.NaN)]
            : [];

    private List<T?> Each<T>(JsonElement array, string at, Func<JsonElement, string, T?> read)
        where T : class
    {
        if (array.ValueKind == JsonValueKind.Array)
        {
            return [.. array.EnumerateArray().Select((element, index) => read(element, $"{at}[{index}]"))];
        }

        Wrong(at, "not-an-array", "Phải là mảng.", "It must be an array.");
        return [null];
    }

    private Geometry? Wrong(string at, string code, string vi, string en)
    {
        refusals.Add(at, code, vi, en);
        return null;
    }
}
