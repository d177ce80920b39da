using System.Data;
using Npgsql;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The rows that answer a question, and the version of the data they belong to: both from one snapshot, whatever is written meanwhile.</summary>
internal sealed class FeatureReading : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly Question _question;

    private FeatureReading(NpgsqlConnection connection, NpgsqlTransaction transaction, NpgsqlDataReader rows, Question question, DatasetState state)
    {
        _connection = connection;
        _transaction = transaction;
        _question = question;
        Rows = rows;
        State = state;
    }

    public DatasetState State { get; }

    /// <summary>One more row than the limit, if there is one: then there is a next page.</summary>
    public NpgsqlDataReader Rows { get; }

    public static async Task<FeatureReading> BeginAsync(NpgsqlDataSource database, Question question, CancellationToken cancellation)
    {
        var connection = await database.OpenConnectionAsync(cancellation);
        try
        {
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            var state = await StateAsync(connection, transaction, cancellation);
            // Not one batch with the state: given up in the middle, Npgsql leaves its statements prepared in name only.
            await using var select = new NpgsqlCommand(question.Collection.Source.RowsSql, connection, transaction);
            FeatureParameters.Add(select.Parameters, question.AsksForNothing ? question with { Only = null } : question, question.AsksForNothing ? 0 : question.Limit + 1, question.After?.After);
            var rows = await select.ExecuteReaderAsync(cancellation);
            return new FeatureReading(connection, transaction, rows, question, state);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<DatasetState> StateAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(DatasetState.Sql, connection, transaction);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return DatasetState.Of(row);
    }

    /// <summary>How many features the question has in all; after the rows have been read.</summary>
    public async Task<long> CountAsync(CancellationToken cancellation)
    {
        await Rows.DisposeAsync();
        await using var command = new NpgsqlCommand(_question.Collection.Source.CountSql, _connection, _transaction);
        FeatureParameters.Add(command.Parameters, _question, mostRows: null, after: null);
        return (long)(await command.ExecuteScalarAsync(cancellation) ?? 0L);
    }

    public async ValueTask DisposeAsync()
    {
        await Rows.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
