using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Feeds;

/// <summary>Reads published changes out of the record: which there are, and what each changed.</summary>
internal static class ChangesReading
{
    private static readonly string Newest = Sql.Beside(typeof(ChangesReading), "newest_changes.sql");
    private static readonly string Next = Sql.Beside(typeof(ChangesReading), "next_changes.sql");
    private static readonly string Changes = Sql.Beside(typeof(ChangesReading), "site_changes.sql");

    /// <summary>The newest changes, or those before one of them.</summary>
    public static async Task<List<SiteChange>> NewestAsync(
        NpgsqlDataSource database, RecordState record, IReadOnlyList<long>? provinces, string? site, ChangePlace? before, int limit, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await ReadAsync(connection, Newest, cancellation, record.Version, provinces, site, before?.Version, before?.Site, limit);
    }

    /// <summary>The changes that come after a place, the oldest first.</summary>
    public static Task<List<SiteChange>> NextAsync(
        NpgsqlConnection connection, long known, IReadOnlyList<long>? provinces, ChangePlace after, int limit, CancellationToken cancellation) =>
        ReadAsync(connection, Next, cancellation, known, provinces, after.Version, after.Site, limit);

    private static async Task<List<SiteChange>> ReadAsync(NpgsqlConnection connection, string reading, CancellationToken cancellation, params object?[] values)
    {
        var (versions, sites) = (new List<long>(), new List<long>());
        await using (var command = new NpgsqlCommand(reading, connection))
        {
            foreach (var value in values)
            {
                command.Parameters.Add(new() { Value = value ?? DBNull.Value });
            }

            await using var row = await command.ExecuteReaderAsync(cancellation);
            while (await row.ReadAsync(cancellation))
            {
                versions.Add(row.GetInt64(0));
                sites.Add(row.GetInt64(1));
            }
        }

        var found = versions.Count == 0 ? [] : await connection.ReadAsync<SiteChange.Found>(Changes, cancellation, versions.ToArray(), sites.ToArray());
        return found.ConvertAll(SiteChange.Of);
    }
}

/// <summary>Where a change stands among all: its version, and its site among those of one version; no site means after all of them.</summary>
internal sealed record ChangePlace(long Version, string? Site);
