using CsCheck;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;

namespace ZonePlanner.Domain.Tests.Boundaries;

public sealed class SplitTests
{
    private static readonly Gen<Coordinate[]> AnyLine =
        from angle in Gen.Double[0, Math.PI]
        from aside in Gen.Double[-60, 60]
        from bends in Gen.Select(Gen.Double[-300, 300], Gen.Double[-300, 300]).Array[0, 3]
        let far = 6000.0
        let start = Shapes.At((far * Math.Cos(angle)) - (aside * Math.Sin(angle)), (far * Math.Sin(angle)) + (aside * Math.Cos(angle)))
        let end = Shapes.At((-far * Math.Cos(angle)) - (aside * Math.Sin(angle)), (-far * Math.Sin(angle)) + (aside * Math.Cos(angle)))
        select (Coordinate[])[start, .. bends.Select(bend => Shapes.At(bend.Item1, bend.Item2)), end];

    [Fact]
    public void Two_halves_of_a_rectangle_share_both_ends_of_the_cut_and_add_up()
    {
        var whole = Shapes.Rectangle(0, 0, 1000, 500);
        var split = Split.Of(whole, [Shapes.At(400, -10), Shapes.At(400, 510)], Shapes.Zone);

        Assert.Equal(2, split.Parts.Count);
        Assert.Equal(2, split.Parts[0].Coordinates.Intersect(split.Parts[1].Coordinates).Count());
        Assert.Equal(Shapes.Area(whole), Shapes.Area(split.Parts), 0.001);
        Assert.Equal(whole.Coordinates.Distinct().Order(), split.Parts.SelectMany(part => part.Coordinates).Intersect(whole.Coordinates).Order());
    }

    [Fact]
    public void Whatever_is_cut_the_parts_are_valid_add_up_and_share_their_corners_bit_for_bit()
    {
        var cuts = 0;
        Gen.Select(Shapes.Any, AnyLine).Sample((whole, line) =>
        {
            var split = Split.Of(whole, line, Shapes.Zone);
            if (split.Refusals.Count > 0)
            {
                Assert.Empty(split.Parts);
                Assert.All(split.Refusals, refusal => Assert.NotNull(refusal.Place));
                return;
            }

            Interlocked.Increment(ref cuts);
            var corners = whole.Coordinates.ToHashSet();
            var shared = split.Parts.SelectMany(part => part.Coordinates.Distinct()).CountBy(corner => corner).ToDictionary();
            Assert.All(split.Parts, part => Assert.True(Shapes.IsValid(part)));
            Assert.Equal(Shapes.Area(whole), Shapes.Area(split.Parts), 0.01);
            Assert.All(corners, corner => Assert.True(shared.ContainsKey(corner)));
            Assert.All(shared, corner => Assert.True(corner.Value > 1 || corners.Contains(corner.Key), $"{corner.Key} belongs to one part only"));
        }, iter: 50);
        Assert.True(cuts > 20, $"Only {cuts} lines cut.");
    }

    [Fact]
    public void A_line_that_ends_on_a_side_to_the_millimetre_cuts_it()
    {
        var split = Split.Of(Shapes.Rectangle(0, 0, 1000, 500), [Shapes.At(400, 0.003), Shapes.At(400, 499.98)], Shapes.Zone);

        Assert.Equal(2, split.Parts.Count);
    }

    [Fact]
    public void A_line_from_corner_to_corner_adds_no_corner()
    {
        var whole = Shapes.Rectangle(0, 0, 1000, 500);
        var split = Split.Of(whole, [Shapes.At(0.02, 0), Shapes.At(1000, 499.98)], Shapes.Zone);

        Assert.Equal(2, split.Parts.Count);
        Assert.Empty(split.Parts.SelectMany(part => part.Coordinates).Except(whole.Coordinates));
    }

    [Fact]
    public void Where_a_line_only_touches_a_side_that_side_gets_no_corner()
    {
        var whole = Shapes.Rectangle(0, 0, 1000, 500);
        var split = Split.Of(whole, [Shapes.At(400, -10), Shapes.At(400, 510), Shapes.At(700, 500), Shapes.At(700, 300)], Shapes.Zone);

        Assert.Equal(2, split.Parts.Count);
        Assert.Equal(2, split.Parts.SelectMany(part => part.Coordinates).Except(whole.Coordinates).Count());
    }

    [Fact]
    public void A_line_that_stops_inside_is_refused_with_where_it_stops()
    {
        var refusal = Assert.Single(Split.Of(Shapes.Rectangle(0, 0, 1000, 500), [Shapes.At(400, -10), Shapes.At(400, 300)], Shapes.Zone).Refusals);

        Assert.Equal("line-stops-inside", refusal.Code);
        Assert.Equal(Shapes.At(400, 300), refusal.Place?.Coordinate);
    }

    [Theory]
    [InlineData(2000, -10, 2000, 510)]
    [InlineData(0, 0, 1000, 0)]
    [InlineData(-50, -50, -50, -50)]
    public void A_line_that_misses_is_refused(double east, double north, double toEast, double toNorth)
    {
        Assert.Equal("line-misses", Assert.Single(Split.Of(Shapes.Rectangle(0, 0, 1000, 500), [Shapes.At(east, north), Shapes.At(toEast, toNorth)], Shapes.Zone).Refusals).Code);
    }

    [Fact]
    public void A_cut_that_shaves_off_less_than_a_square_metre_is_refused()
    {
        var refusal = Assert.Single(Split.Of(Shapes.Rectangle(0, 0, 1000, 500), [Shapes.At(-1, 498.8), Shapes.At(1, 500.8)], Shapes.Zone).Refusals);

        Assert.Equal("part-too-small", refusal.Code);
    }
}
