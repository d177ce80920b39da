using System.Globalization;
using System.Reflection;

namespace ZonePlanner.Benchmarks;

/// <summary>The search of plots beside the statement one would write by hand for the same page and the same count; every question is another.</summary>
internal static class PlotSearchComparisons
{
    private const double MostTimes = 1.5;

    private static readonly DateOnly Day = new(2026, 1, 1);
    private static readonly DateTimeOffset KnownAt = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string Page = Resource.Read(Assembly.GetExecutingAssembly(), "ZonePlanner.Benchmarks.plot_page.sql");
    private static readonly string InWords = Resource.Read(Assembly.GetExecutingAssembly(), "ZonePlanner.Benchmarks.plots_in_words.sql");
    private static int asked;

    public static IEnumerable<Comparison> Of(Bench bench)
    {
        yield return ByNeed(bench);
        yield return ByWords(bench);
    }

    private static Comparison ByNeed(Bench bench)
    {
        var raw = new Way("raw: plots of so many m² and MW, page and count", () => AskRawAsync(bench, Next()));
        var ours = new Way("GET /api/plots?haFrom&haTo&powerMw", () => Ask.ReadAsync(bench.Service.Http, Path(Next())));
        var counted = new Way("GET /api/plots with all facets", () => Ask.ReadAsync(bench.Service.Http, Path(Next()) + "&facets=true"));
        var together = new Way("GET /api/plots with all facets, neighbours put together", () => Ask.ReadAsync(bench.Service.Http, Path(Next()) + "&facets=true&together=true"));
        return new Comparison([raw, ours, counted, together], Targets(bench, ours, raw));
    }

    private static Comparison ByWords(Bench bench)
    {
        var raw = new Way("raw: plots by words, page and count", () => Ask.QueryAsync(bench.Database, InWords, Day, KnownAt, string.Create(CultureInfo.InvariantCulture, $"thu:* & {1 + (Next() % 90)}:*")));
        var ours = new Way("GET /api/plots?q", () => Ask.ReadAsync(bench.Service.Http, string.Create(CultureInfo.InvariantCulture, $"/api/plots?q=thu+{1 + (Next() % 90)}&validAt=2026-01-01")));
        return new Comparison([raw, ours], Targets(bench, ours, raw));
    }

    /// <summary>The limit is set for the nation's plots: over a province's, the page itself (50 sheets as JSON) takes longer than any search.</summary>
    private static Target[] Targets(Bench bench, Way ours, Way raw) =>
        bench.Size == SetSize.Nation ? [Target.Median(ours, raw, MostTimes), Target.Steady(ours)] : [Target.Steady(ours)];

    private static Task AskRawAsync(Bench bench, int step) => Ask.QueryAsync(bench.Database, Page, Day, KnownAt, 20_000.0 + step, 30_000.0 + step, 10.0);

    private static int Next() => Interlocked.Increment(ref asked) % 1000;

    private static string Path(int step) =>
        string.Create(CultureInfo.InvariantCulture, $"/api/plots?haFrom={(20_000.0 + step) / 10_000}&haTo={(30_000.0 + step) / 10_000}&powerMw=10&validAt=2026-01-01");
}
