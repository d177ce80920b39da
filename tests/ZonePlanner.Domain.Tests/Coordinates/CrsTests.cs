using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Tests.Coordinates;

public sealed class CrsTests
{
    [Theory]
    [InlineData("EPSG:9214", "EPSG:9214")]
    [InlineData(" epsg:9214 ", "EPSG:9214")]
    [InlineData("[EPSG:9214]", "EPSG:9214")]
    [InlineData("urn:ogc:def:crs:EPSG::9214", "EPSG:9214")]
    [InlineData("urn:ogc:def:crs:EPSG:10.076:9214", "EPSG:9214")]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/9214", "EPSG:9214")]
    [InlineData("https://www.opengis.net/def/crs/EPSG/0/4756", "EPSG:4756")]
    [InlineData("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC:CRS84")]
    [InlineData("urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84")]
    [InlineData("urn:ogc:def:crs:OGC::CRS84", "OGC:CRS84")]
    [InlineData("OGC:CRS84", "OGC:CRS84")]
    [InlineData("CRS84", "OGC:CRS84")]
    public void A_system_is_known_by_every_name_people_and_clients_send(string name, string code)
    {
        Assert.True(Crs.TryParse(name, out var crs, out _));
        Assert.Equal(code, crs.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("9214")]
    [InlineData("EPSG")]
    [InlineData("EPSG:")]
    [InlineData("EPSG:9219")]
    [InlineData("EPSG:CRS84")]
    [InlineData("OGC:9214")]
    [InlineData("EPSG:9214:1")]
    [InlineData("http://www.opengis.net/def/crs/EPSG/9214")]
    [InlineData("http://example.org/def/crs/EPSG/0/9214")]
    [InlineData("EPSG:4326'; DROP TABLE site; --")]
    public void Any_other_name_is_refused_with_the_list_of_those_supported(string? name)
    {
        Assert.False(Crs.TryParse(name, out _, out var problem));
        Assert.Equal("unknown-crs", problem.Code);
        Assert.Contains("9205–9218", problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EPSG:6956", "EPSG:5896")]
    [InlineData("urn:ogc:def:crs:EPSG::6957", "EPSG:5897")]
    [InlineData("http://www.opengis.net/def/crs/EPSG/0/6958", "EPSG:5898")]
    [InlineData("epsg:6959", "EPSG:5899")]
    public void A_deprecated_zone_is_refused_and_its_successor_named(string name, string successor)
    {
        Assert.False(Crs.TryParse(name, out _, out var problem));
        Assert.Equal("deprecated-crs", problem.Code);
        Assert.Contains(successor, problem.English, StringComparison.Ordinal);
        Assert.Contains(successor, problem.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_name_is_not_repeated_whole()
    {
        Assert.False(Crs.TryParse(new string('x', 1_000_000), out _, out var problem));
        Assert.True(problem.English.Length < 300);
    }

    [Fact]
    public void The_URI_a_system_is_served_by_leads_back_to_it()
    {
        Assert.All(Crs.All, crs => Assert.True(Crs.TryParse(crs.Uri, out var found, out _) && found == crs));
        Assert.Equal("http://www.opengis.net/def/crs/OGC/1.3/CRS84", Crs.Crs84.Uri);
        Assert.Equal("http://www.opengis.net/def/crs/EPSG/0/4326", Crs.Wgs84.Uri);
    }

    [Fact]
    public void All_the_systems_of_the_contract_are_there_and_no_other()
    {
        int[] srids = [4326, 4326, 4756, 3405, 3406, 5896, 5897, 5898, 5899, .. Enumerable.Range(9205, 14), 3857];

        Assert.Equal(srids, Crs.All.Select(crs => crs.Srid));
        Assert.Same(Crs.Crs84, Crs.OfSrid(4326));
        Assert.Null(Crs.OfSrid(6956));
    }

    [Fact]
    public void Latitude_comes_first_in_the_EPSG_systems_of_degrees_and_easting_in_the_zones()
    {
        Assert.Equal(new MapPosition(106, 21), Crs.Wgs84.FromAxisOrder(21, 106));
        Assert.Equal(new MapPosition(106, 21), Crs.Vn2000.FromAxisOrder(21, 106));
        Assert.Equal(new MapPosition(106, 21), Crs.Crs84.FromAxisOrder(106, 21));
        Assert.Equal((21, 106), Crs.Wgs84.ToAxisOrder(new MapPosition(106, 21)));
        Assert.All(Crs.All.Where(crs => crs.IsProjected), crs => Assert.Equal((500_000, 2_000_000), crs.ToAxisOrder(new MapPosition(500_000, 2_000_000))));
    }

    [Fact]
    public void Land_is_measured_in_the_zones_of_VN_2000_and_nowhere_else() =>
        Assert.Equal(["EPSG:3857", "EPSG:4326", "EPSG:4756", "OGC:CRS84"], Crs.All.Where(crs => !crs.MeasuresArea).Select(crs => crs.Code).Order(StringComparer.Ordinal));
}
