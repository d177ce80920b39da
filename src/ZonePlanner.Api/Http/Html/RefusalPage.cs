using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ZonePlanner.Api.Http.Html;

/// <summary>A refusal as a page, for whoever asks for pages: the same findings, each in both languages, and the links that come with it.</summary>
internal sealed class RefusalPage(IOptions<JsonOptions> json) : IProblemDetailsWriter
{
    /// <summary>What programs ask is answered in JSON; <c>f</c>, where it is given, says whether a page is asked for.</summary>
    public bool CanWrite(ProblemDetailsContext context)
    {
        var request = context.HttpContext.Request;
        return !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && request.Query["f"].ToString() switch
        {
            "" => request.WantsPage(),
            var form => form == "html",
        };
    }

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(Whole(context.HttpContext.Request, context.ProblemDetails).ToString(), context.HttpContext.RequestAborted);
    }

    private Markup Whole(HttpRequest request, ProblemDetails problem)
    {
        var findings = problem.Extensions.TryGetValue("findings", out var found) && found is IReadOnlyCollection<Mistake> mistakes ? mistakes : [];
        return Markup.Of($"""
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{problem.Title} · ZonePlanner</title>
            <meta name="robots" content="noindex">
            <link rel="icon" href="{request.PathBase}/favicon.svg" type="image/svg+xml">
            {PublicPage.Style}
            </head>
            <body>
            <header>
            <a href="{request.PathBase}/">ZonePlanner · bản đồ / map</a>
            <a href="{request.PathBase}/ogc">OGC API</a>
            </header>
            <main>
            <h1>{problem.Title}</h1>
            <ul>
            {findings.Select(finding => Markup.Of($"<li>{Place(finding)}{finding.Message.Vi}<br><span lang=\"en\">{finding.Message.En}</span></li>"))}
            </ul>
            {Links(problem)}
            </main>
            </body>
            </html>

            """);
    }

    private static Markup Place(Mistake finding) => finding.Place is null ? Markup.None : Markup.Of($"<code>{finding.Place}</code>: ");

    private Markup Links(ProblemDetails problem)
    {
        if (!problem.Extensions.TryGetValue("links", out var links) || links is null)
        {
            return Markup.None;
        }

        var shown = JsonSerializer.SerializeToElement(links, json.Value.SerializerOptions).EnumerateArray().Where(link => link.TryGetProperty("title", out _));
        return Markup.Of($"""
            <ul>
            {shown.Select(link => Markup.Of($"<li><a href=\"{link.GetProperty("href").GetString()}\">{link.GetProperty("title").GetString()}</a></li>"))}
            </ul>
            """);
    }
}
