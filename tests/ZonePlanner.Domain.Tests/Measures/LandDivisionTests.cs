using CsCheck;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Tests.Measures;

public sealed class LandDivisionTests
{
    [Fact]
    public void Three_equal_shares_of_ten_square_metres_add_up_to_ten()
    {
        Assert.Equal([4, 3, 3], Apportionment.Divide(10, [1, 1, 1]));
    }

    [Fact]
    public void Parts_add_up_to_the_whole_and_none_is_a_square_metre_off()
    {
        Gen.Select(Gen.Long[0, 400_000_000_000], Gen.Double[0, 1e9].Array[1, 40]).Where(asked => asked.Item2.Sum() > 1e-6).Sample((whole, weights) =>
        {
            var parts = Apportionment.Divide(whole, weights);

            Assert.Equal(whole, parts.Sum());
            Assert.All(parts.Zip(weights), pair => Assert.InRange(pair.First - (whole * (pair.Second / weights.Sum())), -1.001, 1.001));
            Assert.All(parts.Zip(weights).Where(pair => pair.Second == 0), pair => Assert.Equal(0, pair.First));
        });
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new double[] { 0, 0 })]
    [InlineData(new double[] { 2, -1 })]
    [InlineData(new[] { 1, double.NaN })]
    public void Nothing_is_divided_by_nothing(double[] weights)
    {
        Assert.Throws<ArgumentException>(() => Apportionment.Divide(10, weights));
    }

    [Fact]
    public void A_hair_of_ground_in_no_unit_goes_to_the_lead_unit()
    {
        var division = LandDivision.ByOutline(new(10_000), [new(3_995), new(5_995)]);

        Assert.Equal(1, division.Lead);
        Assert.Equal([3_995, 6_005, 0], division.Divide(10_000));
    }

    [Fact]
    public void More_than_a_hair_of_ground_in_no_unit_is_shown_as_such()
    {
        var division = LandDivision.ByOutline(new(10_000), [new(4_000), new(4_000)]);

        Assert.Equal(0, division.Lead);
        Assert.Equal([4_000, 4_000, 2_000], division.Divide(10_000));
        Assert.Equal([200, 200, 100], division.Divide(500));
    }

    [Fact]
    public void Units_that_overlap_share_in_proportion()
    {
        Assert.Equal([5_000, 5_000, 0], LandDivision.ByOutline(new(10_000), [new(10_000), new(10_000)]).Divide(10_000));
    }

    [Fact]
    public void A_site_in_no_unit_has_no_lead()
    {
        var division = LandDivision.ByOutline(new(10_000), []);

        Assert.Null(division.Lead);
        Assert.Equal([10_000], division.Divide(10_000));
    }
}
