using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Proposals;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Ogc.Writing.FeatureWrites;

namespace ZonePlanner.Api.Tests.Ogc.Writing;

/// <summary>Who may write features, every method × every role × own and other province; what every resource says it takes.</summary>
[Collection(WritingFeatures.Name)]
public sealed class WritingAccessTests(ProposingProvince province)
{
    private const string Own = "24-2025";
    private const string Other = "33-2025";
    private const string Reading = "GET, HEAD, OPTIONS";

    public static TheoryData<Role?, string?, HttpStatusCode, string> People { get; } = new()
    {
        { null, null, HttpStatusCode.Unauthorized, Reading },
        { Role.Investor, null, HttpStatusCode.Forbidden, Reading },
        { Role.Admin, null, HttpStatusCode.Forbidden, Reading },
        { Role.Officer, Other, HttpStatusCode.Forbidden, Reading },
        { Role.Planner, Other, HttpStatusCode.Forbidden, Reading },
        { Role.Officer, Own, HttpStatusCode.Accepted, $"{Reading}, PUT, PATCH, DELETE" },
        { Role.Planner, Own, HttpStatusCode.Accepted, $"{Reading}, PUT, PATCH, DELETE" },
    };

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_feature_is_written_by_officers_and_planners_of_its_province(Role? role, string? of, HttpStatusCode status, string allowed)
    {
        var code = $"ccn-quyen-{role?.ToString().ToLowerInvariant() ?? "ai"}-{of ?? "khong"}";
        var east = 5 * People.ToList().FindIndex(row => row.Data.Item1 == role && row.Data.Item2 == of);
        await province.ClusterAsync(code, east, 75);
        using var person = role is { } known ? await Person.SignInAsync(province, known, of) : Person.Anonymous(province);
        using var officer = await province.OfficerAsync();
        var tag = (await officer.ReadAsync(code)).Tag;

        Assert.Equal(allowed, (await person.WriteAsync(HttpMethod.Options, $"{Clusters}/{code}", null, null))["Allow"]);
        var replies = new[]
        {
            await person.UpdateAsync(code, new JsonObject { ["properties"] = new JsonObject { ["nameEn"] = "Renamed" } }, tag),
            await person.WithdrawAsync(code, tag),
            await person.ReplaceAsync(code, Feature(code, east, 75, 4), tag),
        };
        Assert.All(replies, reply => Assert.True(reply.Answer.Status == status, reply.Answer.Text));
    }

    [Theory]
    [MemberData(nameof(People))]
    public async Task A_feature_is_created_by_officers_and_planners_in_their_own_province(Role? role, string? of, HttpStatusCode status, string allowed)
    {
        using var person = role is { } known ? await Person.SignInAsync(province, known, of) : Person.Anonymous(province);
        var mayCreate = role is Role.Officer or Role.Planner;

        Assert.NotNull(allowed);
        Assert.Equal(mayCreate ? $"{Reading}, POST" : Reading, (await person.WriteAsync(HttpMethod.Options, Clusters, null, null))["Allow"]);
        var reply = await person.CreateAsync(Feature($"Cụm Của {role} {of}", 50, 75));
        if (of == Other)
        {
            reply.Proposal("draft");
            Assert.Contains(reply.Answer.Json.GetProperty("missing").EnumerateArray(), key => key.GetString()!.Contains("outside-province", StringComparison.Ordinal));
        }
        else
        {
            Assert.True(reply.Answer.Status == status, reply.Answer.Text);
        }
    }

