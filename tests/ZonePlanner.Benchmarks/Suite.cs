namespace ZonePlanner.Benchmarks;

/// <summary>All that is measured over one set.</summary>
internal static class Suite
{
    private const double MostResident = 400;

    public static async Task RunAsync(Bench bench, TimeSpan each, string only, Table table, Processors processors)
    {
        table.Say($"\n{bench.Size.Name}: {bench.Size.Sites:N0} sites, {bench.Size.Parcels:N0} rice parcels; {each.TotalSeconds:0} s a case, {Comparison.MostConnections} connections");
        if (bench.MapServer is null)
        {
            table.Say("MapServer could not be had (cgi-mapserver and spawn-fcgi are not installed): nothing below is compared with it.");
        }

        table.Begin();
        await RunAsync(ParcelComparisons.Of(bench), each, only, table, processors);
        await RunAsync(SiteComparisons.Of(bench), each, only, table, processors);
        await RunAsync(CheckComparisons.Of(bench).ToAsyncEnumerable(), each, only, table, processors);
        await RunAsync(TileComparisons.Of(bench), each, only, table, processors);
        await RunAsync(PlotSearchComparisons.Of(bench).ToAsyncEnumerable(), each, only, table, processors);
        if ("export".Contains(only, StringComparison.OrdinalIgnoreCase))
        {
            await Exports.MeasureAsync(bench, table);
        }

        table.Add("memory of the service after all that, in MB", bench.Service.Resident, MostResident, isMost: true);
    }

    /// <summary>Runs the comparisons one of whose ways has a word in its name.</summary>
    public static async Task RunAsync(IAsyncEnumerable<Comparison> comparisons, TimeSpan each, string only, Table table, Processors processors)
    {
        await foreach (var comparison in comparisons.Where(comparison => comparison.Ways.Any(way => way.Name.Contains(only, StringComparison.OrdinalIgnoreCase))))
        {
            await comparison.RunAsync(each, table, processors);
        }
    }
}
