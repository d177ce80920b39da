using System.CommandLine;

namespace ZonePlanner.Api.Commands;

/// <summary><c>serve</c>: answers requests until it is stopped.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Where to listen.",
        DefaultValueFactory = _ => "http://127.0.0.1:8080",
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the map and the API.") { Urls };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var service = Service.Build(["--urls", parsed.GetRequiredValue(Urls)]);
        await service.RunAsync(cancellation);
        return 0;
    }
}
