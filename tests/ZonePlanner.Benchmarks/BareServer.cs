using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Benchmarks;

/// <summary>
/// <c>bare URL</c>: a Kestrel that does nothing but return bytes it was given, rows of parcels by nothing but a query and the writer, or the same as
/// PostgreSQL prints them.
/// </summary>
internal static class BareServer
{
    private const string Media = "application/geo+json";

    private static readonly string RowsQuery = Resource.Read(typeof(BareServer).Assembly, "ZonePlanner.Benchmarks.parcels.sql");
    private static readonly string TextQuery = Resource.Read(typeof(BareServer).Assembly, "ZonePlanner.Benchmarks.parcels_as_text.sql");
    private static readonly ConcurrentDictionary<string, byte[]> Kept = new(StringComparer.Ordinal);

    private static NpgsqlDataSource database = null!;

    public static async Task<int> RunAsync(string url, string connection)
    {
        database = PlanningDatabase.Connect(connection);
        var builder = WebApplication.CreateSlimBuilder(["--urls", url]);
        builder.Logging.ClearProviders();
        // As the service has it.
        builder.WebHost.UseSockets(sockets => sockets.IOQueueCount = 0);
        var app = builder.Build();
        Kept["hello"] = "hello"u8.ToArray();
        app.MapGet("/healthz", () => "ok");
        app.MapPut("/bytes/{name}", KeepAsync);
        app.MapGet("/bytes/{name}", ReturnAsync);
        app.MapGet("/rows", StreamAsync);
        app.MapGet("/text", PrintAsync);
        await app.RunAsync();
        await database.DisposeAsync();
        return 0;
    }

    private static async Task KeepAsync(HttpContext http, string name)
    {
        using var memory = new MemoryStream();
        await http.Request.Body.CopyToAsync(memory, http.RequestAborted);
        Kept[name] = memory.ToArray();
    }

    private static Task ReturnAsync(HttpContext http, string name)
    {
        var bytes = Kept[name];
        http.Response.ContentLength = bytes.Length;
        return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private static async Task StreamAsync(HttpContext http, double west, double south, double east, double north, string? code)
    {
        http.Response.ContentType = Media;
        await using var command = Command(RowsQuery, west, south, east, north, code);
        await using var rows = await command.ExecuteReaderAsync(http.RequestAborted);
        using var geometry = new WkbColumn(1);
        using var list = new FeatureCollectionWriter(http.Response.BodyWriter, new GeoJsonFormat(7, false));
        list.Begin();
        while (await rows.ReadAsync(http.RequestAborted))
        {
            list.Add<NpgsqlDataReader>(rows.GetInt64(0).ToString(CultureInfo.InvariantCulture), geometry.Read(rows), rows, WriteProperties);
            await list.FlushWhenFullAsync(CancellationToken.None);
        }

        await list.EndAsync(static _ => { }, CancellationToken.None);
    }

    private static async Task PrintAsync(HttpContext http, double west, double south, double east, double north, string? code)
    {
        http.Response.ContentType = Media;
        await using var command = Command(TextQuery, west, south, east, north, code);
        await http.Response.WriteAsync((string?)await command.ExecuteScalarAsync(http.RequestAborted) ?? "", http.RequestAborted);
    }

    private static NpgsqlCommand Command(string query, double west, double south, double east, double north, string? code)
    {
        var command = database.CreateCommand(query);
        foreach (var side in new[] { west, south, east, north })
        {
            command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = side });
        }

        command.Parameters.Add(new() { Value = (object?)code ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        return command;
    }

    private static void WriteProperties(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        for (var column = 2; column < row.FieldCount; column++)
        {
            json.WritePropertyName(row.GetName(column));
            if (row.IsDBNull(column))
            {
                json.WriteNullValue();
            }
            else if (row.GetFieldType(column) == typeof(double))
            {
                json.WriteNumberValue(row.GetDouble(column));
            }
            else
            {
                json.WriteStringValue(row.GetString(column));
            }
        }
    }
}
