namespace ZonePlanner.Benchmarks;

/// <summary>What is wanted of a comparison: a number and its limit, the least or the most it may be.</summary>
internal sealed record Target(string Says, Func<IReadOnlyDictionary<Way, Measure>, double> Value, double Limit, bool IsMost = false)
{
    /// <summary>The same number by processor time, which others on the machine do not change.</summary>
    public Func<IReadOnlyDictionary<Way, Measure>, double>? ByCost { get; init; }

    /// <summary>So many times the answers a second of another way.</summary>
    public static Target Rate(Way way, Way of, double least) =>
        new($"{way.Name}: × {of.Name}", measures => measures[way].Rate / measures[of].Rate, least) { ByCost = measures => measures[of].Cost / measures[way].Cost };

    /// <summary>So many times the median of another way.</summary>
    public static Target Median(Way way, Way of, double most) => new($"{way.Name}: median × {of.Name}", measures => measures[way].P50 / measures[of].P50, most, IsMost: true) { ByCost = measures => measures[way].Cost / measures[of].Cost };

    /// <summary>As much slower as the slowest hundredth may be.</summary>
    public static Target Steady(Way way) => new($"{way.Name}: p99 / p50", measures => measures[way].P99 / measures[way].P50, 4, IsMost: true);
}
