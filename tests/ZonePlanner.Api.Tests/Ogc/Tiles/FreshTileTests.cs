using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc.Tiles;

/// <summary>Tiles while the record is written to.</summary>
public sealed class FreshTileTests(OgcService service) : IClassFixture<OgcService>
{
    private const string Tile = "/ogc/collections/it-parks/tiles/WebMercatorQuad/0/0/0";

    [Fact]
    public async Task No_tile_is_older_than_a_write_that_was_acknowledged()
    {
        for (var write = 0; write < 5; write++)
        {
            using var before = await service.Http.GetAsync(Tile, Cancellation);
            var id = await service.NewSiteAsync();
            await service.WriteAsync(Squares.Version(id, Squares.At(300 + (2 * write), 300), SiteKind.ItPark));

            var tiles = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => service.Http.GetByteArrayAsync(Tile, Cancellation)));

            Assert.All(tiles, tile => Assert.Equal(write + 1, MvtReader.Read(tile)["it-parks"].Features.Count));
            if (before.Headers.ETag is { } tag)
            {
                Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Tile, ("If-None-Match", tag.ToString()))).Status);
            }
        }
    }

    [Fact]
    public async Task A_tile_of_a_pinned_instant_stays_as_it_was()
    {
        var knownAt = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        var path = $"/ogc/collections/zones/tiles/WebMercatorQuad/0/0/0?knownAt={knownAt}&validAt=2024-06-01";
        var before = await service.GetAsync(path);
        var id = await service.NewSiteAsync();
        await service.WriteAsync(Squares.Version(id, Squares.At(500, 300), SiteKind.IndustrialZone));

        var after = await service.GetAsync(path);

        Assert.Equal(before.Text, after.Text);
        Assert.Equal(24, MvtReader.Read(await after.Message.Content.ReadAsByteArrayAsync(Cancellation))["zones"].Features.Count);
    }

    [Fact]
    public async Task The_projected_outline_is_the_databases_own_and_survives_closing()
    {
        var id = await service.NewSiteAsync();
        await service.WriteAsync(Squares.Version(id, Squares.At(600, 300)));
        await using var close = service.App.CreateCommand("UPDATE site_version SET recorded = tstzrange(lower(recorded), now()) WHERE site_id = $1");
        close.Parameters.Add(new() { Value = id });

        Assert.Equal(1, await close.ExecuteNonQueryAsync(Cancellation));

        await using var equal = service.App.CreateCommand("SELECT ST_Equals(boundary_3857, ST_Transform(boundary, 3857)) FROM site_version WHERE site_id = $1");
        equal.Parameters.Add(new() { Value = id });
        Assert.True(await equal.ExecuteScalarAsync(Cancellation) is true);
        Assert.Equal("42501", await service.App.RefusalOfAsync($"UPDATE site_version SET boundary_3857 = NULL WHERE site_id = {id}"));
        Assert.Equal("ZP003", await service.Owner.RefusalOfAsync($"UPDATE site_version SET boundary_3857 = NULL WHERE site_id = {id}"));
        Assert.Equal("42501", await service.App.RefusalOfAsync("INSERT INTO protected_ground_merged VALUES (13, 1, 'LUC', 'SRID=3857;MULTIPOLYGON EMPTY')"));
    }

    [Fact]
    public async Task An_outline_at_a_pole_is_recorded_and_cut_where_the_projection_ends()
    {
        var id = await service.NewSiteAsync();
        await service.WriteAsync(Squares.Version(id, Squares.At(0, 68_000, 1000, 700)));

        await using var cut = service.App.CreateCommand("SELECT ST_YMax(boundary_3857) BETWEEN 1 AND 20100000 OR ST_IsEmpty(boundary_3857) FROM site_version WHERE site_id = $1");
        cut.Parameters.Add(new() { Value = id });
        Assert.True(await cut.ExecuteScalarAsync(Cancellation) is true);
    }
}
