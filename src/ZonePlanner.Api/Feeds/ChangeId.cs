using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZonePlanner.Api.Feeds;

/// <summary>Names made from what they name (RFC 9562, version 8, of SHA-256): the same at every reading, in every process.</summary>
internal static class ChangeId
{
    private static readonly Guid Ours = new("6f0b3d8e-9c52-4c1d-8a3b-5d3f7f6a9e21");

    /// <summary>The name of a change; the instant keeps two records apart that count their versions alike.</summary>
    public static Guid Of(long version, DateTimeOffset instant, string subject) =>
        Named(string.Create(CultureInfo.InvariantCulture, $"change/{version}/{instant.UtcTicks}/{subject}"));

    /// <summary>The name of a feed about part of a record, which is known by its first instant.</summary>
    public static Guid OfFeed(DateTimeOffset first, string part) => Named(string.Create(CultureInfo.InvariantCulture, $"feed/{first.UtcTicks}/{part}"));

    private static Guid Named(string name)
    {
        Span<byte> space = stackalloc byte[16];
        Ours.TryWriteBytes(space, bigEndian: true, out _);
        Span<byte> digest = SHA256.HashData([.. space, .. Encoding.UTF8.GetBytes(name)]);
        BinaryPrimitives.WriteUInt16BigEndian(digest[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(digest[6..]) & 0x0FFF) | 0x8000));
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        return new Guid(digest[..16], bigEndian: true);
    }
}
