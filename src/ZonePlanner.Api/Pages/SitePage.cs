using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Pages;

/// <summary>GET /sites/{code} and /en/sites/{code}: a page about one site that needs nothing else. One that has ended is 410 and says what came after it.</summary>
internal static class SitePage
{
    public static void Map(IEndpointRouteBuilder app)
    {
        // Whatever parameters a link was shared with: the canonical address has none.
        app.MapMethods("/sites/{code}", [HttpMethods.Get, HttpMethods.Head], InVietnameseAsync).WithName(nameof(SitePage)).ExcludeFromDescription();
        app.MapMethods("/en/sites/{code}", [HttpMethods.Get, HttpMethods.Head], InEnglishAsync).WithName("SitePageEn").ExcludeFromDescription();
    }

    private static Task<IResult> InVietnameseAsync(string code, HttpContext http, SiteReading reading, RecordWatch watch, CancellationToken cancellation) =>
        AnswerAsync(code, Language.Vi, http, reading, watch, cancellation);

    private static Task<IResult> InEnglishAsync(string code, HttpContext http, SiteReading reading, RecordWatch watch, CancellationToken cancellation) =>
        AnswerAsync(code, Language.En, http, reading, watch, cancellation);

    private static async Task<IResult> AnswerAsync(string code, Language language, HttpContext http, SiteReading reading, RecordWatch watch, CancellationToken cancellation)
    {
        var address = new PublicPageAddress(http.Request, language, $"/sites/{Uri.EscapeDataString(code)}");
        var record = await watch.NewestAsync();
        if (await reading.FactsAsync(code, record, cancellation) is not { } facts)
        {
            return new PublicPageAnswer(StatusCodes.Status404NotFound, MissingPage.Show(address, code));
        }

        if (!facts.InForce)
        {
            return new PublicPageAnswer(StatusCodes.Status410Gone, EndedPage.Show(address, facts, await reading.SuccessorsAsync(code, record, cancellation)));
        }

        return RecordTag.IsHeld(http, record, $"html-{address.Lang}")
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : new PublicPageAnswer(StatusCodes.Status200OK, SiteText.Show(address, facts, await reading.OutlineAsync(facts, record, cancellation)));
    }
}
