using System.Buffers;
using System.IO.Pipelines;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>A page of features put together from the bytes a layer keeps; to the byte what the database's rows would give.</summary>
internal sealed class MemoryPage
{
    private const int AtOnce = 64 * 1024;
    private const int FullAt = 256 * 1024;

    private readonly MemoryLayer _layer;

    // Of a box; a page of all of them is a run.
    private readonly List<int>? _found;
    private readonly int _first;
    private readonly int _count;
    private readonly byte[] _end;
    private readonly IReadOnlyList<Link> _links;

    private MemoryPage(MemoryLayer layer, List<int>? found, int first, Question question, Asking asking)
    {
        var all = found?.Count ?? layer.Count;
        (_layer, _found, _first, _count) = (layer, found, first, Math.Max(0, Math.Min(all - first, question.Limit)));
        var links = FeatureList.LinksOf(asking, question);
        var matched = question.After?.Matched ?? all;
        _links = first + _count < all ? [.. links, FeatureList.NextPage(asking, question, layer.IdAt(IndexOf(_count - 1)), _count, matched)] : links;
        _end = End(matched);
        Length = Beginning.Length + _end.Length + Math.Max(0, _count - 1) + LengthOfFeatures();
    }

    /// <summary>How many bytes it is.</summary>
    public long Length { get; }

    private static ReadOnlySpan<byte> Beginning => "{\"type\":\"FeatureCollection\",\"features\":["u8;

    /// <summary>The page, or null when the cursor names a feature the layer does not have.</summary>
    public static MemoryPage? Of(MemoryLayer layer, Question question, Asking asking)
    {
        var first = 0;
        if (question.After?.After is { } last)
        {
            if (layer.IndexAfter(last) is not { } index)
            {
                return null;
            }

            first = index;
        }

        var skipped = (int)Math.Min(question.Skip, layer.Count);
        if (question.Area?.Ground is not Polygon box)
        {
            return new MemoryPage(layer, null, first + skipped, question, asking);
        }

        var found = layer.Meeting(box);
        return new MemoryPage(layer, found, (found.BinarySearch(first) is var place && place >= 0 ? place : ~place) + skipped, question, asking);
    }

    /// <summary>The page with its headers.</summary>
    public KeptAnswer ToAnswer(Asking asking, Question question) =>
        new(FeatureAnswer.TagOf(question, asking), asking.Shown.MediaType, FeatureAnswer.ContentCrs(question), AnswerHeaders.ToHeader(_links), this);

    /// <summary>Gathered and sent together: a packet for every feature would cost more than all else.</summary>
    public async Task WriteAsync(PipeWriter output, CancellationToken cancellation)
    {
        output.Write(Beginning);
        for (var written = 0; written < _count;)
        {
            written = WriteSome(output, written);
            if (output.UnflushedBytes > FullAt)
            {
                await output.FlushAsync(cancellation);
            }
        }

        await output.WriteAsync(_end, cancellation);
    }

    private int WriteSome(PipeWriter output, int from)
    {
        var room = output.GetSpan((int)Math.Max(Math.Min(AtOnce, Length), _layer.LengthOf(IndexOf(from)) + 1));
        var used = 0;
        for (; from < _count; from++)
        {
            var index = IndexOf(from);
            var length = _layer.LengthOf(index);
            if (used + length >= room.Length)
            {
                break;
            }

            if (from > 0)
            {
                room[used++] = (byte)',';
            }

            _layer.CopyTo(room[used..], index);
            used += length;
        }

        output.Advance(used);
        return from;
    }

    private int IndexOf(int place) => _found is null ? _first + place : _found[_first + place];

    private long LengthOfFeatures()
    {
        var length = 0L;
        for (var place = 0; place < _count; place++)
        {
            length += _layer.LengthOf(IndexOf(place));
        }

        return length;
    }

    private byte[] End(long matched)
    {
        using var end = new GatheredBytes();
        FeatureCollectionWriter.End(end, _count);
        FeatureList.WriteEnd(end, null, matched, _links);
        end.Write("}"u8);
        return end.Written.ToArray();
    }
}
