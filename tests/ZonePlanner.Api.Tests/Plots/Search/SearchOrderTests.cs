using System.Text.Json;
using ZonePlanner.Api.Plots.Search;

namespace ZonePlanner.Api.Tests.Plots.Search;

[Collection(SearchedProvince.Collection)]
public sealed class SearchOrderTests(SearchedProvince province)
{
    public static TheoryData<string> Orders => [.. PlotNeeds.Orders];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task In_every_order_each_plot_comes_once_page_by_page(string order)
    {
        foreach (var also in new[] { "", "&q=c", "&facets=true", "&facets=true&together=true&haFrom=0.1", "&together=true&haFrom=0.1&haTo=100" })
        {
            var question = $"/api/plots?validAt=2026-11-27&priceUnit=usd-per-m2&sort={order}{also}";
            var whole = Codes(await province.ReadAsync(question));
            var paged = new List<string?>();
            for (var next = $"{question}&limit=1"; next is not null;)
            {
                var page = await province.ReadAsync(next);
                paged.AddRange(Codes(page));
                next = page.GetProperty("next").GetString();
            }

            Assert.NotEmpty(whole);
            Assert.Equal(whole, paged);
        }

        static IEnumerable<string?> Codes(JsonElement answer) => answer.GetProperty("plots").EnumerateArray().Select(plot => plot.GetProperty("code").GetString()).ToArray();
    }
}
