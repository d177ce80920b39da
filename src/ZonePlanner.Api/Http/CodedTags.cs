using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace ZonePlanner.Api.Http;

/// <summary>
/// The strong tag of a packed answer ends with its coding, since other bytes have another tag (RFC 9110, 8.8.3). It is put there when the answer begins and taken off when it comes
/// back, so that nobody in between knows of it.
/// </summary>
internal static class CodedTags
{
    private static readonly string[] Codings = [ContentCoding.Brotli, ContentCoding.Gzip];

    public static void UseCodedTags(this IApplicationBuilder app)
    {
        var packing = app.ApplicationServices.GetRequiredService<IResponseCompressionProvider>();
        app.Use((http, next) => ReadAsync(http, packing, next));
    }

    private static Task ReadAsync(HttpContext http, IResponseCompressionProvider packing, RequestDelegate next)
    {
        var headers = http.Request.Headers;
        var held = headers.IfNoneMatch;
        foreach (var coding in Codings)
        {
            // One in a coding that is not taken now is no answer to this request: it stays, and is no tag of ours.
            if (HasCoded(held, coding) && ContentCoding.Takes(http.Request, coding))
            {
                headers.IfNoneMatch = Plain(headers.IfNoneMatch, coding);
            }

            if (HasCoded(headers.IfMatch, coding))
            {
                headers.IfMatch = Plain(headers.IfMatch, coding);
            }
        }

        // The tag in an answer to a write is one of the resource, not of that answer.
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.OnStarting(() => WriteAsync(http, packing, held));
        }

        return next(http);
    }

    private static Task WriteAsync(HttpContext http, IResponseCompressionProvider packing, StringValues held)
    {
        SayThatItVaries(http, packing);
        Name(http, held);
        return Task.CompletedTask;
    }

    private static void SayThatItVaries(HttpContext http, IResponseCompressionProvider packing)
    {
        var answer = http.Response;
        var varies = answer.StatusCode == StatusCodes.Status304NotModified || packing.ShouldCompressResponse(http);
        if (varies && !IsWithin("Accept-Encoding", answer.Headers.Vary, StringComparison.OrdinalIgnoreCase))
        {
            answer.Headers.Append("Vary", "Accept-Encoding");
        }
    }

    private static void Name(HttpContext http, StringValues held)
    {
        var headers = http.Response.Headers;
        if (headers.ETag is not [['"', .., '"'] tag])
        {
            return;
        }

        var coding = http.Response.StatusCode switch
        {
            StatusCodes.Status200OK => headers.ContentEncoding.ToString(),
            StatusCodes.Status304NotModified => Array.Find(Codings, coding => HasCoded(held, coding) && IsWithin(Coded(tag, coding), held, StringComparison.Ordinal) && ContentCoding.Takes(http.Request, coding)),
            _ => null,
        };
        if (!string.IsNullOrEmpty(coding))
        {
            headers.ETag = Coded(tag, coding);
            // Parts are given of the plain bytes only.
            headers.Remove("Accept-Ranges");
        }
    }

    private static string Coded(string tag, string coding) => tag[..^1] + End(coding);

    private static bool HasCoded(StringValues tags, string coding) => tags.Count > 0 && IsWithin(End(coding), tags, StringComparison.Ordinal);

    private static StringValues Plain(StringValues tags, string coding) => tags.Select(each => each?.Replace(End(coding), "\"", StringComparison.Ordinal)).ToArray();

    // Within a tag there is no quotation mark.
    private static string End(string coding) => coding == ContentCoding.Brotli ? "-br\"" : "-gzip\"";

    private static bool IsWithin(string text, StringValues values, StringComparison comparison)
    {
        foreach (var value in values)
        {
            if (value?.Contains(text, comparison) == true)
            {
                return true;
            }
        }

        return false;
    }
}
