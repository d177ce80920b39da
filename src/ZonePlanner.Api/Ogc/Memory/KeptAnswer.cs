using System.IO.Compression;
using System.IO.Pipelines;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>A whole answer with its headers. Asked for a second time by somebody who takes Brotli, it is packed, once and beside the requests.</summary>
internal sealed class KeptAnswer(EntityTagHeaderValue tag, string mediaType, string crs, StringValues links, MemoryPage page) : IResult
{
    private const int WorthPacking = 1024;

    private readonly string _tag = tag.ToString();
    private int _timesWanted;
    private volatile byte[]? _packed;

    /// <summary>Whether something packed may be kept; of what is not kept, nothing is packed.</summary>
    public Func<long, bool> HasRoom { private get; set; } = _ => false;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var packed = page.Length >= WorthPacking && ContentCoding.Takes(request, ContentCoding.Brotli) ? Packed() : null;
        if (IsKnown(request))
        {
            AnswerHeaders.WriteUnchanged(response, _tag);
            return Task.CompletedTask;
        }

        AnswerHeaders.Write(response, _tag, links);
        response.Headers["Content-Crs"] = crs;
        response.ContentType = mediaType;
        if (packed is not null)
        {
            response.Headers.ContentEncoding = ContentCoding.Brotli;
            response.ContentLength = packed.Length;
            return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(packed, httpContext.RequestAborted).AsTask();
        }

        response.ContentLength = page.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : WriteAsync(response, httpContext.RequestAborted);
    }

    private bool IsKnown(HttpRequest request) => request.Headers.IfNoneMatch is { Count: > 0 } known
        && ((known is [var only] && only == _tag)
            || (EntityTagHeaderValue.TryParseList(known, out var tags) && tags.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Tag == _tag)));

    private async Task WriteAsync(HttpResponse response, CancellationToken cancellation)
    {
        // Kestrel keeps what is written to an answer that has not begun in a place aside, and copies it.
        await response.StartAsync(cancellation);
        await page.WriteAsync(response.BodyWriter, cancellation);
    }

    private byte[]? Packed()
    {
        if (Interlocked.Increment(ref _timesWanted) == 2)
        {
            _ = Task.Run(PackAsync);
        }

        return _packed;
    }

    private async Task PackAsync()
    {
        using var memory = new MemoryStream();
        await using (var brotli = new BrotliStream(memory, CompressionLevel.Optimal))
        {
            await page.WriteAsync(PipeWriter.Create(brotli), CancellationToken.None);
        }

        var packed = memory.ToArray();
        if (HasRoom(packed.Length))
        {
            _packed = packed;
        }
    }
}
