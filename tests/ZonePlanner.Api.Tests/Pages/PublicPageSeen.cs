using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Pages;

/// <summary>A page as a search engine sees it.</summary>
internal sealed record PublicPageSeen(HttpStatusCode Status, string Html, string? Tag)
{
    public string Title => One("<title>(?<found>[^<]*)</title>");

    public string Description => One("<meta name=\"description\" content=\"(?<found>[^\"]*)\">");

    public JsonElement Annotation => JsonDocument.Parse(One("<script type=\"application/ld\\+json\">(?<found>.*?)</script>")).RootElement;

    public static async Task<PublicPageSeen> ReadAsync(RunningService service, string address, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        using var answer = await service.Http.SendAsync(request, Cancellation);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), answer.Headers.ETag?.ToString());
    }

    /// <summary>What stands in an element's attribute.</summary>
    public string Link(string rel, string? language = null) =>
        One($"<link rel=\"{rel}\"{(language is null ? "" : $" hreflang=\"{language}\"")} href=\"(?<found>[^\"]*)\">");

    /// <summary>Every address the page leads to.</summary>
    public IEnumerable<string> Links() => Regex.Matches(Html, "href=\"(?<found>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => WebUtility.HtmlDecode(match.Groups["found"].Value));

    private string One(string pattern)
    {
        var found = Regex.Matches(Html, pattern, RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return WebUtility.HtmlDecode(Assert.Single(found).Groups["found"].Value);
    }
}
