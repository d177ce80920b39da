using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ZonePlanner.Benchmarks;

/// <summary>A Kestrel that does nothing but return given bytes: what the machine can do at best.</summary>
internal sealed class BareEndpoint : IAsyncDisposable
{
    private readonly WebApplication running;

    private BareEndpoint(WebApplication running, HttpClient http) => (this.running, Http) = (running, http);

    public HttpClient Http { get; }

    public static async Task<BareEndpoint> StartAsync(byte[] body)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", (HttpContext context) => context.Response.Body.WriteAsync(body));
        await app.StartAsync();
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Comparison.Connections }) { BaseAddress = new Uri(app.Urls.First()) };
        return new BareEndpoint(app, http);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await running.StopAsync();
        await running.DisposeAsync();
    }
}
