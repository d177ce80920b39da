using System.Diagnostics;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Commands;

/// <summary>The program as an operator starts it: a database that is missing or away is one sentence, not a stack of ours.</summary>
public sealed class CommandsTests
{
    private const string Nobody = "Host=127.0.0.1;Port=1;Database=nobody;Username=nobody;Timeout=2";

    [Theory]
    [InlineData("migrate")]
    [InlineData("invite", "officer@example.invalid")]
    [InlineData("welcome")]
    public async Task A_database_that_is_away_is_said_to_be(params string[] arguments)
    {
        var (code, said) = await RunAsync(Nobody, arguments);

        Assert.Equal(1, code);
        Assert.StartsWith("Cơ sở dữ liệu không trả lời; hãy chạy lại khi có. / The database does not answer; run it again when it does.", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("welcome")]
    public async Task A_database_that_nobody_named_is_asked_for(params string[] arguments)
    {
        var (code, said) = await RunAsync(null, arguments);

        Assert.Equal(2, code);
        Assert.Contains("No database is named: set ConnectionStrings__Planning", Assert.Single(said), StringComparison.Ordinal);
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
