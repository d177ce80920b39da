using System.Globalization;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>A plain of irregular parcels that fit together like real ones, the same at every run: for measuring.</summary>
internal sealed class ParcelGrid(int columns, int rows)
{
    private const double West = 106.05, South = 21.2, Width = 0.0009, Height = 0.0008;
    private readonly Random _random = new(7);
    private readonly Dictionary<(int Column, int Row, bool Along), (double X, double Y)[]> _edges = [];

    /// <summary>Writes them as GeoJSON, in no order.</summary>
    public void Write(string path)
    {
        var corners = new (double X, double Y)[columns + 1, rows + 1];
        for (var column = 0; column <= columns; column++)
        {
            for (var row = 0; row <= rows; row++)
            {
                corners[column, row] = (West + ((column + Shake()) * Width), South + ((row + Shake()) * Height));
            }
        }

        var features = Enumerable.Range(0, columns * rows).Select(index => Feature(corners, index % columns, index / columns)).ToArray();
        _random.Shuffle(features);
        using var file = new StreamWriter(path);
        file.Write("""{"type":"FeatureCollection","features":[""");
        file.Write(string.Join(",\n", features));
        file.Write("]}");
    }

    private string Feature((double X, double Y)[,] corners, int column, int row)
    {
        (double X, double Y)[] ring =
        [
            corners[column, row], .. Edge(corners, column, row, along: true),
            corners[column + 1, row], .. Edge(corners, column + 1, row, along: false),
            corners[column + 1, row + 1], .. Edge(corners, column, row + 1, along: true).Reverse(),
            corners[column, row + 1], .. Edge(corners, column, row, along: false).Reverse(),
            corners[column, row],
        ];
        var places = ring.Select(static place => string.Create(CultureInfo.InvariantCulture, $"[{place.X:0.#########},{place.Y:0.#########}]"));
        var landUse = _random.Next(10) switch { < 7 => "LUC", < 9 => "LUK", _ => "ONT" };
        return $$$"""{"type":"Feature","properties":{"SO_THUA":{{{(row * columns) + column}}},"MDSD":"{{{landUse}}}"},"geometry":{"type":"Polygon","coordinates":[[{{{string.Join(',', places)}}}]]}}""";
    }

    /// <summary>Bends between two corners, the same for both neighbours.</summary>
    private (double X, double Y)[] Edge((double X, double Y)[,] corners, int column, int row, bool along)
    {
        if (!_edges.TryGetValue((column, row, along), out var bends))
        {
            var from = corners[column, row];
            var to = along ? corners[column + 1, row] : corners[column, row + 1];
            bends = [.. Enumerable.Range(1, 4).Select(step => (
                from.X + ((to.X - from.X) * step / 5) + (Shake() * Width / 8),
                from.Y + ((to.Y - from.Y) * step / 5) + (Shake() * Height / 8)))];
            _edges[(column, row, along)] = bends;
        }

        return bends;
    }

    private double Shake() => (_random.NextDouble() - 0.5) / 2;
}
