using System.Globalization;
using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Sites;

[Collection(SmallProvince.Collection)]
public sealed class SiteHistoryTests(SmallProvince province)
{
    [Fact]
    public async Task A_correction_leaves_what_was_said_before_and_until_when()
    {
        var versions = await VersionsAsync("kcn-quang-chau/history");

        Assert.Equal([426m, 400m], versions.Select(version => version.GetProperty("decidedHa").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, versions[0].GetProperty("recordedTo").ValueKind);
        Assert.Equal(versions[0].GetProperty("recordedFrom").GetDateTimeOffset(), versions[1].GetProperty("recordedTo").GetDateTimeOffset());
    }

    [Fact]
    public async Task Before_the_correction_was_known_there_is_only_what_was_said_then()
    {
        var instant = province.BeforeCorrection.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);

        var version = Assert.Single(await VersionsAsync($"kcn-quang-chau/history?knownAt={instant}"));

        Assert.Equal(400, version.GetProperty("decidedHa").GetDecimal());
        Assert.Equal(JsonValueKind.Null, version.GetProperty("recordedTo").ValueKind);
    }

    [Fact]
    public async Task Each_version_names_the_movement_and_the_decision_that_began_it()
    {
        var versions = await VersionsAsync("kcn-huyen-son/history");

        Assert.Equal(["withdraw", "establish"], versions.Select(version => version.GetProperty("begunByKind").GetString()));
        Assert.Equal(["10/NQ-HĐND", "216/TTg-CN"], versions.Select(version => version.GetProperty("decision").GetString()));
        Assert.Equal(["2024-05-06", "2022-02-17"], versions.Select(version => version.GetProperty("validFrom").GetString()));
        Assert.Equal("huyen-son-rut", versions[1].GetProperty("endedBy").GetString());
    }

    [Fact]
    public async Task Each_version_has_a_number_of_its_own_that_stays_and_says_who_recorded_it()
    {
        var versions = await VersionsAsync("kcn-quang-chau/history");
        var instant = province.BeforeCorrection.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
        var before = Assert.Single(await VersionsAsync($"kcn-quang-chau/history?knownAt={instant}"));

        Assert.NotEqual(versions[0].GetProperty("version").GetInt64(), versions[1].GetProperty("version").GetInt64());
        Assert.Equal(versions[1].GetProperty("version").GetInt64(), before.GetProperty("version").GetInt64());
        Assert.All(versions, version => Assert.NotEmpty(version.GetProperty("recordedBy").GetString() ?? ""));
    }

    [Fact]
    public async Task A_withdrawn_site_leads_to_the_decision_that_ended_it_from_both_of_its_versions()
    {
        var versions = await VersionsAsync("kcn-huyen-son/history");

        var ending = Assert.Single(versions[0].GetProperty("beganWith").EnumerateArray());
        Assert.Equal(("withdraw", -150m, "10/NQ-HĐND"), (ending.GetProperty("kind").GetString(), ending.GetProperty("haDelta").GetDecimal(), ending.GetProperty("decision").GetProperty("number").GetString()));
        Assert.Equal(ending.GetRawText(), Assert.Single(versions[1].GetProperty("endedWith").EnumerateArray()).GetRawText());
    }

    [Fact]
    public async Task A_day_picks_out_the_versions_that_hold_on_it()
    {
        var version = Assert.Single(await VersionsAsync("kcn-huyen-son/history?validAt=2023-01-01"));

        Assert.Equal("planned", version.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Outlines_are_printed_when_asked_for()
    {
        var with = await VersionsAsync("ccn-yen-lu/history?geometry=true");
        var without = await VersionsAsync("ccn-yen-lu/history");

        Assert.Equal("MultiPolygon", with[0].GetProperty("geometry").GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Null, without[0].GetProperty("geometry").ValueKind);
    }

    [Fact]
    public async Task A_site_never_known_has_no_history()
    {
        Assert.Equal(["unknown-site"], await province.RefusalAsync("/api/sites/kcn-khong-co/history", HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        Assert.Equal(["bad-date", "bad-instant", "unknown-word"], await province.RefusalAsync("/api/sites/kcn-quang-chau/history?validAt=x&knownAt=y&geometry=yes"));
    }

    private async Task<JsonElement[]> VersionsAsync(string path) => [.. (await province.ReadAsync($"/api/sites/{path}")).GetProperty("versions").EnumerateArray()];
}
