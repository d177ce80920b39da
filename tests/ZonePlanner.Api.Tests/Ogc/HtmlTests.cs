using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>OGC 17-069r4, requirements class HTML: pages that say what the JSON says, and nothing a name could make them do.</summary>
[Collection(OgcReadings.Name)]
public sealed partial class HtmlTests(OgcService service)
{
    public static TheoryData<string> Pages =>
    [
        "/ogc", "/ogc/conformance", "/ogc/api", "/ogc/collections", "/ogc/collections/zones", "/ogc/collections/zones/items", "/ogc/collections/zones/items/kcn-01",
        "/ogc/collections/protected-land/items", "/ogc/collections/provinces/items",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Req_html_definition_every_resource_is_a_whole_html5_page_by_accept(string path)
    {
        var page = await service.GetAsync(path, ("Accept", "text/html"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/html", page.Message.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<!doctype html>", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("</html>", page.Text.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"vi\">", page.Text, StringComparison.Ordinal);
        Assert.Single(Heading().Matches(page.Text));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Req_html_content_every_link_of_the_json_is_a_link_of_the_page(string path)
    {
        var json = await service.ReadAsync($"{path}?f=json");
        var page = WebUtility.HtmlDecode((await service.ReadAsync($"{path}?f=html")).Text);

        if (json.Json.TryGetProperty("links", out var links))
        {
            foreach (var href in links.EnumerateArray().Where(link => link.GetProperty("rel").GetString() is not ("self" or "alternate")).Select(link => link.GetProperty("href").GetString()!))
            {
                Assert.Contains($"href=\"{href}\"", page, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("/ogc/collections/zones/items?f=html&code=kcn-01")]
    [InlineData("/ogc/collections/zones/items/kcn-01?f=html")]
    public async Task Req_html_content_every_property_is_on_the_page_and_names_are_text(string path)
    {
        var page = (await service.ReadAsync(path)).Text;

        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Khu &lt;script&gt;alert(", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/?a=1&amp;b=2\"", page, StringComparison.Ordinal);
        foreach (var property in Api.Ogc.Collections.SiteFeatures.Source.Properties)
        {
            Assert.Contains($">{property.Name}<", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_asked_comes_back_as_text()
    {
        var page = (await service.ReadAsync("/ogc/collections/zones/items?f=html&name=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")).Text;

        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_form_holds_all_that_was_asked()
    {
        var page = WebUtility.HtmlDecode((await service.ReadAsync("/ogc/collections/zones/items?f=html&datetime=2024-06-01&bbox=106,21,107,22&filter=decidedHa%20%3E%201&sortby=-name&limit=7&status=operating&crs=http://www.opengis.net/def/crs/EPSG/0/4326")).Text);

        foreach (var (name, value) in new[] { ("datetime", "2024-06-01"), ("bbox", "106,21,107,22"), ("filter", "decidedHa > 1"), ("sortby", "-name"), ("status", "operating"), ("crs", "http://www.opengis.net/def/crs/EPSG/0/4326") })
        {
            Assert.Contains($"<input name=\"{name}\" value=\"{value}\"", page, StringComparison.Ordinal);
        }

        Assert.Contains("value=\"7\"", page, StringComparison.Ordinal);
    }

    /// <summary>A browser sends the empty fields of a form too; programs are told that a parameter without a value means nothing.</summary>
    [Fact]
    public async Task Fields_left_empty_are_not_asked_about()
    {
        const string Empty = "datetime=&bbox=&filter=&sortby=&limit=3";

        var page = await service.ReadAsync($"/ogc/collections/zones/items?f=html&{Empty}");

        Assert.Equal("?f=html&limit=3", page.Message.RequestMessage?.RequestUri?.Query);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync($"/ogc/collections/zones/items?f=json&{Empty}")).Status);
    }

    [Fact]
    public async Task The_features_on_the_page_are_those_of_the_json_and_the_map_can_read_them()
    {
        var page = (await service.ReadAsync("/ogc/collections/zones/items?f=html&limit=3")).Text;

        var inline = JsonDocument.Parse(InlineFeatures().Match(page).Groups["json"].Value).RootElement;
        var json = await service.ReadAsync("/ogc/collections/zones/items?f=json&limit=3");
        Assert.True(JsonElement.DeepEquals(json.Json.GetProperty("features"), inline.GetProperty("features")));
    }

    [Fact]
    public async Task A_person_walks_from_the_landing_page_to_a_feature_and_on_to_the_next_page()
    {
        var next = "/ogc?f=html";
        foreach (var step in new[] { "/collections\"", "/collections/zones?f=html\"", "/collections/zones/items?f=html\"", "/items/kcn-01?f=html\"" })
        {
            var page = WebUtility.HtmlDecode((await service.GetAsync(next, ("Accept", "text/html"))).Text);
            next = Hrefs().Matches(page).Select(match => match.Groups["href"].Value).First(href => (href + "\"").EndsWith(step, StringComparison.Ordinal));
        }

        Assert.Contains("kcn-01", (await service.ReadAsync(next)).Text, StringComparison.Ordinal);
        var items = WebUtility.HtmlDecode((await service.ReadAsync("/ogc/collections/zones/items?f=html&limit=20")).Text);
        var more = Hrefs().Matches(items).Select(match => match.Groups["href"].Value).First(href => href.Contains("cursor=", StringComparison.Ordinal));
        Assert.Contains(">kcn-25<", (await service.ReadAsync(more)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.css", "text/css")]
    [InlineData("map.js", "text/javascript")]
    public async Task Style_and_script_are_served_from_here(string name, string type)
    {
        Assert.Equal(type, (await service.GetAsync($"/ogc/assets/{name}")).Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/assets/none.js")).Status);
    }

    [GeneratedRegex("<h1[ >]", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("id=\"features\">(?<json>.*)</script>", RegexOptions.ExplicitCapture)]
    private static partial Regex InlineFeatures();

    [GeneratedRegex("href=\"(?<href>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Hrefs();
}
