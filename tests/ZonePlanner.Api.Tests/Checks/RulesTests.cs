using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Checks;

public sealed class RulesTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Theory]
    [InlineData("2020-01-01", "RICE.2013")]
    [InlineData("2025-01-01", "CCN.size KCN.phase RICE.2024")]
    [InlineData("2026-11-23", "CCN.2026 CCN.size KCN.phase RICE.2024")]
    public async Task The_rules_of_a_day_are_listed(string day, string codes)
    {
        var answer = await world.Http.GetFromJsonAsync<JsonElement>($"/api/rules?validAt={day}", Cancellation);

        Assert.Equal(codes, string.Join(' ', answer.GetProperty("rules").EnumerateArray().Select(rule => rule.Text("code"))));
    }

    [Fact]
    public async Task A_rule_says_whether_its_text_was_read()
    {
        var answer = await world.Http.GetFromJsonAsync<JsonElement>("/api/rules?validAt=2026-11-23", Cancellation);
        var verified = answer.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.Text("code")!, rule => rule.GetProperty("verified").GetBoolean());

        Assert.Equal((false, true), (verified["CCN.2026"], verified["CCN.size"]));
    }

    [Fact]
    public async Task A_bad_day_is_400()
    {
        using var answer = await world.Http.GetAsync("/api/rules?validAt=today", Cancellation);

        Assert.Equal(["bad-date"], await CheckedWorld.MistakesOfAsync(answer, HttpStatusCode.BadRequest));
    }
}
