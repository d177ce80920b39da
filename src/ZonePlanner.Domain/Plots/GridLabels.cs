using System.Globalization;

namespace ZonePlanner.Domain.Plots;

/// <summary>Names the plots of a grid as they are read: a letter for each row that has any, a number along it.</summary>
internal static class GridLabels
{
    private const int Letters = 26;

    /// <summary>The plots by their place in the list, in the order of their labels.</summary>
    public static IEnumerable<(string Label, int Index)> Of(IReadOnlyList<GridPieces.Group> plots) => plots
        .Select((plot, index) => (plot, index))
        .GroupBy(plot => plot.plot.Cell.Row, (_, row) => row)
        .OrderBy(row => row.First().plot.Cell.Row)
        .SelectMany((row, number) => row
            .OrderBy(plot => plot.plot.Cell.Column)
            .ThenBy(plot => plot.plot.Shapes[0].InteriorPoint.Y)
            .ThenBy(plot => plot.plot.Shapes[0].InteriorPoint.X)
            .Select((plot, order) => (Label(number, order + 1), plot.index)));

    private static string Label(int row, int order) => string.Create(CultureInfo.InvariantCulture, $"{Letter(row)}-{order:00}");

    private static string Letter(int row) => row < Letters ? ((char)('A' + row)).ToString() : Letter((row / Letters) - 1) + Letter(row % Letters);
}
