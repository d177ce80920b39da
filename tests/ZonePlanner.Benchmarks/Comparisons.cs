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

    private const string RowsQuery = """
        SELECT p.id, p.outline::bytea, l.code, l.name, l.kind, p.land_use_code, u.name, p.area_m2 / 10000, 'EPSG:' || l.area_srid, l.owner, l.data_date::text, l.quality,
            lower(l.valid)::text, upper(l.valid)::text, l.source
        FROM protected_parcel AS p
        JOIN protected_layer AS l ON l.id = p.layer_id
        LEFT JOIN land_use AS u ON u.code = p.land_use_code
        WHERE ST_Intersects(p.outline, ST_MakeEnvelope($1, $2, $3, $4, 4326))
        ORDER BY p.id
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
        yield return AnyBox(bench, 4);
        yield return AnyBox(bench, 100);
        yield return WholeLayer(bench);
        yield return NotModified(bench);
    }

    private static Comparison Items(GeneratedService bench, int side)
    {
        // Parcels stand every 0.0005°: so many columns and rows, less a hair so that the neighbours are not touched.
        var (west, south, width) = (105.1, 18.012, (0.0005 * side) - 0.0001);
        var path = string.Create(CultureInfo.InvariantCulture, $"/ogc/collections/protected-land/items?f=json&bbox={west},{south},{west + width},{south + width}&limit=10000");
        var bare = BareEndpoint.StartAsync(bench.Database, RowsQuery, [west, south, west + width, south + width]).GetAwaiter().GetResult();
        return new Comparison(
            new Way($"a bare endpoint that streams {side * side:N0} parcels", cancellation => GetAsync(bare.Http, "/", cancellation)),
            new Way($"{side * side:N0} parcels as items", cancellation => GetAsync(bench.Http, path, cancellation)),
            new Way($"{side * side:N0} outlines by string_agg(ST_AsGeoJSON), no HTTP", cancellation => QueryAsync(bench.Database, TextQuery, cancellation, west, south, west + width, south + width, side * side)));
    }

    /// <summary>Boxes that are all different, so that no answer has been given before.</summary>
    private static Comparison AnyBox(GeneratedService bench, int columns)
    {
        var place = 0;
        var body = bench.Http.GetByteArrayAsync(PathOf(0)).GetAwaiter().GetResult();
        var still = BareEndpoint.StartAsync(body).GetAwaiter().GetResult();
        return new Comparison(
            new Way($"a static body of the same {body.Length:N0} bytes", cancellation => GetAsync(still.Http, "/", cancellation)),
            new Way($"clusters in any box, {columns} columns wide", cancellation => GetAsync(bench.Http, PathOf(Interlocked.Increment(ref place)), cancellation)));

        string PathOf(int step) => string.Create(
            CultureInfo.InvariantCulture,
            $"/ogc/collections/clusters/items?f=json&bbox={105.0 + (step % 100_000 * 1e-8)},18,{105 + (0.03 * columns) - 0.01},23&limit=10000");
    }

    private static Comparison WholeLayer(GeneratedService bench)
    {
        const string Path = "/ogc/collections/clusters/items?f=json&limit=10000";
        var body = bench.Http.GetByteArrayAsync(Path).GetAwaiter().GetResult();
        var still = BareEndpoint.StartAsync(body).GetAwaiter().GetResult();
        return new Comparison(
            new Way($"the same {body.Length:N0} bytes from memory", cancellation => GetAsync(still.Http, "/", cancellation)),
            new Way("all clusters, unchanged", cancellation => GetAsync(bench.Http, Path, cancellation)));
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
