using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Sites;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Plots;

public sealed class PlotsLeftTests(PlotsLeftTests.Province province) : IClassFixture<PlotsLeftTests.Province>
{
    private const string Code = "plots-left-outside";

    [Fact]
    public async Task A_plot_whose_site_was_redrawn_away_from_it_is_revoked_set_free_and_ended()
    {
        await province.SiteAsync("kcn-ve-lai", 100);
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-ve-lai", Plot("A-01", 108, 0)))[0];
        (await StandAsync(officer, plot, Standing("leased", "Công ty Ở Lại"))).Good();

        await PublishAsync(officer, Redrawn("kcn-ve-lai", "reduce", 100, 0, 5, 10));

        Assert.Equal(["outside-site"], (await RedrawAsync(officer, plot, "A-01", 108.2)).Codes(HttpStatusCode.Conflict));
        Assert.Equal("revoked", (await StandAsync(officer, plot, Standing("revoked", from: "2026-12-02"))).Good().GetProperty("status").GetString());
        (await StandAsync(officer, plot, Standing("available", from: "2026-12-03"))).Good();
        (await RedrawAsync(officer, plot, "A-01", 103, "2026-12-04")).Good();
        Assert.Equal(["outside-site"], (await RedrawAsync(officer, plot, "A-01", 108, "2026-12-05")).Codes(HttpStatusCode.Conflict));
        Assert.Equal(HttpStatusCode.NoContent, (await EndAsync(officer, plot, "2026-12-06")).Status);
    }

