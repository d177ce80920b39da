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
