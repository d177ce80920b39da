using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Proposals;

[Collection(Proposing.Name)]
public sealed class RefusedProposalsTests(ProposingProvince province)
{
    [Fact]
    public async Task A_save_that_names_no_version_is_428()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content());

        Assert.Equal(["if-match-missing"], (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", Content())).Codes(HttpStatusCode.PreconditionRequired));
        Assert.Equal(["if-match-missing"], (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", Content(), ifMatch: "*")).Codes(HttpStatusCode.PreconditionRequired));
        Assert.Equal(["if-match-missing"], (await officer.PostAsync($"/api/proposals/{id}/submit")).Codes(HttpStatusCode.PreconditionRequired));
    }

    [Fact]
    public async Task Of_two_officers_the_second_gets_412_with_the_version_of_the_first()
    {
        using var first = await province.OfficerAsync();
        using var second = await province.OfficerAsync();
        var id = await DraftAsync(first, Content(NewCluster("Hai Người", 0, 10)));
        var tag = (await second.GetAsync($"/api/proposals/{id}")).Tag;
        (await first.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", Content(NewCluster("Của Người Đầu", 0, 10)).ToJsonString(), ifMatch: tag)).Good();

        var answer = await second.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", Content(NewCluster("Của Người Sau", 0, 10)).ToJsonString(), ifMatch: tag);

        Assert.Equal(["stale"], answer.Codes(HttpStatusCode.PreconditionFailed));
        Assert.Equal("Của Người Đầu", answer.Json.GetProperty("current").GetProperty("content").GetProperty("changes")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_save_sent_again_because_its_answer_was_lost_is_answered_as_kept()
    {
        using var officer = await province.OfficerAsync();
        var id = Guid.NewGuid();
        var content = Content(NewCluster("Gửi Lại", 5, 10)).ToJsonString();
        var first = await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", content, ifNoneMatch: "*");

        var again = await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", content, ifNoneMatch: "*");

        Assert.Equal(first.Good(HttpStatusCode.Created).GetProperty("revision").GetInt32(), again.Good().GetProperty("revision").GetInt32());
        var changed = Content(NewCluster("Khác", 5, 10)).ToJsonString();
        var tag = again.Tag;
        (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", changed, ifMatch: tag)).Good();
        Assert.Equal(2, (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", changed, ifMatch: tag)).Good().GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task What_was_sent_comes_back_to_the_digit()
    {
        using var officer = await province.OfficerAsync();
        const string Sent = """{"title":"Đúng từng số","changes":[{"kind":"industrial-cluster","crs":"EPSG:9214","geometry":{"type":"Polygon","coordinates":[[[416226.7500,2353399.1316],[1.0e5,2e6],[416926.755,2354099.131]]]},"typed":{"order":"northing-first","text":"1\t2353399.1316\t416226.7500"}}]}""";
        var id = Guid.NewGuid();
        (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", Sent, ifNoneMatch: "*")).Good(HttpStatusCode.Created);

        Assert.Contains(Sent, (await officer.GetAsync($"/api/proposals/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_may_be_unfinished_but_is_not_handed_in_so()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject
            {
                ["geometry"] = new JsonObject { ["type"] = "Polygon", ["coordinates"] = new JsonArray(new JsonArray(new JsonArray(106.2, 21.3), new JsonArray(106.21, 21.31), new JsonArray(106.21, 21.3), new JsonArray(106.2, 21.31), new JsonArray(106.2, 21.3))) },
            }),
        });

        var codes = (await StepAsync(officer, id, "submit")).Codes(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(["valid-from-missing", "movement-missing", "name-missing", "kind-missing", "quality-missing", "self-intersection"], codes);
    }

    [Fact]
    public async Task Nobody_approves_or_publishes_what_they_wrote()
    {
        using var author = await province.OfficerAsync();
        var id = await DraftAsync(author, Content(NewCluster("Của Mình", 10, 10)));
        (await StepAsync(author, id, "submit")).Good();
        using var admin = await Person.SignInAsync(province, Role.Admin);
        (await admin.SendAsync(HttpMethod.Put, $"/api/accounts/{author.Id}", new { name = "Lên chức", role = "planner", province = "24-2025" })).Good();
        var link = (await admin.PostAsync($"/api/accounts/{author.Id}/link")).Good().GetProperty("link").GetString();
        author.Take(await author.PostAsync("/api/accounts/sign-in/link", new { link }));

        var answer = await StepAsync(author, id, "approve");

        Assert.Equal(["own-proposal"], answer.Codes(HttpStatusCode.Conflict));
        Assert.Equal(["withdraw", "return"], answer.Json.GetProperty("allowed").EnumerateArray().Select(action => action.GetString()));
    }

    [Fact]
    public async Task Another_province_neither_sees_nor_touches_it()
    {
        using var officer = await province.OfficerAsync();
        using var elsewhere = await province.OfficerAsync("33-2025");
        using var planner = await province.PlannerAsync("33-2025");
        var id = await DraftAsync(officer, Content(NewCluster("Riêng", 15, 10)));

        Assert.Equal(["unknown-proposal"], (await elsewhere.GetAsync($"/api/proposals/{id}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["unknown-proposal"], (await elsewhere.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", Content(), ifMatch: "\"1\"")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["unknown-proposal"], (await planner.PostAsync($"/api/proposals/{id}/approve", null, "\"1\"")).Codes(HttpStatusCode.NotFound));
        Assert.Empty((await elsewhere.GetAsync("/api/proposals?state=draft")).Good().GetProperty("proposals").EnumerateArray());
        Assert.Equal(["other-province"], (await elsewhere.SendAsync(HttpMethod.Put, $"/api/proposals/{Guid.NewGuid()}", new JsonObject { ["province"] = "24-2025" }, ifNoneMatch: "*")).Codes(HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task A_boundary_in_another_province_is_found_out()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Nhầm Tỉnh", 120, 10)));

        Assert.Contains("outside-province", await FindingsAsync(officer, id));
    }

    [Fact]
    public async Task A_cluster_over_rice_land_cannot_be_approved()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Trên Lúa", 0, 91)));
        (await StepAsync(officer, id, "submit")).Good();

        Assert.Equal(["rice-land"], (await StepAsync(planner, id, "approve")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_warning_is_published_only_with_a_reason_which_stays_on_record()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var change = NewCluster("Lệch Diện Tích", 20, 10);
        change["declaredHa"] = 12;
        var id = await ApprovedAsync(officer, planner, Content(change));

        var refused = await StepAsync(planner, id, "publish");

        Assert.Equal(["declared-area", "reason-missing"], refused.Codes(HttpStatusCode.UnprocessableEntity));
        var key = refused.Json.GetProperty("judged")[0].GetProperty("key").GetString()!;
        var sheet = (await StepAsync(planner, id, "publish", new { reasons = new Dictionary<string, string> { [key] = "đo lại tại thực địa" } })).Good();
        Assert.Equal("đo lại tại thực địa", sheet.GetProperty("steps")[0].GetProperty("reasons").GetProperty(key).GetString());
        Assert.Contains("declared-area", sheet.GetProperty("steps")[0].GetProperty("findings").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_published_without_a_decision_and_the_planner_may_name_it()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var content = Content(NewCluster("Chưa Quyết Định", 25, 10));
        content.Remove("decision");
        var id = await ApprovedAsync(officer, planner, content);

        Assert.Equal(["decision-missing", "decision-day-missing"], (await StepAsync(planner, id, "publish")).Codes(HttpStatusCode.UnprocessableEntity));
        (await PublishAsync(planner, id, new { number = "77/QĐ-UBND", signedOn = "2026-11-25" })).Good();
    }

    [Fact]
    public async Task A_proposal_is_sent_back_only_with_a_note()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Không Lời", 30, 10)));
        (await StepAsync(officer, id, "submit")).Good();

        Assert.Equal(["note-missing"], (await StepAsync(planner, id, "return")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Live_proposals_are_seen_by_their_province_and_by_nobody_else()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Đang Xét", 35, 10)));
        (await StepAsync(officer, id, "submit")).Good();
        var question = new JsonObject { ["kind"] = "industrial-cluster", ["validAt"] = "2026-12-01", ["geometry"] = Drawn(Squares.At(36, 10, 3, 3)) };
        using var elsewhere = await province.OfficerAsync("33-2025");
        using var nobody = Person.Anonymous(province);

        Assert.Contains("proposal-overlap", (await officer.PostAsync("/api/checks/boundary", question)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("proposal-overlap", (await elsewhere.PostAsync("/api/checks/boundary", question)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("proposal-overlap", (await nobody.PostAsync("/api/checks/boundary", question)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("proposal-overlap", await FindingsAsync(officer, id));
    }

    [Fact]
    public async Task Two_outlines_of_one_proposal_keep_apart()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Một", 40, 10), NewCluster("Hai", 42, 10)));

        Assert.Contains("changes-overlap", await FindingsAsync(officer, id));
    }

    [Fact]
    public async Task Of_proposals_for_the_same_ground_published_at_once_one_gets_through()
    {
        using var officer = await province.OfficerAsync();
        var planners = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => province.PlannerAsync()));
        var proposals = new List<Guid>();
        for (var one = 0; one < planners.Length; one++)
        {
            var id = await DraftAsync(officer, Content(NewCluster($"Tranh Chấp {one}", 45 + (one * 0.1), 10)));
            (await StepAsync(officer, id, "submit")).Good();
            proposals.Add(id);
        }

        foreach (var (planner, id) in planners.Zip(proposals))
        {
            (await StepAsync(planner, id, "approve")).Good();
        }

        var answers = await Task.WhenAll(planners.Zip(proposals, (planner, id) => PublishAsync(planner, id)));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => Assert.True(answer.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict, answer.Text));
        Array.ForEach(planners, planner => planner.Dispose());
    }

    [Fact]
    public async Task Of_two_proposals_for_one_site_the_second_is_told_that_the_site_changed_since()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var site = (await PublishAsync(planner, await ApprovedAsync(officer, planner, Content(NewCluster("Hai Đề Xuất", 45, 20))))).Good().GetProperty("published").GetProperty("sites")[0].GetString()!;
        var first = await ApprovedAsync(officer, planner, Content(Redrawn(site, "expand", 45, 20, 4, 3)));
        var second = await ApprovedAsync(officer, planner, Content(Redrawn(site, "expand", 45, 20, 4.2, 3)));
        var third = await DraftAsync(officer, Content(Redrawn(site, "expand", 45, 20, 4.4, 3)));
        var change = $"0/site-changed-since:{site}";
        Assert.DoesNotContain(change, await UnansweredAsync(second));
        (await PublishAsync(planner, first)).Good();

        Assert.Contains(change, await UnansweredAsync(second));
        Assert.Contains(change, await UnansweredAsync(third));
        Assert.DoesNotContain(change, await UnansweredAsync(first));
        Assert.Contains("reason-missing", (await StepAsync(planner, second, "publish", new { note = "công bố" })).Codes(HttpStatusCode.UnprocessableEntity));
        (await PublishAsync(planner, second)).Good();
        var drawnAgain = Content(Redrawn(site, "expand", 45, 20, 4.5, 3));
        (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{third}", drawnAgain.ToJsonString(), ifMatch: (await officer.GetAsync($"/api/proposals/{third}")).Tag)).Good();
        Assert.DoesNotContain(change, await UnansweredAsync(third));

        async Task<string[]> UnansweredAsync(Guid id) =>
            [.. (await planner.GetAsync($"/api/proposals/{id}/check")).Good().GetProperty("unanswered").EnumerateArray().Select(key => key.GetString()!)];
    }

    [Fact]
    public async Task Of_many_saves_of_one_version_one_is_kept()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content());

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(one => officer.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", new JsonObject { ["title"] = $"bản {one}" }.ToJsonString(), ifMatch: "\"1\"")));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.PreconditionFailed, answer.Text));
    }

    [Theory]
    [InlineData("""{"changes":[{"movement":"grow"}]}""", "unknown-word")]
    [InlineData("""{"changes":[{"geometry":{"type":"Point","coordinates":[1,2]}}]}""", "wrong-type")]
    [InlineData("""{"changes":[{"crs":"EPSG:6956"}]}""", "deprecated-crs")]
    [InlineData("""{"changes":{}}""", "not-an-array")]
    [InlineData("""{"validFrom":"2026-02-30"}""", "bad-date")]
    [InlineData("""{"surprise":1}""", "unknown-member")]
    [InlineData("""{"decision":{"link":"javascript:alert(1)"}}""", "not-a-link")]
    [InlineData("""{"changes":[{"code":"Có Dấu"}]}""", "bad-code")]
    [InlineData("""{"title":"x""", "malformed-json")]
    public async Task What_cannot_be_read_is_refused_with_its_place(string body, string code)
    {
        using var officer = await province.OfficerAsync();

        Assert.Contains(code, (await officer.SendAsync(HttpMethod.Put, $"/api/proposals/{Guid.NewGuid()}", body, ifNoneMatch: "*")).Codes(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task SQL_in_every_text_is_only_text()
    {
        using var officer = await province.OfficerAsync();
        const string Evil = "'; DROP TABLE proposal; --";
        var id = await DraftAsync(officer, new JsonObject
        {
            ["title"] = Evil,
            ["note"] = Evil,
            ["decision"] = new JsonObject { ["number"] = Evil, ["issuer"] = Evil, ["title"] = Evil },
            ["changes"] = new JsonArray(new JsonObject { ["site"] = Evil, ["name"] = Evil, ["into"] = Evil, ["commune"] = Evil, ["movement"] = "merge" }),
        });

        Assert.Contains("site-unknown", (await StepAsync(officer, id, "submit", new { note = Evil })).Codes(HttpStatusCode.UnprocessableEntity));
        Assert.Equal(Evil, (await officer.GetAsync($"/api/proposals/{id}")).Good().GetProperty("title").GetString());
    }

    private static async Task<string[]> FindingsAsync(Person person, Guid id) =>
        [.. (await person.GetAsync($"/api/proposals/{id}/check")).Good().GetProperty("findings").EnumerateArray().Select(found => found.GetProperty("finding").GetProperty("code").GetString()!)];

    [Fact]
    public async Task A_site_comes_back_with_its_last_outline_only_where_nobody_else_is_by_now()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var site = await province.ClusterAsync("tro-lai", 60, 70);
        (await PublishAsync(planner, await ApprovedAsync(officer, planner, Content(new JsonObject { ["site"] = site, ["movement"] = "withdraw" })))).Good();
        var reinstated = await DraftAsync(officer, Content(new JsonObject { ["site"] = site, ["movement"] = "reinstate" }));

        Assert.DoesNotContain("overlap", await FindingsAsync(officer, reinstated));

        (await PublishAsync(planner, await ApprovedAsync(officer, planner, Content(NewCluster("Người Đến Sau", 61, 70))))).Good();

        Assert.Contains("overlap", await FindingsAsync(officer, reinstated));
    }
}
