using System.Globalization;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Plots.Search;

/// <summary>kcn-xa-t, in a site that only stands in a plan, is let at 777 and has 77 MW; nobody may learn so. Nor who holds it or kcn-cho-t.</summary>
[Collection(SearchedProvince.Collection)]
public sealed class HiddenFactsTests(SearchedProvince province)
{
    [Theory]
    [InlineData("/api/plots?status=leased,available&facets=true&limit=1000")]
    [InlineData("/api/plots?status=leased,available&f=csv")]
    [InlineData("/api/plots?q=kin dao&status=leased")]
    [InlineData("/api/plots?q=kin dao&site=nothing")]
    [InlineData("/api/plots?industry=kin dao")]
    [InlineData("/api/plots?district=kin dao")]
    [InlineData("/api/plots/suggest?q=kin dao")]
    public async Task A_hidden_tenant_is_nowhere(string path)
    {
        var answer = await province.Http.GetAsync(path, Cancellation);

        Assert.DoesNotContain(SearchedProvince.HiddenTenant, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Hidden_words_find_nothing_and_are_like_nothing()
    {
        Assert.Equal("", await province.FindAsync("q=kin dao&status=leased,available"));
        Assert.Equal(0L, await province.Owner.AskAsync<long>("SELECT count(*) FROM plot_word WHERE word IN ('kin', 'dao')"));
    }

    [Theory]
    [InlineData("powerMw=77")]
    [InlineData("powerMw=78")]
    [InlineData("priceTo=777&priceUnit=usd-per-m2")]
    [InlineData("priceTo=776&priceUnit=usd-per-m2")]
    [InlineData("status=leased")]
    [InlineData("status=available")]
    [InlineData("status=revoked")]
    [InlineData("sort=price&priceUnit=usd-per-m2")]
    public async Task A_hidden_figure_is_unknown_whatever_is_asked(string query)
    {
        var included = await province.ReadAsync($"/api/plots?site=kcn-xa&{query}");
        var excluded = await province.ReadAsync($"/api/plots?site=kcn-xa&{query}&unknown=exclude");

        var plot = Assert.Single(included.GetProperty("plots").EnumerateArray());
        Assert.Equal("plan-only", plot.GetProperty("disclosure").GetString());
        Assert.Equal(JsonValueKind.Null, plot.GetProperty("status").ValueKind);
        Assert.Equal(JsonValueKind.Null, plot.GetProperty("price").ValueKind);
        Assert.Equal(0, excluded.GetProperty("numberMatched").GetInt32());
    }

    [Fact]
    public async Task Facets_count_a_hidden_figure_as_unknown()
    {
        var facets = (await province.ReadAsync("/api/plots?site=kcn-xa&facets=true")).GetProperty("facets");

        foreach (var facet in new[] { "status", "priceUnit" })
        {
            var choice = Assert.Single(facets.GetProperty(facet).EnumerateArray());
            Assert.Equal(JsonValueKind.Null, choice.GetProperty("code").ValueKind);
        }
    }

    [Fact]
    public async Task What_is_not_hidden_of_a_plan_is_found()
    {
        Assert.Contains("kcn-xa-t", (await province.ReadAsync("/api/plots?site=kcn-xa&industry=26&q=xa")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_that_is_searched_holds_no_more_than_everybody_may_see()
    {
        var searched = await province.Owner.AskAsync<string>("SELECT string_agg(s::text, ' ') FROM plot_search AS s WHERE site IN ('kcn-xa', 'kcn-cho')");

        Assert.DoesNotContain(SearchedProvince.HiddenTenant, searched, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(77.ToString(CultureInfo.InvariantCulture) + ",", await province.Owner.AskAsync<string>("SELECT concat_ws(',', power_mw, price_from, '') FROM plot_search WHERE site = 'kcn-xa'"), StringComparison.Ordinal);
    }
}
