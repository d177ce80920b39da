using System.Globalization;
using System.Runtime.InteropServices;
using ZonePlanner.Benchmarks;

// storm [--officers N] [--seconds N],
// bare URL: the server that ours is measured by, or
// bench [province] [nation] [--seconds N] [--only WORD]: a table of what is measured and what was wanted, each case in turn with its baselines in this very run.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var server = Environment.GetEnvironmentVariable("ConnectionStrings__Planning")
    ?? throw new InvalidOperationException("No database server is named. Start with ./zoneplanner bench.");

if (args is ["bare", var url])
{
    return await BareServer.RunAsync(url, server);
}

if (args is ["storm", ..])
{
    var officers = Math.Clamp(Number("--officers", 64), 1, 256);
    return await ZonePlanner.Benchmarks.Storm.OfficersAtOnce.RunAsync(server, officers, TimeSpan.FromSeconds(Math.Clamp(Number("--seconds", 60), 5, 600)));
}

string[] known = ["province", "nation"];
if (Array.Find(Words(), word => !known.Contains(word, StringComparer.Ordinal)) is { } unknown)
{
    await Console.Error.WriteLineAsync($"bench [province] [nation] [--seconds N] [--only WORD]: it does not know {unknown}.");
    return 2;
}

var each = TimeSpan.FromSeconds(Number("--seconds", 3));
var only = args.SkipWhile(argument => argument != "--only").Skip(1).FirstOrDefault("");
var sizes = new[] { SetSize.Province, SetSize.Nation }.Where(size => args.Contains(size.Name)).DefaultIfEmpty(SetSize.Province).ToArray();
var table = new Table(Console.Out);
var benches = new List<Bench>();
// However it ends, nothing it started stays behind.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Leave);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Leave);
try
{
    foreach (var size in sizes)
    {
        benches.Add(await Bench.StartAsync(size, await GeneratedSet.MakeAsync(server, size, Console.Out)));
    }

    var processors = await Processors.OfAsync(benches);
    foreach (var bench in benches)
    {
        await Suite.RunAsync(bench, each, only, table, processors);
    }

    if (benches is [var small, var large])
    {
        table.Say("\nthe two sets in turn");
        await Suite.RunAsync(Growth.Of(small, large).ToAsyncEnumerable(), each, only, table, processors);
    }
}
finally
{
    foreach (var bench in benches)
    {
        await bench.DisposeAsync();
    }
}

table.End();
return 0;

void Leave(PosixSignalContext signal)
{
    Task.WaitAll(benches.Select(bench => bench.DisposeAsync().AsTask()));
    Environment.Exit(128 + 15);
}

// What is left beside the options and their values.
string[] Words() => [.. args.Where((word, index) => word is not ("--seconds" or "--only") && (index == 0 || args[index - 1] is not ("--seconds" or "--only")))];

int Number(string option, int otherwise) => args.SkipWhile(argument => argument != option).Skip(1).Select(int.Parse).FirstOrDefault(otherwise);
