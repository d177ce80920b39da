using System.Buffers;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;
using NetTopologySuite.Index;
using NetTopologySuite.Index.HPRtree;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Predicate;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Memory;

/// <summary>All features of a collection as they hold today and are known now, in the order of their identifiers.</summary>
internal sealed class MemoryLayer
{
    /// <summary>What all layers but the plots of a whole country take.</summary>
    public const int Ready = 8 * 1024 * 1024;

    /// <summary>What it takes to find a feature: its identifier, box and places in lists and tree. Measured with 400,000 points.</summary>
    private const int Finding = 256;

    private static readonly WKBReader Shapes = new(new NtsGeometryServices(PackedCoordinateSequenceFactory.DoubleFactory, new PrecisionModel(), 4326));

    private readonly List<string> _ids = [];
    private readonly FeatureStore _features;
    private readonly List<Place> _places = [];
    private readonly HPRtree<int> _tree = new();
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private long _bytesOfShapes;

    private MemoryLayer(int ready) => _features = new FeatureStore(ready);

    public int Count => _ids.Count;

    private long Bytes => _features.Bytes + _bytesOfShapes + ((long)Finding * Count);

    /// <summary>Reads the layer a question belongs to, without its area and page; null when it is too large to be kept.</summary>
    /// <param name="database">Where it is read.</param>
    /// <param name="question">A question it could answer.</param>
    /// <param name="ready">So many bytes of features are kept ready, the others small.</param>
    /// <param name="fits">Whether there is room for what was read so far, in bytes.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task<MemoryLayer?> ReadAsync(NpgsqlDataSource database, Question question, int ready, Predicate<long> fits, CancellationToken cancellation)
    {
        var whole = question with { Area = null, After = null, Skip = 0, Limit = int.MaxValue };
        var properties = new FeatureProperties(whole);
        using var column = new WkbColumn(FeatureProperties.GeometryColumn);
        var feature = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new FeatureWriter(feature, FeatureList.Format(whole, lossless: false));
        var layer = new MemoryLayer(ready);
        await using var reading = await FeatureReading.BeginAsync(database, whole, cancellation);
        while (await reading.Rows.ReadAsync(cancellation))
        {
            var id = properties.Id(reading.Rows);
            var wkb = column.Read(reading.Rows);
            feature.ResetWrittenCount();
            writer.Write(id, wkb, reading.Rows, properties.Write);
            layer.Add(id, feature.WrittenSpan, wkb);
            if (!fits(layer.Bytes))
            {
                return null;
            }
        }

        layer.Close();
        return layer;
    }

    /// <summary>Where a page begins that follows an identifier; null when it is none of the layer's.</summary>
    public int? IndexAfter(string id) => _indexes.TryGetValue(id, out var index) ? index + 1 : null;

    public string IdAt(int index) => _ids[index];

    /// <summary>The features that meet a box, in order.</summary>
    public List<int> Meeting(Polygon box)
    {
        var visitor = new Visitor(this, box);
        _tree.Query(box.EnvelopeInternal, visitor);
        visitor.Found.Sort();
        return visitor.Found;
    }

    /// <summary>How long a feature is in an answer.</summary>
    public int LengthOf(int index) => _features.LengthOf(index);

    /// <summary>Writes a feature where there is room for it.</summary>
    public void CopyTo(Span<byte> output, int index) => _features.CopyTo(output, index);

    private void Add(string id, ReadOnlySpan<byte> feature, ReadOnlySpan<byte> wkb)
    {
        var index = _ids.Count;
        _ids.Add(id);
        _indexes.Add(id, index);
        _features.Add(feature);
        if (!wkb.IsEmpty && GeometryBounds.Of(wkb) is { } bounds)
        {
            var (box, bytes) = (new Envelope(bounds.MinX, bounds.MaxX, bounds.MinY, bounds.MaxY), wkb.ToArray());
            _bytesOfShapes += wkb.Length;
            _places.Add(_features.IsSmall ? new Place(box, null, bytes) : new Place(box, Shapes.Read(bytes), null));
            _tree.Insert(box, index);
        }
        else
        {
            _places.Add(default);
        }
    }

    private void Close()
    {
        _features.Close();
        _tree.Build();
        _ids.TrimExcess();
        _places.TrimExcess();
    }

    /// <summary>Where a feature lies, if anywhere; of those kept small the shape is read again when a box cuts their own.</summary>
    private readonly record struct Place(Envelope Box, Geometry? Shape, byte[]? Wkb)
    {
        public Geometry Whole => Shape ?? Shapes.Read(Wkb);
    }

    private sealed class Visitor(MemoryLayer layer, Polygon box) : IItemVisitor<int>
    {
        private readonly Envelope _extent = box.EnvelopeInternal;
        private readonly RectangleIntersects _exact = new(box);

        public List<int> Found { get; } = [];

        public void VisitItem(int item)
        {
            var place = layer._places[item];
            // What lies wholly inside needs no closer look; neither does what only its box meets.
            if (_extent.Contains(place.Box) || (_extent.Intersects(place.Box) && _exact.Intersects(place.Whole)))
            {
                Found.Add(item);
            }
        }
    }
}
