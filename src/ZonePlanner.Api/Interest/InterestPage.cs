using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>The pages that links in mails open. Opening one changes nothing, since mail scanners open every link; its button does.</summary>
internal static class InterestPage
{
    /// <summary>A page that says something.</summary>
    public static ContentHttpResult Say(HttpContext http, MailLanguage? language, Sentence title, Sentence text, int status = StatusCodes.Status200OK) =>
        Write(http, language, title, text, Markup.None, status);

    /// <summary>A page that asks, with one button that sends the page's own address by POST.</summary>
    public static ContentHttpResult Ask(HttpContext http, MailLanguage? language, Sentence title, Sentence text, Sentence button) =>
        Write(http, language, title, text, Markup.Of($"""<form method="post">{Token(http)}<button type="submit">{In(language, button)}</button></form>"""), StatusCodes.Status200OK);

    /// <summary>A link that is not one, or is no more.</summary>
    public static ContentHttpResult Unknown(HttpContext http) => Say(
        http,
        null,
        new("Liên kết không dùng được", "This link does not open"),
        new("Liên kết không đúng, hoặc thông tin mà nó nói đến đã bị xoá.", "The link is not right, or what it was about has been erased."),
        StatusCodes.Status404NotFound);

    private static ContentHttpResult Write(HttpContext http, MailLanguage? language, Sentence title, Sentence text, Markup form, int status)
    {
        // In the words the antiforgery token overrides any others with, and warns of it in the log.
        http.Response.Headers.CacheControl = "no-cache, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        var page = Markup.Of($$$"""
            <!doctype html>
            <html lang="{{{(language == MailLanguage.En ? "en" : "vi")}}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{{{In(language, title)}}} · ZonePlanner</title>
            <style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#101820}
            h1{font-size:1.35rem}button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.4rem;background:#0b5c8a;color:#fff;cursor:pointer}
            button:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
            </style>
            </head>
            <body>
            <main>
            <h1>{{{In(language, title)}}}</h1>
            <p>{{{In(language, text)}}}</p>
            {{{form}}}
            </main>
            </body>
            </html>

            """).ToString();
        return TypedResults.Text(page, "text/html; charset=utf-8", statusCode: status);
    }

    // Of whom nothing is known, in both languages.
    private static string In(MailLanguage? language, Sentence sentence) => language switch
    {
        MailLanguage.Vi => sentence.Vi,
        MailLanguage.En => sentence.En,
        _ => sentence.Both,
    };

    // Somebody who is signed in as well sends their cookie along, and with it must go the token.
    private static Markup Token(HttpContext http)
    {
        if (Caller.Of(http) is null)
        {
            return Markup.None;
        }

        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return Markup.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");
    }
}
