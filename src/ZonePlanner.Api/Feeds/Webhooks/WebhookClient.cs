using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>Posts a signed message to its receiver: no redirect is followed, no proxy and no cookie used, nothing of the answer kept but its status.</summary>
internal sealed class WebhookClient : IDisposable
{
    private readonly WebhookAddresses _addresses;
    private readonly HttpClient _http;

    public WebhookClient(WebhookAddresses addresses, WebhookSettings settings)
    {
        _addresses = addresses;
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectCallback = ConnectAsync,
            ConnectTimeout = settings.Patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseHeadersLength = 16,
        })
        {
            Timeout = settings.Patience,
        };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("ZonePlanner-Webhooks", "1"));
    }

    public async Task<Attempt> SendAsync(Uri url, string secret, Guid message, byte[] body, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var (outcome, status) = await PostAsync(url, secret, message, body, cancellation);
        return new Attempt(outcome, status, (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    public void Dispose() => _http.Dispose();

    private async Task<(string Outcome, int? Status)> PostAsync(Uri url, string secret, Guid message, byte[] body, CancellationToken cancellation)
    {
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("webhook-id", message.ToString());
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSecrets.Sign(secret, message.ToString(), timestamp, body));
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            var status = (int)answer.StatusCode;
            return (status switch { >= 200 and < 300 => Attempt.Delivered, >= 300 and < 400 => "redirected", _ => "refused" }, status);
        }
        catch (HttpRequestException failure)
        {
            return (failure.GetBaseException() is UnauthorizedAccessException ? "forbidden-address" : "unreachable", null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ("timed-out", null);
        }
    }

    /// <summary>Connects to what the name resolves to now, and to nothing else.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await _addresses.ResolveAsync(context.DnsEndPoint.Host, cancellation)
            ?? throw new UnauthorizedAccessException("The host resolves to an address that is not public.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>What became of one attempt.</summary>
internal sealed record Attempt(string Outcome, int? Status, int Milliseconds)
{
    public const string Delivered = "delivered";

    public bool IsDelivered => Outcome == Delivered;

    /// <summary>The receiver says that it is no longer there, and wants no more.</summary>
    public bool IsGone => Status == (int)HttpStatusCode.Gone;
}
