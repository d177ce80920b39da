using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Imports;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Plots.Search;

/// <summary>What a write changes in the search at once. A degree of longitude is 103.8 km here, a square 104 m wide.</summary>
public sealed class DistanceTests(SearchedProvince province) : IClassFixture<SearchedProvince>
{
    private const string QuangChau = "site=kcn-quang-chau&validAt=2026-11-27";

    [Fact]
    public async Task Without_a_layer_a_distance_is_unknown()
    {
        var answer = await province.ReadAsync($"/api/plots?{QuangChau}&railKm=5");

        Assert.Equal(3, answer.GetProperty("numberMatched").GetInt32());
        Assert.DoesNotContain(answer.GetProperty("distanceLayers").EnumerateArray(), layer => layer.GetProperty("name").GetString() == "railways");
        Assert.Equal("", await province.FindAsync($"{QuangChau}&railKm=5&unknown=exclude"));
    }

    [Fact]
    public async Task A_layer_loaded_later_is_measured_to_at_once_and_gone_with_it()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("a.geojson", Drawing.Collection(Drawing.Feature("""{"type":"Point","coordinates":[106.2005,21.3015]}""", ("ten", "Cảng"))));
        (await province.LoadAsync("--as", "layer", "ports", first, "--title", "Cảng", "--owner", "Cục Hàng hải", "--date", "2025-01-01", "--yes")).Loaded();
        var loaded = await province.ReadAsync($"/api/plots?{QuangChau}&sort=portKm");
        Assert.Equal("chau-a-01 chau-a-02 chau-a-04", SearchedProvince.Codes(loaded.GetProperty("plots")));
        Assert.InRange(Port(loaded, 0), 0, 0.002);
        Assert.InRange(Port(loaded, 1), 0.102, 0.106);
        Assert.Equal("Cục Hàng hải", loaded.GetProperty("distanceLayers")[0].GetProperty("owner").GetString());
        Assert.Equal("chau-a-01 chau-a-02", await province.FindAsync($"{QuangChau}&portKm=0.15&unknown=exclude"));

        var second = folder.Write("b.geojson", Drawing.Collection(Drawing.Feature("""{"type":"LineString","coordinates":[[106.3,21.2],[106.3,21.4]]}""", ("ten", "Cảng khác"))));
        (await province.LoadAsync("--as", "layer", "ports", second, "--yes")).Loaded();
        var replaced = await province.ReadAsync($"/api/plots?{QuangChau}");
        Assert.InRange(Port(replaced, 0), 10.3, 10.4);
        var then = await province.ReadAsync($"/api/plots?{QuangChau}&knownAt={Uri.EscapeDataString(loaded.GetProperty("knownAt").GetString()!)}");
        Assert.False(then.GetProperty("distanceLayers")[0].GetProperty("measured").GetBoolean());
        Assert.Equal(JsonValueKind.Null, then.GetProperty("plots")[0].GetProperty("distances").GetProperty("portKm").ValueKind);

        Assert.Equal(0, (await province.LoadAsync("--as", "layer", "ports", "--remove", "--yes")).Code);
        Assert.Equal("", await province.FindAsync($"{QuangChau}&portKm=1000&unknown=exclude"));
    }

    [Fact]
    public async Task A_site_that_is_established_shows_its_plots_at_once()
    {
        Assert.Equal("", await province.FindAsync("site=kcn-xa&status=leased&unknown=exclude"));
        await using (var db = province.Open())
        {
            var line = db.SiteVersions.Single(version => version.Name == "Xa");
            line.Close();
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Equal("", await province.FindAsync("site=kcn-xa"));
        await province.WriteAsync(new SiteVersion
        {
            SiteId = await province.Owner.AskAsync<long>("SELECT id FROM site WHERE code = 'kcn-xa'"),
            Valid = LegalPeriod.Since(Squares.Day),
            Kind = SiteKind.IndustrialZone,
            Status = SiteStatus.Established,
            Name = "Xa Hơn",
            Boundary = Squares.At(75, 0, 20, 10),
            BoundaryQuality = Quality.Surveyed,
            AreaSrid = 9214,
            Source = Squares.Source,
        });

        Assert.Equal("t", (await province.FindAsync("q=xa hon&status=leased&unknown=exclude")));
    }

    private static double Port(JsonElement answer, int place) => answer.GetProperty("plots")[place].GetProperty("distances").GetProperty("portKm").GetDouble();
}
