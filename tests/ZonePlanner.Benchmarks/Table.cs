namespace ZonePlanner.Benchmarks;

/// <summary>What is measured, a line each, and below each comparison what was wanted of it.</summary>
internal sealed class Table(TextWriter output)
{
    private int met;
    private int missed;

    public void Begin() => output.WriteLine($"{"case",-72}{"per s",10}{"p50 ms",9}{"p99 ms",9}{"cpu ms",9}");

    public void Add(Way way, Measure measure) => output.WriteLine($"{way.Name,-72}{measure.Rate,10:N0}{measure.P50,9:0.00}{measure.P99,9:0.00}{measure.Cost,9:0.000}");

    public void Add(string says, double value, double limit, bool isMost, double? byCost = null)
    {
        var isMet = isMost ? value <= limit : value >= limit;
        (met, missed) = isMet ? (met + 1, missed) : (met, missed + 1);
        output.WriteLine($"  → {says}: {value:0.00}, at {(isMost ? "most" : "least")} {limit:0.##}: {(isMet ? "met" : "MISSED")}{(byCost is { } cost ? $" (by processor time {cost:0.00})" : "")}");
    }

    public void Say(string line) => output.WriteLine(line);

    public void End() => output.WriteLine($"{met} targets met, {missed} missed");
}
