using System.Net;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Sites;

[Collection(SmallProvince.Collection)]
public sealed class SiteListTests(SmallProvince province)
{
    [Theory]
    [InlineData("Quang Châu", "kcn-quang-chau")]
    [InlineData("quang chau", "kcn-quang-chau")]
    [InlineData("CHÂU QUANG", "kcn-quang-chau")]
    [InlineData("nenh", "kcn-quang-chau")]
    [InlineData("quag chau", "kcn-quang-chau")]
    [InlineData("quang chua", "kcn-quang-chau")]
    [InlineData("kcn-quang-chau", "kcn-quang-chau")]
    [InlineData("kcn quang chau", "kcn-quang-chau")]
    [InlineData("yên lư", "ccn-yen-lu kcn-yen-lu")]
    [InlineData("cụm công nghiệp yên lư", "ccn-yen-lu")]
    [InlineData("Sài Gòn", "")]
    [InlineData("100%", "")]
    [InlineData("'; DROP TABLE site; --", "")]
    public async Task Words_find_names_aliases_and_codes(string words, string codes)
    {
        var found = await province.ReadAsync($"/api/sites?q={Uri.EscapeDataString(words)}");

        Assert.Equal(codes, Codes(found));
    }

    [Fact]
    public async Task Both_Unicode_forms_find_the_same()
    {
        var composed = await province.ReadAsync($"/api/sites?q={Uri.EscapeDataString("Huyền Sơn".Normalize(NormalizationForm.FormC))}");
        var decomposed = await province.ReadAsync($"/api/sites?q={Uri.EscapeDataString("Huyền Sơn".Normalize(NormalizationForm.FormD))}");

        Assert.Equal("kcn-huyen-son", Codes(composed));
        Assert.Equal("kcn-huyen-son", Codes(decomposed));
    }

    [Fact]
    public async Task The_whole_name_comes_before_a_part_of_one()
    {
        var found = await province.ReadAsync("/api/sites?q=n");

        Assert.StartsWith("ccn-ngoai ccn-nua kcn-ngoc-ly", Codes(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=economic-zone", "kkt-bao-quanh")]
    [InlineData("status=withdrawn,established", "kcn-huyen-son kkt-bao-quanh")]
    [InlineData("unit=221", "ccn-yen-lu kcn-hoa-yen kcn-quang-chau kcn-yen-lu kkt-bao-quanh")]
    [InlineData("unit=5-2025", "kcn-quang-chau kkt-bao-quanh")]
    [InlineData("unit=no-such-unit", "")]
    [InlineData("kind=industrial-zone&validAt=2022-06-01", "kcn-an-ha kcn-huyen-son")]
    [InlineData("validAt=2019-01-01", "")]
    [InlineData("knownAt=2020-01-01", "")]
    public async Task Kind_status_unit_and_both_moments_pick_out_sites(string question, string codes)
    {
        Assert.Equal(codes, Codes(await province.ReadAsync($"/api/sites?{question}")));
    }

    [Theory]
    [InlineData("24")]
    [InlineData("24-2025")]
    [InlineData("Bắc Giang")]
    [InlineData("bac giang")]
    [InlineData("Tỉnh Bắc Ninh")]
    public async Task Sites_of_a_former_province_are_found_under_the_old_and_the_new_one(string asked)
    {
        var found = await province.ReadAsync($"/api/sites?kind=industrial-zone&province={Uri.EscapeDataString(asked)}");

        Assert.Equal(6, found.GetProperty("numberMatched").GetInt32());
    }

    [Fact]
    public async Task A_province_that_gave_no_land_has_no_sites()
    {
        Assert.Equal("", Codes(await province.ReadAsync("/api/sites?province=bac-ninh")));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repetition()
    {
        var whole = await province.ReadAsync("/api/sites?q=n");
        var codes = new List<string>();
        var pages = 0;
        var next = "/api/sites?q=n&limit=2";
        while (next is not null)
        {
            pages++;
            var page = await province.ReadAsync(next);
            codes.AddRange(Codes(page).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(whole.GetProperty("numberMatched").GetInt32(), page.GetProperty("numberMatched").GetInt32());
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(Codes(whole), string.Join(' ', codes));
        Assert.Equal((codes.Count + 1) / 2, pages);
        Assert.True(pages > 2);
    }

    [Fact]
    public async Task The_three_areas_stand_side_by_side_and_what_is_not_known_is_null()
    {
        var site = (await province.ReadAsync("/api/sites?q=ngoc%20ly")).GetProperty("sites")[0];

        Assert.All(new[] { "decidedHa", "declaredHa", "measuredHa", "geodesicHa", "areaCrs", "quality", "bbox", "validTo" }, area => Assert.Equal(JsonValueKind.Null, site.GetProperty(area).ValueKind));
        Assert.Equal("/api/sites/kcn-ngoc-ly", site.GetProperty("href").GetString());
    }

    [Theory]
    [InlineData("limit=0", "bad-limit")]
    [InlineData("limit=1001", "bad-limit")]
    [InlineData("limit=ten", "bad-limit")]
    [InlineData("cursor=abc", "bad-cursor")]
    [InlineData("cursor=MXwA", "bad-cursor")]
    [InlineData("kind=park", "unknown-word")]
    [InlineData("province=", "unknown-province")]
    [InlineData("q=%00", "bad-character")]
    [InlineData("name=x", "unknown-parameter")]
    [InlineData("Q=x", "unknown-parameter")]
    public async Task A_question_that_cannot_be_read_is_refused(string question, string finding)
    {
        Assert.Equal([finding], await province.RefusalAsync($"/api/sites?{question}"));
    }

    [Fact]
    public async Task A_refusal_lists_what_is_allowed_in_both_languages()
    {
        using var answer = await province.Http.GetAsync("/api/sites?status=open", Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("planned, established, operating, withdrawn, merged", body, StringComparison.Ordinal);
        Assert.Contains("không nhận", body, StringComparison.Ordinal);
    }

    private static string Codes(JsonElement found) => string.Join(' ', found.GetProperty("sites").EnumerateArray().Select(site => site.GetProperty("code").GetString()));
}
