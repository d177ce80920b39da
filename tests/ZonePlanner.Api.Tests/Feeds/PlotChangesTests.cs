using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json.Nodes;
using System.Xml;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Feeds.ToldPlots;
using static ZonePlanner.Api.Tests.Hosting.Writing;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Feeds;

/// <summary>What the feed tells of plots, and what it does not. Each test lays plots out on ground of its own.</summary>
public sealed class PlotChangesTests(ToldPlots province) : IClassFixture<ToldPlots>
{
    [Fact]
    public async Task Plots_laid_out_together_are_one_entry()
    {
        using var officer = await province.OfficerAsync();

        var told = Assert.Single(await ToldAsync("lang=en", () => LayOutAsync(officer, "kcn-mo", Plot("A-01", 0, 0), Plot("A-02", 1, 0))));

        Assert.Equal("Industrial zone kcn-mo: 2 plots laid out", told.Title.Text);
        Assert.Matches("^2 plots laid out; 2\\.29[0-9]* ha; A-01, A-02; holds from 2026-01-01\\.$", told.Summary.Text);
        Assert.Equal(["new"], told.Categories.Select(category => category.Name));
        Assert.Contains(told.Links, link => link.MediaType == "text/html" && link.Uri.AbsolutePath == "/en/sites/kcn-mo");
        Assert.Contains(told.Links, link => link.MediaType == "application/json" && link.Uri.PathAndQuery == "/api/plots?site=kcn-mo");
    }

