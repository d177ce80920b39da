using System.CommandLine;
using ZonePlanner.Api.Commands;

namespace ZonePlanner.Api.OpenData;

/// <summary><c>open-data</c>: makes the files of open data at once.</summary>
internal static class OpenDataCommand
{
    private static readonly Option<DirectoryInfo?> Folder = new("--folder") { Description = "Where the files lie; OpenData__Folder when left out." };

    private static readonly Option<string?> Address = new("--address") { Description = "Where the public reaches the service, for links in the files; OpenData__Address when left out." };

    public static Command Create()
    {
        var command = new Command("open-data", "Make the files of open data at once, and put them in force.") { Folder, Address };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string[] said =
        [
            .. NamedDatabase.OfService, "--urls", "http://127.0.0.1:0", "--OpenData:Nightly", "false", "--Webhooks:Send", "false",
            .. parsed.GetValue(Folder) is { } folder ? ["--OpenData:Folder", folder.FullName] : Array.Empty<string>(),
            .. parsed.GetValue(Address) is { } address ? ["--OpenData:Address", address] : Array.Empty<string>(),
        ];
        await using var service = Service.Build(said);
        if (service.Services.GetRequiredService<OpenDataSettings>().Folder is null)
        {
            await Console.Error.WriteLineAsync("Chưa nói thư mục: hãy thêm --folder hoặc đặt OpenData__Folder. / No folder is named: add --folder or set OpenData__Folder.");
            return 2;
        }

        // Started, for it is the service itself that is asked.
        await service.StartAsync(cancellation);
        var edition = await service.Services.GetRequiredService<EditionMaker>().MakeAsync(cancellation);
        await service.StopAsync(cancellation);
        if (edition is null)
        {
            await Console.Error.WriteLineAsync("Đang có nơi khác tạo các tệp này. / Somebody else is making these files.");
            return 2;
        }

        foreach (var file in edition.Datasets.SelectMany(dataset => dataset.Files))
        {
            Console.WriteLine($"{file.Sha256}  {file.Bytes,12}  {file.Name}");
        }

        return 0;
    }
}
