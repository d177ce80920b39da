using System.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace ZonePlanner.Api.Http;

/// <summary>Whatever may write is traced: the record keeps the trace of each write, and the log lines of its request carry the same. Readings go without, which costs them nothing.</summary>
internal static class TracedWrites
{
    public static void UseTracedWrites(this IApplicationBuilder app) => app.Use(TraceAsync);

    private static Task TraceAsync(HttpContext http, RequestDelegate next)
    {
        var method = http.Request.Method;
        return HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || Activity.Current is not null ? next(http) : WriteAsync(http, next);
    }

    private static async Task WriteAsync(HttpContext http, RequestDelegate next)
    {
        using var trace = new Activity("write");
        if (http.Request.Headers[HeaderNames.TraceParent] is [{ } parent] && ActivityContext.TryParse(parent, http.Request.Headers[HeaderNames.TraceState], out _))
        {
            trace.SetParentId(parent);
        }

        trace.SetIdFormat(ActivityIdFormat.W3C).Start();
        await next(http);
    }
}
