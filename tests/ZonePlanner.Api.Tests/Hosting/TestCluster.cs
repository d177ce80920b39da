using System.Diagnostics;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Api.Seed;
using ZonePlanner.Api.Tests.Hosting;

[assembly: AssemblyFixture(typeof(TestCluster))]

namespace ZonePlanner.Api.Tests.Hosting;

/// <summary>The PostGIS server of this run: one migrated template, copied for whoever needs a database of its own. Without PostGIS the run fails.</summary>
public sealed class TestCluster : IAsyncLifetime
{
    private readonly string run = $"zp_test_{Environment.ProcessId}_{Stopwatch.GetTimestamp():x}";
    private readonly SemaphoreSlim copying = new(1);
    private readonly SemaphoreSlim seeding = new(1);
    private int copies;
    private string? seeded;

    internal string Admin { get; private set; } = "";

    private string Template => $"{run}_template";

    public async ValueTask InitializeAsync()
    {
        Admin = Environment.GetEnvironmentVariable("ConnectionStrings__PlanningTests") ?? await AskScriptAsync();
        await ExecuteAsync($"CREATE DATABASE {Template} TEMPLATE template0 ENCODING 'UTF8'");
        await Migrator.MigrateAsync(ConnectionTo(Template), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await using var admin = NpgsqlDataSource.Create(Admin);
        var left = new List<string>();
        await using (var command = admin.CreateCommand("SELECT datname FROM pg_database WHERE starts_with(datname, $1)"))
        {
            command.Parameters.AddWithValue(run);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                left.Add(reader.GetString(0));
            }
        }

        foreach (var database in left)
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        }

        copying.Dispose();
        seeding.Dispose();
    }

    /// <summary>A migrated database of one's own: empty, or a copy of another that nobody is connected to.</summary>
    internal async Task<string> CreateDatabaseAsync(string? from = null)
    {
        await copying.WaitAsync();
        try
        {
            var name = $"{run}_{++copies}";
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {from ?? Template}");
            return name;
        }
        finally
        {
            copying.Release();
        }
    }

    /// <summary>A database of one's own that holds <c>data/</c>; it is loaded once a run and copied.</summary>
    internal async Task<string> CreateSeededDatabaseAsync()
    {
        await seeding.WaitAsync();
        try
        {
            if (seeded is null)
            {
                var first = await CreateDatabaseAsync();
                await Seeding.RunAsync(ConnectionTo(first), DataFolder.Find(), TextWriter.Null, CancellationToken.None);
                seeded = first;
            }
        }
        finally
        {
            seeding.Release();
        }

        return await CreateDatabaseAsync(seeded);
    }

    internal string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Admin) { Database = database, MaxPoolSize = 40, IncludeErrorDetail = true }.ConnectionString;

    internal async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Admin) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> AskScriptAsync()
    {
        var start = new ProcessStartInfo("bash", ["./zoneplanner", "db", "url", "--test"])
        {
            WorkingDirectory = Checkout.Folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var script = Process.Start(start) ?? throw new InvalidOperationException("bash does not start.");
        var url = (await script.StandardOutput.ReadToEndAsync()).Trim();
        await script.WaitForExitAsync();
        return script.ExitCode == 0 && url.Length > 0
            ? url
            : throw new InvalidOperationException("No PostGIS for the tests: see what ./zoneplanner db url --test says.");
    }
}
