using CsCheck;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Tests.Http.GeoJson;

public class GeometryWriterTests
{
    private static readonly Gen<Coordinate> Place =
        Gen.Select(Gen.Double[102, 110], Gen.Double[8, 24], static (x, y) => new Coordinate(x, y));

    /// <summary>A star around a middle: always simple, either way round, with a hole of the same shape at half its size.</summary>
    private static readonly Gen<Polygon> Outline =
        Gen.Select(Place, Gen.Double[0.001, 0.5].Array[3, 40], Gen.Bool, Gen.Bool, Gen.Bool, static (middle, radii, turn, turnHole, hole) =>
            new Polygon(
                Star(middle, radii, 1, turn),
                hole ? [Star(middle, radii, 0.5, turnHole)] : []));

    private static readonly Gen<Geometry> AnyGeometry = Gen.OneOf(
        Place.Select(static place => (Geometry)new Point(place)),
        Place.Array[2, 20].Select(static places => (Geometry)new LineString(places)),
        Outline.Select(static outline => (Geometry)outline),
        Place.Array[1, 9].Select(static places => (Geometry)new MultiPoint([.. places.Select(static place => new Point(place))])),
        Place.Array[2, 9].Array[1, 4].Select(static lines => (Geometry)new MultiLineString([.. lines.Select(static line => new LineString(line))])),
        Outline.Array[1, 4].Select(static outlines => (Geometry)new MultiPolygon(outlines)),
        Gen.Select(Outline, Place, static (outline, place) => (Geometry)new GeometryCollection([outline, new Point(place), new GeometryCollection([new Point(place)])])));

    private static readonly Gen<ByteOrder> Order = Gen.Bool.Select(static little => little ? ByteOrder.LittleEndian : ByteOrder.BigEndian);

    [Theory]
    [InlineData("POINT (106.1946 21.27307)", """{"type":"Point","coordinates":[106.1946,21.27307]}""")]
    [InlineData("LINESTRING (1 2, 3 4)", """{"type":"LineString","coordinates":[[1,2],[3,4]]}""")]
    [InlineData("MULTIPOINT ((1 2), (3 4))", """{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}""")]
    [InlineData("MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))", """{"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]}""")]
    [InlineData("POINT EMPTY", """{"type":"Point","coordinates":[]}""")]
    [InlineData("LINESTRING EMPTY", """{"type":"LineString","coordinates":[]}""")]
    [InlineData("POLYGON EMPTY", """{"type":"Polygon","coordinates":[]}""")]
    [InlineData("MULTIPOINT EMPTY", """{"type":"MultiPoint","coordinates":[]}""")]
    [InlineData("MULTIPOINT (EMPTY, (1 2))", """{"type":"MultiPoint","coordinates":[[1,2]]}""")]
    [InlineData("MULTILINESTRING (EMPTY, (1 2, 3 4))", """{"type":"MultiLineString","coordinates":[[[1,2],[3,4]]]}""")]
    [InlineData("MULTIPOLYGON (EMPTY, ((0 0, 1 0, 0 1, 0 0)))", """{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[0,1],[0,0]]]]}""")]
    [InlineData("GEOMETRYCOLLECTION EMPTY", """{"type":"GeometryCollection","geometries":[]}""")]
    [InlineData("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING EMPTY)", """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[]}]}""")]
    public void Each_kind_of_geometry_has_its_form(string text, string json) =>
        Assert.Equal(json, Wkb.Json(Wkb.Of(text), GeoJsonFormat.Lists));

    [Fact]
    public void Exterior_rings_turn_left_and_holes_turn_right_whatever_way_they_are_stored()
    {
        const string RightHand = """{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}""";

        Assert.Equal(RightHand, Wkb.Json(Wkb.Of("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))"), GeoJsonFormat.Lists));
        Assert.Equal(RightHand, Wkb.Json(Wkb.Of("POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))"), GeoJsonFormat.Lists));
    }

    [Fact]
    public void Coordinates_as_typed_keep_their_turn() =>
        Assert.Equal(
            """{"type":"Polygon","coordinates":[[[0,0],[0,4],[4,4],[0,0]]]}""",
            Wkb.Json(Wkb.Of("POLYGON ((0 0, 0 4, 4 4, 0 0))"), GeoJsonFormat.Lossless with { AsStored = true }));

