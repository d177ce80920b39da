using System.IO.Compression;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>The bytes of a tile, and the same packed by gzip once somebody takes them so.</summary>
internal sealed class KeptTile(byte[] bytes)
{
    private const int WorthPacking = 1024;

    private volatile byte[]? _packed;

    public byte[] Bytes { get; } = bytes;

    public bool IsEmpty => Bytes.Length == 0;

    public bool IsWorthPacking => Bytes.Length > WorthPacking;

    public byte[] Packed => _packed ??= Pack();

    private byte[] Pack()
    {
        using var memory = new MemoryStream(Bytes.Length / 2);
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal))
        {
            gzip.Write(Bytes);
        }

        return memory.ToArray();
    }
}
