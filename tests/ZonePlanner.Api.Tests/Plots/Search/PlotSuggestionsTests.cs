using System.Text;

namespace ZonePlanner.Api.Tests.Plots.Search;

[Collection(SearchedProvince.Collection)]
public sealed class PlotSuggestionsTests(SearchedProvince province)
{
    [Theory]
    [InlineData("quang", "site kcn-quang-chau 3")]
    [InlineData("quagn chau", "site kcn-quang-chau 3")]
    [InlineData("viet yen", "district 222 3")]
    [InlineData("bac giang", "province 24 6")]
    [InlineData("bắc ninh", "province 24-2025 6")]
    [InlineData("nenh", "commune 7498 3")]
    [InlineData("điện tử", "industry 26 5")]
    [InlineData("electronic", "industry 26 5")]
    public async Task The_first_suggestion_is_what_is_meant_with_the_plots_it_would_show(string words, string first)
    {
        var suggestions = (await province.ReadAsync($"/api/plots/suggest?q={Uri.EscapeDataString(words.Normalize(NormalizationForm.FormD))}")).GetProperty("suggestions");

        Assert.Equal(first, $"{suggestions[0].GetProperty("kind").GetString()} {suggestions[0].GetProperty("code").GetString()} {suggestions[0].GetProperty("count").GetInt32()}");
    }

    [Theory]
    [InlineData("bac giang")]
    [InlineData("electronic")]
    [InlineData("food")]
    [InlineData("c")]
    [InlineData("quang")]
    public async Task A_suggestion_counts_what_its_search_finds(string words)
    {
        foreach (var suggestion in (await province.ReadAsync($"/api/plots/suggest?q={words}")).GetProperty("suggestions").EnumerateArray())
        {
            var found = await province.ReadAsync($"/api/plots?{suggestion.GetProperty("kind").GetString()}={suggestion.GetProperty("code").GetString()}&limit=1");
            Assert.Equal(found.GetProperty("numberMatched").GetInt64(), suggestion.GetProperty("count").GetInt64());
        }
    }

    [Fact]
    public async Task Nothing_typed_suggests_nothing()
    {
        Assert.Equal(0, (await province.ReadAsync("/api/plots/suggest?q=%20")).GetProperty("suggestions").GetArrayLength());
    }
}
