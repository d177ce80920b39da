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

/// <summary>All features of a collection as they hold today and are known now, each as the very bytes it is answered with, in the order of their identifiers.</summary>
internal sealed class MemoryLayer
{
    /// <summary>A larger layer stays in the database alone.</summary>
    private const int MostBytes = 48 * 1024 * 1024;

    private static readonly WKBReader Shapes = new(new NtsGeometryServices(PackedCoordinateSequenceFactory.DoubleFactory, new PrecisionModel(), 4326));

    private readonly string[] _ids;
    private readonly byte[] _bytes;
    private readonly int[] _ends;
    private readonly Geometry?[] _shapes;
    private readonly HPRtree<int> _places = new();
    private readonly Dictionary<string, int> _indexes;

    private MemoryLayer(List<string> ids, byte[] bytes, List<int> ends, List<Geometry?> shapes)
    {
        (_ids, _bytes, _ends, _shapes) = ([.. ids], bytes, [.. ends], [.. shapes]);
        _indexes = _ids.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index, StringComparer.Ordinal);
        foreach (var (shape, index) in _shapes.Select((shape, index) => (shape, index)).Where(pair => pair.shape is { IsEmpty: false }))
        {
            _places.Insert(shape!.EnvelopeInternal, index);
        }

        _places.Build();
    }

    public int Count => _ids.Length;

    /// <summary>Reads the layer a question belongs to, without its area and page; null when it is too large to be kept.</summary>
    public static async Task<MemoryLayer?> ReadAsync(NpgsqlDataSource database, Question question, CancellationToken cancellation)
    {
        var whole = question with { Area = null, After = null, Limit = int.MaxValue };
        var properties = new FeatureProperties(whole);
        using var column = new WkbColumn(FeatureProperties.GeometryColumn);
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new FeatureWriter(output, FeatureList.Format(whole, lossless: false));
        var (ids, ends, shapes) = (new List<string>(), new List<int>(), new List<Geometry?>());
        await using var reading = await FeatureReading.BeginAsync(database, whole, cancellation);
        while (await reading.Rows.ReadAsync(cancellation))
        {
            var id = properties.Id(reading.Rows);
            var wkb = column.Read(reading.Rows);
            shapes.Add(wkb.IsEmpty ? null : Shapes.Read(wkb.ToArray()));
            if (ids.Count > 0)
            {
                output.Write(","u8);
            }

            writer.Write(id, wkb, reading.Rows, properties.Write);
            ids.Add(id);
            ends.Add(output.WrittenCount);
            if (output.WrittenCount > MostBytes)
            {
                return null;
            }
        }

        return new MemoryLayer(ids, output.WrittenSpan.ToArray(), ends, shapes);
    }

    /// <summary>Where a page begins that follows an identifier; null when it is none of the layer's.</summary>
    public int? IndexAfter(string id) => _indexes.TryGetValue(id, out var index) ? index + 1 : null;

    public string IdAt(int index) => _ids[index];

    /// <summary>The features that meet a box, in order.</summary>
    public List<int> Meeting(Polygon box)
    {
        var visitor = new Visitor(this, box);
        _places.Query(box.EnvelopeInternal, visitor);
        visitor.Found.Sort();
        return visitor.Found;
    }

    /// <summary>The bytes of features that follow each other, with commas between them.</summary>
    public ReadOnlyMemory<byte> Bytes(int first, int last)
    {
        var start = first == 0 ? 0 : _ends[first - 1] + 1;
        return _bytes.AsMemory(start, _ends[last] - start);
    }

    private sealed class Visitor(MemoryLayer layer, Polygon box) : IItemVisitor<int>
    {
        private readonly Envelope _extent = box.EnvelopeInternal;
        private readonly RectangleIntersects _exact = new(box);

        public List<int> Found { get; } = [];

        public void VisitItem(int item)
        {
            var shape = layer._shapes[item]!;
            // What lies wholly inside needs no closer look; neither does what only its box meets.
            if (_extent.Contains(shape.EnvelopeInternal) || (_extent.Intersects(shape.EnvelopeInternal) && _exact.Intersects(shape)))
            {
                Found.Add(item);
            }
        }
    }
}
