namespace ZonePlanner.Api.Http;

/// <summary>HEAD of a reading under /api answers what GET does, without the body: one route, one operation of the document, one rule of access.</summary>
internal static class HeadRequests
{
    /// <summary>Before routing. The server keeps in mind that it was HEAD, and sends no body.</summary>
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use(AskAsGetAsync);

    private static Task AskAsGetAsync(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method) && http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            http.Request.Method = HttpMethods.Get;
        }

        return next(http);
    }
}
