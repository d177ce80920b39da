using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Tests.Coordinates;

/// <summary>Points computed with PROJ 9.1.1 by EPSG:6960, and where two known mistakes would put them (data: datum_test_points).</summary>
public sealed class GoldenPointTests
{
    // PROJ takes the height as 0 on the starting ellipsoid, we half-way between the two: up to 0.5 mm at these points.
    private const double OneMillimetre = 0.001;

    public static TheoryData<double, double, int, MapPosition, MapPosition, MapPosition> Points => new()
    {
        // latitude, longitude, EPSG, (E, N) by 6960, (E, N) without a datum shift, (E, N) with the rotations' sign wrong
        { 21.27307, 106.1946, 9214, new(416226.7546, 2353399.1316), new(416421.8052, 2353288.658), new(416227.4829, 2353399.3387) },
        { 20.45, 106.34002, 9209, new(587450.6435, 2262291.739), new(587646.7688, 2262182.7311), new(587451.3533, 2262291.9501) },
        { 13.09546, 109.32094, 9218, new(588824.4127, 1448385.1424), new(589019.163, 1448271.3066), new(588824.972, 1448385.2821) },
        { 21.59422, 105.84817, 9213, new(432311.267, 2388881.5736), new(432506.5097, 2388771.8656), new(432312.001, 2388881.7894) },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void A_place_in_degrees_gets_its_golden_easting_and_northing(
        double latitude, double longitude, int srid, MapPosition golden, MapPosition unshifted, MapPosition wrongSign)
    {
        var converted = CoordinateConversion.Between(Crs.Wgs84, Zone(srid)).Convert(Crs.Wgs84.FromAxisOrder(latitude, longitude));

        Assert.InRange(Distances.OnPlane(converted, golden), 0, OneMillimetre);
        Assert.InRange(Distances.OnPlane(converted, wrongSign), 0.5, 0.8);
        Assert.InRange(Distances.OnPlane(converted, unshifted), 220, 230);
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void A_golden_easting_and_northing_gets_its_place_in_degrees(
        double latitude, double longitude, int srid, MapPosition golden, MapPosition unshifted, MapPosition wrongSign)
    {
        var toDegrees = CoordinateConversion.Between(Zone(srid), Crs.Crs84);
        var place = new MapPosition(longitude, latitude);

        Assert.InRange(Distances.OnGround(toDegrees.Convert(golden), place), 0, OneMillimetre);
        Assert.InRange(Distances.OnGround(toDegrees.Convert(wrongSign), place), 0.5, 0.8);
        Assert.InRange(Distances.OnGround(toDegrees.Convert(unshifted), place), 220, 230);
    }

    private static Crs Zone(int srid) => Assert.IsType<Crs>(Crs.OfSrid(srid));
}
