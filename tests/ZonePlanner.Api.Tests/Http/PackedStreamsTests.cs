using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ZonePlanner.Api.Http;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Http;

/// <summary>Answers that take their time or fail, packed, on real HTTP.</summary>
public sealed class PackedStreamsTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _arrived = new();
    private readonly HttpClient _http = new();
    private WebApplication? _service;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddProblems();
        builder.Services.AddPackedAnswers();
        _service = builder.Build();
        _service.Urls.Add("http://127.0.0.1:0");
        _service.UseBrokenAnswers();
        _service.UseProblems();
        _service.UsePackedAnswers();
        _service.MapGet("/slow", (HttpContext http) => WriteAsync(http, isSent: true, () => _arrived.Task));
        _service.MapGet("/broken", (HttpContext http) => WriteAsync(http, isSent: true, () => throw new InvalidOperationException("Half-way.")));
        _service.MapGet("/failed", (HttpContext http) => WriteAsync(http, isSent: false, () => throw new InvalidOperationException("Before anything was sent.")));
        await _service.StartAsync(Cancellation);
        _http.BaseAddress = new Uri(_service.Urls.First());
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "br");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_was_written_first_arrives_before_the_rest_is_there()
    {
        using var answer = await _http.GetAsync("/slow", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        await using var unpacked = new BrotliStream(await answer.Content.ReadAsStreamAsync(Cancellation), CompressionMode.Decompress);
        var read = new byte[100];

        var first = await unpacked.ReadAsync(read, Cancellation);
        _arrived.SetResult();

        Assert.Equal("first", Encoding.UTF8.GetString(read, 0, first));
        using var rest = new StreamReader(unpacked);
        Assert.Equal(" rest", await rest.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_not_taken_for_a_whole_one()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetByteArrayAsync("/broken", Cancellation));
    }

    [Fact]
    public async Task What_fails_before_it_was_sent_is_a_problem_with_nothing_of_the_answer_before_it()
    {
        using var answer = await _http.GetAsync("/failed", Cancellation);

        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.StartsWith("{", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static async Task WriteAsync(HttpContext http, bool isSent, Func<Task> meanwhile)
    {
        http.Response.ContentType = "text/csv";
        http.Response.BodyWriter.Write("first"u8);
        if (isSent)
        {
            await http.Response.BodyWriter.FlushAsync(Cancellation);
        }

        await meanwhile();
        await http.Response.WriteAsync(" rest", Cancellation);
    }
}
