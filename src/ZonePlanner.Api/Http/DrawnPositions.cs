using System.Text.Json;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Http;

/// <summary>Reads single positions and lines as they were drawn, x first in their CRS, into longitude and latitude; what lies outside the country or has its numbers swapped is a mistake with its place.</summary>
internal sealed class DrawnPositions(Crs? crs, ICollection<Mistake> mistakes)
{
    /// <summary>The most positions a line may have.</summary>
    public const int MostPositions = 1000;

    private const int MostMistakes = 20;

    private int _found;

    /// <summary>The positions of a GeoJSON LineString; fewer where there are mistakes.</summary>
    public Coordinate[] Line(JsonElement line, string place)
    {
        if (line.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        if (line.ValueKind != JsonValueKind.Object || !line.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() != "LineString")
        {
            Wrong(place, "not-a-line", "Phải là một đối tượng GeoJSON LineString.", "It must be a GeoJSON LineString object.");
            return [];
        }

        foreach (var name in line.EnumerateObject().Select(member => member.Name).Where(name => name is not ("type" or "coordinates" or "bbox")))
        {
            Wrong($"{place}.{AsOfParameters.Shorten(name)}", "unknown-member", $"Không có thành phần “{AsOfParameters.Shorten(name)}”.", $"There is no member “{AsOfParameters.Shorten(name)}”.");
        }

        if (!line.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array || coordinates.GetArrayLength() is < 2 or > MostPositions)
        {
            Wrong($"{place}.coordinates", "bad-line", $"Đường phải có từ 2 đến {MostPositions} điểm.", $"A line has 2 to {MostPositions} positions.");
            return [];
        }

        return [.. coordinates.EnumerateArray().Select((position, index) => Position(position, $"{place}.coordinates[{index}]")).OfType<Coordinate>()];
    }

    /// <summary>One position in longitude and latitude; null where it is a mistake.</summary>
    public Coordinate? Position(JsonElement position, string place)
    {
        if (position.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() is < 2 or > 4 || !TryNumber(position[0], out var x) || !TryNumber(position[1], out var y))
        {
            Wrong(place, "bad-position", "Một điểm phải là mảng hai số hữu hạn.", "A position must be an array of two finite numbers.");
            return null;
        }

        if (crs is null)
        {
            return null;
        }

        var conversion = CoordinateConversion.Between(crs, Crs.Crs84);
        if (!conversion.TryConvert(new MapPosition(x, y), out var there, out var problem))
        {
            Wrong(place, problem.Code, problem.Vietnamese, problem.English);
            return null;
        }

        if (!AreaOfUse.Vietnam.Contains(there))
        {
            var swapped = AreaOfUse.Vietnam.Contains(there.Swap());
            Wrong(
                place,
                swapped ? "swapped-axes" : "outside-vietnam",
                swapped ? "Có vẻ là vĩ độ, kinh độ: hãy đổi chỗ. Ở đây kinh độ đứng trước." : "Điểm nằm ngoài Việt Nam.",
                swapped ? "It looks like latitude, longitude: swap them. Here longitude comes first." : "The point is outside Vietnam.");
            return null;
        }

        return new(there.X, there.Y);
    }

    private static bool TryNumber(JsonElement element, out double number)
    {
        number = double.NaN;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number) && double.IsFinite(number);
    }

    private void Wrong(string place, string code, string vi, string en)
    {
        if (_found++ < MostMistakes)
        {
            mistakes.Add(Mistake.In(place, code, vi, en));
        }
    }
}
