using Npgsql;
using ZonePlanner.Api.Database.ReferenceLayers;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>The line of the record that holds now for a name.</summary>
internal sealed record PublishedLayer(long Id, long Edition, long Features, IReadOnlyList<ReferenceColumn> Columns, string? Time, string Geometry, LayerFacts Facts)
{
    /// <summary>The line, once no other load of the same name is under way; null when the name is free.</summary>
    public static async Task<PublishedLayer?> FindAsync(NpgsqlConnection connection, string name, CancellationToken cancellation)
    {
        await Statement.RunAsync(typeof(PublishedLayer), "wait_for_others.sql", connection, cancellation, name);
        var lines = await Statement.ListAsync(typeof(PublishedLayer), "published_layer.sql", connection, Read, cancellation, name);
        return lines.SingleOrDefault();
    }

    private static PublishedLayer Read(NpgsqlDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), ReferenceColumn.Read(row.GetString(3)), row.IsDBNull(4) ? null : row.GetString(4), row.GetString(11), LayerFacts.Read(row));
}
