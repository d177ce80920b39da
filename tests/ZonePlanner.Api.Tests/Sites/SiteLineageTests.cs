using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Tests.Sites;

public sealed class SiteLineageTests(RedrawnSites service) : IClassFixture<RedrawnSites>
{
    [Theory]
    [InlineData("e", "e a b c d")]
    [InlineData("c", "c a b d e")]
    [InlineData("a", "a c d e")]
    [InlineData("doi", "doi")]
    public async Task A_site_is_followed_both_ways_at_any_depth(string code, string sites)
    {
        Assert.Equal(sites, Codes(await service.ReadAsync($"{code}/lineage"), "sites", "code"));
    }

    [Fact]
    public async Task Each_passage_says_which_movement_of_which_decision_and_how_many_hectares()
    {
        var lineage = await service.ReadAsync("d/lineage");
        var split = lineage.GetProperty("passages").EnumerateArray().Single(passage => passage.GetProperty("movement").GetString() == "c-tach-d");

        Assert.Equal("a-vao-c b-vao-c c-tach-d d-thanh-e", Codes(lineage, "passages", "movement"));
        Assert.Equal(("reduce", "c", "d", 12m), (split.GetProperty("kind").GetString(), split.GetProperty("from").GetString(), split.GetProperty("into").GetString(), split.GetProperty("hectares").GetDecimal()));
        Assert.Equal(("10/NQ-HĐND", "2023-01-01"), (split.GetProperty("decision").GetString(), split.GetProperty("on").GetString()));
        Assert.Equal(JsonValueKind.Null, lineage.GetProperty("passages")[3].GetProperty("hectares").ValueKind);
    }

    [Fact]
    public async Task A_merged_site_stands_there_with_its_last_state_and_the_area_it_went_in_with()
    {
        var merged = (await service.ReadAsync("c/lineage")).GetProperty("sites").EnumerateArray().Single(site => site.GetProperty("code").GetString() == "a");

        Assert.Equal(("merged", false, 10m, "2021-01-01"), (merged.GetProperty("status").GetString(), merged.GetProperty("inForce").GetBoolean(), merged.GetProperty("lastDecidedHa").GetDecimal(), merged.GetProperty("validFrom").GetString()));
    }

    [Fact]
    public async Task Sites_that_go_round_in_a_circle_are_each_met_once()
    {
        var lineage = await service.ReadAsync("x/lineage");

        Assert.Equal("x y", Codes(lineage, "sites", "code"));
        Assert.Equal("x-vao-y y-vao-x", Codes(lineage, "passages", "movement"));
    }

    [Theory]
    [InlineData("c/lineage?validAt=2022-12-31", "c a b")]
    [InlineData("d/lineage?validAt=2023-06-01", "d a b c")]
    public async Task On_a_day_only_movements_that_have_taken_effect_are_followed(string path, string sites)
    {
        Assert.Equal(sites, Codes(await service.ReadAsync(path), "sites", "code"));
    }

    [Fact]
    public async Task Before_a_merger_was_known_there_was_none()
    {
        Assert.Equal("f", Codes(await service.ReadAsync($"f/lineage?knownAt={UtcInstants.Text(service.BeforeMerger)}"), "sites", "code"));
        Assert.Equal("f g", Codes(await service.ReadAsync("f/lineage"), "sites", "code"));
    }

    [Theory]
    [InlineData("khong-co/lineage", "unknown-site", HttpStatusCode.NotFound)]
    [InlineData("c/lineage?knownAt=2020-01-01", "unknown-site", HttpStatusCode.NotFound)]
    [InlineData("c/lineage?depth=3", "unknown-parameter", HttpStatusCode.BadRequest)]
    [InlineData("c/lineage?validAt=x&knownAt=y", "bad-date bad-instant", HttpStatusCode.BadRequest)]
    public async Task A_question_without_an_answer_is_refused(string path, string findings, HttpStatusCode status)
    {
        Assert.Equal(findings.Split(' '), await service.RefusalAsync(path, status));
    }

    private static string Codes(JsonElement lineage, string list, string member) => string.Join(' ', lineage.GetProperty(list).EnumerateArray().Select(one => one.GetProperty(member).GetString()));
}
