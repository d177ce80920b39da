using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Feeds;

/// <summary>Reads published changes out of the record: which there are, and what each changed.</summary>
internal static class ChangesReading
{
    // An entry of the feed names plots in its sentences only; one plot is told in full.
    private const int PlotsOfAnEntry = 1;

    private static readonly string Newest = Sql.Beside(typeof(ChangesReading), "newest_changes.sql");
    private static readonly string Next = Sql.Beside(typeof(ChangesReading), "next_changes.sql");
    private static readonly string OfSites = Sql.Beside(typeof(ChangesReading), "site_changes.sql");
    private static readonly string OfPlots = Sql.Beside(typeof(ChangesReading), "plot_changes.sql");

    /// <summary>The newest changes, or those before one of them.</summary>
    public static async Task<List<IPublishedChange>> NewestAsync(
        NpgsqlDataSource database, RecordState record, IReadOnlyList<long>? provinces, string? site, ChangePlace? before, int limit, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var found = await FindAsync(connection, Newest, cancellation, record.Version, provinces, site, before?.Version, before?.Subject, limit);
        return await ReadAsync(connection, found, PlotsOfAnEntry, cancellation);
    }

    /// <summary>The changes that come after a place, the oldest first.</summary>
    public static async Task<List<IPublishedChange>> NextAsync(
        NpgsqlConnection connection, long known, IReadOnlyList<long>? provinces, ChangePlace after, int limit, CancellationToken cancellation)
    {
        var found = await FindAsync(connection, Next, cancellation, known, provinces, after.Version, after.Subject, limit);
        return await ReadAsync(connection, found, PlotsChange.Most, cancellation);
    }

    private static async Task<List<Found>> FindAsync(NpgsqlConnection connection, string reading, CancellationToken cancellation, params object?[] values)
    {
        var found = new List<Found>();
        await using var command = new NpgsqlCommand(reading, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        await using var row = await command.ExecuteReaderAsync(cancellation);
        while (await row.ReadAsync(cancellation))
        {
            found.Add(new Found(row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2)));
        }

        return found;
    }

    /// <summary>What was found, sites and plots each in one reading, in the order it was found.</summary>
    private static async Task<List<IPublishedChange>> ReadAsync(NpgsqlConnection connection, List<Found> found, int plots, CancellationToken cancellation)
    {
        var ofSites = new Queue<SiteChange.Found>(await ReadAsync<SiteChange.Found>(connection, OfSites, found.FindAll(one => !one.IsOfPlots), [], cancellation));
        var ofPlots = new Queue<PlotsChange.Found>(await ReadAsync<PlotsChange.Found>(connection, OfPlots, found.FindAll(one => one.IsOfPlots), [plots], cancellation));
        return found.ConvertAll(one => one.IsOfPlots ? PlotsChange.Of(ofPlots.Dequeue()) : (IPublishedChange)SiteChange.Of(ofSites.Dequeue()));
    }

    private static async Task<List<T>> ReadAsync<T>(NpgsqlConnection connection, string reading, List<Found> found, object?[] more, CancellationToken cancellation) => found.Count == 0
        ? []
        : await connection.ReadAsync<T>(reading, cancellation, [found.ConvertAll(one => one.Version).ToArray(), found.ConvertAll(one => one.Site).ToArray(), .. more]);

    private sealed record Found(long Version, long Site, bool IsOfPlots);
}
