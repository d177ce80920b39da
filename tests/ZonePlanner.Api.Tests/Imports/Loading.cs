using System.CommandLine;
using System.Globalization;
using ZonePlanner.Api.Imports;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>The command as it is typed, against the database of a test.</summary>
internal static class Loading
{
    public static Task<Answer> LoadAsync(this RunningService service, params string[] arguments) => LoadAsync(service.Connection, arguments);

    public static async Task<Answer> LoadAsync(string connection, params string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), progress = new(CultureInfo.InvariantCulture);
        var root = new RootCommand { LoadCommand.Create() };
        var code = await root
            .Parse(["load", .. arguments, "--language", "en", "--database", connection])
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = progress, EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken);
        return new Answer(code, output.ToString(), progress.ToString());
    }

    /// <summary>As if somebody sat there and typed an answer; null is a script with nobody there.</summary>
    public static async Task<Answer> LoadAskedAsync(this RunningService service, LoadOptions options, string? answer)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), progress = new(CultureInfo.InvariantCulture);
        using var answers = answer is null ? null : new StringReader(answer);
        var code = await new Load(options, service.App, new Conversation(output, progress, answers, isVietnamese: false)).RunAsync(TestContext.Current.CancellationToken);
        return new Answer(code, output.ToString(), progress.ToString());
    }
}

/// <summary>What the command said and the code it ended with.</summary>
internal sealed record Answer(int Code, string Said, string Progress)
{
    public void Loaded() => Assert.True(Code == Load.Done && Said.Contains("Loaded.", StringComparison.Ordinal), Said + Progress);

    public void Refused(string because)
    {
        Assert.Equal(Load.Refused, Code);
        Assert.True(Said.Contains(because, StringComparison.Ordinal), $"Not said: {because}\n{Said}");
        Assert.Contains("Nothing has changed.", Said, StringComparison.Ordinal);
    }
}
