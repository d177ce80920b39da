using System.Net;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>What is refused is a page for whoever asks for pages, and problem+json for everybody else.</summary>
[Collection(OgcReadings.Name)]
public sealed class RefusalPageTests(OgcService service)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Zones = "/ogc/collections/zones/items";

    [Theory]
    [InlineData("/none", HttpStatusCode.NotFound, "There is nothing at this address.")]
    [InlineData("/ogc/none", HttpStatusCode.NotFound, "There is no “none” in /ogc.")]
    [InlineData("/ogc/collections/none", HttpStatusCode.NotFound, "“none”")]
    [InlineData($"{Zones}/none", HttpStatusCode.NotFound, "none")]
    [InlineData($"{Zones}?bbox=1,2,3", HttpStatusCode.BadRequest, "“bbox” là bốn hay sáu số cách nhau bằng dấu phẩy.")]
    [InlineData($"{Zones}?f=html&limit=no", HttpStatusCode.BadRequest, "“limit” is a whole number from 1 to 10000.")]
    public async Task A_browser_reads_what_is_wrong_where_in_both_languages(string path, HttpStatusCode status, string said)
    {
        var page = await service.GetAsync(path, ("Accept", Browser));

        Assert.Equal((status, "text/html"), (page.Status, page.Message.Content.Headers.ContentType?.MediaType));
        Assert.Contains("Accept", page.Message.Headers.Vary);
        Assert.Contains("<span lang=\"en\">", page.Text, StringComparison.Ordinal);
        Assert.Contains(said, WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
        Assert.EndsWith("</html>", page.Text.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "/none")]
    [InlineData("*/*", "/none")]
    [InlineData("application/json", $"{Zones}?limit=no")]
    [InlineData("application/geo+json, text/html", $"{Zones}?limit=no")]
    [InlineData("text/html;q=0.5, application/json;q=0.9", $"{Zones}?limit=no")]
    [InlineData(Browser, $"{Zones}?limit=no&f=json")]
    [InlineData(Browser, $"{Zones}?limit=no&f=csv")]
    [InlineData(Browser, "/api/sites/none")]
    public async Task A_program_reads_problem_json(string? accept, string path)
    {
        var answer = accept is null ? await service.GetAsync(path) : await service.GetAsync(path, ("Accept", accept));

        Assert.Equal("application/problem+json", answer.Message.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(answer.Json.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task What_was_sent_stays_text()
    {
        var page = await service.GetAsync($"{Zones}?f=html&<script>alert(1)</script>=1", ("Accept", Browser));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", page.Text, StringComparison.Ordinal);
    }
}
