using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>What one statement finds: the page, how many there are, and what else was asked for, all from one state of the database.</summary>
internal sealed class FoundPlots
{
    private static readonly string WordsMeant = Sql.Beside(typeof(FoundPlots), "words_meant.sql");

    private readonly List<Row> _page = [];
    private readonly List<FacetRow> _facets = [];
    private readonly List<UnitCount> _units = [];
    private readonly List<NeighbourPair> _pairs = [];
    private readonly List<DistanceLayer> _layers = [];

    /// <summary>The plots of the page, in order.</summary>
    public IReadOnlyList<Row> Page => _page;

    public IReadOnlyList<FacetRow> Facets => _facets;

    public IReadOnlyList<UnitCount> Units => _units;

    public IReadOnlyList<NeighbourPair> Pairs => _pairs;

    public IReadOnlyList<DistanceLayer> Layers => _layers;

    public long Matched { get; private set; }

    public static async Task<FoundPlots> ReadAsync(NpgsqlDataSource database, PlotQuestion question, CancellationToken cancellation)
    {
        var words = question.Needs.Words is { } sent ? await MeantAsync(database, sent, cancellation) : null;
        await using var command = question.ToCommand(database, words);
        var found = new FoundPlots();
        await using var row = await command.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
        {
            found.Take(row);
        }

        return found;
    }

    /// <summary>A plot whose distances rest on layers that are still measured to.</summary>
    public FoundPlot Plot(byte[] sheet, double?[] km)
    {
        var plot = JsonSerializer.Deserialize<FoundPlot>(sheet, JsonRows.Form) ?? throw new InvalidOperationException("A plot's sheet is empty.");
        return plot with { Distances = new(Known("ports", km[0]), Known("airports", km[1]), Known("expressways", km[2]), Known("railways", km[3])) };
    }

    private double? Known(string layer, double? km) => _layers.Exists(known => known.Name == layer && known.Measured) ? km : null;

    /// <summary>Said apart, so that the search is planned for the very words: how many plots have them is what decides how to look.</summary>
    private static async Task<string> MeantAsync(NpgsqlDataSource database, string words, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(WordsMeant);
        command.Parameters.Add(new() { Value = words });
        return (string?)await command.ExecuteScalarAsync(cancellation) ?? "";
    }

    private void Take(NpgsqlDataReader row)
    {
        switch (row.GetString(0))
        {
            case "plot":
                _page.Add(new(row.GetDouble(1), row.GetString(2), row.GetFieldValue<byte[]>(3), row.GetFieldValue<double?[]>(5)));
                break;
            case "count":
                Matched = row.GetInt64(4);
                break;
            case "facet":
                _facets.Add(FacetRow.Of(row.GetString(3), row.IsDBNull(2) ? null : row.GetString(2), (int)row.GetDouble(1), row.GetFieldValue<double[]>(5)[0] > 0, row.GetInt64(4)));
                break;
            case "unit":
                _units.Add(new(row.GetString(3), row.IsDBNull(2) ? null : row.GetString(2), row.GetInt64(4)));
                break;
            case "pair":
                var pair = row.GetFieldValue<double[]>(5);
                _pairs.Add(new((long)pair[0], (long)pair[1], pair[2], pair[3]));
                break;
            default:
                _layers.Add(JsonSerializer.Deserialize<DistanceLayer>(row.GetString(3), JsonRows.Form) ?? throw new InvalidOperationException("A layer is empty."));
                break;
        }
    }

    /// <summary>A plot of the page as it was read; its sheet is JSON in UTF-8.</summary>
    internal sealed record Row(double Rank, string Code, byte[] Sheet, double?[] Km);
}
