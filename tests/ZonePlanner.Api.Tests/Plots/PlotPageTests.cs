using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Plots;

[Collection(Plotted.Name)]
public sealed class PlotPageTests(PlottedProvince province)
{
    [Fact]
    public async Task A_plot_has_a_page_in_both_languages_that_a_search_engine_can_read()
    {
        using var officer = await province.OfficerAsync();
        using var nobody = Person.Anonymous(province);
        var plot = (await LayOutAsync(officer, "kcn-day", Plot("W-01", 620, 0)))[0];

        var (vi, en) = ((await nobody.GetAsync($"/plots/{plot}")).Text, (await nobody.GetAsync($"/en/plots/{plot}")).Text);

        Assert.Contains("<title>Lô W-01, kcn-day, 1,1", vi, StringComparison.Ordinal);
        Assert.Contains("<title>Plot W-01, kcn-day, 1.1", en, StringComparison.Ordinal);
        Assert.Contains("<td>còn trống</td>", vi, StringComparison.Ordinal);
        Assert.Contains("<td>90 – 110 USD/m²</td><td>Ban quản lý, 2026-11-01</td>", en, StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"Place\"", en, StringComparison.Ordinal);
        Assert.Contains("<svg", vi, StringComparison.Ordinal);
        Assert.Contains($"/plots/{plot}</loc>", (await nobody.GetAsync("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_ended_is_gone_and_what_never_was_is_not_found()
    {
        using var officer = await province.OfficerAsync();
        using var nobody = Person.Anonymous(province);
        var plot = (await LayOutAsync(officer, "kcn-day", Plot("W-02", 622, 0)))[0];
        await officer.SendAsync(HttpMethod.Delete, $"/api/plots/{plot}?validFrom=2026-05-01", ifMatch: (await officer.GetAsync($"/api/plots/{plot}")).Tag);

        Assert.Equal(HttpStatusCode.Gone, (await nobody.GetAsync($"/plots/{plot}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/plots/khong-co")).Status);
    }
}
