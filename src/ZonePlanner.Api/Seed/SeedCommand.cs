using System.CommandLine;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Seed;

/// <summary><c>seed</c>: loads <c>data/</c> into an empty database, once.</summary>
internal static class SeedCommand
{
    private static readonly Option<DirectoryInfo?> Data = new("--data") { Description = "The folder to load; by default the checkout's data/." };

    public static Command Create()
    {
        var command = new Command("seed", "Load data/ into an empty database. Does nothing to a database that holds a record.") { Data };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var data = parsed.GetValue(Data) is { } named ? new DataFolder(named.FullName) : DataFolder.Find();
        await Seeding.RunAsync(NamedDatabase.ConnectionString, data, parsed.InvocationConfiguration.Output, cancellation);
        return 0;
    }
}
