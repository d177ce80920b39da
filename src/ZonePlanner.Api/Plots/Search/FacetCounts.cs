using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>Adds up what each choice would show.</summary>
internal static class FacetCounts
{
    private static readonly string Naming = Sql.Beside(typeof(FacetCounts), "facet_names.sql");
    private static readonly string[] Bands = ["0-1", "1-2", "2-5", "5-10", "10-20", "20-"];

    public static async Task<PlotFacets> AddUpAsync(NpgsqlDataSource database, FoundPlots found, CancellationToken cancellation)
    {
        var rows = found.Facets;
        var sections = Sections(rows).ToArray();
        var names = (await database.ReadAsync<PlaceName>(
                Naming,
                cancellation,
                found.Units.Select(unit => unit.Code).OfType<string>().ToArray(),
                sections.Select(section => section.Code).OfType<string>().ToArray()))
            .ToDictionary(named => named.Code, named => named.Name, StringComparer.Ordinal);
        return new(
            Named(Units("province")),
            Named(Units("district")),
            By(rows, 4, row => row.Kind),
            By(rows, 8, row => row.Status),
            By(rows, 16, row => row.Quality),
            By([.. rows.Where(row => !row.IsDear)], 32, row => row.PriceUnit),
            [.. By(rows, 64, row => row.Hectares).OrderBy(band => Array.IndexOf(Bands, band.Code))],
            Named(sections));

        FacetCount[] Named(FacetCount[] counts) => [.. counts.Select(count => count with { Name = count.Code is null ? null : names.GetValueOrDefault(count.Code) })];

        FacetCount[] Units(string level) => InOrder(found.Units.Where(unit => unit.Level == level).Select(unit => new FacetCount(unit.Code, null, unit.Count)));
    }

    private static FacetCount[] By(IReadOnlyList<FacetRow> rows, int own, Func<FacetRow, string?> choice) =>
        InOrder(rows.Where(row => row.Missed == 0 || row.Missed == own).GroupBy(choice).Select(group => new FacetCount(group.Key, null, group.Sum(row => row.Count))));

    /// <summary>A plot counts in every section something of which it allows; one that only refuses is shown with the sections it does not refuse, and counts in those that another allows.</summary>
    private static FacetCount[] Sections(IReadOnlyList<FacetRow> rows)
    {
        var counted = rows.Where(row => row.Missed is 0 or 128).ToArray();
        char[] allowed = [.. counted.SelectMany(row => row.Sections ?? "").Distinct()];
        return InOrder(counted
            .SelectMany(row => Of(row).Select(code => (Code: code, row.Count)))
            .GroupBy(part => part.Code)
            .Select(group => new FacetCount(group.Key, null, group.Sum(part => part.Count))));

        IEnumerable<string?> Of(FacetRow row) => row switch
        {
            { Sections: { } sections } => sections.Select(section => (string?)section.ToString()),
            { Refused: { } refused } when refused.Contains('1', StringComparison.Ordinal) => allowed.Where(section => refused[section - 'A'] == '0').Select(section => (string?)section.ToString()),
            _ => [null],
        };
    }

    private static FacetCount[] InOrder(IEnumerable<FacetCount> counts) => [.. counts.OrderByDescending(count => count.Count).ThenBy(count => count.Code, StringComparer.Ordinal)];
}
