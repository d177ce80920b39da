using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>A geometry with its digits as they were sent, x first as proposals have it: where the CRS writes latitude first, the two change places.</summary>
internal static class ShapeAsSent
{
    public static JsonNode? Of(JsonElement geometry, Crs? crs)
    {
        var shape = JsonNode.Parse(geometry.GetRawText());
        if (crs?.Axes == AxisOrder.LatitudeLongitude && shape is JsonObject sent)
        {
            Turn(sent["coordinates"]);
        }

        return shape;
    }

    private static void Turn(JsonNode? coordinates)
    {
        if (coordinates is not JsonArray array)
        {
            return;
        }

        if (array is [JsonValue first, JsonValue second, ..])
        {
            (array[0], array[1]) = (second.DeepClone(), first.DeepClone());
            return;
        }

        foreach (var part in array)
        {
            Turn(part);
        }
    }
}
