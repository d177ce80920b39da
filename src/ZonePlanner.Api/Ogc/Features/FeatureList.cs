using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Writes a page of features as they come from the database, then what is known only at its end: counts and the next link.</summary>
internal sealed class FeatureList(FeatureReading reading, Question question, Asking asking, MatchedCounts counts)
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
        await list.EndAsync(matched, WriteEnd, cancellation);
    }

    private void WriteEnd(Utf8JsonWriter json, long matched)
    {
        if (question.Area?.Note is { } note)
        {
            json.WriteString("note"u8, note.Both);
        }

        WriteEnd(json, matched, Next is null ? LinksOf(asking, question) : [.. LinksOf(asking, question), Next]);
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

    /// <summary>What comes after the features.</summary>
    public static void WriteEnd(Utf8JsonWriter json, long matched, IReadOnlyList<Link> links)
    {
        json.WriteNumber("numberMatched"u8, matched);
        json.WriteString("timeStamp"u8, DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        FeatureLinks.Write(json, links);
    }
}
