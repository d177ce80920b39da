using System.Buffers;
using System.IO.Pipelines;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>
/// A FeatureCollection streamed into a response: <see cref="Begin"/>, then <see cref="Add{TRow}"/> or <see cref="AddWritten"/> for each feature with
/// <see cref="FlushWhenFullAsync"/> between them, then <see cref="EndAsync"/>, which counts them and adds <c>links</c> and the like.
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

    /// <summary>Closes the list and the object; <paramref name="beside"/> writes more members, such as <c>links</c>, each with a comma before it.</summary>
    public async ValueTask EndAsync(Action<IBufferWriter<byte>> beside, CancellationToken cancellationToken)
    {
        End(_gathered, Count);
        beside(_gathered);
        _gathered.Write("}"u8);
        _gathered.MoveTo(_output);
        await _output.FlushAsync(cancellationToken);
    }

    /// <summary>Closes a list of so many features, not yet the object.</summary>
    public static void End(IBufferWriter<byte> output, int count)
    {
        output.Write("],\"numberReturned\":"u8);
        output.WriteNumber(count);
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
}
