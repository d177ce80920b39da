using Npgsql;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>What a new edition changes in the layer published now.</summary>
/// <param name="Added">Features only the new one has.</param>
/// <param name="Gone">Features only the old one has.</param>
/// <param name="Changed">Features whose shape, or a value in a column both have, differs.</param>
/// <param name="NewColumns">Columns only the new one has.</param>
/// <param name="LostColumns">Columns only the old one has.</param>
/// <param name="Retyped">Columns that hold something else.</param>
internal sealed record LayerChange(long Added, long Gone, long Changed, IReadOnlyList<string> NewColumns, IReadOnlyList<string> LostColumns, IReadOnlyList<string> Retyped)
{
    public bool IsNone => Added + Gone + Changed + NewColumns.Count + LostColumns.Count + Retyped.Count == 0;

    public static async Task<LayerChange> FindAsync(NpgsqlConnection connection, Arrival arrival, LayerColumns columns, PublishedLayer published, CancellationToken cancellation)
    {
        var places = published.Columns.Select(static (column, place) => (column, place)).ToDictionary(static pair => pair.column.Name, static pair => pair, StringComparer.Ordinal);
        List<int> same = [], was = [];
        List<string> added = [], retyped = [];
        foreach (var (column, place) in columns.Published.Select(static (column, place) => (column, place)))
        {
            if (!places.Remove(column.Name, out var old))
            {
                added.Add(column.Name);
            }
            else if (old.column.Type != column.Type)
            {
                retyped.Add($"{column.Name} ({Word(old.column.Type)} → {Word(column.Type)})");
            }
            else
            {
                same.Add(place + 1);
                was.Add(old.place + 1);
            }
        }

        var counts = await Statement.ListAsync(
            typeof(LayerChange), "compared.sql", connection, Counts, cancellation, arrival.Edition, arrival.OwnIds, published.Edition, same.ToArray(), was.ToArray());
        return new(counts[0].Added, counts[0].Gone, counts[0].Changed, added, [.. published.Columns.Select(static column => column.Name).Where(places.ContainsKey)], retyped);
    }

    public IEnumerable<Sentence> Told(Conversation conversation)
    {
        yield return new(
            $"Thêm {conversation.Number(Added)}, bỏ {conversation.Number(Gone)}, sửa {conversation.Number(Changed)} đối tượng.",
            $"Features added {conversation.Number(Added)}, gone {conversation.Number(Gone)}, changed {conversation.Number(Changed)}.");
        foreach (var (names, vi, en) in new[] { (NewColumns, "Trường mới", "New fields"), (LostColumns, "Trường không còn", "Fields that go"), (Retyped, "Trường đổi kiểu", "Fields of another type") })
        {
            if (names.Count > 0)
            {
                var list = string.Join(", ", names);
                yield return new($"{vi}: {list}.", $"{en}: {list}.");
            }
        }
    }

    private static (long Added, long Gone, long Changed) Counts(NpgsqlDataReader row) => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));

    private static string Word(ColumnType type) => Database.RecordTypes.Kebab(type);
}