    [Fact]
    public async Task A_plot_whose_site_was_withdrawn_is_revoked_set_free_and_ended()
    {
        await province.SiteAsync("kcn-rut-di", 115);
        using var officer = await province.OfficerAsync();
        var codes = await LayOutAsync(officer, "kcn-rut-di", Plot("A-01", 115, 0), Plot("A-02", 117, 0));
        (await StandAsync(officer, codes[0], Standing("handed-over", "Công ty Ở Lại"))).Good();

        await PublishAsync(officer, new JsonObject { ["site"] = "kcn-rut-di", ["movement"] = "withdraw" });

        Assert.Equal(["site-without-outline"], (await RedrawAsync(officer, codes[0], "A-01", 115.2)).Codes(HttpStatusCode.Conflict));
        Assert.Equal(HttpStatusCode.NoContent, (await StandAsync(officer, codes[0], Standing("revoked", from: "2026-12-02"))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await StandAsync(officer, codes[0], Standing("available", from: "2026-12-03"))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await EndAsync(officer, codes[0], "2026-12-04")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await EndAsync(officer, codes[1], "2026-12-04")).Status);
        Assert.Equal(["site-without-outline"], (await LayingOutAsync(officer, "kcn-rut-di", "2026-12-05", [Plot("A-03", 119, 0)])).Codes(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_boundary_that_leaves_plots_outside_says_which_by_how_much_and_where()
    {
        await province.SiteAsync("kcn-thu-hep", 130);
        using var officer = await province.OfficerAsync();
        using var nobody = Person.Anonymous(province);
        var codes = await LayOutAsync(officer, "kcn-thu-hep", Plot("A-01", 130, 0), Plot("A-02", 134.5, 0), Plot("A-03", 136, 0));
        (await StandAsync(officer, codes[2], Standing("leased", "Công ty Kín Tiếng"))).Good();

        var finding = Assert.Single(await CheckAsync(nobody, "kcn-thu-hep", 130, 5));

        Assert.Equal(("warning", "kcn-thu-hep"), (finding.GetProperty("severity").GetString(), finding.GetProperty("subject").GetString()));
        Assert.Equal(1.72, finding.GetProperty("hectares").GetDouble(), 2);
        Assert.Equal("MultiPolygon", finding.GetProperty("geometry").GetProperty("type").GetString());
        Assert.StartsWith("Plots of “kcn-thu-hep” that would lie outside this boundary: 2, by 1.72 ha: kcn-thu-hep-a-02, kcn-thu-hep-a-03. Held by somebody (reserved, leased, handed over): 1. First revoke", Said(finding, "en"), StringComparison.Ordinal);
        Assert.StartsWith("2 lô đất của “kcn-thu-hep” sẽ nằm ngoài ranh giới này 1,72 ha: kcn-thu-hep-a-02, kcn-thu-hep-a-03. Đang có người giữ (giữ chỗ, thuê, đã bàn giao): 1.", Said(finding, "vi"), StringComparison.Ordinal);
        Assert.DoesNotContain("Công ty Kín Tiếng", finding.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_where_all_plots_stay_inside_or_along_the_edge_or_have_ended_by_then()
    {
        await province.SiteAsync("kcn-du-cho", 145);
        using var officer = await province.OfficerAsync();
        var codes = await LayOutAsync(officer, "kcn-du-cho", Plot("A-01", 145, 0), Plot("A-02", 148, 0, 2), Plot("A-03", 153, 0));
        await EndAsync(officer, codes[2], "2026-11-01");

        Assert.Empty(await CheckAsync(officer, "kcn-du-cho", 145, 5));
        // A tenth of a millimetre is the same line drawn twice.
        Assert.Empty(await CheckAsync(officer, "kcn-du-cho", 145, 4.999999));
        Assert.Single(await CheckAsync(officer, "kcn-du-cho", 145, 4.9));
        Assert.Single(await CheckAsync(officer, "kcn-du-cho", 145, 5, "2026-06-01"));
        Assert.Empty(await CheckAsync(officer, "kcn-du-cho", 145, 5, "2026-06-01", "2026-01-01"));
    }

    [Fact]
    public async Task Whether_plots_of_a_site_that_is_only_planned_are_held_is_said_to_its_own_officers()
    {
        await province.SiteAsync("kcn-moi-nghi", 160, SiteStatus.Planned);
        using var officer = await province.OfficerAsync();
        using var stranger = await province.OfficerAsync("33-2025");
        using var nobody = Person.Anonymous(province);
        var codes = await LayOutAsync(officer, "kcn-moi-nghi", [.. Enumerable.Range(1, 7).Select(one => Plot($"A-0{one}", 168, one))]);
        (await StandAsync(officer, codes[0], Standing("reserved", "Công ty Kín Tiếng"))).Good();

        var (own, other, anybodys) = (Assert.Single(await CheckAsync(officer, "kcn-moi-nghi", 160, 5)), Assert.Single(await CheckAsync(stranger, "kcn-moi-nghi", 160, 5)), Assert.Single(await CheckAsync(nobody, "kcn-moi-nghi", 160, 5)));

        Assert.Contains("7, by 8.04 ha: kcn-moi-nghi-a-01, kcn-moi-nghi-a-02, kcn-moi-nghi-a-03, kcn-moi-nghi-a-04, kcn-moi-nghi-a-05, …. Held by somebody (reserved, leased, handed over): 1. First", Said(own, "en"), StringComparison.Ordinal);
        Assert.Contains("kcn-moi-nghi-a-05, …. First", Said(other, "en"), StringComparison.Ordinal);
        Assert.Equal(other.GetRawText(), anybodys.GetRawText());
    }

    [Fact]
    public async Task A_proposal_is_told_of_the_plots_it_leaves_and_wants_a_reason_before_it_is_published()
    {
        await province.SiteAsync("kcn-de-xuat", 175);
        await province.SiteAsync("kcn-nhan-dat", 186);
        using var officer = await province.OfficerAsync();
        var codes = await LayOutAsync(officer, "kcn-de-xuat", Plot("A-01", 175, 0), Plot("A-02", 183, 0));
        (await StandAsync(officer, codes[0], Standing("leased", "Công ty Ở Lại"))).Good();

        var redrawn = await FoundAsync(officer, Redrawn("kcn-de-xuat", "reduce", 175, 0, 5, 10));
        var withdrawn = await FoundAsync(officer, new JsonObject { ["site"] = "kcn-de-xuat", ["movement"] = "withdraw" });
        var merged = await FoundAsync(officer, new JsonObject { ["site"] = "kcn-de-xuat", ["movement"] = "merge", ["into"] = "kcn-nhan-dat" });

        Assert.Contains(": 1, by 1.15 ha: kcn-de-xuat-a-02. Held by somebody (reserved, leased, handed over): 0.", Said(redrawn, "en"), StringComparison.Ordinal);
        Assert.Equal(2.3, withdrawn.GetProperty("hectares").GetDouble(), 2);
        Assert.StartsWith("“kcn-de-xuat” còn 2 lô đất, 2,30 ha, sẽ không thuộc khu, cụm nào có hiệu lực: kcn-de-xuat-a-01, kcn-de-xuat-a-02. Đang có người giữ (giữ chỗ, thuê, đã bàn giao): 1.", Said(withdrawn, "vi"), StringComparison.Ordinal);
        Assert.EndsWith("First revoke those that are held, and end the plots.", Said(withdrawn, "en"), StringComparison.Ordinal);
        Assert.EndsWith("lay them out again in “kcn-nhan-dat”.", Said(merged, "en"), StringComparison.Ordinal);
        Assert.Equal("MultiPolygon", merged.GetProperty("geometry").GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_site_without_plots_ends_without_a_word_about_them()
    {
        await province.SiteAsync("kcn-khong-lo", 300);
        using var officer = await province.OfficerAsync();
        var draft = await DraftAsync(officer, Content(new JsonObject { ["site"] = "kcn-khong-lo", ["movement"] = "withdraw" }));

        Assert.DoesNotContain(Code, (await officer.GetAsync($"/api/proposals/{draft}/check")).Good().GetRawText(), StringComparison.Ordinal);
        Assert.Empty(await CheckAsync(officer, "kcn-khong-lo", 300, 5));
    }

    private static string Said(JsonElement finding, string language) => finding.GetProperty("message").GetProperty(language).GetString()!;

    /// <summary>What a check says of plots, of the first columns of a site.</summary>
    private static async Task<JsonElement[]> CheckAsync(Person person, string site, double east, double width, string day = "2026-12-01", string? knownAt = null)
    {
        var question = new JsonObject { ["kind"] = "industrial-zone", ["validAt"] = day, ["site"] = site, ["geometry"] = Drawn(Squares.At(east, 0, width, 10)) };
        if (knownAt is not null)
        {
            question["knownAt"] = knownAt;
        }

        var answer = (await person.PostAsync("/api/checks/boundary", question)).Good();
        return [.. answer.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == Code)];
    }

    /// <summary>What is said of plots of a proposal, which wants a reason for it.</summary>
    private static async Task<JsonElement> FoundAsync(Person officer, JsonObject change)
    {
        var answer = (await officer.GetAsync($"/api/proposals/{await DraftAsync(officer, Content(change))}/check")).Good();
        Assert.Contains($"0/{Code}:{change["site"]}", answer.GetProperty("unanswered").EnumerateArray().Select(key => key.GetString()));
        return answer.GetProperty("findings").EnumerateArray().Select(found => found.GetProperty("finding")).Single(finding => finding.GetProperty("code").GetString() == Code);
    }

    private static async Task<Answer> RedrawAsync(Person officer, string plot, string label, double east, string from = "2026-12-01")
    {
        var changed = Plot(label, east, 0);
        (changed["validFrom"], changed["source"]) = (from, "đo lại");
        return await officer.SendAsync(HttpMethod.Put, $"/api/plots/{plot}", changed.ToJsonString(), (await officer.GetAsync($"/api/plots/{plot}")).Tag);
    }

    private static async Task<Answer> EndAsync(Person officer, string plot, string from) =>
        await officer.SendAsync(HttpMethod.Delete, $"/api/plots/{plot}?validFrom={from}", ifMatch: (await officer.GetAsync($"/api/plots/{plot}")).Tag);

    private async Task PublishAsync(Person officer, JsonObject change)
    {
        using var planner = await Person.SignInAsync(province, Role.Planner, "24-2025", "Phòng quy hoạch");
        (await Proposals.ProposingProvince.PublishAsync(planner, await ApprovedAsync(officer, planner, Content(change)))).Good();
    }

    /// <summary>The province with small zones of ten squares by ten, one for each test.</summary>
    public sealed class Province(TestCluster cluster) : PlottedProvince(cluster)
    {
        internal Task SiteAsync(string code, double east, SiteStatus status = SiteStatus.Established) => ZoneAsync(code, east, status, size: 10);
    }
}
