using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Npgsql;

namespace ZonePlanner.Benchmarks;

/// <summary>Questions, asked and read to the end.</summary>
internal static class Ask
{
    public static async Task ReadAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }

    public static async Task UnchangedAsync(HttpClient http, string path, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { tag } } };
        using var answer = await http.SendAsync(request);
        if (answer.StatusCode != HttpStatusCode.NotModified)
        {
            throw new InvalidOperationException($"Expected 304, got {answer.StatusCode}.");
        }
    }

    /// <summary>How many features a path says it gives.</summary>
    public static async Task<int> CountAsync(HttpClient http, string path)
    {
        using var answer = JsonDocument.Parse(await http.GetByteArrayAsync(path));
        return answer.RootElement.GetProperty("numberReturned").GetInt32();
    }

    public static async Task QueryAsync(NpgsqlDataSource database, string query, params object[] values)
    {
        await using var command = database.CreateCommand(query);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            // Every row is fetched.
        }
    }
}
