using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.OpenData;

/// <summary>GET /open-data and /en/open-data: the files there are to take away, as a page or as JSON-LD in the words of DCAT, with terms, day, source, size and digest.</summary>
internal static class OpenDataCatalogue
{
    private const string JsonLd = "application/ld+json";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/open-data", [HttpMethods.Get, HttpMethods.Head], InVietnameseAsync).WithName(nameof(OpenDataCatalogue)).TakesOnly("f").ExcludeFromDescription();
        app.MapMethods("/en/open-data", [HttpMethods.Get, HttpMethods.Head], InEnglishAsync).WithName("OpenDataCatalogueEn").TakesOnly("f").ExcludeFromDescription();
    }

    /// <summary>404: nothing is given away here, or not yet.</summary>
    public static IResult NotThere(OpenDataSettings settings) => Problems.NotFound(settings.Folder is null
        ? Mistake.In("path", "no-open-data", "Nơi này không phát hành dữ liệu mở.", "No open data is given away here.")
        : Mistake.In("path", "not-yet-made", "Các tệp dữ liệu mở chưa được tạo lần nào.", "The files of open data have not been made yet."));

    private static Task<IResult> InVietnameseAsync(HttpContext http, OpenDataSettings settings, EditionFolder folder, CancellationToken cancellation) =>
        AnswerAsync(Language.Vi, http, settings, folder, cancellation);

    private static Task<IResult> InEnglishAsync(HttpContext http, OpenDataSettings settings, EditionFolder folder, CancellationToken cancellation) =>
        AnswerAsync(Language.En, http, settings, folder, cancellation);

    private static async Task<IResult> AnswerAsync(Language language, HttpContext http, OpenDataSettings settings, EditionFolder folder, CancellationToken cancellation)
    {
        http.Response.Headers.Vary = HeaderNames.Accept;
        var form = http.Request.Query["f"].ToString();
        if (form is not ("" or "json" or "html"))
        {
            return Problems.BadRequest(Mistake.In("f", "bad-form", "“f” là json hoặc html.", "“f” is json or html."));
        }

        if (await folder.CurrentAsync(cancellation) is not { } edition)
        {
            return NotThere(settings);
        }

        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        var address = new PublicPageAddress(http.Request, language, "/open-data");
        var document = CatalogueDocument.Of(address, edition);
        var isPage = form.Length == 0 ? http.Request.WantsPage() : form == "html";
        var bytes = isPage ? Encoding.UTF8.GetBytes(CataloguePage.Show(address, edition, document).Whole().ToString()) : JsonSerializer.SerializeToUtf8Bytes(document, CatalogueDocument.Form);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes), 0, 12)}\"");
        return TypedResults.Bytes(bytes, isPage ? "text/html; charset=utf-8" : JsonLd, entityTag: tag);
    }
}
