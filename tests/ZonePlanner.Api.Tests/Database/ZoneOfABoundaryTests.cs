using Npgsql;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Database;

/// <summary>Two former provinces side by side, 0 to 100 (EPSG:9214) and 100 to 200 (EPSG:9209), and the one they became, with a zone of its own (EPSG:9212) and more land up to 300.</summary>
public sealed class ZoneOfABoundaryTests(ZoneOfABoundaryTests.TwoProvinces service) : IClassFixture<ZoneOfABoundaryTests.TwoProvinces>
{
    [Theory]
    [InlineData(93, 10, 9214)]
    [InlineData(96, 10, 9209)]
    [InlineData(250, 10, 9212)]
    [InlineData(198, 10, 9212)]
    [InlineData(195, 6, 9209)]
    [InlineData(900, 10, 9214)]
    public async Task A_boundary_takes_the_zone_of_the_province_that_has_most_of_it(double east, double width, int srid) =>
        Assert.Equal(srid, await ZoneAsync(Squares.At(east, 0, width, 10)));

    [Fact]
    public async Task An_arm_into_the_next_province_that_holds_the_middle_does_not_take_the_boundary_along()
    {
        var boundary = Squares.At(87, 0, 10, 10).Union(Squares.At(97, 4, 20, 2));

        Assert.True(boundary.InteriorPoint.X > 106.3);
        Assert.Equal(9214, await ZoneAsync(boundary));
    }

    private async Task<int> ZoneAsync(Geometry boundary)
    {
        await using var command = service.App.CreateCommand("SELECT tm3_srid_at($1)");
        command.Parameters.Add(new NpgsqlParameter { Value = boundary });

        return (int)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    public sealed class TwoProvinces(TestCluster cluster) : RunningService(cluster)
    {
        protected override async Task PrepareAsync()
        {
            var units = new[] { "1", "2", "3-2025" }.Select(code => new Unit { Code = code, Level = UnitLevel.Province }).ToArray();
            await this.WriteAsync([.. units]);
            await this.WriteAsync(
                Version(units[0], Squares.At(0, 0, 100, 100), new(null, new(2025, 7, 1)), 9214),
                Version(units[1], Squares.At(100, 0, 100, 100), new(null, new(2025, 7, 1)), 9209),
                Version(units[2], Squares.At(0, 0, 300, 100), LegalPeriod.Since(new(2025, 7, 1)), 9212));
        }

        private static UnitVersion Version(Unit unit, MultiPolygon outline, LegalPeriod valid, int srid) => new()
        {
            UnitId = unit.Id,
            Name = unit.Code,
            Outline = outline,
            OutlineQuality = Quality.Schematic,
            Valid = valid,
            AreaSrid = srid,
            Source = Squares.Source,
        };
    }
}
