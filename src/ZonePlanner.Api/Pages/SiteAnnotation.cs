using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Pages;

/// <summary>A site as schema.org has it: a Place with its ground, its three areas, its status and how far its outline is to be believed.</summary>
internal static class SiteAnnotation
{
    public static Markup Of(PublicPageAddress address, SiteFacts facts, string description)
    {
        var language = address.Language;
        var place = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Place",
            ["@id"] = address.Self,
            ["url"] = address.Self,
            ["identifier"] = facts.Code,
            ["name"] = facts.Called.In(language),
            ["description"] = description,
            ["additionalProperty"] = new JsonArray(
            [
                .. Hectares("decidedHa", new Sentence("diện tích theo quyết định", "decided area"), facts.DecidedHa, language),
                .. Hectares("declaredHa", new Sentence("diện tích theo hồ sơ", "declared area"), facts.DeclaredHa, language),
                .. Hectares("measuredHa", new Sentence("diện tích đo trên ranh giới", "measured area"), facts.MeasuredHa, language),
                Property("status", new Sentence("trạng thái", "status"), RecordWords.Of(facts.Status).In(language), language),
                Property("quality", new Sentence("chất lượng ranh giới", "quality of the outline"), RecordWords.Of(facts.Quality).In(language), language),
            ]),
        };
        if (facts.Aliases.Count > 0)
        {
            place["alternateName"] = new JsonArray([.. facts.Aliases.Select(alias => JsonValue.Create(alias))]);
        }

        if (facts.Province is { } province)
        {
            place["containedInPlace"] = new JsonObject { ["@type"] = "AdministrativeArea", ["name"] = province };
        }

        if (Geo(facts, language) is { } geo)
        {
            place["geo"] = geo;
        }

        return Markup.Json(place.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    /// <summary>The box of the outline; of a schematic one it says that nobody may go there by it.</summary>
    private static JsonObject? Geo(SiteFacts facts, Language language)
    {
        if (facts.Bbox is not [var west, var south, var east, var north])
        {
            return null;
        }

        var geo = new JsonObject { ["@type"] = "GeoShape", ["box"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{south} {west} {north} {east}") };
        if (facts.Quality == Quality.Schematic)
        {
            geo["description"] = new Sentence("Sơ đồ: vị trí và hình dạng là minh hoạ.", "Schematic: place and shape are made up.").In(language);
        }

        return geo;
    }

    private static IEnumerable<JsonNode> Hectares(string id, Sentence name, decimal? hectares, Language language)
    {
        if (hectares is { } known)
        {
            var property = Property(id, name, known, language);
            // The hectare of UN/ECE Recommendation 20.
            (property["unitCode"], property["unitText"]) = ("HAR", "ha");
            yield return property;
        }
    }

    private static JsonObject Property(string id, Sentence name, JsonNode value, Language language) =>
        new() { ["@type"] = "PropertyValue", ["propertyID"] = id, ["name"] = name.In(language), ["value"] = value };
}
