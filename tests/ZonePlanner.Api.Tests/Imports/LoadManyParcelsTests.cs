using System.Net;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Imports;

public sealed class LoadManyParcelsTests(SeededService service) : IClassFixture<SeededService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Twenty_thousand_parcels_lie_on_disk_as_on_the_ground_and_no_filter_may_rebuild_them_all()
    {
        var file = _folder.Path("parcels.geojson");
        new ParcelGrid(160, 125).Write(file);

        var answer = await service.LoadAsync(
            file, "--as", "protected-land", "--layer-kind", "rice-land", "--layer", "parcels", "--extent", "24",
            "--replaces", "rice-land-bac-giang", "--drop-schematic-outlines", "--skip-refused", "--yes");

        answer.Loaded();
        Assert.Contains("20,000 / 20,000", answer.Progress, StringComparison.Ordinal);
        Assert.InRange(await service.Owner.AskAsync<long>("SELECT count(*) FROM protected_parcel AS p JOIN protected_layer AS l ON l.id = p.layer_id WHERE l.code = 'parcels'"), 17_000, 18_000);
        Assert.InRange(await ShareBesideTheRowBeforeAsync(), 0.9, 1);

        await service.Owner.AskAsync<object>("ANALYZE protected_parcel; SELECT 1");
        Assert.Contains("\"too-costly\"", await FilterAsync(HttpStatusCode.BadRequest, Grown(60), ""), StringComparison.Ordinal);
        Assert.Contains("\"numberMatched\":", await FilterAsync(HttpStatusCode.OK, Grown(60), "&bbox=106.2,21.3,106.205,21.305"), StringComparison.Ordinal);
        Assert.Contains("\"numberMatched\":", await FilterAsync(HttpStatusCode.OK, "area(geometry) > 0", ""), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Grown(int times) => $"area({string.Concat(Enumerable.Repeat("buffer(", times))}geometry{string.Concat(Enumerable.Repeat(", 1)", times))}) > 0";

    private async Task<string> FilterAsync(HttpStatusCode expected, string filter, string rest)
    {
        using var answer = await service.Http.GetAsync($"/ogc/collections/protected-land/items?limit=1&filter={Uri.EscapeDataString(filter)}{rest}", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, text);
        return text;
    }

    /// <summary>The share of rows that lie within 1 km of the row before them on disk.</summary>
    private async Task<double> ShareBesideTheRowBeforeAsync() => await service.Owner.AskAsync<double>("""
        SELECT avg((ST_DistanceSphere(ST_Centroid(outline), ST_Centroid(before)) < 1000)::int)::double precision
        FROM (
            SELECT outline, lag(outline) OVER (ORDER BY ctid) AS before
            FROM protected_parcel
            WHERE layer_id = (SELECT id FROM protected_layer WHERE code = 'parcels')
        ) AS rows
        """);
}
