using CsCheck;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;

namespace ZonePlanner.Domain.Tests.Boundaries;

public sealed class MergeTests
{
    [Fact]
    public void Two_rectangles_side_by_side_become_one_without_their_seam()
    {
        var merge = Merge.Of([Shapes.Rectangle(0, 0, 400, 500), Shapes.Rectangle(400, 0, 600, 500)], Shapes.Zone);

        Assert.Equal(1, merge.Outline?.NumGeometries);
        Assert.Empty(merge.Notes);
        Assert.Equal(Shapes.Area(Shapes.Rectangle(0, 0, 400, 500)) + Shapes.Area(Shapes.Rectangle(400, 0, 600, 500)), Shapes.Area(merge.Outline!), 0.01);
    }

    [Fact]
    public void What_was_split_is_whole_again()
    {
        Gen.Select(Shapes.Any, Gen.Double[0, Math.PI]).Sample((whole, angle) =>
        {
            var split = Split.Of(whole, [Shapes.At(6000 * Math.Cos(angle), 6000 * Math.Sin(angle)), Shapes.At(-6000 * Math.Cos(angle), -6000 * Math.Sin(angle))], Shapes.Zone);
            if (split.Refusals.Count > 0)
            {
                return;
            }

            var merge = Merge.Of(split.Parts, Shapes.Zone);

            Assert.Empty(merge.Refusals);
            Assert.Equal(whole.NumGeometries, merge.Outline!.NumGeometries);
            Assert.Equal(Shapes.Area(whole), Shapes.Area(merge.Outline), 0.01);
            Assert.Empty(merge.Outline.Coordinates.Except(whole.Coordinates));
            Assert.DoesNotContain(merge.Notes, note => note.Code != "parts-apart");
        }, iter: 50);
    }

    [Theory]
    [InlineData(0.03)]
    [InlineData(-0.03)]
    public void A_gap_or_overlap_of_three_centimetres_is_closed_and_said(double apart)
    {
        var merge = Merge.Of([Shapes.Rectangle(0, 0, 400, 500), Shapes.Rectangle(400 + apart, 0, 600, 500)], Shapes.Zone);

        Assert.Equal(1, merge.Outline?.NumGeometries);
        Assert.Equal(0, merge.Outline?.Geometries.Cast<Polygon>().Sum(part => part.NumInteriorRings));
        Assert.Equal("gap-closed", Assert.Single(merge.Notes).Code);
        Assert.Contains("3.0 cm", merge.Notes[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_along_a_side_whose_corners_lie_elsewhere_is_closed_too()
    {
        var merge = Merge.Of([Shapes.Rectangle(0, 0, 1000, 500), Shapes.Rectangle(200, 500.04, 300, 100)], Shapes.Zone);

        Assert.Equal(1, merge.Outline?.NumGeometries);
        Assert.Equal("gap-closed", Assert.Single(merge.Notes).Code);
    }

    [Fact]
    public void Parts_that_do_not_touch_stay_apart_and_it_is_said()
    {
        var merge = Merge.Of([Shapes.Rectangle(0, 0, 400, 500), Shapes.Rectangle(400.2, 0, 600, 500)], Shapes.Zone);

        Assert.Equal(2, merge.Outline?.NumGeometries);
        Assert.Equal("parts-apart", Assert.Single(merge.Notes).Code);
    }

    [Fact]
    public void Ground_that_two_parts_claim_counts_once_and_is_shown()
    {
        var merge = Merge.Of([Shapes.Rectangle(0, 0, 400, 500), Shapes.Rectangle(390, 0, 600, 500)], Shapes.Zone);

        var note = Assert.Single(merge.Notes);
        Assert.Equal("parts-overlap", note.Code);
        Assert.Equal(5000, note.Area!.Value.SquareMetres, 30.0);
    }

    [Fact]
    public void Whatever_is_merged_is_valid_and_no_more_than_its_parts()
    {
        Gen.Select(Shapes.Any, Shapes.Any, Gen.Double[-800, 800], Gen.Double[-800, 800]).Sample((one, other, east, north) =>
        {
            MultiPolygon[] parts = [one, Shapes.Moved(other, east, north)];
            var merge = Merge.Of(parts, Shapes.Zone);

            if (merge.Outline is null)
            {
                Assert.All(merge.Refusals, refusal => Assert.NotNull(refusal.Place));
                return;
            }

            Assert.True(Shapes.IsValid(merge.Outline));
            var twice = merge.Notes.Where(note => note.Code == "parts-overlap").Sum(note => note.Area!.Value.SquareMetres);
            var closed = merge.Notes.Any(note => note.Code == "gap-closed") ? Tolerance.Metres * parts.Sum(part => part.Length) * 111_320 : 0;
            Assert.InRange(Shapes.Area(parts) - Shapes.Area(merge.Outline), -1 - closed, twice + 1 + closed);
        }, iter: 50);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(1000)]
    public void A_hundred_circles_over_each_other_become_one_and_lose_no_square_metre(int corners)
    {
        MultiPolygon[] circles = [.. Enumerable.Range(0, 100).Select(circle => Shapes.Circle(37 * circle % 1000, 61 * circle % 1000, 600, corners))];

        var merge = Merge.Of(circles, Shapes.Zone);

        Assert.Equal(1, merge.Outline?.NumGeometries);
        var twice = merge.Notes.Single(note => note.Code == "parts-overlap").Place!;
        Assert.True(twice.Area < merge.Outline!.Area);
        // A square metre is 8.6e-11 square degrees here.
        Assert.All([circles[0], circles[99]], circle => Assert.InRange(circle.Difference(merge.Outline).Area, 0, 8.6e-11));
    }
}
