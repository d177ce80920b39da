using System.Text.Json;

namespace ZonePlanner.Api.Tests.Sites;

/// <summary>Nothing disappears: what the sheet and the history of a site say once it has ended, and whose movement names it only in passing.</summary>
public sealed class EndedSiteTests(RedrawnSites service) : IClassFixture<RedrawnSites>
{
    [Theory]
    [InlineData("a", "merged", "a-vao-c", "c")]
    [InlineData("rut", "withdrawn", "rut-ra", null)]
    public async Task It_answers_with_its_last_state_and_the_movement_and_decision_that_ended_it(string code, string status, string movement, string? into)
    {
        var site = await service.ReadAsync(code);
        var ended = site.GetProperty("endedBy");

        Assert.Equal((status, false), (site.GetProperty("status").GetString(), site.GetProperty("inForce").GetBoolean()));
        Assert.Equal((movement, "nq-10-2024", into), (ended.GetProperty("code").GetString(), ended.GetProperty("decision").GetString(), ended.GetProperty("intoSite").GetString()));
        Assert.Contains("10/NQ-HĐND", site.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("number").GetString()));
    }

    [Theory]
    [InlineData("a", "a-vao-c")]
    [InlineData("rut", "rut-ra")]
    public async Task Its_history_ends_with_that_movement_and_still_has_what_was_before(string code, string movement)
    {
        var versions = (await service.ReadAsync($"{code}/history")).GetProperty("versions");

        Assert.Equal(2, versions.GetArrayLength());
        Assert.Equal([movement], Codes(versions[0].GetProperty("beganWith")));
        Assert.Equal([movement], Codes(versions[1].GetProperty("endedWith")));
        Assert.Equal("10/NQ-HĐND", versions[0].GetProperty("beganWith")[0].GetProperty("decision").GetProperty("number").GetString());
    }

    [Fact]
    public async Task Two_movements_of_one_day_both_stand_with_the_version_they_began()
    {
        var versions = (await service.ReadAsync("doi/history")).GetProperty("versions");

        Assert.Equal(["doi-giam", "doi-tang"], Codes(versions[0].GetProperty("beganWith")));
        Assert.Equal(["doi-giam", "doi-tang"], Codes(versions[1].GetProperty("endedWith")));
    }

    [Fact]
    public async Task Who_recorded_a_version_is_named_without_an_address()
    {
        var versions = (await service.ReadAsync("sai/history")).GetProperty("versions");

        Assert.Equal("account", versions[0].GetProperty("recordedBy").GetString());
        Assert.DoesNotContain('@', versions[1].GetProperty("recordedBy").GetString() ?? "@");
    }

    [Fact]
    public async Task A_line_of_a_plan_that_names_no_site_is_shown_by_the_site_it_began()
    {
        Assert.Equal("quy-hoach-lap", (await service.ReadAsync("chung")).GetProperty("begunBy").GetProperty("code").GetString());
        Assert.Equal(["quy-hoach-lap"], Codes((await service.ReadAsync("chung/history")).GetProperty("versions")[0].GetProperty("beganWith")));
    }

    private static IEnumerable<string?> Codes(JsonElement movements) => movements.EnumerateArray().Select(movement => movement.GetProperty("code").GetString());
}
