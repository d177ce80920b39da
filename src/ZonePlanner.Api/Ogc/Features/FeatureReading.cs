using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The rows that answer a question whose instant of knowledge is fixed, so that its rows and their count agree whatever is written meanwhile.</summary>
internal sealed class FeatureReading : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly Question _question;
    private bool _isOver;

    private FeatureReading(NpgsqlConnection connection, NpgsqlDataReader rows, IReadOnlyList<SharedValues> shared, Question question)
    {
        _connection = connection;
        _question = question;
        Rows = rows;
        Shared = shared;
    }

    /// <summary>One more row than the limit, if there is one: then there is a next page.</summary>
    public NpgsqlDataReader Rows { get; }

    /// <summary>What the features share: of that, the rows have only the keys.</summary>
    public IReadOnlyList<SharedValues> Shared { get; }

    /// <summary>Asks the question; <paramref name="whenConnected"/> is done once the database is there, while the rows are not.</summary>
    public static Task<FeatureReading> BeginAsync(NpgsqlDataSource database, Question question, CancellationToken cancellation, Func<Task>? whenConnected = null) =>
        BeginAsync(database, question, null, whenConnected, cancellation);

    /// <summary>The same, with what features share read apart.</summary>
    public static Task<FeatureReading> BeginAsync(NpgsqlDataSource database, Question question, SharedFacts facts, CancellationToken cancellation) =>
        BeginAsync(database, question, facts, null, cancellation);

    private static async Task<FeatureReading> BeginAsync(NpgsqlDataSource database, Question question, SharedFacts? facts, Func<Task>? whenConnected, CancellationToken cancellation)
    {
        var connection = await database.OpenConnectionAsync(cancellation);
        try
        {
            await (whenConnected?.Invoke() ?? Task.CompletedTask);
            var shared = facts is null ? [] : await facts.OfAsync(question, connection, cancellation);
            return new FeatureReading(connection, await ReadAsync(connection, FeatureStatement.Rows(question, shared), question, cancellation), shared, question);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>To plan for the values asked for takes longer than to read a hundred features by the index, and comes to the same where the box is small.</summary>
    private static async Task<NpgsqlDataReader> ReadAsync(NpgsqlConnection connection, NpgsqlBatchCommand rows, Question question, CancellationToken cancellation)
    {
        if (question.IsFoundByBox)
        {
            return await connection.ReadByOnePlanAsync(rows, mayGoOn: false, cancellation);
        }

        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { rows } };
        if (question.Filter is { WorksOnShapes: true })
        {
            batch.Timeout = CostlyFilters.LongestSeconds;
        }

        return await batch.ExecuteReaderAsync(cancellation);
    }

    /// <summary>How many features the question has in all; after the rows have been read.</summary>
    public async Task<long> CountAsync(CancellationToken cancellation)
    {
        await using var count = FeatureStatement.Count(_question, await EndRowsAsync());
        return (long)(await count.ExecuteScalarAsync(cancellation) ?? 0L);
    }

    /// <summary>The connection, for another question of the same answer; after the rows have been read. An answer that asked for a second one could wait for ever where all wait so.</summary>
    public async Task<NpgsqlConnection> EndRowsAsync()
    {
        await Rows.DisposeAsync();
        return _connection;
    }

    public async ValueTask DisposeAsync()
    {
        // Npgsql gives a connection's reader to whoever has the connection next: to close it a second time would close theirs.
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        await Rows.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