    [Fact]
    public void Latitude_comes_first_where_the_CRS_says_so_and_rings_keep_their_turn_on_the_ground()
    {
        var latitudeFirst = GeoJsonFormat.Lists with { NorthFirst = true };

        Assert.Equal("""{"type":"Point","coordinates":[21.27307,106.1946]}""", Wkb.Json(Wkb.Of("POINT (106.1946 21.27307)"), latitudeFirst));
        Assert.Equal("""{"type":"Polygon","coordinates":[[[0,0],[0,4],[4,4],[0,0]]]}""", Wkb.Json(Wkb.Of("POLYGON ((0 0, 4 0, 4 4, 0 0))"), latitudeFirst));
    }

    [Theory]
    [InlineData(Ordinates.XY, "[1,2]")]
    [InlineData(Ordinates.XYZ, "[1,2,3.5]")]
    [InlineData(Ordinates.XYM, "[1,2]")]
    [InlineData(Ordinates.XYZM, "[1,2,3.5]")]
    public void Heights_are_kept_and_measures_left_out(Ordinates ordinates, string position)
    {
        var point = new Point(new CoordinateZM(1, 2, 3.5, 9)) { SRID = 4326 };

        foreach (var order in new[] { ByteOrder.LittleEndian, ByteOrder.BigEndian })
        {
            var extended = Wkb.Json(Wkb.Of(point, order, srid: true, ordinates), GeoJsonFormat.Lists);
            var iso = Wkb.Json(new WKBWriter(order, handleSRID: false, ordinates.HasFlag(Ordinates.Z), ordinates.HasFlag(Ordinates.M)) { Strict = true }.Write(point), GeoJsonFormat.Lists);

            Assert.Equal($$"""{"type":"Point","coordinates":{{position}}}""", extended);
            Assert.Equal(extended, iso);
        }
    }

    [Fact]
    public void Positions_that_rounding_made_equal_are_written_once_while_the_ring_keeps_four()
    {
        var enough = Wkb.Of("POLYGON ((0 0, 1 0, 1.00000001 0, 1 1, 0 1, 0 0.00000001, 0 0))");
        var sliver = Wkb.Of("POLYGON ((0 0, 1 0, 1.00000001 0, 0 0))");

        Assert.Equal("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}""", Wkb.Json(enough, GeoJsonFormat.Lists));
        Assert.Equal("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,0],[0,0]]]}""", Wkb.Json(sliver, GeoJsonFormat.Lists));
        Assert.Equal(7, Wkb.Read(Wkb.Json(enough, GeoJsonFormat.Lossless)).NumPoints);
    }

    [Fact]
    public void A_long_line_crosses_the_pieces_of_the_buffer_unharmed()
    {
        var line = new LineString([.. Enumerable.Range(0, 20_000).Select(static step => new Coordinate(step + 0.1234567, -step))]);

        Assert.True(line.EqualsExact(Wkb.Read(Wkb.Json(Wkb.Of(line), GeoJsonFormat.Lists))));
    }

    [Fact]
    public void Nothing_is_lost_when_nothing_may_be_lost() =>
        Gen.Select(AnyGeometry, Order, Gen.Bool).Sample(static (geometry, order, srid) =>
            Wkb.Read(Wkb.Json(Wkb.Of(geometry, order, srid), GeoJsonFormat.Lossless)).Normalized().EqualsExact(geometry.Normalized()));

    [Fact]
    public void Seven_decimals_move_no_corner_by_more_than_half_of_the_last_one() =>
        Gen.Select(AnyGeometry, Order).Sample(static (geometry, order) =>
            Wkb.Read(Wkb.Json(Wkb.Of(geometry, order), GeoJsonFormat.Lists)).Normalized().EqualsExact(geometry.Normalized(), 0.500001e-7 * Math.Sqrt(2)));

    [Fact]
    public void Every_ring_follows_the_right_hand_rule_is_closed_and_keeps_its_area() =>
        Gen.Select(Outline, Order).Sample(static (outline, order) =>
        {
            var written = (Polygon)Wkb.Read(Wkb.Json(Wkb.Of(outline, order), GeoJsonFormat.Lists));

            Assert.True(written.Shell.IsCCW);
            Assert.All(written.Holes, static hole => Assert.False(hole.IsCCW));
            Assert.All(written.Holes.Append(written.Shell), static ring => Assert.True(ring.IsClosed));
            Assert.Equal(outline.Area, written.Area, outline.Length * 1e-7);
        });

    private static LinearRing Star(Coordinate middle, double[] radii, double scale, bool turn)
    {
        var corners = radii.Select((radius, index) =>
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * index / radii.Length);
            return new Coordinate(middle.X + (scale * radius * cosine), middle.Y + (scale * radius * sine));
        });
        Coordinate[] ring = [.. corners];
        ring = [.. ring, ring[0].Copy()];
        return new LinearRing(turn ? [.. ring.Reverse()] : ring);
    }
}
