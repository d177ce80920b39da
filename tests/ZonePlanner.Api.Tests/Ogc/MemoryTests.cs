using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Api.Ogc.Memory;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>The present view comes from memory; <c>decimals=7</c> says what is meant anyhow and is answered by the database.</summary>
public sealed class MemoryTests(OgcService service) : IClassFixture<OgcService>
{
    private const string Zones = "/ogc/collections/zones/items";

    private static readonly JsonSerializerOptions Shapes = new() { Converters = { new NetTopologySuite.IO.Converters.GeoJsonConverterFactory() } };

    [Theory]
    [InlineData("limit=10000")]
    [InlineData("limit=7")]
    [InlineData("limit=7&offset=5")]
    [InlineData("bbox=106.2,21.3,106.2115,21.3005&offset=3")]
    [InlineData("bbox=106.2,21.3,106.2115,21.3005")]
    [InlineData("bbox=106.2,21.3,106.2115,21.3005&limit=2")]
    [InlineData("bbox=106.201,21.301,106.202,21.302")]
    [InlineData("bbox=106.2005,21.3005,106.2005,21.3005")]
    [InlineData("bbox=100,20,101,21")]
    [InlineData("bbox=170,20,-170,21")]
    public async Task Memory_and_database_say_the_same_page_after_page(string query)
    {
        await WarmAsync();
        var (fromMemory, fromDatabase) = ($"{Zones}?{query}", $"{Zones}?{query}&decimals=7");
        for (var page = 0; fromMemory is not null && fromDatabase is not null && page < 10; page++)
        {
            var memory = await service.ReadAsync(fromMemory);
            var database = await service.ReadAsync(fromDatabase);
            Assert.Equal(Features(database), Features(memory));
            Assert.Equal(database.Matched, memory.Matched);
            Assert.Equal(database.Json.GetProperty("numberReturned").GetInt64(), memory.Json.GetProperty("numberReturned").GetInt64());
            Assert.Equal(Members(database), Members(memory));
            (fromMemory, fromDatabase) = (memory.Href("next"), database.Href("next"));
            Assert.Equal(fromDatabase is null, fromMemory is null);
        }

        Assert.Null(fromMemory);
    }

    [Fact]
    public async Task What_is_kept_small_is_given_back_to_the_byte_and_found_in_the_same_boxes()
    {
        var (ready, small) = (await LayerAsync(int.MaxValue), await LayerAsync(0));

        Assert.Equal(25, small.Count);
        Assert.Equal(Enumerable.Range(0, 25).Select(index => Bytes(ready, index)), Enumerable.Range(0, 25).Select(index => Bytes(small, index)));
        foreach (var (width, height) in new[] { (0.0115, 0.0005), (0.0005, 0.1), (0.00099, 0.00099), (0.1, 0.1) })
        {
            var box = (Polygon)new GeometryFactory().ToGeometry(new Envelope(106.2, 106.2 + width, 21.3, 21.3 + height));
            Assert.NotEmpty(small.Meeting(box));
            Assert.Equal(ready.Meeting(box), small.Meeting(box));
        }
    }

    [Fact]
    public void What_recurs_is_kept_once()
    {
        string[] features = [.. Enumerable.Range(0, 2000).Select(number => $"{{\"id\":{number},\"name\":\"Lô {number}, \\\"A\\\"\",\"status\":\"available\",\"landUse\":\"SKK\",\"quality\":\"schematic\",\"site\":\"khu-{number / 100}\"}}")];
        var store = new FeatureStore(features.Take(100).Sum(Encoding.UTF8.GetByteCount));

        foreach (var feature in features)
        {
            store.Add(Encoding.UTF8.GetBytes(feature));
        }

        store.Close();
        Assert.Equal(features, Enumerable.Range(0, features.Length).Select(index => Text(store.LengthOf(index), output => store.CopyTo(output, index))));
        Assert.InRange(store.Bytes, 1, features.Sum(feature => (long)Encoding.UTF8.GetByteCount(feature)) / 2);
    }

    [Fact]
    public async Task No_answer_is_older_than_a_write_that_was_acknowledged()
    {
        for (var write = 0; write < 4; write++)
        {
            await WarmAsync();
            var id = await service.NewSiteAsync();
            await service.WriteAsync(Squares.Version(id, Squares.At(300 + (2 * write), 300), Domain.Sites.SiteKind.ItPark));

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => service.ReadAsync("/ogc/collections/it-parks/items")));

