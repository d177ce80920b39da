using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>Makes sets of neighbours out of what was found.</summary>
internal static class PlotSets
{
    private static readonly string Reading = Sql.Beside(typeof(PlotSets), "plots_by_row.sql");

    public static async Task<NeighbouringPlots> MakeAsync(NpgsqlDataSource database, FoundPlots found, PlotNeeds needs, FitReasons reasons, CancellationToken cancellation)
    {
        const double Hectare = 10_000;
        var (sets, isComplete) = NeighbourSets.Find(found.Pairs, (needs.HaFrom ?? 0) * Hectare, needs.HaTo * Hectare);
        var plots = new Dictionary<long, FoundPlot>();
        await using var command = database.CreateCommand(Reading);
        command.Parameters.Add(new() { Value = sets.SelectMany(set => set.Plots).Distinct().ToArray() });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
        {
            plots.Add(row.GetInt64(0), reasons.Judge(found.Plot(row.GetFieldValue<byte[]>(1), row.GetFieldValue<double?[]>(2))));
        }

        return new(isComplete, [.. sets.Where(set => set.Plots.All(plots.ContainsKey)).Select(set => Of([.. set.Plots.Select(plot => plots[plot])]))]);
    }

    private static PlotSet Of(FoundPlot[] plots) =>
        new(plots.Sum(plot => plot.MeasuredHa), plots[0].Site, plots[0].SiteName, plots.Min(plot => plot.Fit), [.. plots.OrderBy(plot => plot.Code, StringComparer.Ordinal)]);
}
