using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Npgsql;

namespace ZonePlanner.Benchmarks;

/// <summary>The questions people ask, each beside what it can be measured by.</summary>
internal static class Comparisons
{
    // About 866 m square: 75 ha over rice, beside no site.
    private const string Outline = "POLYGON((105.02 18.013, 105.0282 18.013, 105.0282 18.02083, 105.02 18.02083, 105.02 18.013))";

    private const string OverlapQuery = """
        SELECT p.land_use_code, sum(ST_Area(ST_Transform(ST_Intersection(p.outline, ST_GeomFromText($1, 4326)), 9214)))
        FROM protected_parcel AS p
        WHERE ST_Intersects(p.outline, ST_GeomFromText($1, 4326))
        GROUP BY p.land_use_code
        """;

    private const string TextQuery = """
        SELECT string_agg(ST_AsGeoJSON(p.outline, 7), ',')
        FROM (SELECT outline FROM protected_parcel WHERE outline && ST_MakeEnvelope($1, $2, $3, $4, 4326) ORDER BY id LIMIT $5) AS p
        """;

    private const string HectaresQuery = """
        SELECT u.id, sum(s.m2), sum(v.decided_ha)
        FROM unit_version AS u
        JOIN site_share AS s ON s.unit_version_id = u.id
        JOIN site_version AS v ON v.id = s.site_version_id
        WHERE u.valid @> $1::date AND v.valid @> $1::date AND v.status IN ('planned', 'established', 'operating')
        GROUP BY u.id
        """;

    public static IEnumerable<Comparison> Of(GeneratedService bench)
    {
        foreach (var side in new[] { 10, 32, 100 })
        {
            yield return Items(bench, side);
        }

        yield return new Comparison(
            new Way("the raw overlap query", cancellation => QueryAsync(bench.Database, OverlapQuery, cancellation, Outline)),
            new Way("POST /api/checks/boundary, 75 ha over rice", cancellation => CheckAsync(bench.Http, cancellation)));
        yield return new Comparison(
            new Way("stored shares grouped", cancellation => QueryAsync(bench.Database, HectaresQuery, cancellation, new DateOnly(2024, 1, 1))),
            new Way("GET /api/reports/hectares?by=district", cancellation => GetAsync(bench.Http, "/api/reports/hectares?by=district&validAt=2024-01-01", cancellation)));
        yield return NotModified(bench);
    }

    private static Comparison Items(GeneratedService bench, int side)
    {
        // Parcels stand every 0.0005°: so many columns and rows, less a hair so that the neighbours are not touched.
        var (west, south, width) = (105.1, 18.012, (0.0005 * side) - 0.0001);
        var path = string.Create(CultureInfo.InvariantCulture, $"/ogc/collections/protected-land/items?f=json&bbox={west},{south},{west + width},{south + width}&limit=10000");
        var body = bench.Http.GetByteArrayAsync(path).GetAwaiter().GetResult();
        var bare = BareEndpoint.StartAsync(body).GetAwaiter().GetResult();
        return new Comparison(
            new Way($"a bare endpoint with the same {body.Length:N0} bytes", cancellation => GetAsync(bare.Http, "/", cancellation)),
            new Way($"{side * side:N0} parcels as items", cancellation => GetAsync(bench.Http, path, cancellation)),
            new Way($"{side * side:N0} outlines by string_agg(ST_AsGeoJSON), no HTTP", cancellation => QueryAsync(bench.Database, TextQuery, cancellation, west, south, west + width, south + width, side * side)));
    }

    private static Comparison NotModified(GeneratedService bench)
    {
        const string Path = "/ogc/collections/zones/items?f=json&limit=1000";
        using var first = bench.Http.GetAsync(Path).GetAwaiter().GetResult();
        var tag = first.Headers.ETag ?? throw new InvalidOperationException("The items have no ETag.");
        var hello = BareEndpoint.StartAsync("hello"u8.ToArray()).GetAwaiter().GetResult();
        return new Comparison(
            new Way("a bare hello", cancellation => GetAsync(hello.Http, "/", cancellation)),
            new Way("304 for an unchanged layer", cancellation => UnchangedAsync(bench.Http, Path, tag, cancellation)));
    }

    public static async Task QueryAsync(NpgsqlDataSource database, string query, CancellationToken cancellation, params object[] values)
    {
        await using var command = database.CreateCommand(query);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            // Every row is fetched.
        }
    }

    public static async Task GetAsync(HttpClient http, string path, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, cancellation);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null, cancellation);
    }

    private static async Task CheckAsync(HttpClient http, CancellationToken cancellation)
    {
        var ring = new[] { new[] { 105.02, 18.013 }, [105.0282, 18.013], [105.0282, 18.02083], [105.02, 18.02083], [105.02, 18.013] };
        using var answer = await http.PostAsJsonAsync(
            "/api/checks/boundary",
            new { kind = "industrial-cluster", geometry = new { type = "Polygon", coordinates = new[] { ring } }, validAt = "2024-06-01" },
            cancellation);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null, cancellation);
    }

    private static async Task UnchangedAsync(HttpClient http, string path, EntityTagHeaderValue tag, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { tag } } };
        using var answer = await http.SendAsync(request, cancellation);
        if (answer.StatusCode != HttpStatusCode.NotModified)
        {
            throw new InvalidOperationException($"Expected 304, got {answer.StatusCode}.");
        }
    }
}
