using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using System.Text;
using Google.FlatBuffers;
using Npgsql;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>
/// FlatGeobuf, version 3: a head, then feature after feature as they come, without an index (a part of the map is asked for with <c>bbox</c>).
/// As its format has it, x is always the easting or longitude.
/// </summary>
internal sealed class FlatGeobufFile(FileLayout layout, CrsDefinition crs) : IFeatureFile
{
    private const int FieldsOfFeature = 3;

    private readonly FlatBufferBuilder _builder = new(64 * 1024);
    private readonly FlatGeobufGeometry _geometry = new(layout.Question.Decimals);
    private readonly ArrayBufferWriter<byte> _values = new(4096);

    private static ReadOnlySpan<byte> Magic => [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0];

    public void Begin(PipeWriter output)
    {
        output.Write(Magic);
        Align();
        _builder.FinishSizePrefixed(FlatGeobufHead.Write(_builder, layout, crs));
        Send(output);
    }

    public void Add(PipeWriter output, string id, ReadOnlySpan<byte> wkb, NpgsqlDataReader row)
    {
        Align();
        var properties = Properties(id, row);
        var geometry = wkb.IsEmpty ? 0 : _geometry.Write(_builder, wkb);
        _builder.StartTable(FieldsOfFeature);
        _builder.AddOffset(0, geometry, 0);
        _builder.AddOffset(1, properties, 0);
        _builder.FinishSizePrefixed(_builder.EndTable());
        Send(output);
    }

    public Task EndAsync(PipeWriter output, CancellationToken cancellation) => Task.CompletedTask;

    public void Dispose()
    {
        // The builder's bytes are memory like any other.
    }

    /// <summary>By the format, numbers of 64 bits lie at multiples of 8 in the file: so does the end of each part, with or without any.</summary>
    private void Align() => _builder.Prep(sizeof(double), 0);

    private void Send(PipeWriter output)
    {
        var bytes = _builder.DataBuffer;
        output.Write(bytes.ToArraySegment(bytes.Position, bytes.Length - bytes.Position));
        _builder.Clear();
    }

    /// <summary>Those that are not null, each after the number of its column.</summary>
    private int Properties(string id, NpgsqlDataReader row)
    {
        _values.ResetWrittenCount();
        Number((ushort)0);
        Text(id);
        for (var index = 0; index < layout.Columns.Count; index++)
        {
            if (layout.Columns[index].Value(row) is { } value)
            {
                Number((ushort)(index + 1));
                Value(value);
            }
        }

        _builder.StartVector(1, _values.WrittenCount, 1);
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(_values.WrittenMemory, out var segment);
        _builder.Add(segment);
        return _builder.EndVector().Value;
    }

    private void Value(object value)
    {
        switch (value)
        {
            case long whole:
                BinaryPrimitives.WriteInt64LittleEndian(_values.GetSpan(sizeof(long)), whole);
                _values.Advance(sizeof(long));
                break;
            case double number:
                BinaryPrimitives.WriteDoubleLittleEndian(_values.GetSpan(sizeof(double)), number);
                _values.Advance(sizeof(double));
                break;
            case bool truth:
                _values.Write([truth ? (byte)1 : (byte)0]);
                break;
            case DateOnly day:
                Text(FileColumn.Text(day));
                break;
            case DateTime instant:
                Text(FileColumn.Text(instant));
                break;
            default:
                Text((string)value);
                break;
        }
    }

    private void Text(string text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_values.GetSpan(sizeof(int)), Encoding.UTF8.GetByteCount(text));
        _values.Advance(sizeof(int));
        Encoding.UTF8.GetBytes(text, _values);
    }

    private void Number(ushort column)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_values.GetSpan(sizeof(ushort)), column);
        _values.Advance(sizeof(ushort));
    }
}
