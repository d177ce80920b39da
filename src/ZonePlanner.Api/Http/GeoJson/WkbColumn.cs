using System.Buffers;
using Npgsql;

namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>A geometry column's bytes (<c>geom::bytea</c> or <c>ST_AsBinary(geom)</c>) in one buffer that every row uses again.</summary>
internal sealed class WkbColumn(int ordinal) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);

    /// <summary>The current row's bytes, empty when the column is null; good until the next call.</summary>
    public ReadOnlySpan<byte> Read(NpgsqlDataReader row)
    {
        if (row.IsDBNull(ordinal))
        {
            return default;
        }

        var length = checked((int)row.GetBytes(ordinal, 0, null, 0, 0));
        if (length > _buffer.Length)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(length);
        }

        var read = row.GetBytes(ordinal, 0, _buffer, 0, length);
        return _buffer.AsSpan(0, (int)read);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }
}
