using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Tests.Http.GeoJson;

public class GeometryBoundsTests
{
    [Theory]
    [InlineData("POINT (106 21)", 106, 21, 106, 21)]
    [InlineData("POLYGON ((0 1, 4 1, 4 5, 0 1))", 0, 1, 4, 5)]
    [InlineData("GEOMETRYCOLLECTION (POINT (-3 9), MULTILINESTRING ((0 0, 1 1), (2 2, 7 -4)), POINT EMPTY)", -3, -4, 7, 9)]
    public void The_box_holds_every_position(string text, double west, double south, double east, double north) =>
        Assert.Equal(new GeometryBounds(west, south, east, north), GeometryBounds.Of(Wkb.Of(text)));

    [Theory]
    [InlineData("POINT EMPTY")]
    [InlineData("MULTIPOLYGON EMPTY")]
    [InlineData("GEOMETRYCOLLECTION (POINT EMPTY)")]
    public void An_empty_geometry_has_no_box(string text) => Assert.Null(GeometryBounds.Of(Wkb.Of(text)));
}
