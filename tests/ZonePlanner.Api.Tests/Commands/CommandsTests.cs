using System.Diagnostics;
using Npgsql;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Commands;

/// <summary>The program as an operator starts it: what is his to move is one sentence, not a stack of ours.</summary>
public sealed class CommandsTests(TestCluster cluster)
{
    private const string Nobody = "Host=127.0.0.1;Port=1;Database=nobody;Username=nobody;Timeout=2";

    [Theory]
    [InlineData("invite", "officer@example.invalid")]
    [InlineData("welcome")]
    public async Task A_database_that_is_away_is_said_to_be(params string[] arguments)
    {
        var (code, said) = await RunAsync(Nobody, arguments);

        Assert.Equal(1, code);
        Assert.StartsWith("Cơ sở dữ liệu không trả lời; hãy chạy lại khi có. / The database does not answer; run it again when it does.", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("welcome")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task A_database_that_nobody_named_is_asked_for(params string[] arguments)
    {
        var (code, said) = await RunAsync(null, arguments);

        Assert.Equal(2, code);
        Assert.Contains("No database is named: set ConnectionStrings__Planning", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task A_connection_string_that_is_none_is_refused_and_not_repeated(params string[] arguments)
    {
        var (code, said) = await RunAsync("Password=secret;nonsense", arguments);

        Assert.Equal(2, code);
        Assert.Contains("The connection string cannot be read", Assert.Single(said), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("welcome")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task A_password_that_is_wrong_is_said_to_be(params string[] arguments) =>
        await EndsAsync(new NpgsqlConnectionStringBuilder(cluster.Admin) { Password = "wrong" }.ConnectionString, "The database lets nobody in by that name and password", arguments);

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task A_database_that_is_not_there_is_said_not_to_be(params string[] arguments) =>
        await EndsAsync(cluster.ConnectionTo("zp_test_of_nobody"), "There is no database of that name: create it, then run migrate.", arguments);

    [Theory]
    [InlineData("welcome")]
    [InlineData("seed", "--lists")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task A_database_without_a_schema_asks_for_migrate(params string[] arguments) =>
        await EndsAsync(cluster.ConnectionTo("postgres"), "run migrate first", arguments);

    [Fact]
    public async Task A_service_does_not_begin_on_the_schema_of_an_earlier_version()
    {
        var database = await cluster.CreateDatabaseAsync();
        await using (var owner = NpgsqlDataSource.Create(cluster.ConnectionTo(database)))
        await using (var earlier = owner.CreateCommand("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = (SELECT max("MigrationId") FROM "__EFMigrationsHistory")"""))
        {
            Assert.Equal(1, await earlier.ExecuteNonQueryAsync(Cancellation));
        }

        var (code, said) = await RunAsync(cluster.ConnectionTo(database), ["serve", "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(2, code);
        Assert.EndsWith("The database has not the schema of this version: run migrate first.", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schematic")]
    [InlineData("seed")]
    public async Task A_file_of_data_that_is_missing_is_named(string command)
    {
        var (code, said) = await RunAsync(cluster.ConnectionTo(await cluster.CreateDatabaseAsync()), [command, "--data", "/nowhere"]);

        Assert.Equal(2, code);
        Assert.Matches("The file /nowhere/[a-z_]+.csv is missing.", Assert.Single(said));
    }

    private static async Task EndsAsync(string database, string sentence, string[] arguments)
    {
        var (code, said) = await RunAsync(database, arguments);

        Assert.Equal(1, code);
        Assert.Contains(sentence, Assert.Single(said), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string[] Said)> RunAsync(string? database, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ZonePlanner.Api.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Remove("ConnectionStrings__Planning");
        if (database is not null)
        {
            start.Environment["ConnectionStrings__Planning"] = database;
        }

        using var program = Process.Start(start)!;
        try
        {
            var output = program.StandardOutput.ReadToEndAsync(Cancellation);
            var errors = await program.StandardError.ReadToEndAsync(Cancellation);
            await program.WaitForExitAsync(Cancellation);
            return (program.ExitCode, ((await output) + errors).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }
}
