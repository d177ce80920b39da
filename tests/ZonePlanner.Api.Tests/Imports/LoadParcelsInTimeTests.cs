using System.Diagnostics;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Imports;

public sealed class LoadParcelsInTimeTests(SeededService service) : IClassFixture<SeededService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Fifty_thousand_parcels_over_a_seeded_province_load_in_under_a_minute()
    {
        var file = _folder.Path("parcels.geojson");
        new ParcelGrid(250, 200).Write(file);
        var clock = Stopwatch.StartNew();

        var answer = await service.LoadAsync(
            file, "--as", "protected-land", "--layer-kind", "rice-land", "--layer", "parcels", "--extent", "24",
            "--replaces", "rice-land-bac-giang", "--drop-schematic-outlines", "--skip-refused", "--yes");

        answer.Loaded();
        TestContext.Current.SendDiagnosticMessage($"50,000 parcels in {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
        Assert.Contains("50,000 / 50,000", answer.Progress, StringComparison.Ordinal);
        Assert.InRange(await service.Owner.AskAsync<long>("SELECT count(*) FROM protected_parcel AS p JOIN protected_layer AS l ON l.id = p.layer_id WHERE l.code = 'parcels'"), 44_000, 46_000);
        Assert.InRange(await ShareBesideTheRowBeforeAsync(), 0.9, 1);
    }

    public void Dispose() => _folder.Dispose();

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
