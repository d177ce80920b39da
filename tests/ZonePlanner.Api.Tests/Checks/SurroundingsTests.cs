using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Checks;

public sealed class SurroundingsTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Fact]
    public async Task A_boundary_on_free_ground_is_measured_in_its_provinces_zone_and_publishable()
    {
        var answer = await world.CheckAsync(Squares.At(40, 40, 5, 5));

        Assert.Equal(("EPSG:9214", true), (answer.Text("areaCrs"), answer.GetProperty("publishable").GetBoolean()));
        Assert.Equal(28.7, answer.Number("measuredHa")!.Value, 0.1);
        Assert.Equal(28.7, answer.Number("geodesicHa")!.Value, 0.1);
        Assert.Empty(answer.Codes());
        Assert.Equal("checked", answer.Coverage("rice-land"));
        Assert.Equal("not-checked", answer.Coverage("corridor"));
    }

    [Fact]
    public async Task Uncovered_rice_land_is_an_error_with_hectares_place_layer_and_article()
    {
        var answer = await world.CheckAsync(Squares.At(12, 10, 3, 6));
        var rice = answer.Finding("rice-land");

        Assert.False(answer.GetProperty("publishable").GetBoolean());
        Assert.Equal(("error", "LUC", "Luật Đất đai 2024 Art 122(1)"), (rice.Text("severity"), rice.Text("subject"), rice.Text("article")));
        Assert.Equal(17.24, rice.Number("hectares")!.Value, 0.02);
        Assert.Equal(("Lớp lua", "2024-12-31", "digitised"), (rice.GetProperty("layer").Text("name"), rice.GetProperty("layer").Text("date"), rice.GetProperty("layer").Text("quality")));
        Assert.Contains("17,23 ha", rice.Message("vi"), StringComparison.Ordinal);
        Assert.Contains("17.23 ha", rice.Message("en"), StringComparison.Ordinal);
        Assert.Equal("Polygon", rice.GetProperty("geometry").Text("type"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, rice.GetProperty("repair").ValueKind);
    }

    [Fact]
    public async Task Each_land_use_code_has_its_own_hectares()
    {
        var answer = await world.CheckAsync(Squares.At(10, 10, 15, 5));

        Assert.Equal(28.73, answer.Finding("rice-land", "LUC").Number("hectares")!.Value, 0.05);
        Assert.Equal(28.73, answer.Finding("rice-land", "LUK").Number("hectares")!.Value, 0.05);
    }

    [Theory]
    [InlineData("economic-zone")]
    [InlineData("it-park")]
    public async Task Rice_land_warns_a_kind_that_need_not_spare_it(string kind)
    {
        var answer = await world.CheckAsync(Squares.At(12, 10, 3, 6), ("kind", kind));

        Assert.Equal("warning", answer.Finding("rice-land").Text("severity"));
        Assert.True(answer.GetProperty("publishable").GetBoolean());
    }

    [Fact]
    public async Task Covered_rice_land_is_advice_that_names_the_approval()
    {
        var within = await world.CheckAsync(Squares.At(31, 10, 3, 6), ("site", "duoc-phep"));
        var beyond = await world.CheckAsync(Squares.At(30, 10, 5, 6), ("site", "duoc-phep"));

        Assert.Equal("advice", within.Finding("rice-land").Text("severity"));
        Assert.Contains("Quyết định thử", within.Finding("rice-land").Message("vi"), StringComparison.Ordinal);
        Assert.Equal(17.24, within.Finding("rice-land").Number("hectares")!.Value, 0.02);
        Assert.Equal("error", beyond.Finding("rice-land").Text("severity"));
        Assert.Contains("8.72 ha of this layer is covered by no conversion approval", beyond.Finding("rice-land").Message("en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_rice_layer_looked_nothing_is_clear()
    {
        var none = await world.CheckAsync(Squares.At(160, 10, 5, 5));
        var half = await world.CheckAsync(Squares.At(145, 10, 10, 5));

        Assert.Equal("not-checked", none.Coverage("rice-land"));
        Assert.Equal("warning", none.Finding("not-checked").Text("severity"));
        Assert.Equal("partly-checked", half.Coverage("rice-land"));
        Assert.Equal(28.73, half.Finding("not-checked").Number("hectares")!.Value, 0.05);
        Assert.Equal("checked", half.Coverage("relics"));
    }

    [Fact]
    public async Task Other_protected_land_warns()
    {
        var answer = await world.CheckAsync(Squares.At(58, 8, 6, 6));

        Assert.Equal("warning", answer.Finding("relics").Text("severity"));
        Assert.Equal(4.6, answer.Finding("relics").Number("hectares")!.Value, 0.02);
    }

    [Fact]
    public async Task A_site_in_force_is_an_error_with_its_code_and_quality()
    {
        var overlap = (await world.CheckAsync(Squares.At(14, 60, 5, 5))).Finding("overlap");

        Assert.Equal(("error", "yen-lu"), (overlap.Text("severity"), overlap.Text("subject")));
        Assert.Equal(5.75, overlap.Number("hectares")!.Value, 0.02);
        Assert.Equal("schematic", overlap.GetProperty("layer").Text("quality"));
    }

    [Fact]
    public async Task A_neighbour_that_only_touches_is_none()
    {
        Assert.DoesNotContain("overlap", (await world.CheckAsync(Squares.At(15, 60, 5, 5))).Codes());
    }

    [Fact]
    public async Task A_redrawn_site_does_not_lie_over_itself()
    {
        Assert.DoesNotContain("overlap", (await world.CheckAsync(Squares.At(11, 61, 5, 5), ("site", "yen-lu"))).Codes());
        Assert.Contains("site-unknown", (await world.CheckAsync(Squares.At(11, 61, 5, 5), ("site", "no-such-site"))).Errors());
    }

    [Fact]
    public async Task An_economic_zone_contains_a_cluster_but_not_another_economic_zone()
    {
        Assert.DoesNotContain("overlap", (await world.CheckAsync(Squares.At(50, 60, 5, 5))).Codes());
        Assert.Contains("overlap", (await world.CheckAsync(Squares.At(50, 60, 5, 5), ("kind", "economic-zone"))).Errors());
    }

    [Theory]
    [InlineData("2014-06-01", "overlap-later")]
    [InlineData("2016-06-01", "overlap")]
    [InlineData("2021-06-01", null)]
    public async Task The_day_decides_which_sites_are_in_the_way(string day, string? code)
    {
        var answer = await world.CheckAsync(Squares.At(31, 61, 3, 3), ("validAt", day));

        Assert.Equal(code is null ? [] : [code], answer.Errors());
    }

    [Fact]
    public async Task What_begins_later_blocks_too_and_says_from_when()
    {
        var site = await world.CheckAsync(Squares.At(80, 60, 5, 5));
        var land = await world.CheckAsync(Squares.At(80, 10, 5, 5));

        Assert.Contains("2031-01-01", site.Finding("overlap-later").Message("en"), StringComparison.Ordinal);
        Assert.Contains("01/01/2030", land.Finding("rice-land-later").Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_yet_known_is_not_said()
    {
        var answer = await world.CheckAsync(Squares.At(12, 60, 5, 5), ("knownAt", "2020-01-01T00:00:00Z"));

        Assert.DoesNotContain("overlap", answer.Codes());
        Assert.Equal("not-checked", answer.Coverage("rice-land"));
        Assert.Equal(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), answer.GetProperty("knownAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_boundary_across_two_communes_is_led_by_the_one_with_more()
    {
        var answer = await world.CheckAsync(Squares.At(97, 40, 10, 5));
        var communes = answer.GetProperty("units").EnumerateArray().Where(unit => unit.Text("level") == "commune").ToArray();

        Assert.Equal("xa-dong", answer.Finding("units-crossed").Text("subject"));
        Assert.Equal(["xa-dong", "xa-tay"], communes.Select(commune => commune.Text("code")));
        Assert.Equal(answer.Number("measuredHa")!.Value, communes.Sum(commune => commune.Number("hectares")!.Value), 0.0002);
        Assert.Equal(1, communes.Sum(commune => commune.Number("share")!.Value), 0.00001);
        Assert.True(communes[0].GetProperty("lead").GetBoolean());
    }

    [Theory]
    [InlineData("xa-tay", null)]
    [InlineData("xã tây", null)]
    [InlineData("xa-dong", "commune-mismatch")]
    [InlineData("Xã Không Có", "commune-unknown")]
    public async Task A_stated_commune_is_held_to_the_map(string commune, string? code)
    {
        var answer = await world.CheckAsync(Squares.At(90, 40, 5, 5), ("commune", commune));

        Assert.Equal(code is null ? [] : [code], answer.Codes());
        if (code == "commune-mismatch")
        {
            Assert.Contains("519 m", answer.Finding(code).Message("en"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ground_outside_every_known_unit_is_told()
    {
        var answer = await world.CheckAsync(Squares.At(195, 40, 10, 5));

        Assert.Equal(28.73, answer.Finding("outside-units").Number("hectares")!.Value, 0.05);
    }

    [Theory]
    [InlineData("Thử")]
    [InlineData("CCN THU")]
    [InlineData("Cụm công nghiệp Thử")]
    public async Task Near_homonyms_ask_for_confirmation(string name)
    {
        var id = await world.Owner.AskAsync<long>("SELECT id FROM site WHERE code = 'yen-lu'");
        var answer = await world.CheckAsync(Squares.At(40, 40, 5, 5), ("name", $"{name} {id}"));

        Assert.Equal("yen-lu", answer.Finding("near-name").Text("subject"));
    }

    [Fact]
    public async Task The_size_of_a_cluster_is_advice_while_the_decree_in_force_has_not_been_read()
    {
        var size = (await world.CheckAsync(Squares.At(40, 40, 10, 10))).Finding("cluster-too-large");

        Assert.Equal("advice", size.Text("severity"));
        Assert.Contains("NĐ 32/2024", size.Text("article"), StringComparison.Ordinal);
        Assert.Contains("NĐ 303/2026", size.Text("article"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_size_of_a_cluster_is_a_warning_under_the_decree_that_was_read()
    {
        var large = await world.CheckAsync(Squares.At(40, 40, 10, 10), ("validAt", "2025-01-01"));
        var small = await world.CheckAsync(Squares.At(40, 40, 2, 2), ("validAt", "2025-01-01"));
        var before = await world.CheckAsync(Squares.At(40, 40, 10, 10), ("validAt", "2023-01-01"));

        Assert.Equal("warning", large.Finding("cluster-too-large").Text("severity"));
        Assert.Equal("warning", small.Finding("cluster-too-small").Text("severity"));
        Assert.True(large.GetProperty("publishable").GetBoolean());
        Assert.Empty(before.Codes());
    }

    [Fact]
    public async Task A_zone_over_500_ha_is_built_in_phases_and_has_no_smallest_size()
    {
        Assert.Equal(["phasing"], (await world.CheckAsync(Squares.At(100, 20, 21, 21), ("kind", "industrial-zone"))).Codes());
        Assert.Empty((await world.CheckAsync(Squares.At(40, 40, 2, 2), ("kind", "industrial-zone"))).Codes());
    }

    [Fact]
    public async Task Declared_and_decided_areas_are_compared_and_never_block()
    {
        var answer = await world.CheckAsync(Squares.At(40, 40, 5, 5), ("declaredHa", 20), ("decidedHa", 28.73));

        Assert.Equal("warning", answer.Finding("declared-area").Text("severity"));
        Assert.Contains("+43.6 %", answer.Finding("declared-area").Message("en"), StringComparison.Ordinal);
        Assert.Contains("+43,6 %", answer.Finding("declared-area").Message("vi"), StringComparison.Ordinal);
        Assert.DoesNotContain("decided-area", answer.Codes());
        Assert.Equal((20, 28.73), (answer.Number("declaredHa"), answer.Number("decidedHa")));
    }

    [Fact]
    public async Task Rice_drawn_twice_in_one_layer_is_counted_once()
    {
        Assert.Equal(28.73, (await world.CheckAsync(Squares.At(30, 10, 5, 5))).Finding("rice-land").Number("hectares")!.Value, 0.05);
    }

    [Fact]
    public async Task A_boundary_typed_in_metres_is_measured_as_typed()
    {
        JsonArray ring = [Point(416000, 2353000), Point(416700, 2353000), Point(416700, 2353700), Point(416000, 2353700), Point(416000, 2353000)];
        var answer = await world.CheckAsync(new JsonObject { ["type"] = "Polygon", ["coordinates"] = new JsonArray(ring) }, ("crs", "EPSG:9214"));
        var elsewhere = await world.CheckAsync(
            new JsonObject { ["type"] = "Polygon", ["coordinates"] = new JsonArray(ring.DeepClone()) }, ("crs", "EPSG:9213"));

        Assert.Equal(("EPSG:9214", 49), (answer.Text("areaCrs"), answer.Number("measuredHa")));
        Assert.Equal(("EPSG:9213", 49), (elsewhere.Text("areaCrs"), elsewhere.Number("measuredHa")));
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        var before = await world.Owner.AskAsync<long>("SELECT version FROM dataset_version");
        await world.CheckAsync(Squares.At(12, 10, 3, 6), ("site", "duoc-phep"), ("name", "Mới"));

        Assert.Equal(before, await world.Owner.AskAsync<long>("SELECT version FROM dataset_version"));
    }

    [Fact]
    public async Task The_check_and_the_databases_guard_never_disagree()
    {
        var random = new Random(20261124);
        var disagreements = new List<string>();
        var site = await world.NewSiteAsync();
        var (refused, published) = (0, 0);
        for (var time = 0; time < 150; time++)
        {
            var place = Squares.At(random.Next(0, 95), random.NextDouble() < 0.5 ? random.Next(4, 16) : random.Next(54, 66), random.NextDouble() * 8, random.NextDouble() * 8);
            var kind = random.NextDouble() < 0.7 ? SiteKind.IndustrialCluster : SiteKind.EconomicZone;
            var day = new DateOnly(random.Next(2014, 2033), 6, 1);

            var said = (await world.CheckAsync(place, ("kind", kind == SiteKind.EconomicZone ? "economic-zone" : "industrial-cluster"), ("validAt", $"{day:yyyy-MM-dd}")))
                .GetProperty("publishable").GetBoolean();
            var done = await IsPublishedAsync(site, place, kind, day);
            _ = done ? published++ : refused++;
            if (said != done)
            {
                disagreements.Add($"{kind} {day} {place}: check {said}, guard {done}");
            }
        }

        Assert.Empty(disagreements);
        Assert.True(refused > 10 && published > 10, $"{refused} refused, {published} published: the places prove nothing.");
    }

    private static JsonArray Point(double x, double y) => [x, y];

    private async Task<bool> IsPublishedAsync(long site, MultiPolygon place, SiteKind kind, DateOnly day)
    {
        await using var db = world.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        db.Add(Squares.Version(site, place, kind, from: day));
        await db.SaveChangesAsync(Cancellation);
        return await RefusalOfAsync(() => db.Database.ExecuteSqlRawAsync("SET CONSTRAINTS ALL IMMEDIATE", Cancellation)) is null;
    }

    [Fact]
    public async Task An_outline_is_judged_beside_the_new_outlines_of_what_changes_along_and_not_their_old_ones()
    {
        var drawn = Squares.At(5, 60, 7, 5);
        static JsonArray Others(double east) => [new JsonObject { ["site"] = "yen-lu", ["geometry"] = Json(Squares.At(east, 60, 3, 5)) }];

        Assert.Equal(["overlap"], (await world.CheckAsync(drawn)).Errors());
        Assert.Empty((await world.CheckAsync(drawn, ("others", Others(12)))).Errors());
        // One that gives its land away has no outline any more.
        JsonArray gone = [new JsonObject { ["site"] = "yen-lu" }];
        Assert.Empty((await world.CheckAsync(drawn, ("others", gone))).Errors());
        var over = (await world.CheckAsync(drawn, ("others", Others(11)))).Finding("changes-overlap");
        Assert.Equal(5.75, over.Number("hectares")!.Value, 0.02);
        Assert.Equal("Polygon", over.GetProperty("geometry").Text("type"));
    }

    [Theory]
    [InlineData("7", "not-an-array")]
    [InlineData("""[{"site":"yen-lu","geometry":{"type":"Polygon","coordinates":[[[106.2,21.3],[106.21,21.31],[106.21,21.3],[106.2,21.31],[106.2,21.3]]]}}]""", "no-boundary")]
    public async Task Others_that_cannot_be_read_are_400(string others, string code)
    {
        Assert.Contains(code, await world.MistakesInAsync(CheckedWorld.Body(Json(Squares.At(5, 60, 5, 5)), ("others", JsonNode.Parse(others))).ToJsonString()));
    }

    [Fact]
    public async Task A_finding_about_an_outline_of_thousands_of_corners_says_where_without_repeating_them()
    {
        var circle = new Point(106.25, 21.38) { SRID = 4326 }.Buffer(0.015, 1500);
        var answer = await world.CheckAsync(circle, ("declaredHa", 900));

        Assert.Equal(6001, circle.NumPoints);
        Assert.All(answer.GetProperty("findings").EnumerateArray().Where(finding => finding.Text("severity") != "advice"), finding => Assert.NotEqual(System.Text.Json.JsonValueKind.Null, finding.GetProperty("geometry").ValueKind));
        Assert.Contains("declared-area", answer.Codes());
        Assert.InRange(answer.GetRawText().Length, 1000, 30_000);
    }

    [Fact]
    public async Task A_redrawn_site_keeps_the_zone_it_was_measured_in_so_that_its_parts_add_up()
    {
        var site = new Site { Code = "giu-mui" };
        await world.WriteAsync(site);
        await world.WriteAsync(new SiteVersion
        {
            SiteId = site.Id,
            Valid = Domain.Time.LegalPeriod.Since(Squares.Day),
            Kind = SiteKind.IndustrialCluster,
            Status = SiteStatus.Planned,
            Name = "Giữ Múi",
            Boundary = Squares.At(40, 120, 5, 5),
            BoundaryQuality = Quality.Digitised,
            AreaSrid = 9213,
            Source = Squares.Source,
        });

        Assert.Equal("EPSG:9214", (await world.CheckAsync(Squares.At(40, 120, 2, 5))).Text("areaCrs"));
        Assert.Equal("EPSG:9213", (await world.CheckAsync(Squares.At(40, 120, 2, 5), ("site", "giu-mui"))).Text("areaCrs"));
    }

    private static JsonNode Json(Geometry geometry) => Boundaries.Reshaping.Json(geometry);
}
