using System.Globalization;
using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Plans;

/// <summary>What the service says of the plans in <c>data/</c>.</summary>
public sealed class RealPlanTests(SeededService service) : IClassFixture<SeededService>
{
    [Theory]
    [InlineData("2024-05-05", 5726.41, 2113.59)]
    [InlineData("2024-05-06", 5726.43, 2113.57)]
    public async Task Bac_Giang_balances_on_paper_and_two_names_and_two_thousand_hectares_are_not_known(string day, double named, double unknown)
    {
        var zones = (await ReadAsync($"/api/plans/bac-giang-2021-2030/reconciliation?validAt={day}")).GetProperty("kinds")[0];

        // 6 / 1,322 kept and 23 new that share 6,518 with expansions and mergers; 2024 took 150 and 133 away and brought 206 and 77.
        Assert.Equal((29, 7840m), (zones.GetProperty("target").GetProperty("count").GetInt32(), zones.GetProperty("target").GetProperty("ha").GetDecimal()));
        Assert.Equal((29, 7840m), (zones.GetProperty("ledger").GetProperty("count").GetInt32(), zones.GetProperty("ledger").GetProperty("ha").GetDecimal()));
        Assert.True(zones.GetProperty("difference").GetProperty("ledgerBalances").GetBoolean());
        Assert.Equal((27, 23, 4), (zones.GetProperty("named").GetProperty("count").GetInt32(), zones.GetProperty("named").GetProperty("withArea").GetInt32(), zones.GetProperty("named").GetProperty("withoutArea").GetInt32()));
        Assert.Equal(named, zones.GetProperty("named").GetProperty("decidedHa").GetDouble());
        Assert.Equal(2, zones.GetProperty("difference").GetProperty("unnamedCount").GetInt32());
        Assert.Equal(unknown, zones.GetProperty("difference").GetProperty("unknownHa").GetDouble());
    }

    [Theory]
    [InlineData("by=district")]
    [InlineData("by=district&validAt=2025-06-30&province=24")]
    [InlineData("by=commune")]
    [InlineData("by=province")]
    [InlineData("by=district&kind=economic-zone")]
    public async Task Hectares_of_the_real_sites_add_up_to_the_square_metre(string question)
    {
        var report = await ReadAsync($"/api/reports/hectares?{question}");

        foreach (var figure in new[] { "decidedHa", "measuredHa", "count" })
        {
            Assert.Equal(report.GetProperty("total").GetProperty(figure).GetDecimal(), report.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty(figure).GetDecimal()));
        }
    }

    [Theory]
    [InlineData("district", "commune")]
    [InlineData("district", "province")]
    [InlineData("kind", "commune")]
    public async Task The_total_is_the_same_whatever_it_is_divided_by(string one, string other)
    {
        const string Zones = "kind=industrial-zone&validAt=2025-06-30";

        var first = (await ReadAsync($"/api/reports/hectares?by={one}&{Zones}")).GetProperty("total");
        var second = (await ReadAsync($"/api/reports/hectares?by={other}&{Zones}")).GetProperty("total");

        Assert.All(new[] { "count", "decidedHa", "measuredHa" }, figure => Assert.Equal(first.GetProperty(figure).GetDecimal(), second.GetProperty(figure).GetDecimal()));
    }

    [Fact]
    public async Task Every_site_there_is_answers_with_its_sheet_and_its_history()
    {
        var found = await ReadAsync("/api/sites?limit=1000");

        Assert.True(found.GetProperty("numberMatched").GetInt32() > 100);
        foreach (var code in found.GetProperty("sites").EnumerateArray().Select(site => site.GetProperty("code").GetString()))
        {
            Assert.Equal(code, (await ReadAsync($"/api/sites/{code}")).GetProperty("code").GetString());
            Assert.NotEmpty((await ReadAsync($"/api/sites/{code}/history?geometry=true")).GetProperty("versions").EnumerateArray());
        }
    }

    [Fact]
    public async Task Huyen_Son_leaves_the_plan_on_6_May_2024()
    {
        Assert.Equal(("planned", "withdrawn"), (
            (await ReadAsync("/api/sites/bac-giang-kcn-huyen-son?validAt=2024-05-05")).GetProperty("status").GetString(),
            (await ReadAsync("/api/sites/bac-giang-kcn-huyen-son?validAt=2024-05-06")).GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("/api/movements?site=bac-giang-kcn-duc-giang", "movements")]
    [InlineData("/api/sites?province=24&kind=industrial-zone&q=Đức Giang", "sites")]
    [InlineData("/api/sites/bac-giang-kcn-duc-giang/history", "versions")]
    public async Task A_decision_without_a_number_is_called_by_its_title(string path, string list)
    {
        var line = (await ReadAsync(path)).GetProperty(list)[0];

        Assert.Equal("Nghị quyết về phát triển công nghiệp tỉnh Bắc Giang giai đoạn 2021–2030", line.GetProperty("decision").GetString());
    }

    [Theory]
    [InlineData("/sites/bac-giang-kcn-duc-giang", "<li>văn bản chưa rõ số, BCH Đảng bộ tỉnh Bắc Giang: Nghị quyết về phát triển công nghiệp")]
    [InlineData("/en/sites/bac-giang-ccn-nui-se", "by Clusters adjusted, withdrawn and established in 2015.")]
    [InlineData("/feeds/changes.atom?site=bac-giang-kcn-duc-giang", "theo văn bản chưa rõ số: Nghị quyết về phát triển công nghiệp")]
    public async Task Nor_is_the_code_of_a_decision_shown_to_people(string path, string said)
    {
        using var answer = await service.Http.GetAsync(path, Cancellation);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("bac-giang-nq-dang-bo-2021", page, StringComparison.Ordinal);
        Assert.DoesNotContain("bac-giang-ccn-2015", page, StringComparison.Ordinal);
    }

    private async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await service.Http.GetAsync(path, Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{path}: {answer.StatusCode} {body}"));
        return JsonDocument.Parse(body).RootElement;
    }
}
