using System.Buffers;
using System.IO.Pipelines;
using Microsoft.Data.Sqlite;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>
/// A GeoPackage: made in a file of its own, since a database is whole only at its end, then sent and deleted. As its format has it, x is always the
/// easting or longitude. The same features make the same bytes.
/// </summary>
internal sealed class GeoPackageFile : IFeatureFile
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"zoneplanner-{Guid.NewGuid():N}.gpkg");
    private readonly FileLayout _layout;
    private readonly CrsDefinition _crs;
    private readonly SqliteConnection _package;
    private readonly ArrayBufferWriter<byte> _blob = new(4096);
    private SqliteTransaction? _writing;
    private SqliteCommand? _insert;
    private GeometryBounds? _extent;

    public GeoPackageFile(FileLayout layout, CrsDefinition crs)
    {
        (_layout, _crs) = (layout, crs);
        _package = new(new SqliteConnectionStringBuilder { DataSource = _path, Pooling = false }.ConnectionString);
    }

    public void Begin(PipeWriter output)
    {
        _package.Open();
        GeoPackageTables.Create(_package, _layout, _crs);
        _writing = _package.BeginTransaction();
        _insert = GeoPackageTables.Insert(_package, _layout);
        _insert.Transaction = _writing;
        _insert.Prepare();
    }

    public void Add(PipeWriter output, string id, ReadOnlySpan<byte> wkb, NpgsqlDataReader row)
    {
        var parameters = _insert!.Parameters;
        parameters[0].Value = id;
        for (var index = 0; index < _layout.Columns.Count; index++)
        {
            parameters[index + 1].Value = _layout.Columns[index].Value(row) switch
            {
                null => DBNull.Value,
                DateOnly day => FileColumn.Text(day),
                DateTime instant => FileColumn.Text(instant),
                bool truth => truth ? 1L : 0L,
                var value => value,
            };
        }

        if (_layout.Geometry is not null)
        {
            parameters[^1].Value = wkb.IsEmpty ? DBNull.Value : Blob(wkb);
        }

        _insert.ExecuteNonQuery();
    }

    public async Task EndAsync(PipeWriter output, CancellationToken cancellation)
    {
        GeoPackageTables.SetExtent(_package, _layout, _extent);
        await _writing!.CommitAsync(cancellation);
        await _package.CloseAsync();
        await using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Delete, 1, FileOptions.SequentialScan | FileOptions.Asynchronous);
        while (await file.ReadAsync(output.GetMemory(64 * 1024), cancellation) is > 0 and var read)
        {
            output.Advance(read);
            await output.FlushAsync(cancellation);
        }
    }

    public void Dispose()
    {
        _insert?.Dispose();
        _writing?.Dispose();
        _package.Dispose();
        File.Delete(_path);
    }

    /// <summary>A geometry as GeoPackages have it: its SRID, its box, and its well-known binary.</summary>
    private byte[] Blob(ReadOnlySpan<byte> wkb)
    {
        if (_layout.Question.Decimals is { } decimals)
        {
            _blob.ResetWrittenCount();
            PlainWkb.Write(_blob, wkb, decimals);
            wkb = _blob.WrittenSpan;
        }

        var box = GeometryBounds.Of(wkb);
        if (box is { } around)
        {
            _extent = _extent?.With(around) ?? around;
        }

        return GeoPackageBlob.Of(_crs.Srid, box, wkb);
    }
}
