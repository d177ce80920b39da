using System.Buffers;
using CsCheck;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Tests.Http.GeoJson;

public class HostileWkbTests
{
    private static readonly byte[] Sound = Wkb.Of("GEOMETRYCOLLECTION (POINT (1 2), MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0), (1 1, 2 1, 2 2, 1 1))), MULTIPOINT ((1 2), (3 4)))");

    [Fact]
    public void Bytes_cut_short_anywhere_are_refused()
    {
        for (var length = 0; length < Sound.Length; length++)
        {
            Refused(Sound[..length]);
        }
    }

    [Fact]
    public void Bytes_left_over_are_refused() => Refused([.. Sound, 0]);

    [Theory]
    [InlineData("0102000000FFFFFFFF")]
    [InlineData("0103000000FFFFFF7F")]
    [InlineData("010300000001000000FFFFFF0F")]
    [InlineData("0106000000FFFFFFFF0103000000")]
    [InlineData("0107000000FFFFFF1F")]
    [InlineData("00000000027FFFFFFF")]
    public void A_count_beyond_the_bytes_is_refused_without_room_being_made_for_it(string hex)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(Convert.FromHexString(hex));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData("0200000001000000000000000000000000000000000000")]
    [InlineData("0108000000000000000000000000")]
    [InlineData("010000000000000000")]
    [InlineData("0111000000000000000000")]
    [InlineData("01A10F0000000000000000F03F0000000000000040")]
    public void Unknown_byte_orders_and_types_are_refused(string hex) => Refused(Convert.FromHexString(hex));

    [Fact]
    public void A_line_among_points_is_refused()
    {
        var points = Wkb.Of("MULTIPOINT ((1 2), (3 4))");
        points[10] = 2;

        Refused(points);
    }

    [Fact]
    public void An_open_ring_is_refused()
    {
        var polygon = Wkb.Of("POLYGON ((0 0, 4 0, 4 4, 0 0))");
        BitConverter.TryWriteBytes(polygon.AsSpan(polygon.Length - 8), 0.5);

        Refused(polygon);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_not_a_number_is_refused(double height)
    {
        var point = Wkb.Of("POINT (1 2)");
        BitConverter.TryWriteBytes(point.AsSpan(13), height);

        Refused(point);
    }

    [Fact]
    public void Collections_within_collections_without_end_are_refused()
    {
        byte[] collection = [1, 7, 0, 0, 0, 1, 0, 0, 0];
        byte[] deep = [.. Enumerable.Repeat(collection, 100_000).SelectMany(static bytes => bytes), 1, 7, 0, 0, 0, 0, 0, 0, 0];

        Refused(deep);
    }

    [Fact]
    public void Any_bytes_whatever_are_written_or_refused_by_name() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte, Gen.Int[0, Sound.Length - 1], Gen.Byte).Sample(
            static (first, one, second, other) =>
            {
                byte[] altered = [.. Sound];
                altered[first] = one;
                altered[second] = other;
                return Survives(altered);
            },
            iter: 20_000);

    private static bool Survives(byte[] wkb)
    {
        try
        {
            GeometryWriter.Write(new ArrayBufferWriter<byte>(), wkb, GeoJsonFormat.Lists);
            _ = GeometryBounds.Of(wkb);
            return true;
        }
        catch (MalformedWkbException)
        {
            return true;
        }
    }

    private static void Refused(byte[] wkb) =>
        Assert.Throws<MalformedWkbException>(() => GeometryWriter.Write(new ArrayBufferWriter<byte>(), wkb, GeoJsonFormat.Lists));
}
