using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Reports;

[Collection(SmallProvince.Collection)]
public sealed class HectaresReportTests(SmallProvince province)
{
    private const string Districts = "/api/reports/hectares?by=district&validAt=2025-01-01";

    [Theory]
    [InlineData("by=district&validAt=2025-01-01")]
    [InlineData("by=district&validAt=2025-01-01&kind=economic-zone,industrial-zone,industrial-cluster,it-park")]
    [InlineData("by=commune&validAt=2026-01-01")]
    [InlineData("by=commune&validAt=2025-01-01")]
    [InlineData("by=province&validAt=2026-01-01")]
    [InlineData("by=kind")]
    [InlineData("by=status")]
    [InlineData("by=district&status=withdrawn,merged,planned")]
    [InlineData("by=district&province=24")]
    public async Task Parts_add_up_to_the_whole_to_the_square_metre(string question)
    {
        var report = await province.ReadAsync($"/api/reports/hectares?{question}");

        var total = report.GetProperty("total");
        foreach (var figure in new[] { "decidedHa", "declaredHa", "measuredHa", "count", "statedOnly", "withoutDecidedHa", "withoutOutline", "schematic" })
        {
            Assert.Equal(total.GetProperty(figure).GetDecimal(), report.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty(figure).GetDecimal()));
        }

