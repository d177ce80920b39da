using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Imports;

/// <summary>A <c>.sql</c> file of this folder, run on the load's connection.</summary>
internal static class Statement
{
    public const int LongestSeconds = 600;

    /// <summary>Prepares the file that lies beside a type, with its parameters in order.</summary>
    public static NpgsqlCommand Beside(Type type, string file, NpgsqlConnection connection, params object?[] parameters)
    {
        var command = new NpgsqlCommand(Sql.Beside(type, file), connection) { CommandTimeout = LongestSeconds };
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter as NpgsqlParameter ?? new NpgsqlParameter { Value = parameter ?? DBNull.Value });
        }

        return command;
    }

    public static async Task<int> RunAsync(Type type, string file, NpgsqlConnection connection, CancellationToken cancellation, params object?[] parameters)
    {
        await using var command = Beside(type, file, connection, parameters);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public static async Task<T?> AskAsync<T>(Type type, string file, NpgsqlConnection connection, CancellationToken cancellation, params object?[] parameters)
    {
        await using var command = Beside(type, file, connection, parameters);
        return await command.ExecuteScalarAsync(cancellation) is T answer ? answer : default;
    }

    public static async Task<List<T>> ListAsync<T>(Type type, string file, NpgsqlConnection connection, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, params object?[] parameters)
    {
        await using var command = Beside(type, file, connection, parameters);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await row.ReadAsync(cancellation))
        {
            rows.Add(read(row));
        }

        return rows;
    }
}
