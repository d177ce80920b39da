using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Reports;

/// <summary>Adds the sites up row by row. The total is added up beside the rows, not from them.</summary>
internal sealed class HectaresTable
{
    private const string Outside = "\0outside";
    private const string Unknown = "\0unknown";

    private readonly Dictionary<string, Sum> rows = new(StringComparer.Ordinal);
    private readonly Sum total = new();

    public static HectaresAnswer Make(Counting counting, Geography? geography, AsOf at, IReadOnlyList<CountedSite> sites, IReadOnlyList<UnitOfLevel> units)
    {
        var table = new HectaresTable();
        foreach (var site in sites)
        {
            table.Add(site, counting.By);
        }

        var figures = table.total.Figures;
        return new HectaresAnswer(
            counting.By,
            at.ValidAt,
            at.KnownAt,
            geography?.Day,
            geography?.Reason,
            counting.Kinds,
            counting.Statuses,
            counting.Excluded,
            HectaresBasis.Sentences,
            [.. table.Rows(counting, units)],
            figures,
            HectaresNotes.Of(counting, geography, figures));
    }

    private void Add(CountedSite site, Grouping by)
    {
        var measured = site.MeasuredM2 is { } m2 ? (long)Math.Round(m2, MidpointRounding.AwayFromZero) : 0;
        total.Add(site.DecidedM2 ?? 0, site.DeclaredM2 ?? 0, measured);
        if (by is Grouping.Kind or Grouping.Status)
        {
            var row = RowOf(by is Grouping.Kind ? site.Kind : site.Status);
            row.Add(site.DecidedM2 ?? 0, site.DeclaredM2 ?? 0, measured);
            row.Count(site, stated: false);
            total.Count(site, stated: false);
            return;
        }

        var stated = site.MeasuredM2 is null && site.Units.Count == 1;
        total.Count(site, stated);
        if (site.MeasuredM2 is null)
        {
            var row = RowOf(stated ? site.Units[0] : Unknown);
            row.Add(site.DecidedM2 ?? 0, site.DeclaredM2 ?? 0, 0);
            row.Count(site, stated);
            return;
        }

        Split(site, measured);
    }

    private void Split(CountedSite site, long measured)
    {
        var division = LandDivision.ByOutline(new LandArea(site.MeasuredM2 ?? 0), site.Shared);
        var (decidedParts, declaredParts, measuredParts) = (division.Divide(site.DecidedM2 ?? 0), division.Divide(site.DeclaredM2 ?? 0), division.Divide(measured));
        var crosses = measuredParts.Count(part => part > 0) > 1;
        for (var i = 0; i < measuredParts.Length; i++)
        {
            if (measuredParts[i] == 0 && decidedParts[i] == 0 && declaredParts[i] == 0)
            {
                continue;
            }

            var row = RowOf(i < site.Units.Count ? site.Units[i] : Outside);
            row.Add(decidedParts[i], declaredParts[i], measuredParts[i]);
            if (crosses && measuredParts[i] > 0)
            {
                row.Cross();
            }
        }

        RowOf(division.Lead is { } lead ? site.Units[lead] : Outside).Count(site, stated: false);
        if (crosses)
        {
            total.Cross();
        }
    }

    private IEnumerable<HectaresRow> Rows(Counting counting, IReadOnlyList<UnitOfLevel> units)
    {
        foreach (var (code, vi, en) in RowNames.Of(counting))
        {
            yield return RowOf(code).Row(code, vi, en);
        }

        foreach (var unit in units.Where(unit => unit.Listed || rows.ContainsKey(unit.Code)))
        {
            yield return RowOf(unit.Code).Row(unit.Code, unit.Name, parent: unit.Parent);
        }

        if (rows.TryGetValue(Outside, out var outside) && !outside.IsEmpty)
        {
            yield return outside.Row(null, "Ngoài mọi đơn vị đã biết", "Outside any known unit", unplaced: Unplaced.OutsideKnownUnits);
        }

        if (rows.TryGetValue(Unknown, out var unknown) && !unknown.IsEmpty)
        {
            yield return unknown.Row(null, "Không rõ đơn vị", "Unknown unit", unplaced: Unplaced.UnknownUnit);
        }
    }

    private Sum RowOf(string code)
    {
        if (!rows.TryGetValue(code, out var row))
        {
            rows[code] = row = new Sum();
        }

        return row;
    }
}
