using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Benchmarks;

/// <summary>The service over one generated set, and what it is measured by.</summary>
internal sealed record Bench(SetSize Size, NpgsqlDataSource Database, Server Service, Server Bare, MapServer? MapServer) : IAsyncDisposable
{
    public IEnumerable<int> Processes => [Service.Id, Bare.Id, .. MapServer?.Processes ?? []];

    public static async Task<Bench> StartAsync(SetSize size, string connection) => new(
        size,
        PlanningDatabase.Connect(LeftToPlan(connection)),
        await Server.OfServiceAsync(connection),
        await Server.OfBareAsync(LeftToPlan(connection)),
        Benchmarks.MapServer.IsInstalled ? await Benchmarks.MapServer.StartAsync(connection) : null);

    /// <summary>The bare endpoint that returns the bytes the service answers a path with.</summary>
    public async Task<Way> SameBytesAsync(string path)
    {
        var body = await Service.Http.GetByteArrayAsync(path);
        var name = Guid.NewGuid().ToString("N");
        using var kept = await Bare.Http.PutAsync($"/bytes/{name}", new ByteArrayContent(body));
        kept.EnsureSuccessStatusCode();
        return new Way($"the same {body.Length:N0} bytes from a bare endpoint", () => Ask.ReadAsync(Bare.Http, $"/bytes/{name}"));
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Bare.DisposeAsync();
        if (MapServer is not null)
        {
            await MapServer.DisposeAsync();
        }

        await Database.DisposeAsync();
    }

    /// <summary>What we are measured by plans as PostgreSQL does of itself: for the values asked for, or once, whichever it finds cheaper.</summary>
    private static string LeftToPlan(string connection) => new NpgsqlConnectionStringBuilder(connection) { Options = "-c plan_cache_mode=auto" }.ConnectionString;
}
