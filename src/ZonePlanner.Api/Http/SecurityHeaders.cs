namespace ZonePlanner.Api.Http;

/// <summary>What a browser may do with our pages: run our own scripts, show our own and OpenStreetMap's pictures, and no more; with JSON, show it.</summary>
internal static class SecurityHeaders
{
    private const string Pages =
        "default-src 'self'; img-src 'self' data: blob: https://tile.openstreetmap.org; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    // The API reference page starts itself by a script in the page.
    private const string Reference =
        "default-src 'self'; img-src 'self' data:; font-src 'self' data:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

    // JSON is no page, and is not to become one.
    private const string Json = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(AddAsync);

    private static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        // At the last moment: the answer to an unforeseen error begins by clearing the headers.
        context.Response.OnStarting(SetAsync, context);
        return next(context);
    }

    private static Task SetAsync(object state)
    {
        var context = (HttpContext)state;
        if (context.Response.StatusCode == StatusCodes.Status304NotModified)
        {
            // What the client keeps holds, and with it what was said of it then.
            return Task.CompletedTask;
        }

        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (context.Response.ContentType?.Contains("json", StringComparison.Ordinal) == true)
        {
            headers.ContentSecurityPolicy = Json;
            return Task.CompletedTask;
        }

        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/docs", StringComparison.Ordinal) ? Reference : Pages;
        // OpenStreetMap's tile servers ask to be told which site uses them.
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return Task.CompletedTask;
    }
}
