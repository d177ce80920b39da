using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Sites;

[Collection(SmallProvince.Collection)]
public sealed class OneSiteTests(SmallProvince province)
{
    [Fact]
    public async Task The_three_areas_are_kept_apart_in_hectares_and_square_metres()
    {
        var site = await province.ReadAsync("/api/sites/kcn-quang-chau");

        Assert.Equal((426, 4_260_000), (site.GetProperty("decidedHa").GetDecimal(), site.GetProperty("decidedM2").GetDecimal()));
        Assert.Equal((8, 80_000), (site.GetProperty("declaredHa").GetDecimal(), site.GetProperty("declaredM2").GetDecimal()));
        Assert.Equal(site.GetProperty("measuredM2").GetDecimal(), site.GetProperty("measuredHa").GetDecimal() * 10_000);
        Assert.InRange(site.GetProperty("measuredHa").GetDouble(), 4.55, 4.62);
        Assert.InRange(site.GetProperty("geodesicHa").GetDouble() - site.GetProperty("measuredHa").GetDouble(), 0.0001, 0.002);
        Assert.Equal("EPSG:9214", site.GetProperty("areaCrs").GetString());
        Assert.Equal("schematic", site.GetProperty("quality").GetString());
        Assert.Equal("216/TTg-CN", site.GetProperty("decision").GetString());
    }

    [Fact]
    public async Task Shares_in_the_units_of_each_level_add_up_to_the_measured_area()
    {
        var site = await province.ReadAsync("/api/sites/kcn-quang-chau");

        var levels = site.GetProperty("units").EnumerateArray().GroupBy(unit => unit.GetProperty("level").GetString()).ToDictionary(level => level.Key!, level => level.ToArray());
        Assert.All(levels.Values, units => Assert.Equal(site.GetProperty("measuredHa").GetDecimal(), units.Sum(unit => unit.GetProperty("hectares").GetDecimal())));
        Assert.Equal(["221", "222"], levels["district"].Select(unit => unit.GetProperty("code").GetString()));
        Assert.Equal("2025-06-30", levels["district"][0].GetProperty("geography").GetString());
        Assert.Equal(0.25, levels["district"][0].GetProperty("share").GetDouble(), 0.0001);
        Assert.Equal([false, true], levels["district"].Select(unit => unit.GetProperty("lead").GetBoolean()));
        Assert.Equal(["10-2025", "5-2025"], levels["commune"].Select(unit => unit.GetProperty("code").GetString()));
        Assert.Equal(["24-2025"], levels["province"].Select(unit => unit.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Either_geography_can_be_laid_over_either_date()
    {
        var site = await province.ReadAsync("/api/sites/kcn-quang-chau?validAt=2026-01-01&geography=2025-01-01");

        Assert.Equal(["24", "221", "222"], site.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Ground_outside_every_known_unit_is_said_to_be()
    {
        var site = await province.ReadAsync("/api/sites/ccn-nua?geography=2025-01-01");

        var districts = site.GetProperty("units").EnumerateArray().Where(unit => unit.GetProperty("level").GetString() == "district").ToArray();
        Assert.Equal(["222", null], districts.Select(unit => unit.GetProperty("code").GetString()));
        Assert.Equal(0.5, districts[1].GetProperty("share").GetDouble(), 0.001);
    }

    [Fact]
    public async Task Without_an_outline_the_units_are_those_the_source_names_and_no_hectares_are_made_up()
    {
        var site = await province.ReadAsync("/api/sites/kcn-hoa-yen?geography=2025-01-01");

        Assert.Equal(["24", "221", "222"], site.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("code").GetString()));
        Assert.All(site.GetProperty("units").EnumerateArray(), unit => Assert.Equal((true, JsonValueKind.Null), (unit.GetProperty("stated").GetBoolean(), unit.GetProperty("hectares").ValueKind)));
        Assert.Equal(JsonValueKind.Null, site.GetProperty("measuredHa").ValueKind);
    }

    [Fact]
    public async Task A_province_that_the_source_names_is_what_it_has_become_by_the_day()
    {
        var site = await province.ReadAsync("/api/sites/kcn-hoa-yen?validAt=2026-01-01");

        Assert.Equal(["24-2025", "221", "222"], site.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_withdrawn_site_answers_with_its_last_state_and_the_decision_that_ended_it()
    {
        var site = await province.ReadAsync("/api/sites/kcn-huyen-son");

        Assert.Equal(("withdrawn", false), (site.GetProperty("status").GetString(), site.GetProperty("inForce").GetBoolean()));
        Assert.Equal("huyen-son-rut", site.GetProperty("endedBy").GetProperty("code").GetString());
        Assert.Equal("nq-10-2024", site.GetProperty("endedBy").GetProperty("decision").GetString());
        Assert.Equal(["qd-216", "nq-10-2024"], site.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("code").GetString()));
        Assert.Equal(["huyen-son-lap", "huyen-son-rut"], site.GetProperty("movements").EnumerateArray().Select(movement => movement.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task On_a_day_before_it_was_withdrawn_it_is_in_force()
    {
        var site = await province.ReadAsync("/api/sites/kcn-huyen-son?validAt=2024-05-05");

        Assert.Equal(("planned", true, "2024-05-06"), (site.GetProperty("status").GetString(), site.GetProperty("inForce").GetBoolean(), site.GetProperty("validTo").GetString()));
        Assert.Equal("huyen-son-rut", site.GetProperty("endedBy").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Approvals_for_conversion_come_with_their_decision()
    {
        var approval = (await province.ReadAsync("/api/sites/ccn-yen-lu")).GetProperty("approvals")[0];

        Assert.Equal(("LUA", 7.2m, true, "nq-10-2024"), (
            approval.GetProperty("landUseCode").GetString(), approval.GetProperty("hectares").GetDecimal(), approval.GetProperty("inForce").GetBoolean(), approval.GetProperty("decision").GetString()));
        Assert.False((await province.ReadAsync("/api/sites/ccn-yen-lu?validAt=2024-02-01")).GetProperty("approvals")[0].GetProperty("inForce").GetBoolean());
    }

    [Fact]
    public async Task Links_lead_to_the_same_site_elsewhere()
    {
        var links = (await province.ReadAsync("/api/sites/kkt-bao-quanh")).GetProperty("links");

        Assert.Equal("/api/sites/kkt-bao-quanh/history", links.GetProperty("history").GetString());
        Assert.Equal("/ogc/collections/economic-zones/items/kkt-bao-quanh", links.GetProperty("feature").GetString());
    }

    [Theory]
    [InlineData("kcn-quang-chau?validAt=2023-12-31", "not-yet")]
    [InlineData("kcn-khong-co", "unknown-site")]
    [InlineData("kcn-quang-chau?knownAt=2020-01-01", "unknown-site")]
    [InlineData("%27%20OR%201%3D1--", "unknown-site")]
    public async Task What_is_not_there_is_not_found(string path, string finding)
    {
        Assert.Equal([finding], await province.RefusalAsync($"/api/sites/{path}", HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        Assert.Equal(["bad-date", "bad-instant", "bad-date"], await province.RefusalAsync("/api/sites/kcn-quang-chau?validAt=x&knownAt=y&geography=z"));
    }
}
