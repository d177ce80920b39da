using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Imports.Files;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>Copies a file's features into the table of a new edition, one at a time, in longitude and latitude; what cannot be is set aside with its reason.</summary>
internal sealed class ArrivingFeatures(NpgsqlConnection connection, LayerColumns columns, Crs crs)
{
    private const int LongestId = 200;
    private const int KeptRefusals = 1000;

    private static readonly Sentence Reading = new("Đọc tệp", "Reading the file");

    private readonly CoordinateConversion _conversion = CoordinateConversion.Between(crs, Crs.Crs84);
    private readonly WKBWriter _geometries = new(ByteOrder.LittleEndian, handleSRID: true, emitZ: false, emitM: false);
    private readonly object?[] _values = new object?[columns.Published.Count];

    /// <summary>The first features that cannot be loaded.</summary>
    public List<RefusedFeature> Refused { get; } = [];

    public long RefusedCount { get; private set; }

    /// <summary>Whether a geometry has heights or measures, which are not kept.</summary>
    public bool HasHeights { get; private set; }

    /// <summary>Copies them.</summary>
    /// <returns>The number of the edition.</returns>
    public async Task<long> ReceiveAsync(FeatureFile file, Conversation conversation, CancellationToken cancellation)
    {
        string[] types = [.. columns.Published.Select(static column => ColumnValue.SqlType(column.Type))];
        var edition = await Statement.AskAsync<long>(typeof(ArrivingFeatures), "receive.sql", connection, cancellation, [types]);
        var places = string.Concat(Enumerable.Range(0, types.Length).Select(static place => $", {ReferenceColumn.At(place)}"));
        await using var copy = await connection.BeginBinaryImportAsync(
            string.Create(CultureInfo.InvariantCulture, $"COPY reference.arriving_{edition} (number, id, geometry{places}) FROM STDIN (FORMAT binary)"), cancellation);
        copy.Timeout = TimeSpan.FromSeconds(Statement.LongestSeconds);
        var done = 0;
        foreach (var feature in file.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            await TakeAsync(copy, feature, cancellation);
            conversation.Progress(Reading, ++done, Math.Max(done, file.Count));
        }

        await copy.CompleteAsync(cancellation);
        return edition;
    }

    private async Task TakeAsync(NpgsqlBinaryImporter copy, FileFeature feature, CancellationToken cancellation)
    {
        var id = columns.Key is null ? feature.Id : feature.Values.GetValueOrDefault(columns.Key);
        if ((feature.Problem ?? WrongId(id) ?? ReadValues(feature) ?? WrongShape(feature.Shape)) is { } problem)
        {
            if (RefusedCount++ < KeptRefusals)
            {
                Refused.Add(new RefusedFeature(feature.Number, id, problem));
            }

            return;
        }

        await copy.StartRowAsync(cancellation);
        await copy.WriteAsync(feature.Number, NpgsqlDbType.Integer, cancellation);
        await WriteAsync(copy, id, "text", cancellation);
        // As bytes: the server reads them as it would the geometry, and heights stay behind.
        await WriteAsync(copy, feature.Shape is null || feature.Shape.IsEmpty ? null : _geometries.Write(_conversion.Convert(feature.Shape)), "bytea", cancellation);
        for (var place = 0; place < _values.Length; place++)
        {
            await WriteAsync(copy, _values[place], ColumnValue.SqlType(columns.Published[place].Type), cancellation);
        }
    }

    private Sentence? WrongId(string? id) => id switch
    {
        null or "" when columns.Key is not null => new($"Trường “{columns.Key}” không có giá trị.", $"The field “{columns.Key}” is empty."),
        "" => new("Mã nhận dạng là chuỗi trống.", "Its identifier is an empty text."),
        { Length: > LongestId } => new($"Mã nhận dạng dài hơn {LongestId} chữ.", $"Its identifier is longer than {LongestId} letters."),
        not null when id.AsSpan().ContainsAny('/', '\\', '\0') => new("Mã nhận dạng có dấu gạch chéo, nên không có địa chỉ.", "Its identifier has a slash in it, and so would have no address."),
        _ => null,
    };

    private Sentence? ReadValues(FileFeature feature)
    {
        for (var place = 0; place < _values.Length; place++)
        {
            var (name, type) = columns.Published[place];
            var text = feature.Values.GetValueOrDefault(columns.Fields[place]);
            _values[place] = text is null ? null : ColumnValue.Read(text, type);
            if (text is not null && _values[place] is null)
            {
                var shown = AsOfParameters.Shorten(text);
                return new($"“{shown}” ở trường “{name}” không phải kiểu {type}.", $"“{shown}” in the field “{name}” is not of the type {type}.");
            }
        }

        return null;
    }

    private Sentence? WrongShape(Geometry? shape)
    {
        if (shape is null || shape.IsEmpty)
        {
            return null;
        }

        HasHeights = HasHeights || !double.IsNaN(shape.Coordinate.Z) || !double.IsNaN(shape.Coordinate.M);
        return _conversion.Refusal(shape) is { } refusal ? new Sentence(refusal.Vietnamese, refusal.English) : null;
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, object? value, string type, CancellationToken cancellation)
    {
        if (value is null)
        {
            await copy.WriteNullAsync(cancellation);
        }
        else
        {
            await copy.WriteAsync(value, type, cancellation);
        }
    }
}
