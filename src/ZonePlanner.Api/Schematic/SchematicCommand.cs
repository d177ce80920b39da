using System.CommandLine;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Schematic;

/// <summary><c>schematic</c>: draws the made-up outlines of <c>data/schematic/</c> again.</summary>
internal static class SchematicCommand
{
    private static readonly Option<DirectoryInfo?> Data = new("--data") { Description = "The folder of the CSVs; by default the checkout's data/." };

    public static Command Create()
    {
        var command = new Command("schematic", "Make the schematic outlines of data/schematic/ from the CSVs of data/.") { Data };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var data = parsed.GetValue(Data) is { } named ? new DataFolder(named.FullName) : DataFolder.Find();
        var folder = Directory.CreateDirectory(data.FullName(SchematicFiles.Folder));
        foreach (var (name, bytes) in SchematicFiles.Make(data))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), bytes, cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{name}: {bytes.Length / 1024} kB");
        }

        return 0;
    }
}
