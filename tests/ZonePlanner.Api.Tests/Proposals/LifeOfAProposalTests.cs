using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Proposals;

[Collection(Proposing.Name)]
public sealed class LifeOfAProposalTests(ProposingProvince province)
{
    [Fact]
    public async Task A_new_cluster_goes_from_the_first_stroke_to_the_record()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Cụm Từ Đầu", 0, 0)));
        (await StepAsync(officer, id, "submit", new { note = "nhờ xem" })).Good();
        (await StepAsync(planner, id, "return", new { note = "thiếu xã" })).Good();
        (await StepAsync(officer, id, "submit")).Good();
        (await StepAsync(planner, id, "approve")).Good();

        var sheet = (await PublishAsync(planner, id)).Good();

        Assert.Equal("published", sheet.GetProperty("state").GetString());
        Assert.Equal(["publish", "approve", "submit", "return", "submit"], sheet.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("action").GetString()));
        Assert.Empty(sheet.GetProperty("allowed").EnumerateArray());
        var code = sheet.GetProperty("published").GetProperty("sites")[0].GetString();
        Assert.Equal("bac-ninh-ccn-cum-tu-dau", code);
        var site = (await officer.GetAsync($"/api/sites/{code}?validAt=2026-12-01")).Good();
        Assert.Equal("established", site.GetProperty("status").GetString());
        Assert.InRange(site.GetProperty("measuredHa").GetDecimal(), 10.3m, 10.4m);
        Assert.Equal("digitised", site.GetProperty("quality").GetString());
        Assert.Equal("establish", site.GetProperty("begunBy").GetProperty("kind").GetString());
        Assert.StartsWith("not-yet", (await officer.GetAsync($"/api/sites/{code}?validAt=2026-11-30")).Codes(HttpStatusCode.NotFound)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_says_who_published_and_by_which_request()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var id = await ApprovedAsync(officer, planner, Content(NewCluster("Cụm Ký Tên", 5, 0)));

        var code = (await PublishAsync(planner, id)).Good().GetProperty("published").GetProperty("sites")[0].GetString();

        Assert.Equal(
            $"{planner.Email} 32",
            await province.App.AskAsync<string>($"SELECT r.actor || ' ' || length(r.request) FROM site AS s JOIN site_version AS v ON v.site_id = s.id JOIN recording AS r ON r.instant = lower(v.recorded) WHERE s.code = '{code}'"));
    }

    [Fact]
    public async Task An_expansion_closes_the_old_version_and_keeps_what_was_true_before()
    {
        var code = await province.ClusterAsync("ccn-mo-rong", 10, 0, "Mở Rộng");
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var change = Redrawn(code, "expand", 10, 0, 4, 3);
        change["decidedHa"] = 13.8;

        (await PublishAsync(planner, await ApprovedAsync(officer, planner, Content(change)))).Good();

        var versions = (await officer.GetAsync($"/api/sites/{code}/history")).Good().GetProperty("versions").EnumerateArray().ToArray();
        Assert.Equal(["2026-12-01", "2024-01-01", "2024-01-01"], versions.Select(version => version.GetProperty("validFrom").GetString()));
        Assert.Equal("2026-12-01", versions[1].GetProperty("validTo").GetString());
        Assert.Equal("expand", versions[1].GetProperty("endedByKind").GetString());
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, versions[2].GetProperty("recordedTo").ValueKind);
        var movement = (await officer.GetAsync("/api/movements?province=24-2025&validAt=2026-12-01")).Good().GetProperty("movements").EnumerateArray().Single(one => one.GetProperty("site").GetString() == code);
        Assert.Equal(3.45m, movement.GetProperty("haDelta").GetDecimal());
    }

    [Fact]
    public async Task A_withdrawn_site_keeps_its_last_boundary_and_the_decision_that_ended_it()
    {
        var code = await province.ClusterAsync("ccn-rut", 15, 0, "Rút");
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var content = Content(new System.Text.Json.Nodes.JsonObject { ["site"] = code, ["movement"] = "withdraw" });
        var number = content["decision"]!["number"]!.GetValue<string>();

        (await PublishAsync(planner, await ApprovedAsync(officer, planner, content))).Good();

        var site = (await officer.GetAsync($"/api/sites/{code}?validAt=2026-12-01")).Good();
        Assert.Equal("withdrawn", site.GetProperty("status").GetString());
        Assert.Equal(number, site.GetProperty("decision").GetString());
        Assert.True(site.GetProperty("measuredHa").GetDecimal() > 10);
        Assert.False(site.GetProperty("inForce").GetBoolean());
    }

    [Fact]
    public async Task A_merge_ends_one_site_and_redraws_the_other_in_one_proposal()
    {
        var (gone, stays) = (await province.ClusterAsync("ccn-di", 20, 0, "Đi"), await province.ClusterAsync("ccn-o-lai", 23, 0, "Ở Lại"));
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var merge = new System.Text.Json.Nodes.JsonObject { ["site"] = gone, ["movement"] = "merge", ["into"] = stays };

        (await PublishAsync(planner, await ApprovedAsync(officer, planner, Content(merge, Redrawn(stays, "expand", 20, 0, 6, 3))))).Good();

        Assert.Equal("merged", (await officer.GetAsync($"/api/sites/{gone}?validAt=2026-12-01")).Good().GetProperty("status").GetString());
        Assert.Equal(20.7m, (await officer.GetAsync($"/api/sites/{stays}?validAt=2026-12-01")).Good().GetProperty("measuredHa").GetDecimal(), 1);
    }

    [Fact]
    public async Task A_split_makes_a_second_site_out_of_the_first_in_one_proposal()
    {
        var code = await province.ClusterAsync("ccn-tach", 30, 0, "Tách");
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var reduced = Redrawn(code, "reduce", 30, 0, 2, 3);
        reduced["into"] = "ccn-nua-moi";

        (await PublishAsync(planner, await ApprovedAsync(officer, planner, Content(reduced, NewCluster("Nửa Mới", 32, 0, 1, 3, "ccn-nua-moi"))))).Good();

        Assert.Equal(6.9m, (await officer.GetAsync($"/api/sites/{code}?validAt=2026-12-01")).Good().GetProperty("measuredHa").GetDecimal(), 1);
        Assert.Equal(3.45m, (await officer.GetAsync("/api/sites/ccn-nua-moi?validAt=2026-12-01")).Good().GetProperty("measuredHa").GetDecimal(), 2);
    }

    [Fact]
    public async Task Neighbours_of_what_changed_are_listed()
    {
        var (code, beside) = (await province.ClusterAsync("ccn-giua", 40, 0), await province.ClusterAsync("ccn-ben-canh", 43, 0, "Bên Cạnh"));
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();

        var sheet = (await PublishAsync(planner, await ApprovedAsync(officer, planner, Content(Redrawn(code, "reduce", 40, 0, 3, 2.9))))).Good();

        var neighbour = Assert.Single(sheet.GetProperty("published").GetProperty("neighbours").EnumerateArray());
        Assert.Equal(beside, neighbour.GetProperty("code").GetString());
        Assert.Equal(0, neighbour.GetProperty("distanceM").GetDouble());
    }

    [Fact]
    public async Task What_has_ended_answers_every_further_step_with_what_is_allowed()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content());
        (await StepAsync(officer, id, "withdraw")).Good();

        var answer = await StepAsync(officer, id, "submit");

        Assert.Equal(["not-in-this-state"], answer.Codes(HttpStatusCode.Conflict));
        Assert.Equal("withdrawn", answer.Json.GetProperty("state").GetString());
        Assert.Empty(answer.Json.GetProperty("allowed").EnumerateArray());
        Assert.Equal("ZP003", await province.Owner.RefusalOfAsync($"UPDATE proposal SET title = 'x', revision = revision + 1 WHERE id = '{id}'"));
        Assert.Equal("ZP003", await province.Owner.RefusalOfAsync($"DELETE FROM proposal WHERE id = '{id}'"));
    }
}
