using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Plots;

[Collection(Plotted.Name)]
public sealed class OccupancyTests(PlottedProvince province)
{
    [Fact]
    public async Task It_follows_from_the_plots_of_the_day_and_late_projects_are_counted()
    {
        using var officer = await province.OfficerAsync();
        var codes = await LayOutAsync(officer, "kcn-lap", Plot("A-01", 800, 0), Plot("A-02", 802, 0), Plot("A-03", 804, 0, 2));
        (await StandAsync(officer, codes[0], Standing("leased", "Công ty Giang"))).Good();
        (await StandAsync(officer, codes[1], Standing("reserved", "Công ty Hà"))).Good();

        var row = await RowAsync("/api/reports/occupancy?site=kcn-lap&validAt=2026-07-10");

        Assert.Equal(4.6m, row.GetProperty("hectares").GetDecimal(), 1);
        Assert.Equal((1.15m, 1.15m, 2.3m), (Round(row, "leasedHa"), Round(row, "reservedHa"), Round(row, "availableHa")));
        Assert.Equal(25m, row.GetProperty("occupancyPct").GetDecimal(), 1);
        Assert.Equal(2, row.GetProperty("lateProjects").GetInt32());
        Assert.Equal(0m, (await RowAsync("/api/reports/occupancy?site=kcn-lap&validAt=2026-01-31")).GetProperty("occupancyPct").GetDecimal());
        var late = (await officer.GetAsync("/api/reports/late-projects?validAt=2026-07-10")).Good().GetProperty("projects").EnumerateArray().Single(project => project.GetProperty("plot").GetString() == codes[0]);
        Assert.Equal(("Công ty Giang", 10), (late.GetProperty("tenant").GetString(), late.GetProperty("daysLate").GetInt32()));
        using var stranger = await province.OfficerAsync("33-2025");
        Assert.Empty((await stranger.GetAsync("/api/reports/late-projects?validAt=2026-07-10")).Good().GetProperty("projects").EnumerateArray());
    }

    private static decimal Round(JsonElement row, string name) => Math.Round(row.GetProperty(name).GetDecimal(), 2);

    private async Task<JsonElement> RowAsync(string path) => (await Person.Anonymous(province).GetAsync(path)).Good().GetProperty("rows").EnumerateArray().Single();
}
