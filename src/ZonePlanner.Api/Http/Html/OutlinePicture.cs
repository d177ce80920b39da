using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZonePlanner.Api.Http.Html;

/// <summary>An outline as a small picture in the page, north up, dashed when it is schematic.</summary>
internal static class OutlinePicture
{
    private const double Across = 420;
    private const double Margin = 12;

    /// <summary>The picture with its caption; nothing, without an outline.</summary>
    /// <param name="geometry">A Polygon or MultiPolygon in degrees.</param>
    /// <param name="bbox">West, south, east, north.</param>
    /// <param name="isSchematic">Whether it is made up.</param>
    /// <param name="caption">What it shows.</param>
    public static Markup Draw(JsonElement geometry, IReadOnlyList<double>? bbox, bool isSchematic, string caption)
    {
        if (geometry.ValueKind != JsonValueKind.Object || bbox is not [var west, var south, var east, var north])
        {
            return Markup.None;
        }

        // A degree of longitude is shorter than one of latitude.
        var narrowing = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = (Across - (2 * Margin)) / Math.Max(Math.Max((east - west) * narrowing, north - south), 1e-9);
        var (width, height) = (((east - west) * narrowing * scale) + (2 * Margin), ((north - south) * scale) + (2 * Margin));
        var path = new StringBuilder();
        foreach (var ring in Rings(geometry))
        {
            var command = 'M';
            foreach (var position in ring.EnumerateArray())
            {
                var (x, y) = (((position[0].GetDouble() - west) * narrowing * scale) + Margin, ((north - position[1].GetDouble()) * scale) + Margin);
                path.Append(CultureInfo.InvariantCulture, $"{command}{x:0.#} {y:0.#}");
                command = 'L';
            }

            path.Append('Z');
        }

        return Markup.Of($"""
            <figure>
            <svg viewBox="0 0 {Number(width)} {Number(height)}" width="{Number(width)}" height="{Number(height)}" role="img" aria-label="{caption}"><path class="outline{(isSchematic ? " schematic" : "")}" fill-rule="evenodd" d="{path.ToString()}"/></svg>
            <figcaption>{caption}</figcaption>
            </figure>
            """);
    }

    private static IEnumerable<JsonElement> Rings(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        return geometry.GetProperty("type").GetString() == "MultiPolygon" ? coordinates.EnumerateArray().SelectMany(part => part.EnumerateArray()) : coordinates.EnumerateArray();
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
