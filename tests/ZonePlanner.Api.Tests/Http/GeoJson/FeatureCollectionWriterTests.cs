using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Tests.Http.GeoJson;

public class FeatureCollectionWriterTests
{
    private static readonly byte[] Place = Wkb.Of("POINT (106.1946 21.27307)");

    [Fact]
    public async Task A_collection_counts_its_features_and_carries_its_links()
    {
        var json = await CollectionAsync(static collection =>
        {
            collection.Add("song-khe", Place, "Song Khê – Nội Hoàng", Name);
            collection.Add("a\"b", default, "<script>", Name);
        });

        Assert.Equal(
            """{"type":"FeatureCollection","features":["""
            + """{"type":"Feature","id":"song-khe","geometry":{"type":"Point","coordinates":[106.1946,21.27307]},"properties":{"name":"Song Khê – Nội Hoàng"}},"""
            + """{"type":"Feature","id":"a\u0022b","geometry":null,"properties":{"name":"\u003Cscript\u003E"}}"""
            + """],"numberReturned":2,"numberMatched":7,"links":[]}""",
            json);
    }

    [Fact]
    public async Task An_empty_collection_is_a_whole_document()
    {
        var json = await CollectionAsync(static _ => { });

        Assert.Equal("""{"type":"FeatureCollection","features":[],"numberReturned":0,"numberMatched":7,"links":[]}""", json);
    }

    [Fact]
    public async Task Features_written_earlier_join_those_written_now()
    {
        var kept = new ArrayBufferWriter<byte>();
        using (var features = new FeatureWriter(kept, GeoJsonFormat.Lists))
        {
            features.Write("kept", Place, "Kept", Name, static beside => beside.Write(",\"name\":\"Kept\""u8));
        }

        var json = await CollectionAsync(collection =>
        {
            collection.AddWritten(kept.WrittenSpan);
            collection.Add("new", Place, "New", Name);
        });

        using var document = JsonDocument.Parse(json);
        Assert.Equal(["kept", "new"], document.RootElement.GetProperty("features").EnumerateArray().Select(static feature => feature.GetProperty("id").GetString()));
        Assert.Equal("Kept", document.RootElement.GetProperty("features")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_full_pipe_is_sent_on_before_the_end()
    {
        using var received = new MemoryStream();
        var pipe = PipeWriter.Create(received);
        using var collection = new FeatureCollectionWriter(pipe, GeoJsonFormat.Lists);
        collection.Begin();

        for (var index = 0; index < 2_000; index++)
        {
            collection.Add("x", Place, "Đồng Vàng", Name);
            Assert.True(await collection.FlushWhenFullAsync(TestContext.Current.CancellationToken));
        }

        Assert.InRange(received.Length, 100_000, long.MaxValue);
        await collection.EndAsync(Ending, TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(received.ToArray()));
        Assert.Equal(2_000, document.RootElement.GetProperty("features").GetArrayLength());
    }

    private static async Task<string> CollectionAsync(Action<FeatureCollectionWriter> fill)
    {
        using var received = new MemoryStream();
        using var collection = new FeatureCollectionWriter(PipeWriter.Create(received), GeoJsonFormat.Lists);
        collection.Begin();
        fill(collection);
        await collection.EndAsync(Ending, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(received.ToArray());
    }

    private static void Name(Utf8JsonWriter json, string name) => json.WriteString("name"u8, name);

    private static void Ending(IBufferWriter<byte> output) => output.Write(",\"numberMatched\":7,\"links\":[]"u8);
}
