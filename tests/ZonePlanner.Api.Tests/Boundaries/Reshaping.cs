using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using ZonePlanner.Api.Tests.Checks;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Boundaries;

/// <summary>Asks /api/geometry and reads its answers as the tests speak of them.</summary>
internal static class Reshaping
{
    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() } };

    public static JsonNode Json(Geometry geometry) => JsonSerializer.SerializeToNode(geometry, GeoJson)!;

    public static JsonObject Line(params (double X, double Y)[] places) =>
        new() { ["type"] = "LineString", ["coordinates"] = new JsonArray([.. places.Select(place => (JsonNode)new JsonArray(place.X, place.Y))]) };

    /// <summary>A place in thousandths of a degree from 106.2° E, 21.3° N, as <see cref="Hosting.Squares.At"/> has them.</summary>
    public static (double X, double Y) At(double east, double north) => (106.2 + (east / 1000), 21.3 + (north / 1000));

    public static async Task<JsonElement> ReshapeAsync(this CheckedWorld world, string operation, params (string Name, JsonNode? Value)[] members)
    {
        using var answer = await world.PostAsync(operation, new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, member.Value))).ToJsonString());
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonElement.Parse(text);
    }

    /// <summary>The codes with which it is refused.</summary>
    public static async Task<string[]> RefusalAsync(this CheckedWorld world, string operation, HttpStatusCode status, params (string Name, JsonNode? Value)[] members) =>
        await world.RefusalAsync(operation, status, new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, member.Value))).ToJsonString());

    public static async Task<string[]> RefusalAsync(this CheckedWorld world, string operation, HttpStatusCode status, string body)
    {
        using var answer = await world.PostAsync(operation, body);
        return await CheckedWorld.MistakesOfAsync(answer, status);
    }

    public static async Task<HttpResponseMessage> PostAsync(this CheckedWorld world, string operation, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await world.Http.PostAsync($"/api/geometry/{operation}", content, Cancellation);
    }

    /// <summary>Every corner of an outline, as the doubles it reads back to.</summary>
    public static HashSet<(double X, double Y)> Corners(this JsonElement outline) => [.. Positions(outline.GetProperty("geometry").GetProperty("coordinates"))];

    public static JsonNode Geometry(this JsonElement outline) => JsonNode.Parse(outline.GetProperty("geometry").GetRawText())!;

    public static IEnumerable<(double X, double Y)> Positions(JsonElement coordinates) => coordinates[0].ValueKind == JsonValueKind.Number
        ? [(coordinates[0].GetDouble(), coordinates[1].GetDouble())]
        : coordinates.EnumerateArray().SelectMany(Positions);
}
