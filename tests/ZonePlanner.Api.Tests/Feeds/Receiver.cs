using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Feeds;

/// <summary>Somebody's program that is told of changes: keeps what it says yes to, checks each signature, and fails as it is told to.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication program;
    private int asked;

    private Receiver(WebApplication program)
    {
        this.program = program;
    }

    /// <summary>What the nth request is answered, from 1.</summary>
    public Func<int, int> Answer { get; set; } = _ => StatusCodes.Status204NoContent;

    /// <summary>What it said yes to, in the order it came.</summary>
    public ConcurrentQueue<Message> Accepted { get; } = new();

    /// <summary>Every path that was asked for.</summary>
    public ConcurrentQueue<string> Paths { get; } = new();

    public int Asked => asked;

    public string Url => program.Urls.First() + "/hook";

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = new Receiver(builder.Build());
        receiver.program.Run(receiver.ReceiveAsync);
        await receiver.program.StartAsync(Cancellation);
        return receiver;
    }

    /// <summary>Waits until it has said yes to so many.</summary>
    public async Task<Message[]> WaitAsync(int count)
    {
        for (var waited = 0; Accepted.Count < count && waited < 400; waited++)
        {
            await Task.Delay(50, Cancellation);
        }

        Assert.Equal(count, Accepted.Count);
        return [.. Accepted];
    }

    public async ValueTask DisposeAsync()
    {
        await program.StopAsync(CancellationToken.None);
        await program.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        Paths.Enqueue(http.Request.Path);
        var status = Answer(Interlocked.Increment(ref asked));
        if (status is >= 200 and < 300)
        {
            Accepted.Enqueue(new Message(
                http.Request.Headers["webhook-id"].ToString(), http.Request.Headers["webhook-timestamp"].ToString(), http.Request.Headers["webhook-signature"].ToString(), body));
        }

        http.Response.StatusCode = status;
        if (status is >= 300 and < 400)
        {
            http.Response.Headers.Location = "/elsewhere";
        }
    }

    /// <summary>A message as it came.</summary>
    internal sealed record Message(string Id, string Timestamp, string Signature, string Body)
    {
        public JsonElement Data => JsonDocument.Parse(Body).RootElement.GetProperty("data");

        /// <summary>The site and its decided hectares.</summary>
        public string Said => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Data.GetProperty("site").GetString()} {Data.GetProperty("after").GetProperty("decidedHa").GetDecimal():0}");
    }
}
