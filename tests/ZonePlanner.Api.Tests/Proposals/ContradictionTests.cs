using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Proposals;

[Collection(Proposing.Name)]
public sealed class ContradictionTests(ProposingProvince province)
{
    [Theory]
    [InlineData("""{"movement":"withdraw","status":"operating"}""", "status-contradicts")]
    [InlineData("""{"movement":"keep","status":"withdrawn"}""", "status-contradicts")]
    [InlineData("""{"movement":"merge","into":"ccn-noi-nhan","status":"planned"}""", "status-contradicts")]
    [InlineData("""{"movement":"keep","kind":"it-park"}""", "kind-contradicts")]
    [InlineData("""{"movement":"convert"}""", "kind-missing")]
    [InlineData("""{"movement":"advance","into":"ccn-noi-nhan"}""", "into-unneeded")]
    [InlineData("""{"movement":"merge","into":"ccn-tinh-khac"}""", "into-unknown")]
    [InlineData("""{"movement":"merge","into":"ccn-mau-thuan"}""", "into-unknown")]
    [InlineData("""{"movement":"keep","name":"\u202e\u200b"}""", "name-unreadable")]
    [InlineData("""{"movement":"keep","name":"***"}""", "name-unreadable")]
    public async Task What_contradicts_itself_is_not_handed_in(string change, string code)
    {
        await SitesAsync();
        using var officer = await province.OfficerAsync();
        var said = JsonNode.Parse(change)!.AsObject();
        said["site"] = "ccn-mau-thuan";

        Assert.Contains(code, (await StepAsync(officer, await DraftAsync(officer, Content(said)), "submit")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [InlineData("expand", 2, "not-an-expansion")]
    [InlineData("reduce", 4, "not-a-reduction")]
    public async Task An_expansion_grows_and_a_reduction_shrinks(string movement, double width, string code)
    {
        await SitesAsync();
        using var officer = await province.OfficerAsync();

        Assert.Contains(code, (await StepAsync(officer, await DraftAsync(officer, Content(Redrawn("ccn-mau-thuan", movement, 0, 30, width, 3))), "submit")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Two_sites_do_not_merge_into_each_other()
    {
        await SitesAsync();
        using var officer = await province.OfficerAsync();
        var content = Content(
            new JsonObject { ["site"] = "ccn-mau-thuan", ["movement"] = "merge", ["into"] = "ccn-noi-nhan" },
            new JsonObject { ["site"] = "ccn-noi-nhan", ["movement"] = "merge", ["into"] = "ccn-mau-thuan" });

        Assert.Equal(["into-unknown", "into-unknown"], (await StepAsync(officer, await DraftAsync(officer, content), "submit")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Two_new_sites_of_one_name_are_told_apart_before_they_are_handed_in()
    {
        using var officer = await province.OfficerAsync();
        var content = Content(NewCluster("Song Sinh", 10, 30), NewCluster("Song Sinh", 15, 30));

        Assert.Equal(["site-twice"], (await StepAsync(officer, await DraftAsync(officer, content), "submit")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [InlineData("9998-12-31")]
    [InlineData("1000-01-01")]
    public async Task A_slip_of_the_year_does_not_close_a_site_for_ever(string validFrom)
    {
        using var officer = await province.OfficerAsync();
        var content = Content(NewCluster("Nhầm Năm", 20, 30));
        content["validFrom"] = validFrom;

        Assert.Equal(["valid-from-far"], (await StepAsync(officer, await DraftAsync(officer, content), "submit")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_decision_is_not_signed_in_the_future_nor_without_a_number()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var id = await ApprovedAsync(officer, planner, Content(NewCluster("Quyết Định Lạ", 25, 30)));

        Assert.Contains("decision-in-future", (await PublishAsync(planner, id, new { number = "1/QĐ-UBND", signedOn = "9998-12-31" })).Codes(HttpStatusCode.UnprocessableEntity));
        Assert.Contains("decision-missing", (await PublishAsync(planner, id, new { number = "///", signedOn = "2026-11-20" })).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Each_peoples_committee_has_a_number_464_of_its_own()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var decision = new { number = "464/QĐ-UBND", signedOn = "2026-10-10", issuer = "UBND tỉnh Bắc Ninh", title = "Một" };

        var one = await DecisionOfAsync(await ApprovedAsync(officer, planner, Content(NewCluster("Số Một", 30, 30))), decision);
        var same = await DecisionOfAsync(await ApprovedAsync(officer, planner, Content(NewCluster("Số Hai", 35, 30))), decision);
        var another = await DecisionOfAsync(await ApprovedAsync(officer, planner, Content(NewCluster("Số Ba", 40, 30))), decision with { issuer = "UBND tỉnh Hưng Yên" });

        Assert.Equal(one, same);
        Assert.NotEqual(one, another);

        async Task<string?> DecisionOfAsync(Guid id, object said) => (await PublishAsync(planner, id, said)).Good().GetProperty("published").GetProperty("decision").GetString();
    }

    private async Task SitesAsync()
    {
        if ((await Person.Anonymous(province).GetAsync("/api/sites/ccn-mau-thuan")).Status == HttpStatusCode.NotFound)
        {
            await province.ClusterAsync("ccn-mau-thuan", 0, 30);
            await province.ClusterAsync("ccn-noi-nhan", 5, 30);
            await province.ClusterAsync("ccn-tinh-khac", 120, 30, province: "33-2025");
        }
    }
}
