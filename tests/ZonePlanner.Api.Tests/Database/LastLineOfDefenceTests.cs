using System.Data;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Database;

public sealed class LastLineOfDefenceTests(RunningService service) : IClassFixture<RunningService>
{
    private const string OverASite = "ZP001";
    private const string OverRice = "ZP002";
    private const string NotMeasurable = "ZP004";

    [Fact]
    public async Task Two_published_clusters_cannot_lie_over_each_other()
    {
        var (one, two) = (await service.NewSiteAsync(), await service.NewSiteAsync());
        await service.WriteAsync(Squares.Version(one, Squares.At(10, 0)));

        Assert.Equal(OverASite, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(two, Squares.At(10.5, 0)))));
        Assert.Equal(OverASite, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(two, Squares.At(10.5, 0), SiteKind.ItPark))));
        Assert.Null(await RefusalOfAsync(() => service.WriteAsync(Squares.Version(two, Squares.At(11, 0)))));
    }

    [Theory]
    [InlineData(SiteStatus.Withdrawn)]
    [InlineData(SiteStatus.Merged)]
    public async Task A_site_that_is_no_longer_in_force_makes_room(SiteStatus ended)
    {
        var place = ended == SiteStatus.Withdrawn ? 0 : 5;
        var (one, two) = (await service.NewSiteAsync(), await service.NewSiteAsync());
        await service.WriteAsync(Squares.Version(one, Squares.At(20, place), status: ended));

        Assert.Null(await RefusalOfAsync(() => service.WriteAsync(Squares.Version(two, Squares.At(20, place)))));
    }

    [Fact]
    public async Task Sites_that_never_hold_on_the_same_day_may_share_ground()
    {
        var (one, two) = (await service.NewSiteAsync(), await service.NewSiteAsync());
        await service.WriteAsync(Squares.Version(one, Squares.At(30, 0), from: new(2020, 1, 1), until: new(2024, 1, 1)));

        Assert.Equal(OverASite, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(two, Squares.At(30, 0), from: new(2023, 12, 31)))));
        Assert.Null(await RefusalOfAsync(() => service.WriteAsync(Squares.Version(two, Squares.At(30, 0), from: new(2024, 1, 1)))));
    }

    [Fact]
    public async Task An_economic_zone_contains_clusters_but_not_another_economic_zone()
    {
        var (outer, inner, rival) = (await service.NewSiteAsync(), await service.NewSiteAsync(), await service.NewSiteAsync());
        await service.WriteAsync(Squares.Version(outer, Squares.At(40, 0, 5, 5), SiteKind.EconomicZone));

        Assert.Null(await RefusalOfAsync(() => service.WriteAsync(Squares.Version(inner, Squares.At(41, 1)))));
        Assert.Equal(OverASite, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(rival, Squares.At(44, 4, 5, 5), SiteKind.EconomicZone))));
    }

    [Fact]
    public async Task A_cluster_over_rice_land_cannot_be_published_until_a_conversion_is_approved()
    {
        await RiceAsync("rice-approval", Squares.At(50, 0));
        var site = await service.NewSiteAsync();
        var decision = Squares.Decision("nq-chuyen-muc-dich");
        await service.WriteAsync(decision);

        Assert.Equal(OverRice, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, Squares.At(50, 0)))));
        Assert.Equal(OverRice, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, Squares.At(50, 0)), Approval(site, decision.Id, 1, LegalPeriod.Always))));
        Assert.Null(await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, Squares.At(50, 0)), Approval(site, decision.Id, 12, LegalPeriod.Always))));

        await using var db = service.Open();
        var approval = await db.ConversionApprovals.SingleAsync(a => a.SiteId == site, Cancellation);
        approval.Close();
        Assert.Equal(OverRice, await RefusalOfAsync(() => db.SaveChangesAsync(Cancellation)));
    }

    [Fact]
    public async Task An_approval_that_ends_before_the_site_does_not_cover_it()
    {
        await RiceAsync("rice-ended", Squares.At(60, 0));
        var site = await service.NewSiteAsync();
        var decision = Squares.Decision("nq-het-han");
        await service.WriteAsync(decision);

        Assert.Equal(OverRice, await RefusalOfAsync(() => service.WriteAsync(
            Squares.Version(site, Squares.At(60, 0)), Approval(site, decision.Id, 12, new LegalPeriod(null, new(2026, 1, 1))))));
    }

    [Fact]
    public async Task An_approval_that_has_not_begun_does_not_cover_a_site_in_force_today()
    {
        await RiceAsync("rice-not-begun", Squares.At(62, 0));
        var site = await service.NewSiteAsync();
        var decision = Squares.Decision("nq-tuong-lai");
        await service.WriteAsync(decision);

        Assert.Equal(OverRice, await RefusalOfAsync(() => service.WriteAsync(
            Squares.Version(site, Squares.At(62, 0)), Approval(site, decision.Id, 12, new LegalPeriod(new(2100, 1, 1), null)))));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    public async Task Hectares_are_numbers_with_an_end(string hectares)
    {
        var site = await service.NewSiteAsync();
        var decision = Squares.Decision($"nq-{hectares.ToLowerInvariant()}");
        await service.WriteAsync(decision);

        Assert.Equal("23514", await service.App.RefusalOfAsync(
            $"INSERT INTO conversion_approval (site_id, decision_id, land_use_code, hectares, valid, source) VALUES ({site}, {decision.Id}, 'LUC', '{hectares}', '(,)', 's')"));
        Assert.Equal("23514", await service.App.RefusalOfAsync(
            $"INSERT INTO site_version (site_id, valid, kind, status, name, aliases, stated_units, valid_from_precision, source, decided_ha) VALUES ({site}, '(,)', 'industrial-zone', 'planned', 'A', '{{}}', '{{}}', 'day', 's', '{hectares}')"));
    }

    [Fact]
    public async Task Ground_cannot_be_named_by_a_longitude_once_round_the_earth()
    {
        var site = await service.NewSiteAsync();

        Assert.Equal(NotMeasurable, await service.App.RefusalOfAsync(
            $"INSERT INTO site_version (site_id, valid, kind, status, name, aliases, stated_units, valid_from_precision, source, boundary, boundary_quality) VALUES ({site}, '(,)', 'industrial-zone', 'planned', 'A', '{{}}', '{{}}', 'day', 's', ST_Multi(ST_MakeEnvelope(466.2, 21.3, 466.21, 21.31, 4326)), 'surveyed')"));
    }

    [Fact]
    public async Task An_approval_counts_once_for_all_the_layers_under_a_site()
    {
        // Each square is about 1.15 ha: 1.5 ha cover either layer, and not both.
        await RiceAsync("rice-west", Squares.At(450, 0));
        await RiceAsync("rice-east", Squares.At(451, 0));
        var site = await service.NewSiteAsync();
        var decision = Squares.Decision("nq-hai-lop");
        await service.WriteAsync(decision);

        Assert.Equal(OverRice, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, Squares.At(450, 0, 2)), Approval(site, decision.Id, 1.5m, LegalPeriod.Always))));
        Assert.Null(await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, Squares.At(450, 0, 2)), Approval(site, decision.Id, 2.4m, LegalPeriod.Always))));
    }

    [Fact]
    public async Task An_approval_for_one_code_does_not_cover_another()
    {
        await RiceAsync("rice-code", Squares.At(65, 0), "LUK");
        var site = await service.NewSiteAsync();
        var decision = Squares.Decision("nq-luc");
        await service.WriteAsync(decision);

        Assert.Equal(OverRice, await RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, Squares.At(65, 0)), Approval(site, decision.Id, 12, LegalPeriod.Always))));
    }

    [Fact]
    public async Task Rice_land_cannot_be_loaded_under_a_published_cluster()
    {
        var site = await service.NewSiteAsync();
        await service.WriteAsync(Squares.Version(site, Squares.At(70, 0)));

        Assert.Equal(OverRice, await RefusalOfAsync(() => RiceAsync("rice-later", Squares.At(70.5, 0))));
    }

    [Fact]
    public async Task A_parcel_cannot_be_slipped_into_a_layer_recorded_before()
    {
        await RiceAsync("rice-recorded", Squares.At(75, 0));
        var layer = await service.App.AskAsync<long>("SELECT id FROM protected_layer WHERE code = 'rice-recorded'");

        Assert.Equal("ZP003", await RefusalOfAsync(() => service.WriteAsync(Squares.Parcel(layer, Squares.At(76, 0)))));
    }

    [Fact]
    public async Task A_merger_that_closes_and_opens_in_one_transaction_is_judged_at_its_end()
    {
        var (one, two) = (await service.NewSiteAsync(), await service.NewSiteAsync());
        var absorbed = Squares.Version(one, Squares.At(80, 0));
        await service.WriteAsync(absorbed);
        await using var db = service.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);

        db.Add(Squares.Version(two, Squares.At(79, 0, 3, 1), SiteKind.IndustrialZone));
        await db.SaveChangesAsync(Cancellation);
        (await db.SiteVersions.SingleAsync(v => v.Id == absorbed.Id, Cancellation)).Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(Squares.Version(one, Squares.At(80, 0), status: SiteStatus.Merged));
        await db.SaveChangesAsync(Cancellation);

        Assert.Null(await RefusalOfAsync(() => transaction.CommitAsync(Cancellation)));
    }

    [Theory]
    [InlineData(IsolationLevel.ReadCommitted)]
    [InlineData(IsolationLevel.RepeatableRead)]
    [InlineData(IsolationLevel.Serializable)]
    public async Task Of_32_writers_at_once_over_one_ground_exactly_one_is_published(IsolationLevel isolation)
    {
        var north = 200 + (10 * (int)isolation % 97);
        var sites = new List<long>();
        for (var i = 0; i < 32; i++)
        {
            sites.Add(await service.NewSiteAsync());
        }

        var refusals = await Task.WhenAll(sites.Select((site, i) => RefusalOfAsync(() => PublishAsync(isolation, Squares.Version(site, Squares.At(i / 64.0, north))))));

        Assert.Equal(1, refusals.Count(refusal => refusal is null));
        Assert.All(refusals.Where(refusal => refusal is not null), refusal => Assert.Contains(refusal, new[] { OverASite, "40001" }));
        Assert.Equal(1, await service.App.AskAsync<long>($"SELECT count(*) FROM site_version WHERE site_id = ANY ('{{{string.Join(',', sites)}}}')"));
    }

    [Fact]
    public async Task Rice_and_clusters_written_at_once_over_one_ground_never_both_land()
    {
        for (var round = 0; round < 8; round++)
        {
            var (ground, site, code) = (Squares.At(300, 10 * round), await service.NewSiteAsync(), $"rice-race-{round}");

            var refusals = await Task.WhenAll(
                RefusalOfAsync(() => service.WriteAsync(Squares.Version(site, ground))),
                RefusalOfAsync(() => RiceAsync(code, ground)));

            Assert.Equal([OverRice], refusals.Where(refusal => refusal is not null));
        }
    }

    [Fact]
    public async Task Areas_are_measured_by_the_database_in_the_stated_zone()
    {
        var site = await service.NewSiteAsync();
        await service.WriteAsync(new SiteVersion
        {
            SiteId = site,
            Valid = LegalPeriod.Always,
            Kind = SiteKind.IndustrialZone,
            Status = SiteStatus.Planned,
            Name = "Đo",
            Boundary = Squares.At(400, 0),
            BoundaryQuality = Quality.Surveyed,
            AreaSrid = 9214,
            Source = Squares.Source,
        });

        // A thousandth of a degree near 21.3° N is about 110.7 m by 103.7 m; TM-3 at 0.4° from its meridian shrinks areas by about 0.02 %.
        var geodesic = await service.App.AskAsync<double>($"SELECT geodesic_m2 FROM site_version WHERE site_id = {site}");
        var measured = await service.App.AskAsync<double>($"SELECT measured_m2 FROM site_version WHERE site_id = {site}");
        Assert.InRange(geodesic, 11_475, 11_500);
        Assert.InRange(measured / geodesic, 0.9997, 0.9999);
    }

    [Theory]
    [InlineData(32648)]
    [InlineData(3857)]
    [InlineData(4326)]
    public async Task An_area_is_never_measured_outside_the_TM3_zones(int srid)
    {
        var site = await service.NewSiteAsync();

        Assert.Equal(NotMeasurable, await service.App.RefusalOfAsync(
            $"INSERT INTO site_version (site_id, valid, kind, status, name, aliases, stated_units, valid_from_precision, source, boundary, boundary_quality, area_srid) SELECT {site}, '[2020-01-01,)', 'industrial-zone', 'planned', 'A', '{{}}', '{{}}', 'day', 's', ST_Multi(ST_MakeEnvelope(106.9, 21, 106.901, 21.001, 4326)), 'surveyed', {srid}"));
    }

    [Fact]
    public async Task A_bow_tie_is_never_stored()
    {
        var site = await service.NewSiteAsync();

        Assert.Equal(NotMeasurable, await service.App.RefusalOfAsync(
            $"INSERT INTO site_version (site_id, valid, kind, status, name, aliases, stated_units, valid_from_precision, source, boundary, boundary_quality) SELECT {site}, '[2020-01-01,)', 'industrial-zone', 'planned', 'A', '{{}}', '{{}}', 'day', 's', ST_GeomFromText('MULTIPOLYGON(((106.9 21, 106.91 21.01, 106.91 21, 106.9 21.01, 106.9 21)))', 4326), 'surveyed'"));
    }

    private static ConversionApproval Approval(long site, long decision, decimal hectares, LegalPeriod valid) =>
        new() { SiteId = site, DecisionId = decision, LandUseCode = "LUC", Hectares = hectares, Valid = valid, Source = Squares.Source };

    private async Task RiceAsync(string code, NetTopologySuite.Geometries.MultiPolygon ground, string landUse = "LUC")
    {
        var layer = Squares.Layer(code, ground);
        await service.WriteLandAsync([layer], () => [Squares.Parcel(layer.Id, ground, landUse)]);
    }

    private async Task PublishAsync(IsolationLevel isolation, SiteVersion version)
    {
        await using var db = service.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(isolation, Cancellation);
        db.Add(version);
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }
}
