using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>A time map as RFC 7089 has it: links with commas between them, each memento with its moment.</summary>
internal sealed class LinkFormatAnswer(TimeMap map, EntityTagHeaderValue tag) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        AnswerHeaders.Write(response, tag, map.Links.Where(link => !link.Rel.EndsWith("memento", StringComparison.Ordinal)));
        if (Tag.IsKnown(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = Representation.LinkFormat;
        var (first, last) = (Text(map.Versions[0].Datetime), Text(map.Versions[^1].Datetime));
        var lines = map.Links.Select(link => link.Rel == "self" ? $"{link.ToHeader()}; from=\"{first}\"; until=\"{last}\"" : link.ToHeader());
        return response.WriteAsync(string.Join(",\n", lines) + "\n", httpContext.RequestAborted);
    }

    private static string Text(DateTimeOffset moment) => moment.ToString("r", CultureInfo.InvariantCulture);
}
