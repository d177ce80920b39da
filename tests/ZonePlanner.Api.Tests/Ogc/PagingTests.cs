using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>Pages, tags and what is recorded while somebody reads; on a record of its own, since it writes.</summary>
public sealed class PagingTests(OgcService service) : IClassFixture<OgcService>
{
    private const string Zones = "/ogc/collections/zones/items";

    [Theory]
    [InlineData("limit=1", "")]
    [InlineData("limit=4", "")]
    [InlineData("limit=5", "")]
    [InlineData("limit=24", "")]
    [InlineData("limit=4", "&quality=schematic&f=json&decimals=3")]
    [InlineData("limit=2", "&bbox=106.2,21.2,106.22,21.4")]
    [InlineData("limit=3", "&datetime=2021-01-01/..&status=operating")]
    public async Task Req_core_fc_links_following_next_gives_every_feature_once_and_keeps_every_parameter(string limit, string rest)
    {
        var all = await service.ReadAsync($"{Zones}?limit=1000{rest}");

        var pages = await PagesAsync($"{Zones}?{limit}{rest}");

        Assert.Equal(all.Ids, pages.SelectMany(page => page.Ids));
        Assert.All(pages, page => Assert.Equal(all.Matched, page.Matched));
        foreach (var next in pages.SkipLast(1).Select(page => Uri.UnescapeDataString(page.Href("next", "application/geo+json")!)))
        {
            Assert.All($"{limit}{rest}".Split('&'), pair => Assert.Contains(pair, next, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Req_core_fc_links_a_whole_answer_has_no_next_and_a_page_has_it_in_its_headers_too()
    {
        var whole = await service.ReadAsync($"{Zones}?limit=1000");
        var page = await service.ReadAsync($"{Zones}?limit=24");

        Assert.Null(whole.Href("next"));
        Assert.Contains(page.Message.Headers.GetValues("Link"), link => link == $"<{page.Href("next")}>; rel=\"next\"; type=\"application/geo+json\"");
    }

    [Fact]
    public async Task Pages_of_numbered_features_follow_the_numbers()
    {
        var pages = await PagesAsync("/ogc/collections/protected-land/items?limit=2");

        Assert.Equal([2, 1], pages.Select(page => page.Ids.Length));
    }

    [Fact]
    public async Task What_is_recorded_between_two_pages_does_not_shift_them()
    {
        var before = (await service.ReadAsync($"{Zones}?limit=1000")).Ids;
        var first = await service.ReadAsync($"{Zones}?limit=10");
        await RecordAsync("kcn-00", "kcn-105", "kcn-99");
        await CloseAsync("kcn-12");

        var pages = await PagesAsync(first.Href("next")!);

        Assert.Equal(before, first.Ids.Concat(pages.SelectMany(page => page.Ids)));
        Assert.All(pages, page => Assert.Equal(before.Length, page.Matched));
        var after = (await service.ReadAsync($"{Zones}?limit=1000")).Ids;
        Assert.Equal(before.Length + 2, after.Length);
        Assert.DoesNotContain("kcn-12", after);
    }

    [Fact]
    public async Task A_tag_changes_with_the_data_and_not_otherwise()
    {
        const string Items = $"{Zones}?limit=2";
        var tag = (await service.ReadAsync(Items)).Message.Headers.ETag;
        Assert.Equal(tag, (await service.ReadAsync(Items)).Message.Headers.ETag);

        await RecordAsync("ccn-77");

        var now = await service.GetAsync(Items, ("If-None-Match", tag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, now.Status);
        Assert.NotEqual(tag, now.Message.Headers.ETag);
    }

    [Fact]
    public async Task A_count_follows_the_data_at_once_and_belongs_to_its_question()
    {
        var all = (await service.ReadAsync($"{Zones}?limit=1")).Matched;
        var operating = (await service.ReadAsync($"{Zones}?limit=1&status=operating")).Matched;
        Assert.NotEqual(all, operating);

        await RecordAsync("kcn-201", "kcn-202");

        Assert.Equal(all + 2, (await service.ReadAsync($"{Zones}?limit=1")).Matched);
        Assert.Equal(operating, (await service.ReadAsync($"{Zones}?limit=1&status=operating")).Matched);
    }

    [Theory]
    [InlineData("limit=3&offset=0", "")]
    [InlineData("limit=4&offset=5", "")]
    [InlineData("limit=4&offset=5", "&bbox=106.2,21.2,106.22,21.4")]
    [InlineData("limit=4&offset=5", "&sortby=-name&status=operating")]
    [InlineData("limit=4&offset=2", "&sortby=status")]
    public async Task A_page_that_skips_some_is_the_rest_and_its_next_follows_it(string page, string rest)
    {
        var all = await service.ReadAsync($"{Zones}?limit=1000{rest}");
        var skipped = int.Parse(page[(page.LastIndexOf('=') + 1)..], CultureInfo.InvariantCulture);

        var pages = await PagesAsync($"{Zones}?{page}{rest}");

        Assert.Equal(all.Ids.Skip(skipped), pages.SelectMany(each => each.Ids));
        Assert.All(pages, each => Assert.Equal(all.Matched, each.Matched));
        Assert.All(pages.SkipLast(1), each => Assert.DoesNotContain("offset", each.Href("next"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sortby=name")]
    [InlineData("&decimals=3")]
    [InlineData("&bbox=106.2,21.2,106.22,21.4")]
    public async Task Past_the_end_there_is_nothing_and_the_count_is_the_same(string rest)
    {
        var all = (await service.ReadAsync($"{Zones}?limit=1000{rest}")).Matched;

        foreach (var offset in new[] { $"{all}", "99999999999" })
        {
            var page = await service.ReadAsync($"{Zones}?offset={offset}{rest}");
            Assert.Equal((0, all), (page.Ids.Length, page.Matched));
            Assert.Null(page.Href("next"));
        }
    }

    [Fact]
    public async Task A_file_may_skip_some_too()
    {
        var all = (await service.ReadAsync($"{Zones}?limit=1000")).Ids;

        foreach (var (query, wanted) in new[] { ("offset=5", all[5..]), ("offset=5&limit=3", all[5..8]) })
        {
            var file = await (await service.GetAsync($"{Zones}?f=csv&{query}")).Message.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(wanted, file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]));
        }
    }

    [Theory]
    [InlineData("offset=-1", "bad-offset")]
    [InlineData("offset=", "bad-offset")]
    [InlineData("offset=1.5", "bad-offset")]
    [InlineData("offset=1&cursor=MSAxIDE", "two-beginnings")]
    public async Task An_offset_that_says_nothing_is_refused(string query, string code)
    {
        var refused = await service.GetAsync($"{Zones}?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(refused.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == code);
    }

    [Fact]
    public async Task A_cursor_of_another_question_is_refused()
    {
        var next = (await service.ReadAsync($"{Zones}?limit=2")).Href("next")!;

        foreach (var other in new[] { next + "&status=planned", next.Replace("/zones/", "/clusters/", StringComparison.Ordinal), next.Replace("cursor=", "cursor=x", StringComparison.Ordinal), $"{Zones}?cursor=", $"{Zones}?cursor=MSAxIDE" })
        {
            var refused = await service.GetAsync(other);
            Assert.Equal((HttpStatusCode.BadRequest, "bad-cursor"), (refused.Status, refused.Json.GetProperty("findings")[0].GetProperty("code").GetString()));
        }
    }

    [Fact]
    public async Task Extents_follow_the_data_at_once()
    {
        var site = await NewSiteAsync("cntt-1");
        Assert.False((await service.ReadAsync("/ogc/collections/it-parks")).Json.TryGetProperty("extent", out _));

        await service.WriteAsync(Squares.Version(site, Squares.At(0, 300), SiteKind.ItPark));

        var box = (await service.ReadAsync("/ogc/collections/it-parks")).Json.GetProperty("extent").GetProperty("spatial").GetProperty("bbox")[0];
        Assert.Equal(21.6, box[1].GetDouble(), 1e-9);
    }

    private async Task<List<OgcService.Answer>> PagesAsync(string first)
    {
        List<OgcService.Answer> pages = [];
        for (var next = (string?)first; next is not null; next = pages[^1].Href("next"))
        {
            pages.Add(await service.ReadAsync(next));
            Assert.True(pages.Count < 100, "Paging does not end.");
        }

        return pages;
    }

    private async Task RecordAsync(params string[] codes)
    {
        foreach (var code in codes)
        {
            await service.WriteAsync(Squares.Version(await NewSiteAsync(code), null, code.StartsWith('k') ? SiteKind.IndustrialZone : SiteKind.IndustrialCluster));
        }
    }

    private async Task<long> NewSiteAsync(string code)
    {
        var site = new Site { Code = code };
        await service.WriteAsync(site);
        return site.Id;
    }

    private async Task CloseAsync(string code)
    {
        await using var db = service.Open();
        var id = (await db.Sites.SingleAsync(site => site.Code == code, Cancellation)).Id;
        (await db.SiteVersions.SingleAsync(version => version.SiteId == id, Cancellation)).Close();
        await db.SaveChangesAsync(Cancellation);
    }
}
