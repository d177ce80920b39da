using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZonePlanner.Api;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Benchmarks;

/// <summary>The service over a generated database of its own, which is dropped in the end.</summary>
internal sealed class GeneratedService : IAsyncDisposable
{
    private readonly string server;
    private readonly string name;
    private readonly WebApplication running;

    private GeneratedService(string server, string name, WebApplication running, SetSize size, TimeSpan loading)
    {
        (this.server, this.name, this.running, Size, Loading) = (server, name, running, size, loading);
        Database = PlanningDatabase.Connect(To(server, name));
        Http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Comparison.Connections }) { BaseAddress = new Uri(running.Urls.First()) };
    }

    public SetSize Size { get; }

    public TimeSpan Loading { get; }

    public NpgsqlDataSource Database { get; }

    public HttpClient Http { get; }

    public static async Task<GeneratedService> StartAsync(string server, SetSize size)
    {
        var database = $"zp_bench_{Environment.ProcessId}";
        await ExecuteAsync(server, $"CREATE DATABASE {database} TEMPLATE template0 ENCODING 'UTF8'");
        var connection = To(server, database);
        await Migrator.MigrateAsync(connection, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        await FillAsync(connection, size);
        var service = Service.Build(["--urls", "http://127.0.0.1:0", "--ConnectionStrings:Planning", connection], builder => builder.Logging.ClearProviders());
        await service.StartAsync();
        return new GeneratedService(server, database, service, size, watch.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await running.StopAsync();
        await running.DisposeAsync();
        await Database.DisposeAsync();
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static async Task FillAsync(string connection, SetSize size)
    {
        await using var stream = typeof(GeneratedService).Assembly.GetManifestResourceStream("ZonePlanner.Benchmarks.ProvinceSet.sql")
            ?? throw new InvalidOperationException("The generator is not embedded.");
        using var reader = new StreamReader(stream);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { CommandTimeout = 3600, Pooling = false });
        await using var fill = source.CreateCommand(await reader.ReadToEndAsync());
        fill.Parameters.Add(new() { Value = size.Sites });
        fill.Parameters.Add(new() { Value = size.Parcels });
        fill.Parameters.Add(new() { Value = size.Columns });
        await fill.ExecuteNonQueryAsync();
        await using var analyze = source.CreateCommand("VACUUM ANALYZE");
        await analyze.ExecuteNonQueryAsync();
    }

    private static string To(string server, string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    private static async Task ExecuteAsync(string server, string statement)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { Pooling = false });
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
