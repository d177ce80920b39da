using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Plots;

[Collection(Plotted.Name)]
public sealed class PlotSheetPdfTests(PlottedProvince province)
{
    [Fact]
    public async Task A_sheet_is_one_page_of_pdf_with_the_outline_and_is_held_by_its_tag()
    {
        using var officer = await province.OfficerAsync();
        var plot = (await LayOutAsync(officer, "kcn-day", Plot("P-01", 610, 0), Plot("P-02", 611, 0)))[0];

        foreach (var language in new[] { "vi", "en" })
        {
            using var answer = await province.Http.GetAsync($"/api/plots/{plot}/sheet.pdf?lang={language}", Writing.Cancellation);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Writing.Cancellation);

            Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.True(bytes.AsSpan().StartsWith("%PDF-"u8));
            using var read = PdfSharp.Pdf.IO.PdfReader.Open(new MemoryStream(bytes), PdfSharp.Pdf.IO.PdfDocumentOpenMode.Import);
            Assert.Equal(1, read.PageCount);
            Assert.Contains("P-01", read.Info.Title, StringComparison.Ordinal);
            using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/plots/{plot}/sheet.pdf?lang={language}");
            again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
            Assert.Equal(HttpStatusCode.NotModified, (await province.Http.SendAsync(again, Writing.Cancellation)).StatusCode);
        }

        using var nobody = Person.Anonymous(province);
        Assert.Equal(["unknown-plot"], (await nobody.GetAsync("/api/plots/khong-co/sheet.pdf")).Codes(HttpStatusCode.NotFound));
        var before = await nobody.GetAsync($"/api/plots/{plot}/sheet.pdf?validAt=2025-12-31");
        Assert.Equal(["not-then"], before.Codes(HttpStatusCode.NotFound));
        Assert.Contains("from 2026-01-01 until ….", before.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(["unknown-word"], (await nobody.GetAsync($"/api/plots/{plot}/sheet.pdf?lang=fr")).Codes(HttpStatusCode.BadRequest));
    }
}
