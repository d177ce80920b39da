using System.Text.Json;
using Npgsql;

namespace ZonePlanner.Api.Database;

/// <summary>Rows that a reading makes into JSON itself, snake case as its columns are, read into the answer's own types: a column too many or too few is an error.</summary>
internal static class JsonRows
{
    /// <summary>JSON as rows have it.</summary>
    public static readonly JsonSerializerOptions Form = Create();

    /// <summary>Every row of a reading whose one column is <typeparamref name="T"/> as JSON.</summary>
    public static async Task<List<T>> ReadAsync<T>(this NpgsqlDataSource database, string reading, CancellationToken cancellation, params object?[] values)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ReadAsync<T>(reading, cancellation, values);
    }

    /// <summary>The same on a connection, in its transaction if it has one.</summary>
    public static async Task<List<T>> ReadAsync<T>(this NpgsqlConnection connection, string reading, CancellationToken cancellation, params object?[] values)
    {
        await using var command = new NpgsqlCommand(reading, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        await using var row = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await row.ReadAsync(cancellation))
        {
            rows.Add(JsonSerializer.Deserialize<T>(row.GetString(0), Form) ?? throw new InvalidOperationException("A row is empty."));
        }

        return rows;
    }

    private static JsonSerializerOptions Create()
    {
        var form = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
        };
        Service.ConfigureJson(form);
        return form;
    }
}
