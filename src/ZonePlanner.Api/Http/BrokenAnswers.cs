namespace ZonePlanner.Api.Http;

/// <summary>
/// An answer that breaks off is broken off aloud. Over HTTP/1.0, which nginx speaks to those behind it unless told otherwise, the end of the connection is the end of the
/// answer: a file cut short would be taken for a whole one.
/// </summary>
internal static class BrokenAnswers
{
    /// <summary>Before whatever turns failures into answers: what comes through is beyond that.</summary>
    public static void UseBrokenAnswers(this WebApplication app) => app.Use(ResetAsync);

    private static async Task ResetAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch when (http.Response.HasStarted)
        {
            http.Abort();
            throw;
        }
    }
}
