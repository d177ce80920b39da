using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>When a <see cref="Relay"/> cuts the connection that ends its transaction.</summary>
internal enum Cut
{
    /// <summary>Before the database hears of it.</summary>
    Before,

    /// <summary>Before the database's answer arrives.</summary>
    After,
}

/// <summary>Stands between a load and its database, and cuts one connection while it commits, as a network does.</summary>
internal sealed class Relay : IDisposable
{
    /// <summary>COMMIT as a message of the protocol.</summary>
    private static readonly byte[] Commit = [(byte)'Q', 0, 0, 0, 11, .. "COMMIT\0"u8];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly NpgsqlConnectionStringBuilder _database;
    private readonly Cut _cut;
    private readonly bool _isForGood;
    private int _cuts;

    public Relay(string database, Cut cut, bool isForGood = false)
    {
        (_database, _cut, _isForGood) = (new(database), cut, isForGood);
        _listener.Start();
        _ = ListenAsync();
    }

    public string Connection => new NpgsqlConnectionStringBuilder(_database.ConnectionString)
    {
        Host = "127.0.0.1",
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
    }.ConnectionString;

    public void Dispose() => _listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                _ = PassAsync(await _listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken));
            }
        }
        catch (Exception over) when (over is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }

    private async Task PassAsync(TcpClient load)
    {
        using (load)
        using (var server = new TcpClient())
        {
            await server.ConnectAsync(_database.Host!, _database.Port, TestContext.Current.CancellationToken);
            var isCut = false;
            await Task.WhenAny(
                PassAsync(load.GetStream(), server.GetStream(), said =>
                {
                    isCut = said.IndexOf(Commit) >= 0 && Interlocked.Increment(ref _cuts) == 1;
                    if (isCut && _isForGood)
                    {
                        _listener.Stop();
                    }

                    return !isCut || _cut == Cut.After;
                }),
                PassAsync(server.GetStream(), load.GetStream(), _ => !isCut));
        }
    }

    private delegate bool Passing(ReadOnlySpan<byte> said);

    private static async Task PassAsync(NetworkStream from, NetworkStream to, Passing passes)
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (await from.ReadAsync(buffer, TestContext.Current.CancellationToken) is var count and > 0 && passes(buffer.AsSpan(0, count)))
            {
                await to.WriteAsync(buffer.AsMemory(0, count), TestContext.Current.CancellationToken);
            }
        }
        catch (Exception over) when (over is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other end is gone.
        }
    }
}
