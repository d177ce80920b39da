using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Sites;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Plots;

[Collection(Plotted.Name)]
public sealed class InvestorTests(PlottedProvince province)
{
    [Fact]
    public async Task Whoever_builds_a_planned_site_is_named_to_the_officers_of_its_province_and_to_everybody_once_it_is_established()
    {
        using var planner = await PlannerAsync();
        using var nobody = Person.Anonymous(province);
        var (day, waiting) = (await NewSiteAsync(SiteStatus.Operating), await NewSiteAsync(SiteStatus.Planned, Investor));

        Assert.Equal(HttpStatusCode.NoContent, (await NameAsync(planner, day, "Công ty Hạ tầng Mới")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await NameAsync(planner, waiting, "Công ty Hạ tầng Mới")).Status);

        Assert.Equal(("all", "Công ty Hạ tầng Mới", 777.5m), Told(await nobody.GetAsync(Door(day))));
        Assert.Equal(("in-procedure", null, null), Told(await nobody.GetAsync(Door(waiting))));
        Assert.Equal(("in-procedure", "Công ty Hạ tầng Mới", 777.5m), Told(await planner.GetAsync(Door(waiting))));
        Assert.Equal(("in-procedure", Investor, 9876.5m), Told(await planner.GetAsync($"{Door(waiting)}?validAt=2026-02-28")));
        using var stranger = await PlannerAsync("33-2025");
        Assert.Equal(["not-your-province"], (await stranger.SendAsync(HttpMethod.Put, Door(day), Said("Nơi khác"), ifMatch: "\"0\"")).Codes(HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task A_site_without_one_answers_that_nobody_is_on_record_and_only_an_unknown_site_is_not_found()
    {
        using var nobody = Person.Anonymous(province);
        var (planned, established, withdrawn) = (await NewSiteAsync(SiteStatus.Planned), await NewSiteAsync(SiteStatus.Established), await NewSiteAsync(SiteStatus.Withdrawn, Investor));

        Assert.Equal(("plan-only", null, null), Told(await nobody.GetAsync(Door(planned))));
        Assert.Equal(("all", null, null), Told(await nobody.GetAsync(Door(established))));
        Assert.Equal(("plan-only", null, null), Told(await nobody.GetAsync($"{Door(planned)}?validAt=1990-01-01")));
        // Of one that was withdrawn it is not told whether somebody was to build it.
        Assert.Equal(
            (await nobody.GetAsync(Door(planned))).Text.Replace(planned, "", StringComparison.Ordinal),
            (await nobody.GetAsync(Door(withdrawn))).Text.Replace(withdrawn, "", StringComparison.Ordinal));
        Assert.Equal(["unknown-site"], (await nobody.GetAsync(Door("khong-co"))).Codes(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Only_who_may_change_it_is_told_a_revision()
    {
        using var planner = await PlannerAsync();
        using var stranger = await PlannerAsync("33-2025");
        using var nobody = Person.Anonymous(province);
        using var asks = await Person.SignInAsync(province, Role.Investor);

        foreach (var site in new[] { await NewSiteAsync(SiteStatus.Planned), await NewSiteAsync(SiteStatus.Planned, Investor) })
        {
            var full = await planner.GetAsync(Door(site));
            Assert.Equal($"\"{full.Good().GetProperty("revision").GetInt64()}\"", full.Tag);
            foreach (var person in new[] { stranger, nobody, asks })
            {
                var seen = await person.GetAsync(Door(site));
                Assert.Equal((null, JsonValueKind.Null), (seen.Tag, seen.Good().GetProperty("revision").ValueKind));
            }
        }
    }

    [Fact]
    public async Task A_write_names_the_version_it_means_and_one_that_came_late_is_shown_what_is_on_record()
    {
        using var planner = await PlannerAsync();
        var site = await NewSiteAsync(SiteStatus.Operating);

        Assert.Equal(["if-match-missing"], (await planner.SendAsync(HttpMethod.Put, Door(site), Said("A"))).Codes(HttpStatusCode.PreconditionRequired));
        Assert.Equal(["if-match-missing"], (await planner.SendAsync(HttpMethod.Put, Door(site), Said("A"), ifMatch: "*")).Codes(HttpStatusCode.PreconditionRequired));
        Assert.Equal(HttpStatusCode.NoContent, (await planner.SendAsync(HttpMethod.Put, Door(site), Said("A", "2027-01-01"), ifNoneMatch: "*")).Status);

        // It begins on a later day, and is shown all the same.
        foreach (var late in new[] { await planner.SendAsync(HttpMethod.Put, Door(site), Said("B"), ifNoneMatch: "*"), await planner.SendAsync(HttpMethod.Put, Door(site), Said("B"), ifMatch: "\"0\"") })
        {
            Assert.Equal(["stale"], late.Codes(HttpStatusCode.PreconditionFailed));
            var current = late.Json.GetProperty("current");
            Assert.Equal(("A", "2027-01-01"), (current.GetProperty("name").GetString(), current.GetProperty("validFrom").GetString()));
            Assert.Equal($"\"{current.GetProperty("revision").GetInt64()}\"", late.Tag);
        }

        Assert.Equal(HttpStatusCode.NoContent, (await NameAsync(planner, site, "B")).Status);
        Assert.Equal("B", (await planner.GetAsync($"{Door(site)}?validAt=2027-01-01")).Good().GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_is_sent_again_because_its_answer_was_lost_is_kept_already_but_not_for_another_planner_nor_with_another_word()
    {
        using var planner = await PlannerAsync();
        using var other = await PlannerAsync();
        var site = await NewSiteAsync(SiteStatus.Operating);
        Assert.Equal(HttpStatusCode.NoContent, (await planner.SendAsync(HttpMethod.Put, Door(site), Said("A"), ifMatch: "\"0\"")).Status);
        var tag = (await planner.GetAsync(Door(site))).Tag;

        Assert.Equal(HttpStatusCode.NoContent, (await planner.SendAsync(HttpMethod.Put, Door(site), Said("A"), ifMatch: "\"0\"")).Status);

        Assert.Equal(tag, (await planner.GetAsync(Door(site))).Tag);
        Assert.Equal(["stale"], (await other.SendAsync(HttpMethod.Put, Door(site), Said("A"), ifMatch: "\"0\"")).Codes(HttpStatusCode.PreconditionFailed));
        Assert.Equal(["stale"], (await planner.SendAsync(HttpMethod.Put, Door(site), Said("A", "2026-03-02"), ifMatch: "\"0\"")).Codes(HttpStatusCode.PreconditionFailed));
        Assert.Equal(["stale"], (await planner.SendAsync(HttpMethod.Put, Door(site), Said("A", decision: "56/QĐ-TTg"), ifMatch: "\"0\"")).Codes(HttpStatusCode.PreconditionFailed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Investor)]
    public async Task Of_eight_planners_at_once_one_records_and_seven_are_told_whom(string? before)
    {
        var site = await NewSiteAsync(SiteStatus.Planned, before);
        var planners = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PlannerAsync()));
        var tag = (await planners[0].GetAsync(Door(site))).Tag;

        var answers = await Task.WhenAll(planners.Select((planner, number) => planner.SendAsync(HttpMethod.Put, Door(site), Said($"Công ty {number}"), ifMatch: tag)));

        var winner = Assert.Single(Enumerable.Range(0, 8), number => answers[number].Status == HttpStatusCode.NoContent);
        var late = answers.Where(answer => answer.Status != HttpStatusCode.NoContent).ToArray();
        Assert.All(late, answer => Assert.Equal(["stale"], answer.Codes(HttpStatusCode.PreconditionFailed)));
        Assert.All(late, answer => Assert.Equal($"Công ty {winner}", answer.Json.GetProperty("current").GetProperty("name").GetString()));
        Assert.Equal($"Công ty {winner}", (await planners[0].GetAsync(Door(site))).Good().GetProperty("name").GetString());
        Array.ForEach(planners, planner => planner.Dispose());
    }

    private static string Door(string site) => $"/api/sites/{site}/investor";

    private static object Said(string name, string from = "2026-03-01", string decision = "55/QĐ-TTg") =>
        new { validFrom = from, name, capitalBnVnd = 777.5, source = "QĐ chấp thuận", decision = new { number = decision, signedOn = "2026-02-20" } };

    private static async Task<Answer> NameAsync(Person planner, string site, string name) =>
        await planner.SendAsync(HttpMethod.Put, Door(site), Said(name), ifMatch: (await planner.GetAsync(Door(site))).Tag);

    private static (string? Disclosure, string? Name, decimal? Capital) Told(Answer answer)
    {
        var (name, capital) = (answer.Good().GetProperty("name"), answer.Json.GetProperty("capitalBnVnd"));
        return (answer.Json.GetProperty("disclosure").GetString(), name.GetString(), capital.ValueKind == JsonValueKind.Null ? null : capital.GetDecimal());
    }

    private Task<Person> PlannerAsync(string of = "24-2025") => Person.SignInAsync(province, Role.Planner, of, "Phòng quy hoạch");

    private Task<string> NewSiteAsync(SiteStatus status, string? investor = null) => province.NewSiteAsync(status, investor);
}
