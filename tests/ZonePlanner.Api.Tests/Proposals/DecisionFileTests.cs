using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;
using static ZonePlanner.Api.Tests.Proposals.ProposingProvince;

namespace ZonePlanner.Api.Tests.Proposals;

[Collection(Proposing.Name)]
public sealed class DecisionFileTests(ProposingProvince province)
{
    [Fact]
    public async Task A_scan_is_the_provinces_own_until_its_decision_is_published_and_everybodys_after()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        using var elsewhere = await province.OfficerAsync("33-2025");
        using var nobody = Person.Anonymous(province);
        var id = (await SendAsync(officer, "%PDF-1.7 quyết định"u8.ToArray(), "application/pdf")).Good().GetProperty("id").GetString();
        var path = $"/api/decision-files/{id}";
        Assert.Equal(HttpStatusCode.OK, (await planner.GetAsync(path)).Status);
        Assert.Equal(["unknown-file"], (await elsewhere.GetAsync(path)).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["unknown-file"], (await nobody.GetAsync(path)).Codes(HttpStatusCode.NotFound));

        var content = Content(NewCluster("Có Bản Quét", 50, 0));
        content["decision"]!["file"] = id;
        (await PublishAsync(planner, await ApprovedAsync(officer, planner, content))).Good();

        Assert.Equal("%PDF-1.7 quyết định", (await nobody.GetAsync(path)).Text);
    }

    [Fact]
    public async Task HEAD_tells_of_a_scan_what_GET_does_without_sending_it()
    {
        using var officer = await province.OfficerAsync();
        var bytes = "%PDF-1.7 chỉ hỏi đầu thư"u8.ToArray();
        var id = (await SendAsync(officer, bytes, "application/pdf")).Good().GetProperty("id").GetString();
        using var asked = new HttpRequestMessage(HttpMethod.Head, $"/api/decision-files/{id}");

        using var answer = await officer.Http.SendAsync(asked, Cancellation);
        using var nobody = Person.Anonymous(province);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.SendAsync(HttpMethod.Head, $"/api/decision-files/{id}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.SendAsync(HttpMethod.Head, "/api/proposals")).Status);
        Assert.Equal(HttpStatusCode.OK, (await nobody.SendAsync(HttpMethod.Head, "/api/sites")).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await nobody.SendAsync(HttpMethod.Head, "/api/checks/boundary")).Status);
    }

    [Fact]
    public async Task The_same_scan_sent_by_two_provinces_is_each_ones_own()
    {
        using var officer = await province.OfficerAsync();
        using var elsewhere = await province.OfficerAsync("33-2025");
        var bytes = "%PDF-1.7 liên tỉnh"u8.ToArray();
        (await SendAsync(officer, bytes, "application/pdf")).Good();

        var id = (await SendAsync(elsewhere, bytes, "application/pdf")).Good().GetProperty("id").GetString();

        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync($"/api/decision-files/{id}")).Status);
    }

    [Theory]
    [InlineData("<html>", "application/pdf", HttpStatusCode.BadRequest, "not-a-pdf")]
    [InlineData("%PDF-1.7", "text/html", HttpStatusCode.UnsupportedMediaType, "wrong-content-type")]
    public async Task What_is_no_PDF_is_refused(string body, string type, HttpStatusCode status, string code)
    {
        using var officer = await province.OfficerAsync();

        Assert.Equal([code], (await SendAsync(officer, System.Text.Encoding.UTF8.GetBytes(body), type)).Codes(status));
    }

    [Fact]
    public async Task A_file_over_20_MB_is_refused()
    {
        using var officer = await province.OfficerAsync();

        Assert.Equal(["too-large"], (await SendAsync(officer, new byte[21 << 20], "application/pdf")).Codes(HttpStatusCode.RequestEntityTooLarge));
    }

    [Fact]
    public async Task A_decision_that_names_a_file_nobody_sent_is_not_published()
    {
        using var officer = await province.OfficerAsync();
        using var planner = await province.PlannerAsync();
        var content = Content(NewCluster("Thiếu Bản Quét", 55, 0));
        content["decision"]!["file"] = new string('0', 64);

        Assert.Contains("file-unknown", (await PublishAsync(planner, await ApprovedAsync(officer, planner, content))).Codes(HttpStatusCode.UnprocessableEntity));
    }

    private static async Task<Answer> SendAsync(Person person, byte[] bytes, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/decision-files?name=QĐ.pdf") { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new(type);
        request.Headers.Add("X-Antiforgery", person.Antiforgery);
        using var answer = await person.Http.SendAsync(request, Cancellation);
        return new Answer(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), null, answer.Content.Headers.ContentType?.MediaType);
    }
}
