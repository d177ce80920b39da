using System.CommandLine;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Commands;

/// <summary><c>migrate</c>: brings the database to the current schema.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Bring the database to the current schema.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await Migrator.MigrateAsync(NamedDatabase.ConnectionString, cancellation);
        return 0;
    }
}