        Assert.True(total.GetProperty("count").GetInt32() > 0);
    }

    [Fact]
    public async Task A_site_across_a_line_is_split_by_area_and_counted_where_most_of_it_lies()
    {
        var report = await province.ReadAsync($"{Districts}&kind=industrial-zone&status=operating");

        var (west, east) = (Row(report, "221"), Row(report, "222"));
        Assert.Equal(0, west.GetProperty("count").GetInt32());
        Assert.Equal(1, east.GetProperty("count").GetInt32());
        Assert.Equal(1, west.GetProperty("crossing").GetInt32());
        Assert.Equal(1, report.GetProperty("total").GetProperty("crossing").GetInt32());
        Assert.Equal(106.5, west.GetProperty("decidedHa").GetDouble(), 0.01);
        Assert.Equal(319.5, east.GetProperty("decidedHa").GetDouble(), 0.01);
        Assert.Equal(426, report.GetProperty("total").GetProperty("decidedHa").GetDouble());
        Assert.Equal(0.25, west.GetProperty("measuredHa").GetDouble() / report.GetProperty("total").GetProperty("measuredHa").GetDouble(), 0.0001);
    }

    [Fact]
    public async Task A_site_without_an_outline_stands_where_its_source_says_if_it_says_one_place()
    {
        var report = await province.ReadAsync($"{Districts}&kind=industrial-zone&status=planned");

        Assert.Equal((1, 1, 50.0), (Count(report, "221"), Row(report, "221").GetProperty("statedOnly").GetInt32(), Row(report, "221").GetProperty("decidedHa").GetDouble()));
        Assert.Equal((1, 1, 0.0), (Count(report, "222"), Row(report, "222").GetProperty("withoutDecidedHa").GetInt32(), Row(report, "222").GetProperty("decidedHa").GetDouble()));
        var unknown = Assert.Single(report.GetProperty("rows").EnumerateArray(), row => row.GetProperty("code").ValueKind == JsonValueKind.Null);
        Assert.Equal("unknown-unit", unknown.GetProperty("unplaced").GetString());
        Assert.Equal((2, 330.0), (unknown.GetProperty("count").GetInt32(), unknown.GetProperty("decidedHa").GetDouble()));
    }

    [Fact]
    public async Task Ground_in_no_known_unit_is_a_row_of_its_own()
    {
        var report = await province.ReadAsync($"{Districts}&kind=industrial-cluster");

        var outside = Assert.Single(report.GetProperty("rows").EnumerateArray(), row => row.GetProperty("code").ValueKind == JsonValueKind.Null);
        Assert.Equal("outside-known-units", outside.GetProperty("unplaced").GetString());
        Assert.Equal(1, outside.GetProperty("count").GetInt32());
        Assert.Equal(7 + 10, outside.GetProperty("decidedHa").GetDouble(), 0.01);
        Assert.Equal(10, Row(report, "222").GetProperty("decidedHa").GetDouble(), 0.01);
    }

    [Fact]
    public async Task Units_without_sites_are_listed_with_nothing()
    {
        var report = await province.ReadAsync("/api/reports/hectares?by=commune&validAt=2026-01-01&kind=it-park");

        Assert.Equal(["0-2025", "10-2025", "5-2025"], report.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("code").GetString()));
        Assert.All(report.GetProperty("rows").EnumerateArray(), row => Assert.Equal(0, row.GetProperty("count").GetInt32()));
    }

    [Theory]
    [InlineData("by=district&validAt=2025-06-30", "2025-06-30", "valid-at")]
    [InlineData("by=district&validAt=2026-11-24", "2025-06-30", "last-day-of-level")]
    [InlineData("by=district&validAt=2026-11-24&geography=2025-01-01", "2025-01-01", "asked")]
    [InlineData("by=district&geography=2026-01-01", "2026-01-01", "no-unit-known")]
    [InlineData("by=commune&validAt=2026-11-24", "2026-11-24", "valid-at")]
    [InlineData("by=commune&validAt=2024-11-24", "2025-07-01", "first-day-of-level")]
    [InlineData("by=kind", null, null)]
    public async Task The_answer_says_whose_units_it_uses_and_why(string question, string? geography, string? reason)
    {
        var report = await province.ReadAsync($"/api/reports/hectares?{question}");

        Assert.Equal(geography, report.GetProperty("geography").GetString());
        Assert.Equal(reason, report.GetProperty("geographyReason").GetString());
    }

    [Fact]
    public async Task A_province_named_by_the_source_is_followed_to_what_it_became()
    {
        var before = await province.ReadAsync("/api/reports/hectares?by=province&validAt=2025-06-30&kind=industrial-zone");
        var after = await province.ReadAsync("/api/reports/hectares?by=province&validAt=2025-07-01&kind=industrial-zone");

        Assert.Equal(5, Count(before, "24"));
        Assert.Equal(5, Count(after, "24-2025"));
        Assert.Equal(0, Count(before, "bac-ninh"));
    }

    [Fact]
    public async Task Economic_zones_are_left_out_of_tables_by_unit_and_the_answer_says_so()
    {
        var left = await province.ReadAsync(Districts);
        var asked = await province.ReadAsync($"{Districts}&kind=economic-zone");

        Assert.Equal(["economic-zone"], left.GetProperty("excluded").EnumerateArray().Select(kind => kind.GetString()));
        Assert.True(left.GetProperty("total").GetProperty("decidedHa").GetDouble() < 1000);
        Assert.Equal(30_583, asked.GetProperty("total").GetProperty("decidedHa").GetDouble());
        Assert.Empty(asked.GetProperty("excluded").EnumerateArray());
    }

    [Fact]
    public async Task By_kind_and_by_status_every_kind_and_every_status_is_a_row()
    {
        var kinds = await province.ReadAsync("/api/reports/hectares?by=kind");
        var statuses = await province.ReadAsync("/api/reports/hectares?by=status");

        Assert.Equal(["industrial-zone", "industrial-cluster", "economic-zone", "it-park"], kinds.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("code").GetString()));
        Assert.Equal(["planned", "established", "operating", "withdrawn", "merged"], statuses.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("code").GetString()));
        Assert.Equal((1, 150.0), (Count(statuses, "withdrawn"), Row(statuses, "withdrawn").GetProperty("decidedHa").GetDouble()));
    }

    [Fact]
    public async Task Both_axes_hold()
    {
        var known = UtcText(province.BeforeCorrection);
        const string Question = "/api/reports/hectares?by=kind&kind=industrial-zone&status=operating,planned";

        Assert.Equal(400 + 50 + 30 + 150 + 300, Zones(await province.ReadAsync($"{Question}&validAt=2024-05-05&knownAt={known}")));
        Assert.Equal(426 + 50 + 30 + 150 + 300, Zones(await province.ReadAsync($"{Question}&validAt=2024-05-05")));
        Assert.Equal(426 + 50 + 30 + 300, Zones(await province.ReadAsync($"{Question}&validAt=2024-05-06")));
    }

    [Fact]
    public async Task An_answer_can_be_asked_for_again_by_the_moments_it_prints()
    {
        var first = await province.ReadAsync("/api/reports/hectares?by=district");

        var again = await province.ReadAsync($"/api/reports/hectares?by=district&validAt={first.GetProperty("validAt")}&knownAt={first.GetProperty("knownAt")}");

        Assert.Equal(first.GetRawText(), again.GetRawText());
    }

    [Theory]
    [InlineData("/api/reports/hectares?by=district&format=csv", null)]
    [InlineData("/api/reports/hectares?by=district", "text/csv")]
    [InlineData("/api/reports/hectares?by=district", "application/json;q=0.5, text/csv")]
    public async Task The_table_is_served_as_CSV_for_spreadsheets(string path, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var answer = await province.Http.SendAsync(request, Cancellation);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var json = await province.ReadAsync("/api/reports/hectares?by=district");

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("row,code,name,nameEn,parent,count,crossing", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("district,221,Huyện Yên Dũng,", StringComparison.Ordinal));
        Assert.StartsWith("total,,Tổng cộng,", lines[^1], StringComparison.Ordinal);
        Assert.Contains(json.GetProperty("total").GetProperty("measuredHa").GetDecimal().ToString(CultureInfo.InvariantCulture), lines[^1], StringComparison.Ordinal);
        Assert.Equal(json.GetProperty("rows").GetArrayLength() + 2, lines.Length);
    }

    [Fact]
    public async Task An_answer_already_held_is_not_sent_again()
    {
        using var first = await province.Http.GetAsync(Districts, Cancellation);
        using var json = new HttpRequestMessage(HttpMethod.Get, Districts) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var csv = new HttpRequestMessage(HttpMethod.Get, $"{Districts}&format=csv") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var again = await province.Http.SendAsync(json, Cancellation);
        using var other = await province.Http.SendAsync(csv, Cancellation);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("", "missing-parameter")]
    [InlineData("by=ward", "unknown-word")]
    [InlineData("by=district&kind=zone", "unknown-word")]
    [InlineData("by=district&status=planned,open", "unknown-word")]
    [InlineData("by=district&validAt=2025-02-30", "bad-date")]
    [InlineData("by=district&knownAt=yesterday", "bad-instant")]
    [InlineData("by=district&geography=now", "bad-date")]
    [InlineData("by=district&format=xlsx", "unknown-word")]
    [InlineData("by=district&province=Atlantis", "unknown-province")]
    [InlineData("by=district&districts=221", "unknown-parameter")]
    [InlineData("by=district&by=kind", "repeated-parameter")]
    [InlineData("by=district&province=%00", "bad-character")]
    [InlineData("by=district%27%3B%20DROP%20TABLE%20site%3B--", "unknown-word")]
    public async Task A_question_that_cannot_be_read_is_refused(string question, string finding)
    {
        Assert.Equal([finding], await province.RefusalAsync($"/api/reports/hectares?{question}"));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        Assert.Equal(
            ["unknown-word", "unknown-word", "bad-date", "bad-instant", "bad-date", "unknown-province"],
            await province.RefusalAsync("/api/reports/hectares?by=ward&kind=zone&validAt=1&knownAt=2&geography=3&province=x"));
    }

    private static JsonElement Row(JsonElement report, string code) =>
        report.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("code").GetString() == code);

    private static int Count(JsonElement report, string code) => Row(report, code).GetProperty("count").GetInt32();

    private static double Zones(JsonElement report) => report.GetProperty("total").GetProperty("decidedHa").GetDouble();

    private static string UtcText(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
}