    [Fact]
    public async Task What_a_planner_wrote_and_left_incomplete_is_theirs_to_complete_and_another_planner_s_to_approve()
    {
        using var author = await province.PlannerAsync();
        using var other = await province.PlannerAsync();
        var feature = Feature("Cụm Dở Dang", 70, 75);
        feature.Remove("proposal");
        var id = (await author.CreateAsync(feature)).Proposal("draft");
        var draft = await author.GetAsync($"/api/proposals/{id}");
        var content = JsonNode.Parse(draft.Good().GetProperty("content").GetRawText())!.AsObject();
        content["validFrom"] = "2026-12-01";

        Assert.Equal(["edit", "submit", "withdraw"], draft.Json.GetProperty("allowed").EnumerateArray().Select(action => action.GetString()));
        Assert.Equal(["others-proposal"], (await other.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", content.ToJsonString(), ifMatch: draft.Tag)).Codes(HttpStatusCode.Conflict));
        (await author.SendAsync(HttpMethod.Put, $"/api/proposals/{id}", content.ToJsonString(), ifMatch: draft.Tag)).Good();
        (await ProposingProvince.StepAsync(author, id, "submit")).Good();
        Assert.Equal(["own-proposal"], (await ProposingProvince.StepAsync(author, id, "approve")).Codes(HttpStatusCode.Conflict));
        (await ProposingProvince.StepAsync(other, id, "approve")).Good();
    }

    [Theory]
    [InlineData("POST", "/ogc/collections/provinces/items")]
    [InlineData("PUT", "/ogc/collections/provinces/items/24-2025")]
    [InlineData("DELETE", "/ogc/collections/provinces/items/24-2025")]
    [InlineData("PATCH", "/ogc/collections/protected-land/items/1")]
    [InlineData("PUT", "/ogc/collections/clusters/items")]
    [InlineData("POST", "/ogc/collections/clusters/items/ccn-1")]
    [InlineData("DELETE", "/ogc/collections/clusters")]
    public async Task What_cannot_be_written_answers_405_with_what_it_takes(string method, string path)
    {
        using var officer = await province.OfficerAsync();

        var reply = await officer.WriteAsync(new HttpMethod(method), path, "{}", "application/geo+json");

        Assert.Equal(["method-not-allowed"], reply.Codes(HttpStatusCode.MethodNotAllowed));
        Assert.Superset(new HashSet<string> { "GET", "HEAD", "OPTIONS" }, reply["Allow"]!.Split(", ").ToHashSet());
        Assert.DoesNotContain(method, reply["Allow"]!.Split(", "));
    }

    [Fact]
    public async Task A_cookie_without_its_antiforgery_token_writes_nothing_and_a_bearer_token_needs_none()
    {
        const string password = "mot hai ba bon nam";
        using var officer = await province.OfficerAsync();
        (await officer.PostAsync("/api/accounts/password", new { password })).Good();
        officer.Antiforgery = null;

        Assert.Equal(["antiforgery"], (await officer.CreateAsync(Feature("Cụm Giả Mạo", 55, 75))).Codes(HttpStatusCode.BadRequest));
        using var program = Person.Anonymous(province);
        var bearer = ("Authorization", $"Bearer {(await program.PostAsync("/api/accounts/token", new { email = officer.Email, password })).Good().GetProperty("accessToken").GetString()}");
        (await program.CreateAsync(Feature("Cụm Của Chương Trình", 60, 75), bearer)).Proposal("submitted");
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.CreateAsync(Feature("Cụm Lạ", 65, 75), ("Authorization", "Bearer x"))).Answer.Status);
    }

    [Fact]
    public async Task A_page_of_another_origin_hears_what_it_may_send()
    {
        using var anybody = Person.Anonymous(province);

        var asked = await anybody.WriteAsync(HttpMethod.Options, $"{Clusters}/ccn-1", null, null, ("Origin", "https://example.org"), ("Access-Control-Request-Method", "PUT"));

        Assert.Contains("PUT", asked["Access-Control-Allow-Methods"], StringComparison.Ordinal);
        Assert.Contains("If-Match", asked["Access-Control-Allow-Headers"], StringComparison.Ordinal);
        Assert.Equal("*", asked["Access-Control-Allow-Origin"]);
    }
}
