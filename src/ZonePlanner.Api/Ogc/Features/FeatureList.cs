using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Writes a page of features as they come from the database, then what is known only at its end: counts and the next link.</summary>
internal sealed class FeatureList(FeatureReading reading, Question question, Asking asking, IReadOnlyList<Link> links, MatchedCounts counts)
{
    private string? _lastId;
    private bool _more;

    /// <summary>The next page, once the rows have been read and if there is one.</summary>
    public Link? Next { get; private set; }

    /// <summary>Links known before the first row is read.</summary>
    public static Link[] LinksOf(Asking asking, Question question) =>
    [
        .. Link.SelfAndAlternates(asking),
        new($"{asking.Address.Root}/collections/{question.Collection.Id}", "collection", Representation.Json, question.Collection.Title.Both),
        .. question.Only is null ? [CollectionDocument.ToQueryables($"{asking.Address.Root}/collections/{question.Collection.Id}")] : Array.Empty<Link>(),
    ];

    /// <summary>Decimals that keep a centimetre or better, unless others were asked for.</summary>
    public static GeoJsonFormat Format(Question question, bool lossless)
    {
        int? ofLists = question.Crs.IsProjected ? 3 : 7;
        return new GeoJsonFormat(question.Decimals ?? (lossless ? null : ofLists), question.Crs.Axes == AxisOrder.LatitudeLongitude);
    }

    /// <summary>Writes it all.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="beforeEnd">Called when everything is known and the last bytes are not yet sent.</param>
    /// <param name="cancellation">Ends it early.</param>
    public async Task WriteAsync(PipeWriter output, Action<FeatureList>? beforeEnd, CancellationToken cancellation)
    {
        var properties = new FeatureProperties(question, reading.Shared);
        using var geometry = new WkbColumn(FeatureProperties.GeometryColumn);
        using var list = new FeatureCollectionWriter(output, Format(question, lossless: false));
        list.Begin();
        while (await reading.Rows.ReadAsync(cancellation))
        {
            if (list.Count == question.Limit)
            {
                _more = true;
                break;
            }

            _lastId = properties.Id(reading.Rows);
            list.Add<NpgsqlDataReader>(_lastId, geometry.Read(reading.Rows), reading.Rows, properties.Write);
            if (!await list.FlushWhenFullAsync(cancellation))
            {
                return;
            }
        }

        var matched = await counts.OfAsync(reading, question, list.Count, _more, cancellation);
        Next = _more && _lastId is not null ? NextPage(asking, question, _lastId, list.Count, matched) : null;
        beforeEnd?.Invoke(this);
        await list.EndAsync(end => WriteEnd(end, question.Area?.Note, matched, Next is null ? links : [.. links, Next]), cancellation);
    }

    /// <summary>The same question of the same moments, further on: what is recorded meanwhile does not shift its pages.</summary>
    public static Link NextPage(Asking asking, Question question, string lastId, int returned, long matched)
    {
        var cursor = question.Order.Count == 0
            ? new Cursor(lastId, 0, matched, question.Digest)
            : new Cursor(null, question.Skip + returned, matched, question.Digest);
        List<(string, string?)> changes = [("knownAt", Question.KnownText(question.KnownAt)), ("offset", null), ("cursor", cursor.ToString())];
        if (question.ChangesWithDay)
        {
            changes.Add(("validAt", question.Days.ToString()));
        }

        return new(asking.Address.With([.. changes]), "next", asking.Shown.MediaType, "Trang sau / Next page");
    }

    /// <summary>What comes after the features and their number.</summary>
    public static void WriteEnd(IBufferWriter<byte> output, Sentence? note, long matched, IReadOnlyList<Link> links)
    {
        if (note is not null)
        {
            output.Write(",\"note\":\""u8);
            output.Write(JsonEncodedText.Encode(note.Both, FeatureWriter.Options.Encoder).EncodedUtf8Bytes);
            output.Write("\""u8);
        }

        output.Write(",\"numberMatched\":"u8);
        output.WriteNumber(matched);
        output.Write(",\"timeStamp\":\""u8);
        // To the millisecond.
        DateTime.UtcNow.TryFormat(output.GetSpan(32), out _, "O", CultureInfo.InvariantCulture);
        output.Advance("2026-01-01T00:00:00.000".Length);
        output.Write("Z\""u8);
        FeatureLinks.Write(output, links);
    }
}
