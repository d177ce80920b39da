using System.Text.Json;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Http;

/// <summary>A GeoJSON Polygon or MultiPolygon as it was sent. What is not one is a mistake with its place; what is one may still be open, crossed or empty: that is for the checks to say.</summary>
/// <remarks>Read by hand: the library's reader closes its eyes to open rings or throws without a place, and three kinds of exception at that.</remarks>
internal sealed class DrawnShape
{
    /// <summary>The most positions an outline may have.</summary>
    public const int MostPositions = 120_000;

    private const int MostMistakes = 20;

    private readonly string _place;
    private readonly ICollection<Mistake> _mistakes;
    private int _positions;
    private int _found;
    private bool _hasHeights;

    private DrawnShape(string place, ICollection<Mistake> mistakes)
    {
        _place = place;
        _mistakes = mistakes;
    }

    private bool IsHopeless => _found >= MostMistakes || _positions > MostPositions;

    /// <summary>The outline in its CRS, or null and its mistakes.</summary>
    /// <param name="geometry">The member's value.</param>
    /// <param name="place">The member's name.</param>
    /// <param name="crs">What the numbers mean; null when that is itself a mistake, the shape is read all the same.</param>
    /// <param name="mistakes">Where mistakes go.</param>
    public static DrawnOutline? Read(JsonElement geometry, string place, Crs? crs, ICollection<Mistake> mistakes)
    {
        var shape = new DrawnShape(place, mistakes);
        var parts = shape.Parts(geometry);
        if (shape._positions > MostPositions)
        {
            shape.Wrong("", "too-many-points", $"Ranh giới có hơn {MostPositions} điểm: hãy đơn giản hoá.", $"The boundary has more than {MostPositions} points: simplify it.");
        }

        return shape._found == 0 && crs is not null ? new DrawnOutline(crs, parts, shape._hasHeights) : null;
    }

    private List<IReadOnlyList<Coordinate[]>> Parts(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object)
        {
            Wrong("", "not-a-geometry", "Phải là một đối tượng GeoJSON Polygon hoặc MultiPolygon.", "It must be a GeoJSON Polygon or MultiPolygon object.");
            return [];
        }

        foreach (var name in geometry.EnumerateObject().Select(member => member.Name).Where(name => name is not ("type" or "coordinates" or "bbox")))
        {
            Wrong($".{Shown(name)}", "unknown-member", $"Không có thành phần “{Shown(name)}”.", $"There is no member “{Shown(name)}”.");
        }

        var type = geometry.TryGetProperty("type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        if (type is not ("Polygon" or "MultiPolygon"))
        {
            Wrong(".type", "wrong-type", $"Kiểu hình phải là Polygon hoặc MultiPolygon, không phải “{Shown(type)}”.", $"The type must be Polygon or MultiPolygon, not “{Shown(type)}”.");
            return [];
        }

        if (!geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            Wrong(".coordinates", "not-an-array", "Tọa độ phải là một mảng.", "The coordinates must be an array.");
            return [];
        }

        return type == "MultiPolygon" ? [.. Each(coordinates, ".coordinates", Part)] : [Part(coordinates, ".coordinates")];
    }

    private List<Coordinate[]> Part(JsonElement part, string at) => [.. Each(part, at, Ring)];

    private Coordinate[] Ring(JsonElement ring, string at) => [.. Each(ring, at, Position)];

    private IEnumerable<T> Each<T>(JsonElement array, string at, Func<JsonElement, string, T> read)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            Wrong(at, "not-an-array", "Phải là một mảng.", "It must be an array.");
            yield break;
        }

        var index = 0;
        foreach (var element in array.EnumerateArray())
        {
            if (IsHopeless)
            {
                yield break;
            }

            yield return read(element, $"{at}[{index++}]");
        }
    }

    private Coordinate Position(JsonElement position, string at)
    {
        _positions++;
        var (x, y) = (double.NaN, double.NaN);
        var length = position.ValueKind == JsonValueKind.Array ? position.GetArrayLength() : 0;
        if (length is < 2 or > 4 || !TryNumber(position[0], out x) || !TryNumber(position[1], out y) || !TryNumber(position[length - 1], out _))
        {
            Wrong(at, "bad-position", "Một điểm phải là mảng hai số hữu hạn (có thể thêm độ cao).", "A position must be an array of two finite numbers (a height may follow).");
        }

        _hasHeights |= length > 2;
        return new Coordinate(x, y);
    }

    private static bool TryNumber(JsonElement element, out double number)
    {
        number = double.NaN;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number) && double.IsFinite(number);
    }

    private void Wrong(string at, string code, string vi, string en)
    {
        if (_found++ < MostMistakes)
        {
            _mistakes.Add(Mistake.In(_place + at, code, vi, en));
        }
    }

    private static string Shown(string? text) => text switch
    {
        null => "null",
        { Length: <= 40 } => text,
        _ => text[..40] + "…",
    };
}
