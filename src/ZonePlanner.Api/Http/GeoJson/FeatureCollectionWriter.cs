using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>
/// A FeatureCollection streamed into a response: <see cref="Begin"/>, then <see cref="Add{TRow}"/> or <see cref="AddWritten"/> for each feature with
/// <see cref="FlushWhenFullAsync"/> between them, then <see cref="EndAsync{TRow}"/>, which counts them and adds <c>links</c> and the like.
/// </summary>
internal sealed class FeatureCollectionWriter : IDisposable
{
    private const int FullAt = 64 * 1024;

    private readonly PipeWriter _output;
    private readonly GatheredBytes _gathered = new();
    private readonly FeatureWriter _features;

    public FeatureCollectionWriter(PipeWriter output, GeoJsonFormat format) => (_output, _features) = (output, new FeatureWriter(_gathered, format));

    /// <summary>Features written so far: <c>numberReturned</c>.</summary>
    public int Count { get; private set; }

    public void Begin() => _gathered.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);

    /// <summary>Adds one feature from its row; empty <paramref name="wkb"/> means that it has no geometry.</summary>
    public void Add<TRow>(string id, ReadOnlySpan<byte> wkb, TRow row, WriteMembers<TRow> properties)
    {
        Separate();
        _features.Write(id, wkb, row, properties);
    }

    /// <summary>Adds a feature whose bytes <see cref="FeatureWriter"/> wrote earlier.</summary>
    public void AddWritten(ReadOnlySpan<byte> feature)
    {
        Separate();
        _gathered.Write(feature);
    }

    /// <summary>Sends what has gathered once it is worth a packet. False when nobody reads any more.</summary>
    public async ValueTask<bool> FlushWhenFullAsync(CancellationToken cancellationToken)
    {
        if (_gathered.Count < FullAt)
        {
            return true;
        }

        _gathered.MoveTo(_output);
        var flushed = await _output.FlushAsync(cancellationToken);
        return !flushed.IsCompleted;
    }

    /// <summary>Closes the list and the object, with members beside <c>features</c>: <c>links</c>, <c>numberMatched</c>, <c>timeStamp</c>.</summary>
    public async ValueTask EndAsync<TRow>(TRow answer, WriteMembers<TRow> beside, CancellationToken cancellationToken)
    {
        _gathered.Write("],\"numberReturned\":"u8);
        WriteCount();
        ObjectMembers.Append(_gathered, answer, beside);
        _gathered.Write("}"u8);
        _gathered.MoveTo(_output);
        await _output.FlushAsync(cancellationToken);
    }

    public void Dispose()
    {
        _features.Dispose();
        _gathered.Dispose();
    }

    private void Separate()
    {
        if (Count++ > 0)
        {
            _gathered.Write(","u8);
        }
    }

    private void WriteCount()
    {
        Count.TryFormat(_gathered.GetSpan(16), out var length, provider: CultureInfo.InvariantCulture);
        _gathered.Advance(length);
    }
}
