using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>A page of features put together from the bytes a layer keeps; to the byte what the database's rows would give.</summary>
internal sealed class MemoryPage
{
    private static readonly ReadOnlyMemory<byte> Beginning = "{\"type\":\"FeatureCollection\",\"features\":["u8.ToArray();

    private static readonly ReadOnlyMemory<byte> Comma = ","u8.ToArray();

    private readonly List<ReadOnlyMemory<byte>> _parts = [Beginning];

    private IReadOnlyList<Link> _links = [];

    private MemoryPage()
    {
    }

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

        var page = new MemoryPage();
        if (question.Area?.Ground is Polygon box)
        {
            page.AddMeeting(layer, layer.Meeting(box), first, question, asking);
        }
        else
        {
            page.AddRun(layer, first, Math.Min(layer.Count, first + question.Limit), question, asking);
        }

        return page;
    }

    /// <summary>The page with its headers.</summary>
    public KeptAnswer ToAnswer(Asking asking, Question question)
    {
        return new(FeatureAnswer.TagOf(question, asking), asking.Shown.MediaType, FeatureAnswer.ContentCrs(question), AnswerHeaders.ToHeader(_links), _parts);
    }

    private void AddRun(MemoryLayer layer, int first, int end, Question question, Asking asking)
    {
        if (end > first)
        {
            _parts.Add(layer.Bytes(first, end - 1));
        }

        Finish(layer, end - first, end < layer.Count ? end - 1 : null, question.After?.Matched ?? layer.Count, question, asking);
    }

    private void AddMeeting(MemoryLayer layer, List<int> found, int first, Question question, Asking asking)
    {
        var begin = found.BinarySearch(first) is var place && place >= 0 ? place : ~place;
        var end = Math.Min(found.Count, begin + question.Limit);
        for (var index = begin; index < end;)
        {
            // Neighbours in the order of identifiers are one piece.
            var until = index + 1;
            while (until < end && found[until] == found[until - 1] + 1)
            {
                until++;
            }

            if (index > begin)
            {
                _parts.Add(Comma);
            }

            _parts.Add(layer.Bytes(found[index], found[until - 1]));
            index = until;
        }

        Finish(layer, end - begin, end < found.Count ? found[end - 1] : null, question.After?.Matched ?? found.Count, question, asking);
    }

    private void Finish(MemoryLayer layer, int returned, int? lastOfMore, long matched, Question question, Asking asking)
    {
        var links = FeatureList.LinksOf(asking, question);
        _links = lastOfMore is { } last ? [.. links, FeatureList.NextPage(asking, question, layer.IdAt(last), returned, matched)] : links;
        var end = new ArrayBufferWriter<byte>(1024);
        end.Write("],\"numberReturned\":"u8);
        returned.TryFormat(end.GetSpan(16), out var length, provider: CultureInfo.InvariantCulture);
        end.Advance(length);
        ObjectMembers.Append(end, (_links, matched), static (Utf8JsonWriter json, (IReadOnlyList<Link> Links, long Matched) answer) => FeatureList.WriteEnd(json, answer.Matched, answer.Links));
        end.Write("}"u8);
        _parts.Add(end.WrittenMemory);
    }
}
