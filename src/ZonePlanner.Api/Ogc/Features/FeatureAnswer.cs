using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>What items and one item share: the tag, 304, <c>Content-Crs</c>, and the page made of what the JSON says.</summary>
internal static class FeatureAnswer
{
    /// <summary>The tag of an answer about these moments; without a day of its own, an answer is today's.</summary>
    public static EntityTagHeaderValue TagOf(Question question, Asking asking)
    {
        var form = asking.Shown.MediaType == Representation.Json ? "plain" : asking.Shown.Word;
        return question.ChangesWithDay ? Tag.Of(question.KnownAt, question.Days.ToString(), form) : Tag.Of(question.KnownAt, form);
    }

    /// <summary>304 when the client already has the answer.</summary>
    public static bool IsKnown(HttpContext http, Question question, Asking asking)
    {
        var tag = TagOf(question, asking);
        if (!Tag.IsKnown(http.Request, tag))
        {
            return false;
        }

        AnswerHeaders.WriteUnchanged(http.Response, tag.ToString());
        return true;
    }

    public static void WriteHeaders(HttpResponse response, EntityTagHeaderValue tag, Question question, IEnumerable<Link> links)
    {
        AnswerHeaders.Write(response, tag, links);
        response.Headers["Content-Crs"] = ContentCrs(question);
    }

    public static string ContentCrs(Question question) => $"<{question.Crs.Uri}>";

    /// <summary>Gathers what <paramref name="write"/> writes and shows it as a page, so that both forms say the same.</summary>
    public static async Task ShowAsync(HttpContext http, Asking asking, Func<PipeWriter, Task> write, Func<JsonDocument, Page> page)
    {
        using var memory = new MemoryStream();
        var output = PipeWriter.Create(memory, new StreamPipeWriterOptions(leaveOpen: true));
        await write(output);
        await output.CompleteAsync();
        memory.Position = 0;
        using var document = await JsonDocument.ParseAsync(memory, cancellationToken: http.RequestAborted);
        await page(document).WriteAsync(http.Response, asking, [], http.RequestAborted);
    }
}
