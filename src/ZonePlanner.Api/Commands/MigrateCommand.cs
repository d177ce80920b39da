using System.CommandLine;
using Npgsql;
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
        try
        {
            await Migrator.MigrateAsync(NamedDatabase.ConnectionString, cancellation);
            return 0;
        }
        catch (PostgresException failure) when (Hindrance.Of(failure) == Hindrance.OldSchema)
        {
            // A migration that misses something is not mended by migrating.
            await parsed.InvocationConfiguration.Error.WriteLineAsync(failure.ToString());
            return 1;
        }
    }
}
