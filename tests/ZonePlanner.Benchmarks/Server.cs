using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ZonePlanner.Benchmarks;

/// <summary>A server in a process of its own, so that what it weighs and what slows it is its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private const double KilobytesInMegabyte = 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private Server(Process process, Uri address)
    {
        this.process = process;
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Comparison.MostConnections }) { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public int Id => process.Id;

    /// <summary>What of it is in memory, in MB.</summary>
    public double Resident => Status("VmRSS");

    /// <summary>The most of it that was in memory since <see cref="ForgetPeak"/>, in MB.</summary>
    public double Peak => Status("VmHWM");

    /// <summary>The service, as <c>./zoneplanner run</c> starts it.</summary>
    public static Task<Server> OfServiceAsync(string connection) => StartAsync(connection, "ZonePlanner.Api.dll", "serve", "--urls");

    /// <summary>What the machine can do at best: see <see cref="BareServer"/>.</summary>
    public static Task<Server> OfBareAsync(string connection) => StartAsync(connection, "ZonePlanner.Benchmarks.dll", "bare");

    public void ForgetPeak() => File.WriteAllText($"/proc/{process.Id}/clear_refs", "5");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<Server> StartAsync(string connection, string program, params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        // The very program this one was started with: a host of another name may be elsewhere.
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments, address.ToString()])
        {
            Environment = { ["ConnectionStrings__Planning"] = connection, ["Logging__LogLevel__Default"] = "Warning" },
        };
        var started = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var server = new Server(started, address);
        var watch = Stopwatch.StartNew();
        while (!await server.AnswersAsync())
        {
            if (started.HasExited || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{program} does not answer at {address}.");
            }

            await Task.Delay(100);
        }

        return server;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Http.GetAsync("/healthz");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private double Status(string name)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[(name.Length + 1)..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / KilobytesInMegabyte;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