            Assert.All(answers, answer => Assert.Equal(write + 1, answer.Matched));
        }
    }

    [Fact]
    public async Task Simplified_lines_have_fewer_corners_and_stay_within_the_offset()
    {
        var round = new GeometryFactory(new PrecisionModel(), 4326).CreateMultiPolygon([(Polygon)new Point(106.9, 21.8) { SRID = 4326 }.Buffer(0.01, 90)]);
        await service.WriteAsync(Squares.Version(await service.NewSiteAsync(), round, Domain.Sites.SiteKind.EconomicZone));
        const string Round = "/ogc/collections/economic-zones/items?bbox=106.8,21.7,107,21.9&decimals=15";

        var (whole, simple) = (Shape(await service.ReadAsync(Round)), Shape(await service.ReadAsync($"{Round}&maxAllowableOffset=0.0005")));

        Assert.Equal(361, whole.NumPoints);
        Assert.InRange(simple.NumPoints, 4, 60);
        Assert.InRange(NetTopologySuite.Algorithm.Distance.DiscreteHausdorffDistance.Distance(simple.Boundary, whole.Boundary, 0.1), 0.00001, 0.0005);
    }

    [Fact]
    public async Task A_layer_that_is_asked_for_again_comes_packed_and_says_the_same()
    {
        await WarmAsync();
        var plain = await service.ReadAsync($"{Zones}?limit=30");
        HttpResponseMessage packed;
        var tries = 0;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Zones}?limit=30");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
            packed = await service.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            await Task.Delay(20, Cancellation);
        }
        while (packed.Content.Headers.ContentLength is null && tries++ < 200);

        Assert.Equal("br", Assert.Single(packed.Content.Headers.ContentEncoding));
        // What is packed on the way has no length beforehand.
        Assert.NotNull(packed.Content.Headers.ContentLength);
        await using var stream = new BrotliStream(await packed.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        Assert.Equal(plain.Text, await reader.ReadToEndAsync(Cancellation));
        Assert.NotEqual(plain.Message.Headers.ETag, packed.Headers.ETag);
        using var head = new HttpRequestMessage(HttpMethod.Head, $"{Zones}?limit=30");
        head.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        Assert.Equal(packed.Headers.ETag, (await service.Http.SendAsync(head, Cancellation)).Headers.ETag);
        foreach (var tag in new[] { plain.Message.Headers.ETag!, packed.Headers.ETag! })
        {
            Assert.Equal(HttpStatusCode.NotModified, (await service.GetAsync($"{Zones}?limit=30", ("Accept-Encoding", "br"), ("If-None-Match", tag.ToString()))).Status);
        }
    }

    [Fact]
    public async Task What_is_asked_in_endless_words_is_answered_and_not_remembered()
    {
        await WarmAsync();
        var wordy = $"{Zones}?limit={new string('0', 2000)}30";

        for (var time = 0; time < 10; time++)
        {
            // What is remembered is packed by the third time, and its length known.
            using var request = new HttpRequestMessage(HttpMethod.Get, wordy) { Headers = { { "Accept-Encoding", "br" } } };
            using var answer = await service.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            Assert.Equal((HttpStatusCode.OK, null), (answer.StatusCode, answer.Content.Headers.ContentLength));
            await using var unpacked = new BrotliStream(await answer.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
            using var said = await JsonDocument.ParseAsync(unpacked, cancellationToken: Cancellation);
            Assert.Equal(25, said.RootElement.GetProperty("numberMatched").GetInt64());
            await Task.Delay(20, Cancellation);
        }
    }

    [Fact]
    public async Task Where_nothing_is_kept_the_database_is_not_asked()
    {
        await using var away = Npgsql.NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
        var request = new DefaultHttpContext().Request;
        request.Path = "/ogc/conformance";

        Assert.Null(await new KeptAnswers().FindAsync(request, new RecordWatch(away)));
    }

    /// <summary>Asks until the layer is in memory: then the length of the answer is known beforehand.</summary>
    private async Task WarmAsync()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var answer = await service.ReadAsync($"{Zones}?limit=1&bbox={(106.2 - (attempt / 1e6)).ToString(CultureInfo.InvariantCulture)},21,107,22");
            if (answer.Message.Content.Headers.Contains("Content-Length") && answer.Message.Headers.TransferEncodingChunked != true)
            {
                return;
            }

            await Task.Delay(20, Cancellation);
        }

        Assert.Fail("The layer never came from memory.");
    }

    private async Task<MemoryLayer> LayerAsync(int ready)
    {
        var today = AsOfParameters.Today(TimeProvider.System);
        var zones = new Question(RecordCollections.All[0]) { Days = LegalInterval.On(today), Today = today, FollowsToday = true, FollowsNow = true, KnownAt = DateTimeOffset.UtcNow };
        return await MemoryLayer.ReadAsync(service.App, zones, ready, static _ => true, Cancellation) ?? throw new InvalidOperationException("25 zones are too many.");
    }

    private static string Bytes(MemoryLayer layer, int index) => Text(layer.LengthOf(index), output => layer.CopyTo(output, index));

    private static string Text(int length, Action<byte[]> write)
    {
        var bytes = new byte[length];
        write(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static Geometry Shape(OgcService.Answer answer) =>
        answer.Features.Single().GetProperty("geometry").Deserialize<Geometry>(Shapes)!;

    private static string Features(OgcService.Answer answer) => answer.Json.GetProperty("features").GetRawText();

    private static string[] Members(OgcService.Answer answer) => [.. answer.Json.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null).Select(member => member.Name)];
}
