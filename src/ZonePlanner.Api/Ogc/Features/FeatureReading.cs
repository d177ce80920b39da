using Npgsql;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The rows that answer a question whose instant of knowledge is fixed, so that its rows and their count agree whatever is written meanwhile.</summary>
internal sealed class FeatureReading : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _select;
    private readonly Question _question;
    private bool _isOver;

    private FeatureReading(NpgsqlConnection connection, NpgsqlCommand select, NpgsqlDataReader rows, Question question)
    {
        _connection = connection;
        _select = select;
        _question = question;
        Rows = rows;
    }

    /// <summary>One more row than the limit, if there is one: then there is a next page.</summary>
    public NpgsqlDataReader Rows { get; }

    /// <summary>Asks the question; <paramref name="whenConnected"/> is done once the database is there, while the rows are not.</summary>
    public static async Task<FeatureReading> BeginAsync(NpgsqlDataSource database, Question question, CancellationToken cancellation, Func<Task>? whenConnected = null)
    {
        var connection = await database.OpenConnectionAsync(cancellation);
        try
        {
            await (whenConnected?.Invoke() ?? Task.CompletedTask);
            var select = FeatureStatement.Rows(question, connection);
            return new FeatureReading(connection, select, await select.ExecuteReaderAsync(cancellation), question);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
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
        await _select.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
