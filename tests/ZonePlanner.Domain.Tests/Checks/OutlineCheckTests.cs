using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Tests.Checks;

public sealed class OutlineCheckTests
{
    [Fact]
    public void A_square_is_a_boundary_with_nothing_to_say()
    {
        var check = OutlineCheck.Of(Drawn(Crs.Crs84, (106.2, 21.3), (106.21, 21.3), (106.21, 21.31), (106.2, 21.31), (106.2, 21.3)));

        Assert.Empty(check.Findings);
        Assert.Equal(4326, check.Boundary?.SRID);
    }

    [Fact]
    public void Degrees_that_need_no_conversion_stay_bit_for_bit()
    {
        var check = OutlineCheck.Of(Drawn(Crs.Wgs84, (106.20000000000003, 21.3), (106.21, 21.300000000000011), (106.21, 21.31), (106.20000000000003, 21.3)));

        Assert.Equal(106.20000000000003, check.Boundary?.Coordinates[0].X);
        Assert.Equal(21.300000000000011, check.Boundary?.Coordinates[1].Y);
    }

    [Fact]
    public void Metres_in_the_wrong_order_are_recognised()
    {
        var check = OutlineCheck.Of(Drawn(Crs.OfSrid(9214)!, (2353000, 416000), (2353700, 416000), (2353700, 416700), (2353000, 416000)));

        Assert.Equal("swapped-axes", Assert.Single(check.Findings).Code);
        Assert.Contains("northing, easting: swap them", check.Findings[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Degrees_stated_as_metres_are_recognised()
    {
        var check = OutlineCheck.Of(Drawn(Crs.OfSrid(9214)!, (106.2, 21.3), (106.21, 21.3), (106.21, 21.31), (106.2, 21.3)));

        Assert.Contains("It looks like degrees", Assert.Single(check.Findings).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corner_that_all_but_returns_is_a_spike_that_does_not_block()
    {
        var check = OutlineCheck.Of(Drawn(Crs.Crs84, (106.2, 21.3), (106.21, 21.3), (106.25, 21.30002), (106.21, 21.3001), (106.21, 21.31), (106.2, 21.31), (106.2, 21.3)));

        Assert.Equal(("spike", Severity.Warning), (Assert.Single(check.Findings).Code, check.Findings[0].Severity));
        Assert.Equal(new Coordinate(106.25, 21.30002), check.Findings[0].Place?.Coordinate);
    }

    [Fact]
    public void A_strip_narrower_than_a_metre_is_a_sliver()
    {
        var check = OutlineCheck.Of(Drawn(Crs.OfSrid(9214)!, (416000, 2353000), (416700, 2353000), (416700, 2353000.8), (416000, 2353000.8), (416000, 2353000)));

        Assert.Contains(check.Findings, finding => finding.Code == "sliver");
    }

    [Fact]
    public void Every_ring_that_is_open_is_told()
    {
        var open = new Coordinate[] { new(106.2, 21.3), new(106.21, 21.3), new(106.21, 21.31) };
        var check = OutlineCheck.Of(new DrawnOutline(Crs.Crs84, [[open], [open]], HasHeights: false));

        Assert.Equal(["open-ring", "open-ring"], check.Findings.Select(finding => finding.Code));
        Assert.Null(check.Boundary);
    }

    private static DrawnOutline Drawn(Crs crs, params (double X, double Y)[] ring) =>
        new(crs, [[Array.ConvertAll(ring, position => new Coordinate(position.X, position.Y))]], HasHeights: false);
}
