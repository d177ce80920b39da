using System.Buffers.Binary;

namespace ZonePlanner.Api.Tests.Ogc.Formats;

/// <summary>Features as a FlatGeobuf, part by part.</summary>
[Collection(FormatReadings.Name)]
public sealed class FlatGeobufTests(FormatsService service)
{
    private const int Magic = 8;

    /// <summary>Readers that lay arrays of numbers over the file's bytes refuse any other.</summary>
    [Theory]
    [InlineData("zones")]
    [InlineData("zones", "&properties=name")]
    [InlineData("zones", "&skipGeometry=true")]
    [InlineData("clusters")]
    [InlineData("plots")]
    public async Task Every_part_begins_at_a_multiple_of_eight(string collection, string more = "")
    {
        var file = await service.ReadAsync($"/ogc/collections/{collection}/items?f=fgb{more}");

        var place = Magic;
        while (place < file.Length)
        {
            Assert.Equal(0, place % sizeof(double));
            place += sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(place));
        }

        Assert.Equal(file.Length, place);
    }
}
