using System.Diagnostics;

namespace ZonePlanner.Benchmarks;

/// <summary>A way of answering; the first of a comparison is the baseline.</summary>
internal sealed record Way(string Name, Func<CancellationToken, Task> AnswerAsync);

/// <summary>Ways of answering one question, taken in turn for short rounds so that a slow minute of the machine slows them all.</summary>
internal sealed record Comparison(Way Baseline, params Way[] Cases)
{
    public const int Connections = 8;
    private const int Rounds = 5;

    public async Task RunAsync(TimeSpan each, TextWriter table)
    {
        Way[] ways = [Baseline, .. Cases];
        var taken = ways.ToDictionary(way => way, _ => new List<double>());
        var answered = ways.ToDictionary(way => way, _ => 0d);
        foreach (var way in ways)
        {
            // Until the compiler has done what it does for code that runs often.
            await RoundAsync(way, TimeSpan.FromSeconds(4));
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var way in ways)
            {
                var (times, rate) = await RoundAsync(way, each / Rounds);
                taken[way].AddRange(times);
                answered[way] += rate / Rounds;
            }
        }

        foreach (var way in ways)
        {
            var times = taken[way].Order().ToArray();
            var (p50, p99) = (times[times.Length / 2], times[times.Length * 99 / 100]);
            var ratio = way == Baseline ? "" : $"{answered[way] / answered[Baseline],8:0.00}  {Baseline.Name}";
            await table.WriteLineAsync($"{way.Name,-58}{answered[way],10:N0}{p50,9:0.00}{p99 / p50,9:0.0}{ratio}");
        }
    }

    private static async Task<(List<double> Times, double Rate)> RoundAsync(Way way, TimeSpan length)
    {
        using var end = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => RepeatAsync(way, watch, length))));
        var times = all.SelectMany(part => part).ToList();
        return (times, times.Count / watch.Elapsed.TotalSeconds);
    }

    private static async Task<List<double>> RepeatAsync(Way way, Stopwatch watch, TimeSpan length)
    {
        var times = new List<double>();
        do
        {
            var began = watch.Elapsed;
            await way.AnswerAsync(CancellationToken.None);
            times.Add((watch.Elapsed - began).TotalMilliseconds);
        }
        while (watch.Elapsed < length);
        return times;
    }
}
