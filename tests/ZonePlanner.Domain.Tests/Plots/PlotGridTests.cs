using CsCheck;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Tests.Boundaries;

namespace ZonePlanner.Domain.Tests.Plots;

public sealed class PlotGridTests
{
    private static readonly Gen<GridWish> AnyWish =
        from width in Gen.Double[30, 150]
        from depth in Gen.Double[30, 150]
        from axis in Gen.OneOf(Gen.Const((double?)null), Gen.Double[0, 360].Select(degrees => (double?)degrees))
        from road in Gen.OneOf(Gen.Const(0.0), Gen.Double[1, 30])
        from strip in Gen.OneOf(Gen.Const(0.0), Gen.Double[1, 20])
        from block in Gen.OneOf(Gen.Const((int?)null), Gen.Int[1, 6].Select(plots => (int?)plots))
        from smallest in Gen.Double[0.05, 1]
        from joins in Gen.Bool
        select new GridWish(width, depth)
        {
            AxisDegrees = axis,
            RoadMetres = road,
            StripMetres = strip,
            CrossRoadEveryPlots = block,
            Smallest = new(smallest * width * depth),
            JoinsRemnants = joins,
        };

    [Fact]
    public void A_rectangle_without_roads_is_divided_into_equal_plots_named_from_the_north_west()
    {
        var site = OnThePlane(1000, 500);
        var grid = PlotGrid.Of(site, new(100, 125), Shapes.Zone);

        Assert.Equal(40, grid.Plots.Count);
        Assert.All(grid.Plots, plot => Assert.Equal(12_500, plot.Area.SquareMetres, 0.1));
        Assert.Equal(["A-01", "A-02"], grid.Plots.Take(2).Select(plot => plot.Label));
        Assert.Equal("D-10", grid.Plots[^1].Label);
        Assert.True(grid.Plots[0].Outline.Centroid.X < grid.Plots[1].Outline.Centroid.X);
        Assert.True(grid.Plots[0].Outline.Centroid.Y > grid.Plots[^1].Outline.Centroid.Y);
        Assert.Equal(90, grid.AxisDegrees, 0.01);
        Assert.Empty(grid.Notes);
        Assert.True(grid.Roads.Outline.IsEmpty && grid.LeftOver.Outline.IsEmpty);
    }

    [Fact]
    public void Two_rows_stand_back_to_back_between_roads_and_blocks_between_cross_roads()
    {
        // Across: strip 10, rows 100 + 100, road 20, rows 100 + 100, strip 10. Along: strip 10, five plots of 90, road 20, five plots of 90, strip 10.
        var grid = PlotGrid.Of(OnThePlane(940, 440), new(90, 100) { RoadMetres = 20, StripMetres = 10, CrossRoadEveryPlots = 5 }, Shapes.Zone);

        Assert.Equal(40, grid.Plots.Count);
        Assert.All(grid.Plots, plot => Assert.Equal(9000, plot.Area.SquareMetres, 0.1));
        Assert.All(grid.Plots, plot => Assert.True(plot.IsOnRoad));
        Assert.Equal((940 * 440) - 360_000, grid.Roads.Area.SquareMetres, 0.5);
        Assert.Empty(grid.Notes);
    }

    [Fact]
    public void Without_a_strip_the_first_row_stands_alone_beside_its_road()
    {
        var grid = PlotGrid.Of(OnThePlane(900, 320), new(90, 100) { RoadMetres = 20 }, Shapes.Zone);

        Assert.Equal(30, grid.Plots.Count);
        Assert.Equal(18_000, grid.Roads.Area.SquareMetres, 0.5);
        Assert.Equal(["plots-without-road"], grid.Notes.Select(note => note.Code));
        Assert.All(grid.Plots, plot => Assert.Equal(!plot.Label.StartsWith('C'), plot.IsOnRoad));
    }

    [Fact]
    public void A_remnant_goes_to_the_neighbour_it_shares_its_longest_side_with_or_is_left_over()
    {
        // The last column is 30 m of 100 wide.
        var wish = new GridWish(100, 125);
        var joined = PlotGrid.Of(OnThePlane(1030, 250), wish, Shapes.Zone);
        var left = PlotGrid.Of(OnThePlane(1030, 250), wish with { JoinsRemnants = false }, Shapes.Zone);

        Assert.Equal(20, joined.Plots.Count);
        Assert.Equal([16_250, 16_250], joined.Plots.Where(plot => plot.Label.EndsWith("10", StringComparison.Ordinal)).Select(plot => Math.Round(plot.Area.SquareMetres)));
        Assert.Equal(["remnants-joined"], joined.Notes.Select(note => note.Code));
        Assert.All(joined.Plots, plot => Assert.InRange(plot.Outline.NumPoints, 5, 6));
        Assert.Equal(20, left.Plots.Count);
        Assert.Equal(7500, left.LeftOver.Area.SquareMetres, 0.5);
        Assert.Equal(["left-over"], left.Notes.Select(note => note.Code));
    }

    [Fact]
    public void Plots_may_be_asked_for_by_hectares_and_shape()
    {
        var wish = GridWish.OfArea(LandArea.FromHectares(2), 2);

        Assert.Equal((100, 200), (wish.WidthMetres, wish.DepthMetres));
        Assert.Equal(3, wish.WithCrossRoadEvery(350).CrossRoadEveryPlots);
        Assert.Equal(1, wish.WithCrossRoadEvery(50).CrossRoadEveryPlots);
    }

