using System.CommandLine;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Commands;

/// <summary><c>serve</c>: answers requests until it is stopped.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Where to listen.",
        DefaultValueFactory = _ => "http://127.0.0.1:8080",
    };

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly Sentence Waits = new(
        "Cơ sở dữ liệu không trả lời; dịch vụ vẫn chạy và từ chối những gì cần đến nó cho đến khi có.",
        "The database does not answer; the service begins all the same, and refuses what needs it until it does.");

    public static Command Create()
    {
        var command = new Command("serve", "Serve the map and the API.") { Urls };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var service = Service.Build(["--urls", parsed.GetRequiredValue(Urls)]);
        await SeeDatabaseAsync(service, parsed.InvocationConfiguration.Error, cancellation);
        await service.RunAsync(cancellation);
        return 0;
    }

    /// <summary>What would not mend itself ends the service before it begins; a database that is away may come.</summary>
    private static async Task SeeDatabaseAsync(WebApplication service, TextWriter said, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await Readiness.AskAsync(service.Services.GetRequiredService<NpgsqlDataSource>(), patience.Token);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && (failure is OperationCanceledException || Hindrance.Of(failure) == Hindrance.Away))
        {
            await said.WriteLineAsync($"{Waits.Both} ({failure.Message})");
        }
    }
}
