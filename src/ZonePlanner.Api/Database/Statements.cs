using Npgsql;

namespace ZonePlanner.Api.Database;

/// <summary>Statements that answer with no rows, or one value.</summary>
internal static class Statements
{
    /// <summary>Runs one; how many rows it touched.</summary>
    public static async Task<int> RunAsync(this NpgsqlConnection connection, string statement, CancellationToken cancellation, params object?[] values)
    {
        await using var command = Command(connection, statement, values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The first column of the first row; the default when there is none.</summary>
    public static async Task<T?> ValueAsync<T>(this NpgsqlConnection connection, string statement, CancellationToken cancellation, params object?[] values)
    {
        await using var command = Command(connection, statement, values);
        return await command.ExecuteScalarAsync(cancellation) is T value ? value : default;
    }

    /// <summary>The one row, read; null when there is none.</summary>
    public static async Task<T?> RowAsync<T>(this NpgsqlConnection connection, string statement, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, params object?[] values)
        where T : class
    {
        await using var command = Command(connection, statement, values);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? read(row) : null;
    }

    /// <summary>
    /// Reads by a plan made once a connection, whatever the values: for a statement whose best plan does not hang on them, and that takes as long to plan
    /// as to run.
    /// </summary>
    /// <param name="connection">The connection, which is as it was when the reader has been read.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="mayGoOn">Whether a transaction may go on after it: the setting lasts as long as that, and is taken back for what follows.</param>
    /// <param name="cancellation">Cancels it.</param>
    public static async Task<NpgsqlDataReader> ReadByOnePlanAsync(this NpgsqlConnection connection, NpgsqlBatchCommand statement, bool mayGoOn, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { PlanMode("force_generic_plan"), statement } };
        if (mayGoOn)
        {
            batch.BatchCommands.Add(PlanMode("force_custom_plan"));
        }

        var reader = await batch.ExecuteReaderAsync(cancellation);
        try
        {
            await reader.NextResultAsync(cancellation);
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    private static NpgsqlBatchCommand PlanMode(string mode) => new($"SELECT set_config('plan_cache_mode', '{mode}', true)");

    private static NpgsqlCommand Command(NpgsqlConnection connection, string statement, object?[] values)
    {
        var command = new NpgsqlCommand(statement, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        return command;
    }
}
