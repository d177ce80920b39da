using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Api.Ogc.Versions;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>
/// The tag of one feature that can be written: its <see cref="FeatureState"/>, which a write is compared with, a hyphen, and the digest of the very bytes sent,
/// which makes it strong. The rest of the record may change without it.
/// </summary>
internal static class FeatureTag
{
    /// <summary>Whether an answer has such a tag: as GeoJSON, of a collection that can be written.</summary>
    public static bool IsOf(Question question, Asking asking) => asking.Shown.Form == Form.Json && WritableCollections.IsWritable(question.Collection);

    /// <summary>Sends the feature with its tag and <c>Last-Modified</c>, or 304.</summary>
    public static async Task SendAsync(HttpContext http, FeatureReading reading, Question question, Asking asking, IEnumerable<Link> links, Func<PipeWriter, Task> write)
    {
        using var memory = new MemoryStream();
        var output = PipeWriter.Create(memory, new StreamPipeWriterOptions(leaveOpen: true));
        await write(output);
        await output.CompleteAsync();

        var caller = Caller.Of(http);
        var state = await FeatureState.ReadAsync(await reading.EndRowsAsync(), question, caller, http.RequestAborted)
            ?? throw new InvalidOperationException($"The feature {question.Only} has no state.");
        var bytes = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        var form = asking.Shown.MediaType == Representation.Json ? "plain" : asking.Shown.Word;
        // Another moment may be asked for at the same address (Accept-Datetime), and then read the same.
        string[] moment = question.Days == LegalInterval.On(question.Today) ? [] : [question.Days.ToString()];
        var tag = Tag.Of([state.Tag(caller), Convert.ToHexStringLower(SHA256.HashData(bytes.Span), 0, 8), .. moment, form]);

        FeatureAnswer.WriteHeaders(http.Response, tag, question, links);
        Memento.WriteHeaders(http, asking, question);
        http.Response.Headers.LastModified = Text(state.LastModified(caller));
        if (caller is not null)
        {
            // The tag tells of proposals on their way: for this account, not for a cache others share.
            http.Response.Headers.CacheControl = "private, no-cache";
        }

        if (Tag.IsKnown(http.Request, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = asking.Shown.MediaType;
        await http.Response.BodyWriter.WriteAsync(bytes, http.RequestAborted);
    }

    /// <summary>An instant as HTTP has it.</summary>
    public static string Text(DateTimeOffset instant) => instant.ToString("R", CultureInfo.InvariantCulture);
}
