using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ZonePlanner.Api.Tests.Ogc;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Http;

[Collection(OgcReadings.Name)]
public sealed partial class PackedAnswersTests(OgcService service)
{
    private const string Past = "/ogc/collections/zones/items?validAt=2025-06-30&limit=20";

    [Theory]
    [InlineData(Past, "br")]
    [InlineData(Past, "gzip")]
    [InlineData("/ogc/collections/zones/items?f=csv", "br")]
    [InlineData("/ogc/collections/zones/items?f=html", "br")]
    [InlineData("/ogc/collections/zones/items/kcn-02", "gzip")]
    [InlineData("/ogc/collections/zones/schema", "br")]
    [InlineData("/ogc/api", "br")]
    [InlineData("/api/reports/hectares?by=kind", "br")]
    [InlineData("/api/plots?limit=5", "gzip")]
    [InlineData("/feeds/changes.atom", "br")]
    [InlineData("/sitemap.xml", "br")]
    [InlineData("/ogc/assets/page.css", "br")]
    [InlineData("/ogc/collections/nothing", "br")]
    public async Task What_is_made_of_letters_comes_packed_to_whoever_takes_it_so(string path, string coding)
    {
        using var plain = await SendAsync(HttpMethod.Get, path);
        using var packed = await SendAsync(HttpMethod.Get, path, ("Accept-Encoding", coding));
        using var head = await SendAsync(HttpMethod.Head, path, ("Accept-Encoding", coding));

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal([coding], packed.Content.Headers.ContentEncoding);
        Assert.Equal([coding], head.Content.Headers.ContentEncoding);
        Assert.Equal((plain.StatusCode, plain.Content.Headers.ContentType), (packed.StatusCode, packed.Content.Headers.ContentType));
        Assert.Equal(Timeless(await plain.Content.ReadAsStringAsync(Cancellation)), Timeless(await UnpackedAsync(packed)));
        Assert.All([plain, packed, head], answer => Assert.Single(answer.Headers.Vary, "Accept-Encoding"));
        Assert.Equal(plain.Headers.ETag is not null, packed.Headers.ETag is not null);
        Assert.Equal(packed.Headers.ETag, head.Headers.ETag);
        Assert.True(plain.Headers.ETag is not { IsWeak: false } tag || $"{tag.Tag[..^1]}-{coding}\"" == packed.Headers.ETag!.Tag);
    }

    [Theory]
    [InlineData(Past)]
    [InlineData("/ogc/collections/zones/items/kcn-02")]
    [InlineData("/api/reports/hectares?by=kind")]
    public async Task A_packed_answer_is_known_again_by_its_tag_as_long_as_its_coding_is_taken(string path)
    {
        using var packed = await SendAsync(HttpMethod.Get, path, ("Accept-Encoding", "br"));
        var tag = packed.Headers.ETag!.ToString();

        using var known = await SendAsync(HttpMethod.Get, path, ("Accept-Encoding", "gzip, br"), ("If-None-Match", $"\"other\", {tag}"));
        using var plain = await SendAsync(HttpMethod.Get, path, ("If-None-Match", tag));
        using var plainKnown = await SendAsync(HttpMethod.Get, path, ("Accept-Encoding", "br"), ("If-None-Match", plain.Headers.ETag!.ToString()));

        Assert.Equal((HttpStatusCode.NotModified, tag), (known.StatusCode, known.Headers.ETag?.ToString()));
        Assert.Contains("Accept-Encoding", known.Headers.Vary);
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
        Assert.Equal((HttpStatusCode.NotModified, plain.Headers.ETag), (plainKnown.StatusCode, plainKnown.Headers.ETag));
    }

    [Theory]
    [InlineData("/api/accounts/me")]
    [InlineData("/interest/confirm/nothing")]
    [InlineData("/ogc/collections/zones/items?f=fgb")]
    public async Task What_holds_tokens_and_what_is_not_made_of_letters_comes_as_it_is(string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, ("Accept-Encoding", "br, gzip"));

        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await service.Http.SendAsync(request, Cancellation);
    }

    private static async Task<string> UnpackedAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using Stream plain = answer.Content.Headers.ContentEncoding.Single() == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(Cancellation);
    }

    /// <summary>The moment of printing may differ, and the number of a request.</summary>
    private static string Timeless(string text) => Moments().Replace(text, "");

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+Z|""traceId"":""[^""]*""")]
    private static partial Regex Moments();
}
