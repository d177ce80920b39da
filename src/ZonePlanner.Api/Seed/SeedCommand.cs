using System.CommandLine;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Seed;

/// <summary><c>seed</c>: loads <c>data/</c> into an empty database, once; later what lists of codes have gained.</summary>
internal static class SeedCommand
{
    private static readonly Option<DirectoryInfo?> Data = new("--data") { Description = "The folder to load; by default the checkout's data/." };

    private static readonly Option<bool> Lists = new("--lists") { Description = "Only the lists of codes (land uses, industries), for a province that begins with its own record." };

    public static Command Create()
    {
        var command = new Command("seed", "Load data/ into an empty database. A database that holds a record gets only the codes of land uses and industries that it lacks.") { Data, Lists };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var data = parsed.GetValue(Data) is { } named ? new DataFolder(named.FullName) : DataFolder.Find();
        await Seeding.RunAsync(NamedDatabase.ConnectionString, data, parsed.InvocationConfiguration.Output, cancellation, parsed.GetValue(Lists));
        return 0;
    }
}
