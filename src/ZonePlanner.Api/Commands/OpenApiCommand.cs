using System.CommandLine;

namespace ZonePlanner.Api.Commands;

/// <summary><c>openapi</c>: writes the description of the API, without a database.</summary>
internal static class OpenApiCommand
{
    private static readonly Argument<FileInfo> Target = new("file") { Description = "Where to write the document." };

    public static Command Create()
    {
        var command = new Command("openapi", "Write the OpenAPI document to a file.") { Target };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var service = Service.Build(["--urls", "http://127.0.0.1:0"]);
        await service.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(service.Urls.First()) };
        await File.WriteAllTextAsync(parsed.GetRequiredValue(Target).FullName, await client.GetStringAsync("/openapi/v1.json", cancellation) + "\n", cancellation);
        await service.StopAsync(cancellation);
        return 0;
    }
}
