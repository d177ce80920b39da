using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace ZonePlanner.Api.Tests.Interest;

/// <summary>A mail server of one's own on 127.0.0.1: it takes what it is sent, or refuses as told.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly char[] AfterCommand = [' ', ':'];

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Task listening;

    public MailServer()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Every mail taken, with whom it was for by the envelope.</summary>
    internal ConcurrentQueue<Received> Mail { get; } = new();

    /// <summary>What the next recipients are answered instead of 250.</summary>
    internal ConcurrentQueue<string> Refusals { get; } = new();

    /// <summary>Whether the server breaks off after it took a mail, before it says so.</summary>
    internal bool BreaksOff { get; set; }

    /// <summary>The mail to an address, once there are so many of them.</summary>
    internal async Task<Received[]> ToAsync(string address, int count = 1)
    {
        for (var waited = 0; waited < 600; waited++)
        {
            Received[] found = [.. Mail.Where(mail => mail.To.SequenceEqual([address], StringComparer.OrdinalIgnoreCase))];
            if (found.Length >= count)
            {
                return found;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{address} did not get {count} mails.");
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        await listening;
        stopping.Dispose();
        listener.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await listener.AcceptTcpClientAsync(stopping.Token));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using var connection = client;
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1);
            await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 test ESMTP");
            var recipients = new List<string>();
            while (await reader.ReadLineAsync(stopping.Token) is { } line)
            {
                switch (line.Split(AfterCommand)[0].ToUpperInvariant())
                {
                    case "EHLO":
                        await writer.WriteLineAsync("250-test\r\n250 8BITMIME");
                        break;
                    case "RCPT":
                        var refusal = Refusals.TryDequeue(out var said) ? said : null;
                        if (refusal is null)
                        {
                            recipients.Add(line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)]);
                        }

                        await writer.WriteLineAsync(refusal ?? "250 ok");
                        break;
                    case "DATA":
                        await writer.WriteLineAsync("354 go on");
                        Mail.Enqueue(new Received([.. recipients], await ReadAsync(reader)));
                        if (BreaksOff)
                        {
                            BreaksOff = false;
                            return;
                        }

                        recipients.Clear();
                        await writer.WriteLineAsync("250 taken");
                        break;
                    case "QUIT":
                        await writer.WriteLineAsync("221 bye");
                        return;
                    default:
                        recipients.Clear();
                        await writer.WriteLineAsync("250 ok");
                        break;
                }
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            // The other side has gone, or the test is over.
        }
    }

    private async Task<string> ReadAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(stopping.Token) is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>A mail as it came over the wire.</summary>
    internal sealed record Received(string[] To, string Raw)
    {
        public MimeMessage Message { get; } = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(Raw)));

        public string Text => Message.TextBody ?? "";

        /// <summary>The path of a link of ours in the mail: confirm, unsubscribe or erase.</summary>
        public string Link(string page)
        {
            var link = System.Text.RegularExpressions.Regex.Match(Text, $@"{InterestProvince.Address}(/interest/{page}/[\w-]+)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
            Assert.True(link.Success, Text);
            return link.Groups[1].Value;
        }
    }
}
