namespace ZonePlanner.Api.Http;

/// <summary>A request once begun is finished, whether or not anybody still waits for it.</summary>
/// <remarks>
/// A query that is cancelled while PostGIS is at work now and then takes the whole database server down with it (a segmentation fault or a broken heap; seen with
/// PostGIS 3.3.2 and GEOS 3.11.1), and everybody's requests with that. Our queries are short: they may end by themselves.
/// </remarks>
internal static class BegunRequests
{
    public static void UseBegunRequests(this WebApplication app) => app.Use(FinishAsync);

    private static async Task FinishAsync(HttpContext http, RequestDelegate next)
    {
        var gone = http.RequestAborted;
        gone.ThrowIfCancellationRequested();
        http.RequestAborted = CancellationToken.None;
        try
        {
            await next(http);
        }
        finally
        {
            http.RequestAborted = gone;
        }
    }
}
