namespace ZonePlanner.Api.Plots.Search;

/// <summary>
/// Sets of plots side by side that together reach an area without exceeding another. A set grows by one neighbour at a time and no further once it reaches: the smallest sets come first,
/// and the work for one question is bounded.
/// </summary>
internal static class NeighbourSets
{
    /// <summary>The most pairs that are looked at.</summary>
    public const int MostPairs = 20_000;

    private const int MostSets = 50;
    private const int MostPlots = 8;
    private const int MostTried = 100_000;

    /// <summary>The sets as numbers of rows with their square metres, and whether all there are was looked at.</summary>
    public static (IReadOnlyList<Set> Sets, bool IsComplete) Find(IReadOnlyList<NeighbourPair> pairs, double fromM2, double? toM2)
    {
        var m2 = new Dictionary<long, double>();
        var beside = new Dictionary<long, List<long>>();
        foreach (var pair in pairs)
        {
            (m2[pair.One], m2[pair.Other]) = (pair.OneM2, pair.OtherM2);
            Beside(pair.One).Add(pair.Other);
            Beside(pair.Other).Add(pair.One);
        }

        var reached = new List<Set>();
        var isComplete = pairs.Count <= MostPairs;
        var tried = 0;
        var growing = m2.Where(plot => plot.Value < fromM2).Select(plot => new Set([plot.Key], plot.Value)).ToList();
        for (var size = 2; size <= MostPlots && growing.Count > 0 && reached.Count < MostSets; size++)
        {
            var (next, seen) = (new List<Set>(), new HashSet<string>(StringComparer.Ordinal));
            foreach (var grown in growing.SelectMany(set => Grown(set, beside, m2)))
            {
                if (++tried > MostTried)
                {
                    return (Smallest(reached), false);
                }

                if (grown.M2 <= (toM2 ?? double.MaxValue) && seen.Add(grown.Key))
                {
                    (grown.M2 >= fromM2 ? reached : next).Add(grown);
                }
            }

            isComplete &= size < MostPlots || next.Count == 0;
            growing = next;
        }

        return (Smallest(reached), isComplete && reached.Count <= MostSets && (growing.Count == 0 || reached.Count < MostSets));

        List<long> Beside(long plot)
        {
            if (!beside.TryGetValue(plot, out var others))
            {
                others = [];
                beside.Add(plot, others);
            }

            return others;
        }
    }

    private static IReadOnlyList<Set> Smallest(List<Set> sets) =>
        [.. sets.OrderBy(set => set.Plots.Count).ThenBy(set => set.M2).ThenBy(set => set.Key, StringComparer.Ordinal).Take(MostSets)];

    private static IEnumerable<Set> Grown(Set set, Dictionary<long, List<long>> beside, Dictionary<long, double> m2) =>
        from next in set.Plots.SelectMany(plot => beside[plot]).Distinct()
        where m2[next] > 0 && !set.Plots.Contains(next)
        select new Set([.. set.Plots.Append(next).Order()], set.M2 + m2[next]);

    /// <summary>Plots that hang together, and their square metres.</summary>
    internal sealed record Set(IReadOnlyList<long> Plots, double M2)
    {
        public string Key { get; } = string.Join(' ', Plots);
    }
}
