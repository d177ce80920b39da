using System.Text.Json;

namespace ZonePlanner.Api.Tests.Interest;

/// <summary>Counts, and so has provinces of its own.</summary>
public sealed class InterestDemandTests(InterestProvince province) : IClassFixture<InterestProvince>
{
    [Fact]
    public async Task A_planner_sees_how_much_is_wanted_where_and_of_fewer_than_three_people_nothing()
    {
        var (free, planned, far) = (await province.PlotAsync("kcn-song", "a", 0, 0), await province.PlotAsync("kcn-mai", "a", 10, 0), await province.PlotAsync("kcn-xa", "a", 110, 0));
        string[] people = [InterestProvince.NewAddress(), InterestProvince.NewAddress(), InterestProvince.NewAddress()];
        foreach (var email in people)
        {
            await province.ConfirmedAsync(email, planned, new { hectaresFrom = 2, hectaresTo = 4 });
            await province.ConfirmedAsync(email, need: new { hectaresFrom = 10, province = "24-2025" });
        }

        // One person, three times.
        for (var time = 0; time < 3; time++)
        {
            await province.ConfirmedAsync(people[0], free);
        }

        await province.ConfirmedAsync(people[1], far);
        await province.AskedAsync(InterestProvince.NewAddress(), free);
        using var planner = await province.PlannerAsync();

        var answer = await planner.GetAsync("/api/interest/demand");

        Assert.Equal("application/geo+json", answer.MediaType);
        var features = answer.Good().GetProperty("features").EnumerateArray().ToDictionary(feature => feature.GetProperty("id").GetString()!, feature => feature.GetProperty("properties"));
        Assert.Equal(["kcn-mai", "kcn-song"], features.Keys.Order());
        Assert.Equal(("3", 6m, 12m), (features["kcn-mai"].GetProperty("people").GetString(), features["kcn-mai"].GetProperty("hectaresFrom").GetDecimal(), features["kcn-mai"].GetProperty("hectaresTo").GetDecimal()));
        Assert.Equal(("<3", JsonValueKind.Null), (features["kcn-song"].GetProperty("people").GetString(), features["kcn-song"].GetProperty("hectaresFrom").ValueKind));
        var needs = Assert.Single(answer.Json.GetProperty("needs").EnumerateArray());
        Assert.Equal(("Tỉnh Bắc Ninh", "3", 30m), (needs.GetProperty("province").GetString(), needs.GetProperty("people").GetString(), needs.GetProperty("hectaresFrom").GetDecimal()));
        foreach (var personal in people.Append("Kín").Append("Bí Mật").Append("912"))
        {
            Assert.DoesNotContain(personal, answer.Text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