    [Fact]
    public async Task A_plot_that_is_let_says_from_what_to_what_and_who_took_it()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("B-01", 0, 2)))[0];

        var told = Assert.Single(await ToldAsync("", async () => (await StandAsync(officer, plot, Standing("leased", "Công ty Một"))).Good()));

        Assert.Equal("Khu công nghiệp kcn-mo: lô B-01 đã cho thuê", told.Title.Text);
        Assert.All(
            ["tình trạng: còn trống → đã cho thuê", "có hiệu lực từ 01-02-2026", "người thuê: Công ty Một", "theo 7/QĐ-BQL"], part => Assert.Contains(part, told.Summary.Text, StringComparison.Ordinal));
        Assert.Subset(told.Categories.Select(category => category.Name).ToHashSet(), new HashSet<string> { "status", "tenant", "decision" });
        Assert.Contains(told.Links, link => link.MediaType == "text/html" && link.Uri.AbsolutePath == $"/plots/{plot}");
    }

    [Fact]
    public async Task A_plot_is_redrawn_and_ends()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-mo", Plot("C-01", 0, 4)))[0];

        var redrawn = Assert.Single(await ToldAsync("lang=en", async () => (await RedrawAsync(officer, plot, Plot("C-01", 0, 4, 2))).Good()));
        var ended = Assert.Single(await ToldAsync("lang=en", async () =>
            (await officer.SendAsync(HttpMethod.Delete, $"/api/plots/{plot}?validFrom=2026-05-01", ifMatch: (await officer.GetAsync($"/api/plots/{plot}")).Tag)).Good(HttpStatusCode.NoContent)));

        Assert.Equal("Industrial zone kcn-mo: plot C-01 redrawn", redrawn.Title.Text);
        Assert.Matches("^Plot C-01 redrawn; measured area: 1\\.14[0-9]* ha → 2\\.29[0-9]* ha; holds from 2026-03-01\\.$", redrawn.Summary.Text);
        Assert.Equal(["measuredHa", "outline"], redrawn.Categories.Select(category => category.Name));
        Assert.Equal("Industrial zone kcn-mo: plot C-01 ended", ended.Title.Text);
        Assert.Contains("holds from 2026-05-01", ended.Summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_of_a_site_in_procedure_makes_no_entry()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-cho", Plot("D-01", 200, 0)))[0];
        var told = Assert.Single(await ToldAsync("lang=en", async () => (await StandAsync(officer, plot, Standing("reserved", "Công ty Kín"))).Good()));
        var other = Standing("reserved", "Công ty Kín", "2026-03-01");
        other["note"] = "ghi chú giữ kín";
        other["tenant"]!["project"] = "Dự án khác";
        other["tenant"]!["capitalBnVnd"] = 5432;

        var nothing = await ToldAsync("", async () => (await StandAsync(officer, plot, other)).Good());

        Assert.Contains("status: available → reserved", told.Summary.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Công ty Kín", told.Summary.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(told.Categories, category => category.Name is "tenant" or "project" or "capitalBnVnd" or "note" or "decisionCode");
        Assert.Empty(nothing);
    }

    [Fact]
    public async Task Of_a_site_that_is_only_planned_its_place_is_told_and_neither_price_nor_status()
    {
        using var officer = await province.OfficerAsync();
        var dearer = Plot("E-01", 400, 0);
        dearer["price"] = new JsonObject { ["from"] = 95, ["to"] = 120, ["unit"] = "usd-per-m2" };

        var told = Assert.Single(await ToldAsync("lang=en", () => LayOutAsync(officer, "kcn-xa", Plot("E-01", 400, 0))));
        var price = await ToldAsync("", async () => (await RedrawAsync(officer, "kcn-xa-e-01", dearer)).Good());
        var status = await ToldAsync("", async () => (await StandAsync(officer, "kcn-xa-e-01", Standing("leased", "Công ty Xa", "2026-04-01"))).Good());

        Assert.Matches("^Plot E-01 laid out; 1\\.14[0-9]* ha; holds from 2026-01-01\\.$", told.Summary.Text);
        Assert.Empty(price);
        Assert.Empty(status);
    }

    [Fact]
    public async Task A_site_that_is_established_comes_before_its_plots_of_which_more_is_seen()
    {
        using var officer = await province.OfficerAsync();
        await LayOutAsync(officer, "kcn-len", Plot("F-01", 900, 0), Plot("F-02", 901, 0));
        (await StandAsync(officer, "kcn-len-f-01", Standing("reserved", "Công ty Lên"))).Good();

        var told = await ToldAsync("lang=en", province.EstablishAsync);

        Assert.Equal(["Industrial zone kcn-len: established", "Industrial zone kcn-len: plot F-02 available; plot F-01 reserved"], told.Select(entry => entry.Title.Text));
        Assert.Contains("holds from 2026-06-01", told[1].Summary.Text, StringComparison.Ordinal);
        Assert.Single(told.Select(entry => entry.LastUpdatedTime).Distinct());
        var version = await province.Owner.AskAsync<long>("SELECT version FROM dataset_version");
        Assert.Equal(told[1].Id, (await ReadAsync($"before={version}.kcn-len&limit=1")).Items.Single().Id);
    }

    [Fact]
    public async Task Pages_hold_every_entry_once_and_in_order()
    {
        using var officer = await province.OfficerAsync();
        await LayOutAsync(officer, "kcn-mo", Plot("G-01", 0, 6));
        await LayOutAsync(officer, "kcn-xa", Plot("G-01", 400, 6));
        var whole = (await ReadAsync("limit=500&province=24-2025")).Items.Select(item => item.Id).ToArray();
        var (paged, address) = (new List<string>(), "limit=1&province=24-2025");
        while (address is not null)
        {
            var page = await ReadAsync(address);
            paged.AddRange(page.Items.Select(item => item.Id));
            address = page.Links.SingleOrDefault(link => link.RelationshipType == "next")?.Uri.Query[1..];
        }

        Assert.Equal(whole, paged);
        Assert.Equal(whole.Length, whole.Distinct().Count());
        Assert.Equal((await ReadAsync("limit=500")).Items.Select(item => item.Id), whole);
        Assert.Empty((await ReadAsync("province=33-2025")).Items);
    }

    /// <summary>The entries that were not there before.</summary>
    private async Task<SyndicationItem[]> ToldAsync(string query, Func<Task> write)
    {
        var before = (await ReadAsync("limit=500")).Items.Select(item => item.Id).ToHashSet();
        await write();
        return [.. (await ReadAsync($"limit=500&{query}".TrimEnd('&'))).Items.Where(item => !before.Contains(item.Id))];
    }

    private async Task<SyndicationFeed> ReadAsync(string query)
    {
        using var xml = XmlReader.Create(await province.Http.GetStreamAsync($"/feeds/changes.atom?{query}", Cancellation));
        return SyndicationFeed.Load(xml);
    }
}
