using System.Net;
using ZonePlanner.Api.Tests.Sites;

namespace ZonePlanner.Api.Tests.Pages;

public sealed class EndedPageTests(RedrawnSites service) : IClassFixture<RedrawnSites>
{
    [Fact]
    public async Task A_site_that_was_merged_is_gone_and_leads_to_what_came_after()
    {
        var page = await PublicPageSeen.ReadAsync(service, "/en/sites/a");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Equal("Industrial cluster Thử a: it has ended · ZonePlanner", page.Title);
        Assert.Contains("is merged into another since 2021-01-01, by 10/NQ-HĐND.", page.Html, StringComparison.Ordinal);
        Assert.Contains($"{service.Http.BaseAddress}en/sites/c", page.Links());
        Assert.Contains("noindex", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_was_withdrawn_is_gone_with_its_decision()
    {
        var page = await PublicPageSeen.ReadAsync(service, "/sites/rut");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Contains("đã đưa ra khỏi quy hoạch từ 06-05-2024, theo 10/NQ-HĐND.", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_surveyed_outline_is_drawn_as_one()
    {
        var page = await PublicPageSeen.ReadAsync(service, "/en/sites/do-lai");

        Assert.Contains("class=\"outline\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("schematic", page.Description, StringComparison.Ordinal);
        Assert.False(page.Annotation.GetProperty("geo").TryGetProperty("description", out _));
    }
}
