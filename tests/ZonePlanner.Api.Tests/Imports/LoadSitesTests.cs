using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Tests.Imports;

public sealed class LoadSitesTests(RunningService service) : IClassFixture<RunningService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_surveyed_outline_takes_the_place_of_a_schematic_one_and_keeps_what_was_typed()
    {
        var (site, code) = await SiteAsync(200, "Đồng Vàng");
        const string Typed = """{"type":"Polygon","coordinates":[[[416226.7500,2353399.10],[416726.75,2353399.1],[416726.75,2353899.1],[416226.7500,2353899.10],[416226.7500,2353399.10]]]}""";
        var file = _folder.Write("a.geojson", Drawing.CollectionIn("EPSG:9214", Drawing.Feature(Typed, ("ma", code))));

        (await service.LoadAsync(file, "--as", "sites", "--quality", "surveyed", "--yes")).Loaded();

        Assert.Equal("surveyed 9214 EPSG:9214 250000.00", await service.Owner.AskAsync<string>($"""
            SELECT concat_ws(' ', boundary_quality, area_srid, source_crs, round(measured_m2::numeric, 2)) FROM site_version WHERE site_id = {site} AND upper_inf(recorded)
            """));
        Assert.Equal("416226.7500", await service.Owner.AskAsync<string>($"SELECT source_coordinates #>> '{{coordinates,0,0,0}}' FROM site_version WHERE site_id = {site} AND upper_inf(recorded)"));
        Assert.Equal(2L, await service.Owner.AskAsync<long>($"SELECT count(*) FROM site_version WHERE site_id = {site}"));
    }

    [Fact]
    public async Task A_name_finds_its_site_without_its_marks_but_not_two_of_them()
    {
        var (site, _) = await SiteAsync(210, "Yên Lư Một");
        await SiteAsync(212, "Yên Lư Hai", SiteKind.IndustrialZone);
        var (cluster, _) = await SiteAsync(214, "Yên Lư Hai");
        var one = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(210, 0, 0.5), ("ten", "YEN LU MOT"))));
        var two = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(Squares.At(214, 0, 0.5), ("ten", "Yên Lư Hai"))));

        (await service.LoadAsync(one, "--as", "sites", "--yes")).Loaded();
        (await service.LoadAsync(two, "--as", "sites", "--yes")).Refused("Several projects have this name");
        (await service.LoadAsync(two, "--as", "sites", "--set", "kind=industrial-cluster", "--yes")).Loaded();

        Assert.Equal(2L, await service.Owner.AskAsync<long>($"SELECT count(*) FROM site_version WHERE site_id IN ({site}, {cluster}) AND upper_inf(recorded) AND boundary_quality = 'digitised'"));
    }

    [Fact]
    public async Task A_new_site_needs_all_its_facts()
    {
        await using (var db = service.Open())
        {
            db.Add(new Unit { Code = "tinh-thu", Level = UnitLevel.Province });
            await db.SaveChangesAsync(Writing.Cancellation);
        }

        var file = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(220, 0), ("code", "thu-ccn-moi"), ("name", "Cụm Mới"), ("declaredHa", 1.2))));
        string[] sites = [file, "--as", "sites", "--yes"];

        (await service.LoadAsync(sites)).Refused("Its kind “” is none of");
        (await service.LoadAsync([.. sites, "--set", "kind=industrial-cluster"])).Refused("Its status “” is none of");
        (await service.LoadAsync([.. sites, "--set", "kind=industrial-cluster", "--set", "status=planned"])).Refused("No province has the code “”");
        (await service.LoadAsync([.. sites, "--set", "kind=industrial-cluster", "--set", "status=planned", "--set", "province=tinh-thu", "--valid-from", "2026-01-01"])).Loaded();

        Assert.Equal("Cụm Mới [2026-01-01,) 1.2", await service.Owner.AskAsync<string>("SELECT concat_ws(' ', v.name, v.valid, v.declared_ha) FROM site_version AS v JOIN site AS s ON s.id = v.site_id WHERE s.code = 'thu-ccn-moi'"));
    }

    [Fact]
    public async Task Outlines_over_others_and_over_rice_are_listed_and_nothing_is_loaded()
    {
        var (_, first) = await SiteAsync(230, "Một");
        var (_, second) = await SiteAsync(232, "Hai");
        var (neighbour, beside) = await SiteAsync(234, "Ba");
        var layer = Squares.Layer("rice-under-sites", Squares.At(230, 0, 9));
        await service.WriteLandAsync([layer], () => [Squares.Parcel(layer.Id, Squares.At(231, 0))]);
        var file = _folder.Write("a.geojson", Drawing.Collection(
            Drawing.Feature(Squares.At(230, 0, 2.5), ("code", first), ("name", "Một")),
            Drawing.Feature(Squares.At(232, 0, 2.5), ("code", second), ("name", "Hai"))));

        var answer = await service.LoadAsync(file, "--as", "sites", "--yes");

        answer.Refused("Published boundaries are in the way");
        answer.Refused("Conflict: Một – rice-under-sites: 1.15 ha. Record a conversion approval");
        answer.Refused("Conflict: Một – Hai: 0.57 ha. Redraw one of the two");
        answer.Refused($"Conflict: Hai – {beside}: 0.57 ha. Redraw one of the two");
        Assert.Equal(1L, await service.Owner.AskAsync<long>($"SELECT count(*) FROM site_version WHERE site_id = {neighbour}"));
    }

    [Fact]
    public async Task What_the_engine_of_checks_says_is_told_and_what_it_refuses_is_not_loaded()
    {
        var (_, zone) = await SiteAsync(260, "Tân Mỹ", SiteKind.IndustrialZone);
        await SiteAsync(262, "Tân Mỹ");
        var alike = _folder.Write("a.geojson", Drawing.Collection(Drawing.Feature(Squares.At(260, 0, 0.9), ("code", zone))));
        var vast = _folder.Write("b.geojson", Drawing.Collection(Drawing.Feature(Squares.At(-600, 1000, 1200, 1200), ("code", zone))));

        var told = await service.LoadAsync(alike, "--as", "sites", "--yes");
        var refused = await service.LoadAsync(vast, "--as", "sites", "--yes");

        told.Loaded();
        Assert.Contains("Warning, Tân Mỹ: ", told.Said, StringComparison.Ordinal);
        refused.Refused("Some features are refused");
        refused.Refused("(Tân Mỹ): ");
    }

    [Fact]
    public async Task Two_sites_may_change_places_in_one_file()
    {
        var (_, west) = await SiteAsync(250, "Tây");
        var (_, east) = await SiteAsync(251, "Đông");
        var file = _folder.Write("a.geojson", Drawing.Collection(
            Drawing.Feature(Squares.At(251, 0), ("code", west)),
            Drawing.Feature(Squares.At(250, 0), ("code", east))));

        (await service.LoadAsync(file, "--as", "sites", "--yes")).Loaded();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(long Id, string Code)> SiteAsync(double east, string name, SiteKind kind = SiteKind.IndustrialCluster)
    {
        var site = await service.NewSiteAsync();
        await service.WriteAsync(new SiteVersion
        {
            SiteId = site,
            Valid = new(Squares.Day, null),
            Kind = kind,
            Status = SiteStatus.Planned,
            Name = name,
            Boundary = Squares.At(east, 0),
            BoundaryQuality = Quality.Schematic,
            Source = Squares.Source,
        });
        return (site, await service.Owner.AskAsync<string>($"SELECT code FROM site WHERE id = {site}"));
    }
}
