using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Benchmarks;

/// <summary>A Kestrel that does nothing but return given bytes: what the machine can do at best.</summary>
internal sealed class BareEndpoint : IAsyncDisposable
{
    private readonly WebApplication running;

    private BareEndpoint(WebApplication running, HttpClient http) => (this.running, Http) = (running, http);

    public HttpClient Http { get; }

    public static async Task<BareEndpoint> StartAsync(byte[] body)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", (HttpContext context) => context.Response.Body.WriteAsync(body));
        await app.StartAsync();
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Comparison.Connections }) { BaseAddress = new Uri(app.Urls.First()) };
        return new BareEndpoint(app, http);
    }

    /// <summary>An endpoint that streams rows of parcels as features by nothing but the query and the writer: what an answer uncached can be at best.</summary>
    public static async Task<BareEndpoint> StartAsync(NpgsqlDataSource database, string query, double[] box)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", (HttpContext context) => StreamAsync(context, database, query, box));
        await app.StartAsync();
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Comparison.Connections }) { BaseAddress = new Uri(app.Urls.First()) };
        return new BareEndpoint(app, http);
    }

    private static async Task StreamAsync(HttpContext context, NpgsqlDataSource database, string query, double[] box)
    {
        await using var command = database.CreateCommand(query);
        foreach (var side in box)
        {
            command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = side });
        }

        await using var rows = await command.ExecuteReaderAsync(context.RequestAborted);
        using var geometry = new WkbColumn(1);
        using var list = new FeatureCollectionWriter(context.Response.BodyWriter, new GeoJsonFormat(7, false));
        list.Begin();
        while (await rows.ReadAsync(context.RequestAborted))
        {
            list.Add<NpgsqlDataReader>(rows.GetInt64(0).ToString(CultureInfo.InvariantCulture), geometry.Read(rows), rows, WriteProperties);
            await list.FlushWhenFullAsync(CancellationToken.None);
        }

        await list.EndAsync(0, static (_, _) => { }, CancellationToken.None);
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

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await running.StopAsync();
        await running.DisposeAsync();
    }
}
