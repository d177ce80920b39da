using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Tests.Coordinates;

public sealed class Tm3ZoneTests
{
    [Theory]
    [InlineData("Bắc Giang", 9214)]
    [InlineData("tỉnh Bắc Giang", 9214)]
    [InlineData("bac-giang", 9214)]
    [InlineData("Bắc Ninh", 9209)]
    [InlineData("Thái Bình", 9209)]
    [InlineData("Hưng Yên", 9209)]
    [InlineData("Thái Nguyên", 9213)]
    [InlineData("Bắc Kạn", 9213)]
    [InlineData("Phú Yên", 9218)]
    [InlineData("Đắk Lắk", 9218)]
    [InlineData("Thừa Thiên-Huế", 9214)]
    [InlineData("thành phố Đà Nẵng", 5899)]
    [InlineData("TP. Hồ Chí Minh", 9210)]
    [InlineData("Quảng Ngãi", 5898)]
    public void An_old_province_has_its_zone(string province, int srid) =>
        Assert.Equal(srid, Tm3Zone.OfOldProvince(province)?.Srid);

    [Theory]
    [InlineData("")]
    [InlineData("Paris")]
    public void What_is_no_province_has_none(string name) => Assert.Null(Tm3Zone.OfOldProvince(name));

    [Fact]
    public void Every_old_province_is_in_one_zone_only()
    {
        var provinces = Tm3Zone.All.SelectMany(zone => zone.Provinces).ToList();

        // 63 provinces and cities, and two names that changed: Hà Tây joined Hà Nội, Thừa Thiên-Huế became Huế.
        Assert.Equal(65, provinces.Count);
        Assert.Equal(provinces.Count, provinces.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(101, 5896)]
    [InlineData(105.6, 9209)]
    [InlineData(106.99, 9214)]
    [InlineData(120, 9218)]
    public void Where_no_province_is_known_the_nearest_meridian_serves(double longitude, int srid) =>
        Assert.Equal(srid, Tm3Zone.Nearest(longitude).Srid);

    [Fact]
    public void The_zones_run_from_west_to_east()
    {
        var meridians = Tm3Zone.All.Select(zone => zone.CentralMeridian).ToList();

        Assert.Equal(meridians.Order(), meridians);
        Assert.Equal(18, meridians.Count);
    }

    [Fact]
    public void A_zone_is_found_by_its_SRID_and_a_UTM_zone_is_not_one()
    {
        Assert.True(Tm3Zone.TryOfSrid(9214, out var zone));
        Assert.Equal(107, zone.CentralMeridian);
        Assert.False(Tm3Zone.TryOfSrid(3405, out _));
    }
}