    [Theory]
    [InlineData(4.9, 100, null, 0, 0, null, "plot-too-small")]
    [InlineData(double.NaN, 100, null, 0, 0, null, "plot-too-small")]
    [InlineData(6000, 100, null, 0, 0, null, "plot-too-large")]
    [InlineData(100, 100, 361.0, 0, 0, null, "axis-out-of-range")]
    [InlineData(100, 100, double.NaN, 0, 0, null, "axis-out-of-range")]
    [InlineData(100, 100, null, 0.5, 0, null, "road-out-of-range")]
    [InlineData(100, 100, null, -1, 0, null, "road-out-of-range")]
    [InlineData(100, 100, null, 0, 501, null, "strip-out-of-range")]
    [InlineData(100, 100, null, 0, 0, 0, "cross-road-out-of-range")]
    [InlineData(5, 20, null, 0, 0, null, "too-many-plots")]
    [InlineData(100, 100, null, 0, 251, null, "no-plot-fits")]
    [InlineData(2000, 2000, null, 0, 0, null, "no-plot-fits")]
    public void What_cannot_be_is_refused_with_a_code(double width, double depth, double? axis, double road, double strip, int? block, string code)
    {
        var wish = new GridWish(width, depth) { AxisDegrees = axis, RoadMetres = road, StripMetres = strip, CrossRoadEveryPlots = block };
        var grid = PlotGrid.Of(OnThePlane(1000, 500), wish, Shapes.Zone);

        Assert.Contains(code, grid.Refusals.Select(refusal => refusal.Code));
        Assert.Empty(grid.Plots);
        Assert.All(grid.Refusals, refusal => Assert.False(refusal.Message.Vi == refusal.Message.En));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var wish = new GridWish(1, 9000) { AxisDegrees = -1, RoadMetres = -1, StripMetres = -1, CrossRoadEveryPlots = -1, Smallest = new(-1) };

        Assert.Equal(7, PlotGrid.Of(OnThePlane(100, 100), wish, Shapes.Zone).Refusals.Count);
    }

    [Fact]
    public void Whatever_is_divided_plots_roads_and_the_rest_are_a_coverage_of_it_that_adds_up()
    {
        var grids = 0;
        Gen.Select(Shapes.Any, AnyWish).Sample((site, wish) =>
        {
            var grid = PlotGrid.Of(site, wish, Shapes.Zone);
            if (grid.Refusals.Count > 0)
            {
                Assert.Contains(Assert.Single(grid.Refusals).Code, (string[])["no-plot-fits", "too-many-plots"]);
                return;
            }

            Interlocked.Increment(ref grids);
            var ground = new IndexedPointInAreaLocator(site.Buffer(Tolerance.Metres / 111_320));
            MultiPolygon[] regions = [.. grid.Plots.Select(plot => plot.Outline), .. new[] { grid.Roads, grid.LeftOver }.Select(ground => ground.Outline).Where(outline => !outline.IsEmpty)];
            Assert.All(regions, region => Assert.True(Shapes.IsValid(region)));
            Assert.True(CoverageValidator.IsValid(regions));
            Assert.Equal(Shapes.Area(site), grid.Plots.Sum(plot => plot.Area.SquareMetres) + grid.Roads.Area.SquareMetres + grid.LeftOver.Area.SquareMetres, 0.5);
            Assert.All(grid.Plots, plot => Assert.True(plot.Area.SquareMetres >= wish.Smallest!.Value.SquareMetres - 0.01));
            Assert.All(grid.Plots.SelectMany(plot => plot.Outline.Coordinates), corner => Assert.NotEqual(Location.Exterior, ground.Locate(corner)));
            Assert.Equal(grid.Plots.Count, grid.Plots.Select(plot => plot.Label).Distinct().Count());
        }, iter: 30);
        Assert.True(grids > 10, $"Only {grids} grids.");
    }

    [Fact]
    public void The_same_wish_gives_the_same_grid_to_the_last_bit()
    {
        Gen.Select(Shapes.Any, AnyWish).Sample((site, wish) =>
        {
            var (once, again) = (PlotGrid.Of(site, wish, Shapes.Zone), PlotGrid.Of((MultiPolygon)site.Copy(), wish, Shapes.Zone));

            Assert.Equal(once.Plots.Select(plot => (plot.Label, plot.Outline.AsText())), again.Plots.Select(plot => (plot.Label, plot.Outline.AsText())));
            Assert.Equal(once.Roads.Outline.AsText(), again.Roads.Outline.AsText());
        }, iter: 5);
    }

    // Its sides are so many metres on the plane of the zone.
    private static MultiPolygon OnThePlane(double width, double height)
    {
        var (east, north) = (416_000.0, 2_353_000.0);
        var factory = new GeometryFactory(new PrecisionModel(), Shapes.Zone.Srid);
        var rectangle = factory.CreatePolygon([new(east, north), new(east + width, north), new(east + width, north + height), new(east, north + height), new(east, north)]);
        return Shapes.One(Shapes.Factory.CreatePolygon(CoordinateConversion.Between(Shapes.Zone.Crs, Crs.Crs84).Convert(rectangle).Coordinates));
    }
}
