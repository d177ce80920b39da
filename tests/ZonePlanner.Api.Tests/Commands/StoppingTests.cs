using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Commands;

/// <summary>The service told to stop, as a supervisor tells it.</summary>
public sealed class StoppingTests(TestCluster cluster)
{
    // Longer than a command line library gives a command that is told to end.
    private static readonly TimeSpan UnderWay = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task A_request_once_begun_is_finished()
    {
        var database = cluster.ConnectionTo(await cluster.CreateDatabaseAsync());
        using var program = Start(database, out var address);
        try
        {
            using var http = new HttpClient { BaseAddress = address };
            await AnswersAsync(program, http);
            await using var owner = NpgsqlDataSource.Create(database);
            await using var connection = await owner.OpenConnectionAsync(Cancellation);
            await using var transaction = await connection.BeginTransactionAsync(Cancellation);
            await using (var hold = new NpgsqlCommand("LOCK TABLE site IN ACCESS EXCLUSIVE MODE", connection, transaction))
            {
                await hold.ExecuteNonQueryAsync(Cancellation);
            }

            var asked = http.GetAsync("/api/sites", Cancellation);
            await WaitedForAsync(owner);
            using (var stop = Process.Start("kill", ["-TERM", $"{program.Id}"]))
            {
                await stop.WaitForExitAsync(Cancellation);
            }

            await Task.Delay(UnderWay, Cancellation);
            await transaction.RollbackAsync(Cancellation);

            using var answer = await asked;
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await program.WaitForExitAsync(Cancellation);
            Assert.Equal(0, program.ExitCode);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(string database, out Uri address)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        address = new($"http://{free.LocalEndpoint}");
        free.Stop();
        return Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ZonePlanner.Api.dll"), "serve", "--urls", address.ToString()])
        {
            Environment = { ["ConnectionStrings__Planning"] = database, ["Logging__LogLevel__Default"] = "Warning" },
        })!;
    }

    private static async Task AnswersAsync(Process program, HttpClient http)
    {
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync("/readyz", Cancellation);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
            {
                Assert.False(program.HasExited);
                await Task.Delay(100, Cancellation);
            }
        }
    }

    /// <summary>Until somebody waits for a lock.</summary>
    private static async Task WaitedForAsync(NpgsqlDataSource owner)
    {
        await using var waits = owner.CreateCommand("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'site'::regclass AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        while (await waits.ExecuteScalarAsync(Cancellation) is not > 0L)
        {
            await Task.Delay(50, Cancellation);
        }
    }
}
