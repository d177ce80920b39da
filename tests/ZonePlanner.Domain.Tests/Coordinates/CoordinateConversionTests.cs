using CsCheck;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Tests.Coordinates;

public sealed class CoordinateConversionTests
{
    private const double ThousandthOfMillimetre = 0.000001;

    private static readonly Crs Tm3OfBacGiang = Tm3Zone.OfOldProvince("Bắc Giang")!.Crs;

    private static readonly Gen<Crs> AnyCrs = Gen.OneOfConst([.. Crs.All]);

    private static readonly Gen<MapPosition> AnyPlaceInVietnam = Gen.Select(Gen.Double[102, 110], Gen.Double[8, 24], (x, y) => new MapPosition(x, y));

    [Fact]
    public void Between_any_two_systems_a_round_trip_comes_back_within_a_thousandth_of_a_millimetre() =>
        Gen.Select(AnyCrs, AnyCrs, AnyPlaceInVietnam).Sample(
            (from, to, place) =>
            {
                var start = CoordinateConversion.Between(Crs.Crs84, from).Convert(place);
                var conversion = CoordinateConversion.Between(from, to);
                var there = conversion.Convert(start);
                var back = conversion.Reversed.Convert(there);
                return Distances.Between(start, back, from) < ThousandthOfMillimetre;
            },
            iter: 20_000);

    [Fact]
    public void Going_by_way_of_another_zone_does_not_move_a_place() =>
        Gen.Select(AnyCrs, AnyCrs, AnyPlaceInVietnam).Sample(
            (by, to, place) =>
            {
                var direct = CoordinateConversion.Between(Crs.Crs84, to).Convert(place);
                var detour = CoordinateConversion.Between(by, to).Convert(CoordinateConversion.Between(Crs.Crs84, by).Convert(place));
                return Distances.Between(direct, detour, to) < ThousandthOfMillimetre;
            },
            iter: 20_000);

    [Fact]
    public void A_geometry_keeps_its_shape_its_Z_and_itself_and_carries_the_new_SRID()
    {
        var drawn = new WKTReader(new NetTopologySuite.NtsGeometryServices(GeometryFactory.Default.PrecisionModel, 9214)).Read(
            "MULTIPOLYGON Z (((416000 2353000 5, 417000 2353000 6, 417000 2354000 7, 416000 2353000 5), (416500 2353100 1, 416600 2353100 2, 416600 2353200 3, 416500 2353100 1)))");
        var asDrawn = drawn.Copy();
        _ = drawn.EnvelopeInternal;

        var converted = CoordinateConversion.Between(Tm3OfBacGiang, Crs.Crs84).Convert(drawn);
        var corner = CoordinateConversion.Between(Tm3OfBacGiang, Crs.Crs84).Convert(new MapPosition(417000, 2353000));

        Assert.Equal(4326, converted.SRID);
        Assert.Equal(4326, converted.GetGeometryN(0).SRID);
        Assert.Equal([5, 6, 7, 5, 1, 2, 3, 1], converted.Coordinates.Select(coordinate => coordinate.Z));
        Assert.Equal((corner.X, corner.Y), (converted.Coordinates[1].X, converted.Coordinates[1].Y));
        Assert.InRange(converted.EnvelopeInternal.MinX, 106, 107);
        Assert.True(drawn.EqualsExact(asDrawn));
        Assert.Equal(9214, drawn.SRID);
    }

    [Fact]
    public void An_empty_geometry_stays_empty()
    {
        var converted = CoordinateConversion.Between(Tm3OfBacGiang, Crs.Crs84).Convert(Polygon.Empty);

        Assert.True(converted.IsEmpty);
        Assert.Equal(4326, converted.SRID);
    }

    [Fact]
    public void To_itself_nothing_changes_not_even_the_last_bit()
    {
        var place = new MapPosition(416226.7546123, 2353399.1316456);

        Assert.Equal(place, CoordinateConversion.Between(Tm3OfBacGiang, Tm3OfBacGiang).Convert(place));
    }

    [Theory]
    [InlineData("EPSG:4326", "EPSG:9214", 21.27307, 106.1946, "swapped-axes")]
    [InlineData("OGC:CRS84", "EPSG:4326", 21.27307, 106.1946, "swapped-axes")]
    [InlineData("EPSG:4756", "EPSG:4326", 21.27307, 106.1946, "swapped-axes")]
    [InlineData("EPSG:9214", "EPSG:4326", 2353399.1316, 416226.7546, "swapped-axes")]
    [InlineData("EPSG:9214", "EPSG:4326", 0, 0, "outside-area-of-use")]
    [InlineData("EPSG:9214", "EPSG:4326", 1e308, -1e308, "outside-area-of-use")]
    [InlineData("EPSG:4756", "EPSG:4326", 466.1946, 21.27307, "outside-area-of-use")]
    [InlineData("OGC:CRS84", "EPSG:9214", 1e308, 1e308, "outside-area-of-use")]
    [InlineData("OGC:CRS84", "EPSG:9214", 2.35, 48.85, "outside-area-of-use")]
    [InlineData("EPSG:4326", "EPSG:3857", -100, 89, "outside-area-of-use")]
    [InlineData("EPSG:3857", "EPSG:4326", 3e7, 0, "outside-area-of-use")]
    [InlineData("OGC:CRS84", "EPSG:9214", double.NaN, 21, "not-finite")]
    [InlineData("OGC:CRS84", "EPSG:9214", double.PositiveInfinity, 21, "not-finite")]
    public void A_position_that_cannot_be_one_is_refused_with_its_reason(string from, string to, double x, double y, string code)
    {
        var conversion = CoordinateConversion.Between(Named(from), Named(to));

        Assert.False(conversion.TryConvert(new MapPosition(x, y), out _, out var problem));
        Assert.Equal(code, problem.Code);
        Assert.Equal(code, conversion.Refusal(new GeometryFactory().CreatePoint(new Coordinate(x, y)))?.Code);
    }

    [Fact]
    public void A_refusal_names_the_system_whose_area_was_left()
    {
        var lisbon = new MapPosition(-9.14, 38.72);

        Assert.Contains("EPSG:9214", CoordinateConversion.Between(Crs.Crs84, Tm3OfBacGiang).Refusal(lisbon)?.English, StringComparison.Ordinal);
        Assert.Null(CoordinateConversion.Between(Crs.Crs84, Crs.WebMercator).Refusal(lisbon));
    }

    [Fact]
    public void No_pair_of_numbers_throws() =>
        Gen.Select(AnyCrs, AnyCrs, Gen.Double, Gen.Double).Sample(
            (from, to, x, y) =>
            {
                var conversion = CoordinateConversion.Between(from, to);
                _ = conversion.Convert(new MapPosition(x, y));
                return conversion.TryConvert(new MapPosition(x, y), out var converted, out _) ? converted.IsFinite : conversion.Refusal(new MapPosition(x, y)) is not null;
            },
            iter: 20_000);

    private static Crs Named(string name) => Crs.TryParse(name, out var crs, out _) ? crs : throw new ArgumentException(name, nameof(name));
}
