using System.Net.Http.Json;

namespace ZonePlanner.Benchmarks;

/// <summary>A drawn outline judged, and hectares added up.</summary>
internal static class CheckComparisons
{
    // About 866 m square: 75 ha over rice, beside no site.
    private const string Outline = "POLYGON((105.02 18.013, 105.0282 18.013, 105.0282 18.02083, 105.02 18.02083, 105.02 18.013))";

    private const string OverlapQuery = """
        SELECT p.land_use_code, sum(ST_Area(ST_Transform(ST_Intersection(p.outline, ST_GeomFromText($1, 4326)), 9214)))
        FROM protected_parcel AS p
        WHERE ST_Intersects(p.outline, ST_GeomFromText($1, 4326))
        GROUP BY p.land_use_code
        """;

    private const string HectaresQuery = """
        SELECT u.id, sum(s.m2), sum(v.decided_ha)
        FROM unit_version AS u
        JOIN site_share AS s ON s.unit_version_id = u.id
        JOIN site_version AS v ON v.id = s.site_version_id
        WHERE u.valid @> $1::date AND v.valid @> $1::date AND v.status IN ('planned', 'established', 'operating')
        GROUP BY u.id
        """;

    public static IEnumerable<Comparison> Of(Bench bench)
    {
        var overlap = new Way("the raw overlap query", () => Ask.QueryAsync(bench.Database, OverlapQuery, Outline));
        var check = new Way("POST /api/checks/boundary, 75 ha over rice", () => CheckAsync(bench.Service.Http));
        // One at a time: the service judges no more outlines of one address at once than half the cores can.
        yield return new Comparison([overlap, check], Target.Median(check, overlap, 1.5)) { Connections = 1 };
        yield return new Comparison([overlap, check], Target.Steady(check));
        yield return new Comparison(
        [
            new Way("stored shares grouped", () => Ask.QueryAsync(bench.Database, HectaresQuery, new DateOnly(2024, 1, 1))),
            new Way("GET /api/reports/hectares?by=district", () => Ask.ReadAsync(bench.Service.Http, "/api/reports/hectares?by=district&validAt=2024-01-01")),
        ]);
    }

    public static async Task CheckAsync(HttpClient http)
    {
        var ring = new[] { new[] { 105.02, 18.013 }, [105.0282, 18.013], [105.0282, 18.02083], [105.02, 18.02083], [105.02, 18.013] };
        using var answer = await http.PostAsJsonAsync(
            "/api/checks/boundary",
            new { kind = "industrial-cluster", geometry = new { type = "Polygon", coordinates = new[] { ring } }, validAt = "2024-06-01" });
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }
}
