using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc;

/// <summary>A document about the data, as JSON or as a page, with the headers every answer of ours has; 304 when the client has it.</summary>
internal sealed class DocumentAnswer<T>(Asking asking, EntityTagHeaderValue tag, T document, IReadOnlyList<Link> links, Func<T, Page> page) : IResult
{
    /// <summary>Links whose addresses have parts to be filled in.</summary>
    public IReadOnlyList<Link> Templates { get; init; } = [];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (Tag.IsKnown(httpContext.Request, tag))
        {
            AnswerHeaders.WriteUnchanged(httpContext.Response, tag.ToString());
            return;
        }

        AnswerHeaders.Write(httpContext.Response, tag, links);
        if (Templates.Count > 0)
        {
            httpContext.Response.Headers["Link-Template"] = Templates.Select(link => link.ToTemplateHeader()).ToArray();
        }

        if (asking.Shown.Form == Form.Html)
        {
            await page(document).WriteAsync(httpContext.Response, asking, links, httpContext.RequestAborted);
            return;
        }

        httpContext.Response.ContentType = asking.Shown.MediaType;
        await JsonSerializer.SerializeAsync(httpContext.Response.Body, document, DocumentJson.Options, httpContext.RequestAborted);
    }
}

/// <summary>The headers every answer has.</summary>
internal static class AnswerHeaders
{
    private const int LongestRepeated = 400;

    public static void Write(HttpResponse response, EntityTagHeaderValue tag, IEnumerable<Link> links) => Write(response, tag.ToString(), ToHeader(links));

    public static void Write(HttpResponse response, string tag, StringValues links)
    {
        WriteCaching(response.Headers, tag);
        response.Headers.Link = links;
    }

    /// <summary>304 with what a cache must hear again, and no more (RFC 9110, 15.4.5): whoever has the answer has its other headers too.</summary>
    public static void WriteUnchanged(HttpResponse response, string tag)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        WriteCaching(response.Headers, tag);
    }

    private static void WriteCaching(IHeaderDictionary headers, string tag)
    {
        headers.ETag = tag;
        // To be kept, and asked about each time: 304 is cheap, an old boundary is not.
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept, Accept-Encoding";
    }

    /// <summary>The links as headers. Proxies pass on a few kilobytes of them (nginx: four), so a long address, of a filter say, is not repeated for the answer itself and its other forms.</summary>
    public static StringValues ToHeader(IEnumerable<Link> links) =>
        links.Where(link => link.Href.Length <= LongestRepeated || link.Rel is not ("self" or "alternate")).Select(link => link.ToHeader()).ToArray();
}

/// <summary>How our documents are written: camelCase, absent members left out, Vietnamese readable.</summary>
internal static class DocumentJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        Service.ConfigureJson(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
