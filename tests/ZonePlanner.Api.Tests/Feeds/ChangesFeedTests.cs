using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Sites;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Feeds;

public sealed class ChangesFeedTests(RedrawnSites service) : IClassFixture<RedrawnSites>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Another_reader_of_Atom_reads_it()
    {
        var feed = await ReadAsync("/feeds/changes.atom?lang=en");

        Assert.Equal("en", feed.Language);
        Assert.Equal("Changes to the record of industrial land", feed.Title.Text);
        Assert.All(feed.Items, item =>
        {
            Assert.StartsWith("urn:uuid:", item.Id, StringComparison.Ordinal);
            Assert.NotEmpty(item.Title.Text);
            Assert.NotEmpty(item.Summary.Text);
            Assert.NotEqual(default, item.LastUpdatedTime);
        });
        Assert.Equal(feed.Items.Select(item => item.LastUpdatedTime).OrderDescending(), feed.Items.Select(item => item.LastUpdatedTime));
        Assert.Equal(feed.Items.First().LastUpdatedTime, feed.LastUpdatedTime);
        Assert.Equal(feed.Items.Count(), feed.Items.Select(item => item.Id).Distinct().Count());
    }

    [Fact]
    public async Task Every_part_the_standard_wants_is_there_once()
    {
        var feed = XDocument.Parse(await service.Http.GetStringAsync("/feeds/changes.atom", Cancellation)).Root!;

        Assert.All(["id", "title", "updated", "author"], name => Assert.Single(feed.Elements(Atom + name)));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.All(["id", "title", "updated", "published", "summary"], name => Assert.Single(entry.Elements(Atom + name))));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.Equal(2, entry.Elements(Atom + "link").Count(link => link.Attribute("rel")?.Value == "alternate")));
    }

    [Theory]
    [InlineData("doi", "reduce,planned,outline,name,decidedHa", "Cụm công nghiệp Mới: thu hẹp trong quy hoạch", "Diện tích theo quyết định: 5 ha → 4 ha", "10/NQ-HĐND (06-05-2024)")]
    [InlineData("rut", "withdraw,status", "Cụm công nghiệp Thử rut: đưa ra khỏi quy hoạch", "trạng thái: trong quy hoạch → đã đưa ra khỏi quy hoạch", "có hiệu lực từ 06-05-2024")]
    [InlineData("do-lai", "keep,outline,quality", "Cụm công nghiệp Thử do-lai: giữ nguyên trong quy hoạch", "ranh giới mới: đo đạc", "Điều chỉnh quy hoạch")]
    [InlineData("sai", "outline,measuredHa", "Cụm công nghiệp Thử sai: ranh giới được vẽ lại", "diện tích đo được: ", " → ")]
    public async Task An_entry_says_what_changed(string site, string words, string title, string part, string other)
    {
        var newest = (await ReadAsync($"/feeds/changes.atom?site={site}")).Items.First();

        Assert.Equal(title, newest.Title.Text);
        Assert.Contains(part, newest.Summary.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(other, newest.Summary.Text, StringComparison.Ordinal);
        var said = newest.Categories.Select(category => category.Name).ToArray();
        Assert.Subset(said.ToHashSet(), words.Split(',').ToHashSet());
        Assert.DoesNotContain("new", said);
    }

    [Fact]
    public async Task The_first_line_about_a_site_is_new_and_leads_to_it()
    {
        var first = (await ReadAsync("/feeds/changes.atom?site=sai&lang=en")).Items.Last();

        Assert.Equal("Industrial cluster Thử sai: new on the record, planned", first.Title.Text);
        Assert.Equal("new", first.Categories[0].Name);
        Assert.Contains(first.Links, link => link.MediaType == "text/html" && link.Uri.AbsolutePath == "/en/sites/sai");
        var json = Assert.Single(first.Links, link => link.MediaType == "application/json" && link.RelationshipType == "alternate").Uri;
        Assert.Equal("sai", JsonDocument.Parse(await service.Http.GetStringAsync(json, Cancellation)).RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_site_that_only_stands_in_a_plan_is_not_called_established()
    {
        var (vi, en) = ((await ReadAsync("/feeds/changes.atom?site=chung")).Items.Last(), (await ReadAsync("/feeds/changes.atom?site=chung&lang=en")).Items.Last());

        Assert.Equal("Cụm công nghiệp Thử chung: mới đưa vào quy hoạch", vi.Title.Text);
        Assert.StartsWith("Newly planned", en.Summary.Text, StringComparison.Ordinal);
        Assert.Equal(["new", "establish", "planned"], en.Categories.Select(category => category.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&site=doi")]
    public async Task Pages_hold_every_entry_once_and_in_order(string part)
    {
        var whole = (await ReadAsync($"/feeds/changes.atom?limit=500{part}")).Items.Select(item => item.Id).ToArray();
        var (paged, address) = (new List<string>(), $"/feeds/changes.atom?limit=1{part}");
        while (address is not null)
        {
            var page = await ReadAsync(address);
            paged.AddRange(page.Items.Select(item => item.Id));
            address = page.Links.SingleOrDefault(link => link.RelationshipType == "next")?.Uri.PathAndQuery;
        }

        Assert.NotEmpty(whole);
        Assert.Equal(whole, paged);
    }

    [Fact]
    public async Task Who_has_it_is_told_so()
    {
        using var first = await service.Http.GetAsync("/feeds/changes.atom", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feeds/changes.atom") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var again = await service.Http.SendAsync(request, Cancellation);

        Assert.Equal("application/atom+xml", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("?since=1", "unknown-parameter")]
    [InlineData("?lang=fr", "unknown-word")]
    [InlineData("?site=khong-co", "unknown-site")]
    [InlineData("?province=khong-co", "unknown-province")]
    [InlineData("?limit=0", "bad-limit")]
    [InlineData("?before=x", "bad-cursor")]
    public async Task What_cannot_be_meant_is_refused(string query, string code)
    {
        using var person = Person.Anonymous(service);

        Assert.Equal([code], (await person.GetAsync($"/feeds/changes.atom{query}")).Codes(HttpStatusCode.BadRequest));
    }

    private async Task<SyndicationFeed> ReadAsync(string address)
    {
        using var xml = XmlReader.Create(await service.Http.GetStreamAsync(address, Cancellation));
        return SyndicationFeed.Load(xml);
    }
}
