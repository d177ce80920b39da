using NetTopologySuite.Geometries;
using ZonePlanner.Api.Ogc.Tiles;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc.Tiles;

/// <summary>A round province of 2,000 corners, a hundredth of a degree from its middle at 106.205° E, 21.305° N.</summary>
public sealed class RoundProvince(TestCluster cluster) : RunningService(cluster)
{
    public const double East = 106.205;
    public const double North = 21.305;
    public const int Corners = 2000;

    protected override async Task PrepareAsync()
    {
        var unit = new Unit { Code = "24", GsoCode = "24", Level = UnitLevel.Province };
        await this.WriteAsync(unit);
        await this.WriteAsync(new UnitVersion
        {
            UnitId = unit.Id,
            Name = "Tỉnh Tròn",
            Valid = LegalPeriod.Always,
            Outline = Round(),
            OutlineQuality = Quality.Schematic,
            AreaSrid = 9214,
            Source = Squares.Source,
        });
    }

    private static MultiPolygon Round()
    {
        var corners = Enumerable.Range(0, Corners).Select(corner => 2 * Math.PI * corner / Corners).Select(turn => new Coordinate(East + (Math.Cos(turn) / 100), North + (Math.Sin(turn) / 100))).ToArray();
        var factory = new GeometryFactory(new PrecisionModel(), 4326);
        return factory.CreateMultiPolygon([factory.CreatePolygon([.. corners, corners[0]])]);
    }
}

/// <summary>Units in tiles: simpler where nobody can see it, exact where the ground is.</summary>
public sealed class UnitTileTests(RoundProvince service) : IClassFixture<RoundProvince>
{
    [Theory]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task An_outline_loses_corners_at_low_zooms_and_stays_within_half_a_pixel(int zoom)
    {
        var (ring, place) = await RingAsync(zoom);

        Assert.InRange(ring.Count, 3, 100);
        Assert.All(ring, position => Assert.InRange(PixelsOff(position, place), -0.5, 0.5));
    }

    [Fact]
    public async Task From_zoom_14_every_corner_is_there()
    {
        var corners = new HashSet<(double, double)>();
        foreach (var (east, north) in new[] { (-0.01, 0.0), (0.01, 0.0), (0.0, -0.01), (0.0, 0.01) })
        {
            var (ring, place) = await RingAsync(14, east, north);
            corners.UnionWith(ring.Where(position => position is { X: >= 0 and < 4096, Y: >= 0 and < 4096 }).Select(position => (place.Column + (position.X / 4096d), place.Row + (position.Y / 4096d))));
        }

        Assert.InRange(corners.Count, RoundProvince.Corners / 2, RoundProvince.Corners + 50);
    }

    [Fact]
    public async Task What_is_drawn_follows_from_the_record_and_is_nobodys_to_write()
    {
        Assert.Equal(7L, await service.App.AskAsync<long>("SELECT count(*) FROM unit_outline_simplified"));
        Assert.Equal("42501", await service.App.RefusalOfAsync("DELETE FROM unit_outline_simplified"));
        Assert.Equal("42501", await service.App.RefusalOfAsync("SELECT simplify_outline(1, 'SRID=3857;POINT(0 0)')"));
        Assert.Equal("ZP003", await service.Owner.RefusalOfAsync("DELETE FROM unit_outline_simplified"));
    }

    private async Task<(IReadOnlyList<(int X, int Y)> Ring, TilePlace Place)> RingAsync(int zoom, double east = 0, double north = 0)
    {
        var place = TilePlace.At(zoom, RoundProvince.East + east, RoundProvince.North + north);
        var tile = MvtReader.Read(await service.Http.GetByteArrayAsync($"/ogc/collections/provinces/tiles/WebMercatorQuad/{zoom}/{place.Row}/{place.Column}", Cancellation));
        return (Assert.Single(tile["provinces"].Features).Parts[0], place);
    }

    /// <summary>How far outside the circle a position lies; where the tile ends, none.</summary>
    private static double PixelsOff((int X, int Y) position, TilePlace place)
    {
        if (position.X is < 0 or > 4096 || position.Y is < 0 or > 4096)
        {
            return 0;
        }

        var (right, down) = WebMercatorQuad.Place(RoundProvince.East, RoundProvince.North);
        var (edge, _) = WebMercatorQuad.Place(RoundProvince.East + 0.01, RoundProvince.North);
        var (_, top) = WebMercatorQuad.Place(RoundProvince.East, RoundProvince.North + 0.01);
        var sides = 1 << place.Zoom;
        var (x, y) = (((place.Column + (position.X / 4096d)) / sides) - right, ((place.Row + (position.Y / 4096d)) / sides) - down);
        var radius = edge - right;
        return (Math.Sqrt((x * x) + (y * y * radius * radius / ((down - top) * (down - top)))) - radius) * sides * 256;
    }
}
