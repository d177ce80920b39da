using System.ServiceModel.Syndication;
using System.Xml;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Feeds;

[Collection(SmallProvince.Collection)]
public sealed class ChangesOfAProvinceTests(SmallProvince service)
{
    [Theory]
    [InlineData("24")]
    [InlineData("24-2025")]
    public async Task A_province_has_the_changes_of_what_became_part_of_it(string province)
    {
        var (all, its) = (await ReadAsync(""), await ReadAsync($"?province={province}"));

        Assert.Contains(its.Items, item => item.Links[0].Uri.AbsolutePath == "/sites/kcn-quang-chau");
        Assert.Equal(["/sites/ccn-ngoai"], all.Items.Select(item => item.Links[0].Uri.AbsolutePath).Except(its.Items.Select(item => item.Links[0].Uri.AbsolutePath)));
        Assert.NotEqual(all.Id, its.Id);
    }

    [Fact]
    public async Task A_province_without_sites_has_no_entries()
    {
        Assert.DoesNotContain((await ReadAsync("?province=bac-ninh")).Items, item => item.Links[0].Uri.AbsolutePath == "/sites/kcn-quang-chau");
    }

    [Fact]
    public async Task A_figure_that_was_corrected_says_both()
    {
        var newest = (await ReadAsync("?site=kcn-quang-chau&lang=en")).Items.First();

        Assert.Equal("Industrial zone Quang Châu: hectares changed", newest.Title.Text);
        Assert.Contains("decided area: 400 ha → 426 ha", newest.Summary.Text, StringComparison.Ordinal);
        Assert.Contains("by 216/TTg-CN (23-02-2021)", newest.Summary.Text, StringComparison.Ordinal);
    }

    private async Task<SyndicationFeed> ReadAsync(string query)
    {
        using var xml = XmlReader.Create(await service.Http.GetStreamAsync($"/feeds/changes.atom{query}", Cancellation));
        return SyndicationFeed.Load(xml);
    }
}
