using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.OpenData;

/// <summary>A whole collection as one GeoJSON document, of the pages /ogc gives it in; each feature as it came.</summary>
internal static class WholeGeoJson
{
    private const string PageSize = "1000";

    /// <summary>Writes it; how many features there are is returned.</summary>
    public static async Task<int> WriteAsync(OwnReadings own, OwnQuestion question, string name, Sentence licence, Stream body, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("name", name);
        json.WriteStartObject("licence");
        json.WriteString("vi", licence.Vi);
        json.WriteString("en", licence.En);
        json.WriteEndObject();
        json.WriteStartArray("features");
        var (count, cursor) = (0, (string?)null);
        do
        {
            var asked = question with { Query = [.. question.Query, ("limit", PageSize), .. cursor is null ? [] : new[] { ("cursor", cursor) }] };
            using var page = await own.ReadAsync(asked, cancellation) ?? throw new InvalidOperationException($"/ogc does not answer for {name}.");
            foreach (var feature in page.RootElement.GetProperty("features").EnumerateArray())
            {
                json.WriteRawValue(feature.GetRawText(), skipInputValidation: true);
                count++;
            }

            await json.FlushAsync(cancellation);
            cursor = Next(page.RootElement);
        }
        while (cursor is not null);
        json.WriteEndArray();
        json.WriteEndObject();
        return count;
    }

    /// <summary>The cursor of the next page.</summary>
    private static string? Next(JsonElement page)
    {
        var next = page.GetProperty("links").EnumerateArray().FirstOrDefault(link => link.GetProperty("rel").GetString() == "next");
        return next.ValueKind == JsonValueKind.Undefined ? null : QueryHelpers.ParseQuery(new Uri(next.GetProperty("href").GetString()!).Query)["cursor"].ToString();
    }
}
