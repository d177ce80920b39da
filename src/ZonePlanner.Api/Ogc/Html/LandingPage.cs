using System.Text.Json;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>The landing page for people.</summary>
internal static class LandingPage
{
    public static Page Show(LandingDocument landing) => new(
        landing.Title,
        [],
        Markup.Of($"<p>{landing.Description}</p>\n<p class=\"notice\">{landing.Attribution}</p>"),
        Annotation: Markup.Json(JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                ["@context"] = "https://schema.org/",
                ["@type"] = "DataCatalog",
                ["name"] = landing.Title,
                ["description"] = landing.Description,
                ["url"] = landing.Links[0].Href,
            },
            DocumentJson.Options)));
}
