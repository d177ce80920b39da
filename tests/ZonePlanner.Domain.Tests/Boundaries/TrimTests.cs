using CsCheck;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;

namespace ZonePlanner.Domain.Tests.Boundaries;

public sealed class TrimTests
{
    [Fact]
    public void A_boundary_is_cut_back_to_the_edge_of_what_it_took_on_that_edges_own_corners()
    {
        var drawn = Shapes.Rectangle(0, 0, 400, 300);
        var field = Shapes.Rectangle(300, 100, 400, 100);
        var trim = Trim.Of(drawn, [new("LUC", [field])], Shapes.Zone);

        Assert.Equal(Shapes.Area(drawn) - 10_000, Shapes.Area(trim.Outline!), 60.0);
        Assert.Contains(field.Coordinates[0], trim.Outline!.Coordinates);
        Assert.Contains(field.Coordinates[3], trim.Outline.Coordinates);
    }

    [Fact]
    public void Whatever_is_cut_away_what_remains_is_valid_clear_conserved_and_not_cut_again()
    {
        var cuts = 0;
        Gen.Select(Shapes.Any, Shapes.Any.Array[1, 3], Gen.Double[-400, 400].Array[3], Gen.Double[-400, 400].Array[3]).Sample((drawn, fields, east, north) =>
        {
            LandInTheWay[] away = [.. fields.Select((field, index) => new LandInTheWay($"{index}", [Shapes.Moved(field, east[index], north[index])]))];
            var trim = Trim.Of(drawn, away, Shapes.Zone);
            if (trim.Outline is null)
            {
                Assert.All(trim.Refusals, refusal => Assert.NotNull(refusal.Place));
                return;
            }

            Assert.True(Shapes.IsValid(trim.Outline));
            Assert.DoesNotContain(away, land => land.IsTakenBy(trim.Outline, Shapes.Zone));
            Assert.Same(trim.Outline, Trim.Of(trim.Outline, away, Shapes.Zone).Outline);
            if (ReferenceEquals(trim.Outline, drawn))
            {
                return;
            }

            Interlocked.Increment(ref cuts);
            var ground = away.Where(land => land.IsTakenBy(drawn, Shapes.Zone)).Select(land => land.Ground).Aggregate<Geometry>((one, other) => one.Union(other));
            Assert.Equal(Shapes.Area(drawn), Shapes.Area(trim.Outline) + Shapes.Area(trim.Dropped) + Shapes.Area(drawn.Intersection(ground)), 1 + Bent(drawn) + away.Sum(land => Bent(land.Ground)));
            var known = drawn.Coordinates.Concat(away.SelectMany(land => land.Ground.Coordinates)).Concat(trim.Dropped.SelectMany(strip => strip.Coordinates)).ToHashSet();
            Assert.All(trim.Outline.Coordinates.Where(corner => !known.Contains(corner)), corner =>
                Assert.True(Math.Min(ground.Boundary.Distance(Shapes.Factory.CreatePoint(corner)), drawn.Boundary.Distance(Shapes.Factory.CreatePoint(corner))) < 1e-9, $"{corner} lies on no edge"));
        }, iter: 25);
        Assert.True(cuts > 5, $"Only {cuts} were cut.");
    }

    // A side straight in degrees bends in the zone: half a square metre in 500 m, four in a kilometre.
    private static double Bent(MultiPolygon outline) => outline.Geometries.Cast<Polygon>().SelectMany(part => part.Shell.Coordinates.Zip(part.Shell.Coordinates.Skip(1)))
        .Sum(side => 4 * Math.Pow(side.First.Distance(side.Second) * 111.32, 3));

    [Fact]
    public void The_bund_between_two_fields_goes_with_them_and_the_cut_runs_from_corner_to_corner()
    {
        var (one, other) = (Shapes.Rectangle(300, -50, 400, 150), Shapes.Rectangle(300, 110, 400, 300));
        var trim = Trim.Of(Shapes.Rectangle(0, 0, 400, 300), [new("LUC", [one, other])], Shapes.Zone);

        Assert.Equal(7, trim.Outline?.NumPoints);
        Assert.Contains(one.Coordinates[3], trim.Outline!.Coordinates);
        Assert.Contains(other.Coordinates[0], trim.Outline.Coordinates);
        Assert.Equal(1000, Shapes.Area(Assert.Single(trim.Dropped)), 10.0);
    }

    [Fact]
    public void The_ditches_round_fields_inside_go_with_them_as_one_net()
    {
        MultiPolygon[] fields = [.. from column in Enumerable.Range(0, 4) from row in Enumerable.Range(0, 3) select Shapes.Rectangle(200 + (110 * column), 10 + (100 * row), 100, 90)];
        var drawn = Shapes.Rectangle(0, 0, 700, 310);
        var trim = Trim.Of(drawn, [new("LUC", fields)], Shapes.Zone);

        Assert.Equal(200 * 310, Shapes.Area(trim.Outline!.Geometries.Cast<Polygon>().MinBy(part => part.EnvelopeInternal.MinX)!), 700.0);
        Assert.Equal(Shapes.Area(drawn), Shapes.Area(trim.Outline) + Shapes.Area(trim.Dropped) + fields.Sum(Shapes.Area), 2.0);
    }

    [Fact]
    public void An_access_road_drawn_narrow_stays()
    {
        var road = Shapes.Rectangle(400, 100, 200, 10);
        var drawn = Shapes.Factory.CreateMultiPolygon([(Polygon)Shapes.Rectangle(0, 0, 400, 300).Union(road)]);
        var trim = Trim.Of(drawn, [new("LUC", [Shapes.Rectangle(0, 250, 100, 100)])], Shapes.Zone);

        Assert.Empty(trim.Dropped);
        Assert.Contains(road.Coordinates[1], trim.Outline!.Coordinates);
    }

    [Fact]
    public void An_edge_drawn_twice_within_five_centimetres_is_left_alone()
    {
        var drawn = Shapes.Rectangle(0, 0, 400, 300);

        Assert.Same(drawn, Trim.Of(drawn, [new("yen-lu", [Shapes.Rectangle(399.96, 0, 400, 300)])], Shapes.Zone).Outline);
    }

    [Fact]
    public void What_lies_wholly_in_the_way_leaves_nothing()
    {
        var trim = Trim.Of(Shapes.Rectangle(0, 0, 400, 300), [new("LUC", [Shapes.Rectangle(-10, -10, 500, 500)])], Shapes.Zone);

        Assert.Null(trim.Outline);
        Assert.Equal("nothing-left", Assert.Single(trim.Refusals).Code);
    }

    [Fact]
    public void A_strip_left_beyond_the_field_is_dropped_and_told()
    {
        var trim = Trim.Of(Shapes.Rectangle(0, 0, 400, 300), [new("LUC", [Shapes.Rectangle(300, -10, 99.5, 400)])], Shapes.Zone);

        Assert.Equal(1, trim.Outline?.NumGeometries);
        Assert.Equal(150, Shapes.Area(Assert.Single(trim.Dropped)), 1.0);
    }
}
