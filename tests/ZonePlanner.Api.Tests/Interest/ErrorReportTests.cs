using System.Net;

namespace ZonePlanner.Api.Tests.Interest;

[Collection(Interested.Name)]
public sealed class ErrorReportTests(InterestProvince province)
{
    private static readonly object Consent = new { given = true, version = "2026-11-27" };

    [Fact]
    public async Task A_report_is_seen_at_once_counted_in_public_answered_and_closed()
    {
        var plot = await province.PlotAsync("kcn-song", "sai-so", 5, 0);
        (await province.SendAsync(new { plot, words = "Đường rộng 12 m, không phải 24 m.", point = new[] { 106.2055, 21.3005 } }, "/api/error-reports")).Good(HttpStatusCode.Accepted);
        using var officer = await province.OfficerAsync();
        using var stranger = await province.OfficerAsync("33-2025");

        var report = (await officer.GetAsync($"/api/error-reports?plot={plot}&state=new")).Good().GetProperty("reports")[0];
        var id = report.GetProperty("id").GetGuid();
        Assert.Equal(("Đường rộng 12 m, không phải 24 m.", "kcn-song", 21.3005), (report.GetProperty("words").GetString(), report.GetProperty("site").GetString(), report.GetProperty("point")[1].GetDouble()));
        Assert.Equal(1, await OpenAsync($"plot={plot}"));
        Assert.Equal(["unknown-report"], (await stranger.GetAsync($"/api/error-reports/{id}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(0, (await stranger.GetAsync($"/api/error-reports?plot={plot}")).Good().GetProperty("numberMatched").GetInt64());

        var answered = (await officer.PostAsync($"/api/error-reports/{id}/answer", new { text = "Đã sửa." })).Good();
        Assert.Equal(("answered", false), (answered.GetProperty("state").GetString(), answered.GetProperty("answers")[0].GetProperty("mailed").GetBoolean()));
        Assert.Equal("closed", (await officer.PostAsync($"/api/error-reports/{id}/close")).Good().GetProperty("state").GetString());
        Assert.Equal(0, await OpenAsync($"plot={plot}"));
    }

    [Fact]
    public async Task Whoever_confirmed_an_address_is_mailed_the_answer_and_stopping_keeps_the_report()
    {
        var (email, plot) = (InterestProvince.NewAddress(), await province.PlotAsync("kcn-song", "sai-hai", 6, 0));
        (await province.SendAsync(new { plot, words = "Giá đã đổi.", email, language = "en", consent = Consent }, "/api/error-reports")).Good(HttpStatusCode.Accepted);
        var asked = (await province.Post.ToAsync(email))[0];
        Assert.DoesNotContain("Giá đã đổi", asked.Text, StringComparison.Ordinal);
        using var officer = await province.OfficerAsync();
        var id = (await officer.GetAsync($"/api/error-reports?plot={plot}")).Good().GetProperty("reports")[0].GetProperty("id").GetGuid();

        Assert.False((await officer.GetAsync($"/api/error-reports/{id}")).Good().GetProperty("reachable").GetBoolean());
        Assert.Equal(HttpStatusCode.OK, (await province.PressAsync(asked.Link("confirm"))).Status);
        (await officer.PostAsync($"/api/error-reports/{id}/answer", new { text = "Thank you, mended." })).Good();
        var answer = (await province.Post.ToAsync(email, 2))[1];
        Assert.Contains("Thank you, mended.", answer.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await province.PressAsync(answer.Link("unsubscribe"))).Status);
        var kept = (await officer.GetAsync($"/api/error-reports/{id}")).Good();
        Assert.Equal(("Giá đã đổi.", false), (kept.GetProperty("words").GetString(), kept.GetProperty("reachable").GetBoolean()));
    }

    [Fact]
    public async Task A_report_says_what_about_and_an_address_comes_with_consent()
    {
        var answer = await province.SendAsync(new { words = "", email = "a@example.invalid", point = new[] { 500, 0 } }, "/api/error-reports");

        Assert.Equal(["missing", "missing", "not-a-point", "one-subject"], answer.Codes(HttpStatusCode.BadRequest).Order());
        Assert.Equal(["unknown-site"], (await province.SendAsync(new { site = "khong-co", words = "sai" }, "/api/error-reports")).Codes(HttpStatusCode.BadRequest));
    }

    private async Task<long> OpenAsync(string about) => (await province.OpenAsync($"/api/error-reports/open?{about}")).Good().GetProperty("open").GetInt64();
}
