using System.Globalization;
using ZonePlanner.Benchmarks;

// storm [--officers N] [--seconds N], or
// bench [province|nation] [--seconds N] [--only WORD]: a table of ratios, each case interleaved with its baseline in this very run.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var nation = args.Contains("nation");
var seconds = args.SkipWhile(argument => argument != "--seconds").Skip(1).Select(int.Parse).FirstOrDefault(3);
var server = Environment.GetEnvironmentVariable("ConnectionStrings__Planning")
    ?? throw new InvalidOperationException("No database server is named. Start with ./zoneplanner bench.");

if (args is ["storm", ..])
{
    var officers = args.SkipWhile(argument => argument != "--officers").Skip(1).Select(int.Parse).FirstOrDefault(64);
    var length = args.SkipWhile(argument => argument != "--seconds").Skip(1).Select(int.Parse).FirstOrDefault(60);
    return await ZonePlanner.Benchmarks.Storm.OfficersAtOnce.RunAsync(server, Math.Clamp(officers, 1, 256), TimeSpan.FromSeconds(Math.Clamp(length, 5, 600)));
}

await using var bench = await GeneratedService.StartAsync(server, nation ? SetSize.Nation : SetSize.Province);
await Console.Out.WriteLineAsync($"{(nation ? "nation" : "province")}: {bench.Size.Sites:N0} sites, {bench.Size.Parcels:N0} rice parcels, loaded in {bench.Loading.TotalSeconds:0} s; {seconds} s a case, 8 connections");
await Console.Out.WriteLineAsync($"{"case",-58}{"per s",10}{"p50 ms",9}{"p99/p50",9}{"ratio",8}  to");
var only = args.SkipWhile(argument => argument != "--only").Skip(1).FirstOrDefault("");
foreach (var comparison in Comparisons.Of(bench).Concat(TileComparisons.Of(bench)).Where(comparison => comparison.Cases.Any(way => way.Name.Contains(only, StringComparison.OrdinalIgnoreCase))))
{
    await comparison.RunAsync(TimeSpan.FromSeconds(seconds), Console.Out);
}

return 0;
