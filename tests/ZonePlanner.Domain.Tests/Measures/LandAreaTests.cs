using System.Globalization;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Tests.Measures;

public sealed class LandAreaTests
{
    private static readonly Tm3Zone BacGiang = Tm3Zone.OfOldProvince("Bắc Giang")!;

    [Fact]
    public void Hectares_are_ten_thousand_square_metres_and_say_so_to_the_square_metre_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal("73.1235 ha", new LandArea(731_234.6).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(73.1235m, new LandArea(731_234.6).RoundedHectares);
        Assert.Equal(731_200, LandArea.FromHectares(73.12).SquareMetres, 1e-6);
    }

    [Fact]
    public void Areas_add_subtract_and_compare()
    {
        var drawn = LandArea.FromHectares(75);
        var rice = LandArea.FromHectares(10);

        Assert.Equal(85, (drawn + rice).Hectares);
        Assert.Equal(65, (drawn - rice).Hectares);
        Assert.True(rice < drawn && drawn > rice && rice <= drawn && drawn >= rice);
        Assert.Equal([LandArea.Zero, rice, drawn], new[] { drawn, LandArea.Zero, rice }.Order());
    }

    [Fact]
    public void A_square_kilometre_on_the_plane_is_a_hundred_hectares_from_degrees_too()
    {
        var plane = new GeometryFactory(new PrecisionModel(), 9214).ToGeometry(new Envelope(416_000, 417_000, 2_353_000, 2_354_000));
        var degrees = CoordinateConversion.Between(BacGiang.Crs, Crs.Crs84).Convert(plane);

        Assert.Equal(100, BacGiang.Measure(plane).Hectares, 1e-9);
        Assert.Equal("100.0000 ha", BacGiang.Measure(degrees).ToString());
        Assert.Equal(1_000_000, BacGiang.Measure(degrees).SquareMetres, 0.001);
    }

    [Fact]
    public void An_outline_without_a_CRS_is_not_measured() =>
        Assert.Throws<ArgumentException>(() => BacGiang.Measure(new GeometryFactory().ToGeometry(new Envelope(0, 1, 0, 1))));
}
