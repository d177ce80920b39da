using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Plots.Page;

/// <summary>GET /plots/{code} and /en/plots/{code}: a page about one plot, as everybody may see it. One that has ended is 410.</summary>
internal static class PlotPage
{
    public static void Map(IEndpointRouteBuilder app)
    {
        // Whatever parameters a link was shared with: the canonical address has none.
        app.MapMethods("/plots/{code}", [HttpMethods.Get, HttpMethods.Head], InVietnameseAsync).WithName(nameof(PlotPage)).ExcludeFromDescription();
        app.MapMethods("/en/plots/{code}", [HttpMethods.Get, HttpMethods.Head], InEnglishAsync).WithName("PlotPageEn").ExcludeFromDescription();
    }

    private static Task<IResult> InVietnameseAsync(string code, HttpContext http, NpgsqlDataSource database, RecordWatch watch, CancellationToken cancellation) =>
        AnswerAsync(code, Language.Vi, http, database, watch, cancellation);

    private static Task<IResult> InEnglishAsync(string code, HttpContext http, NpgsqlDataSource database, RecordWatch watch, CancellationToken cancellation) =>
        AnswerAsync(code, Language.En, http, database, watch, cancellation);

    private static async Task<IResult> AnswerAsync(string code, Language language, HttpContext http, NpgsqlDataSource database, RecordWatch watch, CancellationToken cancellation)
    {
        var address = new PublicPageAddress(http.Request, language, $"/plots/{Uri.EscapeDataString(code)}");
        var record = await watch.NewestAsync();
        var today = AsOfParameters.Today(TimeProvider.System);
        var periods = await OnePlot.ReadAsync(database, code, OnePlot.Always, record.Instant, today, sees: null, cancellation);
        if (periods.Count == 0)
        {
            return new PublicPageAnswer(StatusCodes.Status404NotFound, PlotText.Missing(address, code));
        }

        if (periods.Find(period => (period.ValidFrom is null || period.ValidFrom <= today) && (period.ValidTo is null || today < period.ValidTo)) is not { } plot)
        {
            return new PublicPageAnswer(StatusCodes.Status410Gone, PlotText.Ended(address, periods[0]));
        }

        return RecordTag.IsHeld(http, record, $"html-{address.Lang}")
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : new PublicPageAnswer(StatusCodes.Status200OK, PlotText.Show(address, plot, today, record.Instant));
    }
}
