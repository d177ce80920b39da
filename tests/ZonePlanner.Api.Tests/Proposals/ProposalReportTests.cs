using System.Net;
using System.Security.Cryptography;
using System.Text;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Proposals;

[Collection(Proposing.Name)]
public sealed class ProposalReportTests(ProposingProvince province)
{
    [Fact]
    public async Task The_printed_check_has_the_map_the_findings_the_rules_and_the_digest_of_what_it_carries()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Để In <b>", 5, 91)));

        var page = await officer.GetAsync($"/api/proposals/{id}/report");

        Assert.Equal("text/html", page.MediaType);
        Assert.Contains("<svg class=\"map\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("url(#error)", page.Text, StringComparison.Ordinal);
        Assert.Contains("NĐ 32/2024/NĐ-CP", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Text, StringComparison.Ordinal);
        var carried = page.Text[(page.Text.IndexOf("id=\"checked\">", StringComparison.Ordinal) + "id=\"checked\">".Length)..page.Text.LastIndexOf("</script>", StringComparison.Ordinal)];
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(carried))), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_printed_in_English_too_and_in_no_other_language()
    {
        using var officer = await province.OfficerAsync();
        var id = await DraftAsync(officer, Content(NewCluster("Song Ngữ", 60, 0)));

        Assert.Contains("Boundary check", (await officer.GetAsync($"/api/proposals/{id}/report?lang=en")).Text, StringComparison.Ordinal);
        Assert.Equal(["unknown-word"], (await officer.GetAsync($"/api/proposals/{id}/report?lang=fr")).Codes(HttpStatusCode.BadRequest));
    }
}
