using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Dbf.Fields;
using NetTopologySuite.IO.Esri.Shapefiles.Readers;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>A Shapefile with its <c>.dbf</c>, <c>.prj</c> and <c>.cpg</c>.</summary>
internal sealed class ShapefileFile : FeatureFile
{
    private readonly string _path;
    private readonly ShapefileReader _shapes;
    private readonly TextEncoding _encoding;

    public ShapefileFile(string path)
    {
        _path = path;
        RefuseCutShort();
        _encoding = TextEncoding.OfShapefile(path);
        try
        {
            // Text is taken byte for byte and decoded here, so that one bad letter costs one feature and not the file.
            _shapes = Shapefile.OpenRead(path, new ShapefileReaderOptions
            {
                Encoding = Encoding.Latin1,
                GeometryBuilderMode = GeometryBuilderMode.IgnoreInvalidShapes,
            });
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw Unreadable(broken);
        }

        var projection = Path.ChangeExtension(path, ".prj");
        Crs = File.Exists(projection) ? ProjectionText.Recognise(File.ReadAllText(projection)) : FileCrs.Unsaid;
        Fields = [.. _shapes.Fields.Select(field => _encoding.Decode(field.Name) ?? field.Name)];
    }

    public override FileCrs Crs { get; }

    public override IReadOnlyList<string> Fields { get; }

    public override long Count => _shapes.RecordCount;

    public override IReadOnlyList<FileColumn> ReadColumns() => [.. Fields.Zip(_shapes.Fields, static (name, field) => new FileColumn(name, TypeOf(field)))];

    public override IEnumerable<FileFeature> Read()
    {
        var number = 0;
        while (Guarded(IsNextDeleted) is { } deleted)
        {
            number++;
            if (!deleted)
            {
                yield return Feature(number);
            }
        }

        // The library stops at the shorter of the two files and says nothing.
        if (number != _shapes.RecordCount)
        {
            throw new UnreadableFileException(
                $"{Path.GetFileName(_path)} không đủ: đọc được {number} hình cho {_shapes.RecordCount} dòng trong .dbf.",
                $"{Path.GetFileName(_path)} is not whole: {number} shapes for the {_shapes.RecordCount} rows of its .dbf.");
        }
    }

    protected override void Dispose(bool disposing)
    {
        _shapes.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The header says how long the file is; the library would read what is missing as nothing.</summary>
    private void RefuseCutShort()
    {
        const int HeaderSize = 100, LengthAt = 24;
        using var shapes = File.OpenRead(_path);
        var header = new byte[HeaderSize];
        var read = shapes.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false);
        if (read < HeaderSize || shapes.Length < 2L * BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(LengthAt)))
        {
            throw new UnreadableFileException($"{Path.GetFileName(_path)} bị cụt.", $"{Path.GetFileName(_path)} is cut short.");
        }
    }

    private bool? IsNextDeleted() => _shapes.Read(out var deleted) ? deleted : null;

    private FileFeature Feature(int number)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        Sentence? problem = null;
        for (var column = 0; column < Fields.Count; column++)
        {
            var value = _shapes.Fields[column].Value;
            values[Fields[column]] = value is string text ? _encoding.Decode(text) : Plain(value);
            if (value is string { Length: > 0 } && values[Fields[column]] is null)
            {
                problem = _encoding.Refusal(Fields[column]);
            }
        }

        return new FileFeature(number, null, _shapes.Geometry, values) { Problem = problem };
    }

    private static ColumnType TypeOf(DbfField field) => field switch
    {
        DbfDateField => ColumnType.Day,
        DbfLogicalField => ColumnType.Truth,
        DbfNumericInt32Field or DbfNumericInt64Field => ColumnType.Integer,
        DbfCharacterField => ColumnType.Text,
        _ => ColumnType.Number,
    };

    private static string? Plain(object? value) => value switch
    {
        null => null,
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw Unreadable(broken);
        }
    }

    private static bool IsBroken(Exception exception) =>
        exception is IOException or ArgumentException or FormatException or InvalidOperationException or IndexOutOfRangeException or OverflowException or NotSupportedException;

    private UnreadableFileException Unreadable(Exception broken) => new(
        $"{Path.GetFileName(_path)} không phải Shapefile đọc được: {broken.Message}",
        $"{Path.GetFileName(_path)} is not a readable Shapefile: {broken.Message}");
}
