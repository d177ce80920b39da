using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Pages;

[Collection(SmallProvince.Collection)]
public sealed class SitePageTests(SmallProvince service)
{
    [Fact]
    public async Task A_page_says_what_a_search_engine_wants_to_know()
    {
        var page = await ReadAsync("/sites/kcn-quang-chau");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Khu công nghiệp Quang Châu, Tỉnh Bắc Ninh, 426 ha, đang hoạt động · ZonePlanner", page.Title);
        Assert.Contains("diện tích theo quyết định 426 ha, theo hồ sơ 8 ha, đo được", page.Description, StringComparison.Ordinal);
        Assert.Equal(Of("/sites/kcn-quang-chau"), page.Link("canonical"));
        Assert.Equal(Of("/sites/kcn-quang-chau"), page.Link("alternate", "vi"));
        Assert.Equal(Of("/en/sites/kcn-quang-chau"), page.Link("alternate", "en"));
        Assert.Contains("<html lang=\"vi\">", page.Html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:url\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_it_in_English_too()
    {
        var page = await ReadAsync("/en/sites/kcn-quang-chau");

        Assert.Equal("Industrial zone Quang Châu, Tỉnh Bắc Ninh, 426 ha, operating · ZonePlanner", page.Title);
        Assert.Equal(Of("/en/sites/kcn-quang-chau"), page.Link("canonical"));
        Assert.Contains("216/TTg-CN, 2021-02-23", page.Html, StringComparison.Ordinal);
        Assert.Contains(Of("/?lang=en&site=kcn-quang-chau"), page.Links());
    }

    [Fact]
    public async Task It_is_a_place_of_schema_org_whose_made_up_outline_is_called_so()
    {
        var place = (await ReadAsync("/en/sites/kcn-quang-chau")).Annotation;

        Assert.Equal("Place", place.GetProperty("@type").GetString());
        Assert.Equal("kcn-quang-chau", place.GetProperty("identifier").GetString());
        var decided = place.GetProperty("additionalProperty").EnumerateArray().Single(property => property.GetProperty("propertyID").GetString() == "decidedHa");
        Assert.Equal((426m, "HAR"), (decided.GetProperty("value").GetDecimal(), decided.GetProperty("unitCode").GetString()));
        Assert.Equal("21.3 106.209 21.301 106.213", place.GetProperty("geo").GetProperty("box").GetString());
        Assert.StartsWith("Schematic", place.GetProperty("geo").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("Tỉnh Bắc Ninh", place.GetProperty("containedInPlace").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_schematic_outline_is_drawn_dashed_and_said_to_be_made_up()
    {
        var page = await ReadAsync("/sites/kcn-quang-chau");

        Assert.Contains("class=\"outline schematic\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("Đây không phải ranh giới chính thức.", page.Html, StringComparison.Ordinal);
        Assert.Contains("<figcaption>Ranh giới Khu công nghiệp Quang Châu: sơ đồ, không phải ranh giới chính thức.</figcaption>", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_whole_in_one_answer_and_runs_no_script()
    {
        var page = await ReadAsync("/sites/kcn-quang-chau");

        Assert.DoesNotContain("<script>", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"stylesheet\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_to_us_leads_somewhere()
    {
        var page = await ReadAsync("/sites/kcn-quang-chau");
        var ours = page.Links().Where(link => link.StartsWith(service.Http.BaseAddress!.ToString(), StringComparison.Ordinal) && !link.Contains("/?", StringComparison.Ordinal) && !link.EndsWith('/') && !link.EndsWith(".svg", StringComparison.Ordinal)).Distinct().ToArray();

        Assert.Contains(ours, link => link.Contains("f=csv", StringComparison.Ordinal));
        foreach (var link in ours)
        {
            using var answer = await service.Http.GetAsync(link, Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Without_an_outline_there_is_no_picture_and_no_place_on_the_ground()
    {
        var page = await ReadAsync("/sites/kcn-yen-lu");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("<svg", page.Html, StringComparison.Ordinal);
        Assert.False(page.Annotation.TryGetProperty("geo", out _));
        Assert.Contains("theo nguồn", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_it_is_told_so_and_a_shared_link_may_carry_anything()
    {
        var first = await ReadAsync("/sites/kcn-quang-chau?fbclid=abc");
        var again = await PublicPageSeen.ReadAsync(service, "/sites/kcn-quang-chau", first.Tag);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(Of("/sites/kcn-quang-chau"), first.Link("canonical"));
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
    }

    [Theory]
    [InlineData("/sites/khong-co", "Hiện không có khu, cụm công nghiệp nào")]
    [InlineData("/en/sites/khong-co", "There is no site of the code")]
    public async Task What_never_was_is_not_found(string address, string said)
    {
        var page = await ReadAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(said, page.Html, StringComparison.Ordinal);
        Assert.Contains("noindex", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_markup_stays_text()
    {
        var page = await ReadAsync("/sites/%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    private Task<PublicPageSeen> ReadAsync(string address) => PublicPageSeen.ReadAsync(service, address);

    private string Of(string path) => service.Http.BaseAddress!.ToString().TrimEnd('/') + path;
}
