using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>Adds up what each choice would show.</summary>
internal static class FacetCounts
{
    private static readonly string Naming = Sql.Beside(typeof(FacetCounts), "facet_names.sql");
    private static readonly string[] Bands = ["0-1", "1-2", "2-5", "5-10", "10-20", "20-"];

    public static async Task<PlotFacets> AddUpAsync(NpgsqlDataSource database, IReadOnlyList<FacetRow> rows, CancellationToken cancellation)
    {
        var sections = Sections(rows).ToArray();
        var names = (await database.ReadAsync<PlaceName>(
                Naming,
                cancellation,
                rows.SelectMany(row => new[] { row.Province, row.District }).OfType<string>().Distinct(StringComparer.Ordinal).ToArray(),
                sections.Select(section => section.Code).OfType<string>().ToArray()))
            .ToDictionary(named => named.Code, named => named.Name, StringComparer.Ordinal);
        return new(
            Named(By(rows, 1, row => row.Province)),
            Named(By(rows, 2, row => row.District)),
            By(rows, 4, row => row.Kind),
            By(rows, 8, row => row.Status),
            By(rows, 16, row => row.Quality),
            By(rows, 32, row => row.PriceUnit),
            [.. By(rows, 64, row => row.Hectares).OrderBy(band => Array.IndexOf(Bands, band.Code))],
            Named(sections));

        FacetCount[] Named(FacetCount[] counts) => [.. counts.Select(count => count with { Name = count.Code is null ? null : names.GetValueOrDefault(count.Code) })];
    }

    private static FacetCount[] By(IReadOnlyList<FacetRow> rows, int own, Func<FacetRow, string?> choice) =>
    [
        .. rows.Where(row => row.Missed == 0 || row.Missed == own)
            .GroupBy(choice)
            .Select(group => new FacetCount(group.Key, null, group.Sum(row => row.Count)))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Code, StringComparer.Ordinal),
    ];

    /// <summary>A plot counts in every section something of which it allows.</summary>
    private static FacetCount[] Sections(IReadOnlyList<FacetRow> rows) =>
    [
        .. rows.Where(row => row.Missed is 0 or 128)
            .SelectMany(row => row.Sections is null ? [(Code: (string?)null, row.Count)] : row.Sections.Select(section => (Code: (string?)section.ToString(), row.Count)))
            .GroupBy(part => part.Code)
            .Select(group => new FacetCount(group.Key, null, group.Sum(part => part.Count)))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Code, StringComparer.Ordinal),
    ];
}
