using System.Buffers;
using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>A whole answer with its headers. Asked for a second time by somebody who takes Brotli, it is packed, once and beside the requests.</summary>
internal sealed class KeptAnswer(EntityTagHeaderValue tag, string mediaType, string crs, StringValues links, IReadOnlyList<ReadOnlyMemory<byte>> parts) : IResult
{
    private const int WorthPacking = 1024;
    private const int FullAt = 256 * 1024;

    private readonly long _length = parts.Sum(part => (long)part.Length);
    private readonly string _tag = tag.ToString();
    private int _timesWanted;
    private volatile byte[]? _packed;

    // Of many answers nobody ever asks.
    private string PackedTag => $"{_tag[..^1]}-br\"";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var packed = _length >= WorthPacking && ContentCoding.Takes(request, ContentCoding.Brotli) ? Packed() : null;
        if (IsKnown(request))
        {
            AnswerHeaders.WriteUnchanged(response, packed is null ? _tag : PackedTag);
            return Task.CompletedTask;
        }

        AnswerHeaders.Write(response, packed is null ? _tag : PackedTag, links);
        response.Headers["Content-Crs"] = crs;
        response.ContentType = mediaType;
        if (packed is not null)
        {
            response.Headers.ContentEncoding = ContentCoding.Brotli;
            response.ContentLength = packed.Length;
            return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(packed, httpContext.RequestAborted).AsTask();
        }

        response.ContentLength = _length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : WriteAsync(response, httpContext.RequestAborted);
    }

    private bool IsKnown(HttpRequest request) => request.Headers.IfNoneMatch is { Count: > 0 } known
        && (known is [var only] && (only == _tag || only == PackedTag)
            || (EntityTagHeaderValue.TryParseList(known, out var tags) && tags.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Tag == _tag || each.Tag == PackedTag)));

    /// <summary>Gathered and sent together: a packet for every piece would cost more than all else.</summary>
    private async Task WriteAsync(HttpResponse response, CancellationToken cancellation)
    {
        var output = response.BodyWriter;
        foreach (var part in parts)
        {
            output.Write(part.Span);
            if (output.UnflushedBytes > FullAt)
            {
                await output.FlushAsync(cancellation);
            }
        }

        await output.FlushAsync(cancellation);
    }

    private byte[]? Packed()
    {
        if (Interlocked.Increment(ref _timesWanted) == 2)
        {
            ThreadPool.QueueUserWorkItem(static answer => answer.Pack(), this, preferLocal: false);
        }

        return _packed;
    }

    private void Pack()
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.Optimal))
        {
            foreach (var part in parts)
            {
                brotli.Write(part.Span);
            }
        }

        _packed = memory.ToArray();
    }
}
