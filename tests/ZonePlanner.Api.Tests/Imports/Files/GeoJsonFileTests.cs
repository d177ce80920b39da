using System.Globalization;
using ZonePlanner.Api.Imports.Files;

namespace ZonePlanner.Api.Tests.Imports.Files;

public sealed class GeoJsonFileTests : IDisposable
{
    private const string Square = """{"type":"Polygon","coordinates":[[[106.2,21.3],[106.201,21.3],[106.201,21.301],[106.2,21.3]]]}""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Features_keep_their_order_identifiers_and_properties()
    {
        using var file = Open($$$$"""
            {"type":"FeatureCollection","name":"x","features":[
              {"type":"Feature","id":"213","properties":{"ten":"Huyện Việt Yên","n":12.50,"none":null},"geometry":{{{{Square}}}}},
              {"type":"Feature","id":7,"geometry":{{{{Square}}}},"properties":{"ma":true,"deep":{"a":[1]}}}
            ],"after":{"features":[1,2,3]}}
            """);

        var features = file.Read().ToArray();

        Assert.Equal(2, file.Count);
        Assert.Equal(["ten", "n", "none", "ma", "deep"], file.Fields);
        Assert.Equal(["213", "7"], features.Select(static feature => feature.Id));
        Assert.Equal(["Huyện Việt Yên", "12.50", null], features[0].Values.Values);
        Assert.Equal(["true", """{"a":[1]}"""], features[1].Values.Values);
        Assert.All(features, static feature => Assert.Equal(4, feature.Shape!.NumPoints));
    }

    [Fact]
    public void Without_a_crs_member_it_is_longitude_and_latitude()
    {
        using var file = Open("""{"type":"FeatureCollection","features":[]}""");

        Assert.Equal("OGC:CRS84", file.Crs.Known?.Code);
        Assert.Empty(file.Read());
    }

    [Theory]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::9214"}}""", "EPSG:9214")]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}""", "OGC:CRS84")]
    [InlineData("""{"type":"name","properties":{"name":"EPSG:4326"}}""", "EPSG:4326")]
    [InlineData("""{"type":"EPSG","properties":{"code":5897}}""", "EPSG:5897")]
    [InlineData("null", null)]
    [InlineData("""{"type":"link","properties":{"href":"http://example.com/x.prj"}}""", null)]
    public void The_older_crs_member_is_read_wherever_it_stands(string crs, string? code)
    {
        using var file = Open($$"""{"type":"FeatureCollection","features":[],"crs":{{crs}}}""");

        Assert.Equal(code, file.Crs.Known?.Code);
        Assert.Null(file.Crs.Refusal);
    }

    [Theory]
    [InlineData("EPSG:6956")]
    [InlineData("EPSG:3857")]
    [InlineData("EPSG:32648")]
    public void A_crs_that_must_not_be_loaded_is_refused(string name)
    {
        using var file = Open($$$$"""{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"{{{{name}}}}"}},"features":[]}""");

        Assert.Null(file.Crs.Known);
        Assert.Contains(name, file.Crs.Refusal?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_feature_is_a_file_of_one()
    {
        using var file = Open($$$$"""{"type":"Feature","properties":{"ten":"A"},"geometry":{{{{Square}}}}}""");

        Assert.Equal(["ten"], file.Fields);
        Assert.Equal("A", Assert.Single(file.Read()).Values["ten"]);
    }

    [Fact]
    public void A_feature_that_cannot_be_read_says_so_and_the_rest_are_read()
    {
        using var file = Open($$$$"""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":null,"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,5]]]}},
              {"type":"Feature","properties":{},"geometry":{"type":"Heptagon","coordinates":[]}},
              5,
              {"type":"Feature","properties":{},"geometry":null},
              {"type":"Feature","properties":{},"geometry":{{{{Square}}}}}
            ]}
            """);

        var features = file.Read().ToArray();

        Assert.Equal([true, true, true, false, false], features.Select(static feature => feature.Problem is not null));
        Assert.Null(features[3].Shape);
        Assert.NotNull(features[4].Shape);
    }

    [Fact]
    public void Text_is_put_in_Unicode_NFC()
    {
        using var file = Open($$$$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ten":"Viê\u0323t Yên"},"geometry":{{{{Square}}}}}]}""");

        Assert.Equal("Việt Yên", Assert.Single(file.Read()).Values["ten"]);
    }

    [Fact]
    public void A_feature_larger_than_the_buffer_is_read_whole()
    {
        var corners = string.Join(',', Enumerable.Range(0, 30_000).Select(static step => string.Create(CultureInfo.InvariantCulture, $"[{106 + (step * 1e-6)},21.5]")));
        using var file = Open($$$$"""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[{{{{corners}}}}]}},
              {"type":"Feature","properties":{},"geometry":{{{{Square}}}}}]}
            """);

        Assert.Equal([30_000, 4], file.Read().Select(static feature => feature.Shape!.NumPoints));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""")]
    [InlineData("""{"type":"FeatureCollection"}""")]
    [InlineData("""{"type":"FeatureCollection","features":7}""")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature"}""")]
    [InlineData("""{"type":"FeatureCollection","features":[{]}""")]
    public void What_is_not_a_whole_collection_is_unreadable(string text) =>
        Assert.Throws<UnreadableFileException>(() => Open(text).Read().Count());

    public void Dispose() => _folder.Dispose();

    private FeatureFile Open(string text) => FeatureFile.Open(_folder.Write("x.geojson", text), table: null);
}
