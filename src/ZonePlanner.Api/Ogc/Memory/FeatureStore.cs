using System.Buffers;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>
/// Features as the very bytes they are answered with. Those of a small layer are ready; of a large one, whose features say the same things over and over,
/// what recurs is kept once: a member such as <c>"status":"available"</c> is a phrase of the store's, and a feature names its phrases by number.
/// </summary>
/// <param name="ready">So many bytes are kept ready; what comes after is kept small.</param>
internal sealed class FeatureStore(int ready)
{
    private readonly List<byte[]> _features = [];
    private readonly List<int> _lengths = [];
    private readonly ArrayBufferWriter<byte> _desk = new(4096);
    private long _bytes;
    private Phrases? _phrases;
    private int _firstSmall = int.MaxValue;

    /// <summary>What the store weighs with its phrases, without what it takes to find things in it.</summary>
    public long Bytes => _bytes + (_phrases?.Bytes ?? 0);

    /// <summary>Whether features are kept small by now.</summary>
    public bool IsSmall => _phrases is not null;

    public void Add(ReadOnlySpan<byte> feature)
    {
        _lengths.Add(feature.Length);
        if (!IsSmall && Bytes + feature.Length <= ready)
        {
            _features.Add(feature.ToArray());
        }
        else
        {
            _phrases ??= new Phrases();
            _firstSmall = Math.Min(_firstSmall, _features.Count);
            _desk.ResetWrittenCount();
            _phrases.Write(_desk, feature);
            _features.Add(_desk.WrittenSpan.ToArray());
        }

        _bytes += _features[^1].Length;
    }

    /// <summary>How long a feature is as it is answered.</summary>
    public int LengthOf(int index) => _lengths[index];

    /// <summary>Writes a feature where there is room for it.</summary>
    public void CopyTo(Span<byte> output, int index)
    {
        if (index < _firstSmall)
        {
            _features[index].CopyTo(output);
        }
        else
        {
            _phrases!.Read(_features[index], output[.._lengths[index]]);
        }
    }

    /// <summary>No more will be added.</summary>
    public void Close() => _phrases?.Close();
}
