using System.Diagnostics;

namespace ZonePlanner.Benchmarks;

/// <summary>A way of answering a question.</summary>
internal sealed record Way(string Name, Func<Task> AnswerAsync);

/// <summary>Ways of answering one question, taken in turn for short rounds so that a slow minute of the machine slows them all, and what is wanted of them.</summary>
internal sealed record Comparison(IReadOnlyList<Way> Ways, params IReadOnlyList<Target> Targets)
{
    public const int MostConnections = 8;
    private const int Rounds = 5;

    // Until the compiler has done what it does for code that runs often: the second time it compiles is after some hundred answers.
    private const int WarmingAnswers = 500;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(3);

    /// <summary>How many ask at once.</summary>
    public int Connections { get; init; } = MostConnections;

    public async Task RunAsync(TimeSpan each, Table table, Processors processors)
    {
        var taken = Ways.ToDictionary(way => way, _ => new List<double>());
        var answered = Ways.ToDictionary(way => way, _ => 0d);
        var used = Ways.ToDictionary(way => way, _ => 0d);
        foreach (var way in Ways)
        {
            await WarmUpAsync(way);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var way in Ways)
            {
                // What the other ways left in the processors' caches is theirs: the first answer of each connection is not measured.
                await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(way.AnswerAsync)));
                var before = processors.Used();
                var (times, rate) = await RoundAsync(way, each / Rounds);
                used[way] += processors.UsedSince(before);
                taken[way].AddRange(times);
                answered[way] += rate / Rounds;
            }
        }

        var measures = Ways.ToDictionary(way => way, way => Measure.Of(answered[way], used[way], taken[way]));
        foreach (var (way, measure) in measures)
        {
            table.Add(way, measure);
        }

        foreach (var target in Targets)
        {
            table.Add(target.Says, target.Value(measures), target.Limit, target.IsMost, target.ByCost?.Invoke(measures));
        }
    }

    private async Task WarmUpAsync(Way way)
    {
        var watch = Stopwatch.StartNew();
        for (var answers = 0; answers < WarmingAnswers && watch.Elapsed < LongestWarmUp;)
        {
            answers += (await RoundAsync(way, WarmUp)).Times.Count;
        }
    }

    private async Task<(List<double> Times, double Rate)> RoundAsync(Way way, TimeSpan length)
    {
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
            await way.AnswerAsync();
            times.Add((watch.Elapsed - began).TotalMilliseconds);
        }
        while (watch.Elapsed < length);
        return times;
    }
}

/// <summary>What was measured of a way: answers a second, milliseconds an answer took, and milliseconds of processor time it cost.</summary>
internal sealed record Measure(double Rate, double P50, double P99, double Cost)
{
    public static Measure Of(double rate, double used, List<double> times)
    {
        times.Sort();
        return new(rate, times[times.Count / 2], times[times.Count * 99 / 100], used / times.Count);
    }
}
