using System.Text;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;
using ZonePlanner.Api.Imports.Files;

namespace ZonePlanner.Api.Tests.Imports.Files;

public sealed class ShapefileFileTests : IDisposable
{
    private const string Tm3 = """PROJCS["VN-2000_TM-3_107-00",GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",107.0],PARAMETER["Scale_Factor",0.9999],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""";

    private readonly TemporaryFolder _folder = new();

    static ShapefileFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "UTF-8", "Huyện Việt Yên")]
    [InlineData("utf-8", "65001", "Huyện Việt Yên")]
    [InlineData("windows-1258", "1258", "Lạng Giang Đồng Vàng")]
    [InlineData("windows-1258", "ANSI 1258", "Lạng Giang Đồng Vàng")]
    [InlineData("windows-1252", "windows-1252", "Châu Âu")]
    [InlineData("utf-8", null, "Huyện Việt Yên")]
    public void Text_is_read_in_the_encoding_that_is_declared(string written, string? declared, string name)
    {
        using var file = Open(written, declared, name, Tm3);

        var feature = Assert.Single(file.Read());

        Assert.Null(feature.Problem);
        Assert.Equal(name, feature.Values["TEN"]);
        Assert.Equal("0.5", feature.Values["HA"]);
        Assert.Equal(["TEN", "HA"], file.Fields);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_encoding_cost_one_feature_and_say_why()
    {
        using var file = Open("windows-1258", "UTF-8", "Lạng Giang", Tm3);

        var feature = Assert.Single(file.Read());

        Assert.Contains("“TEN” is not utf-8", feature.Problem?.En, StringComparison.Ordinal);
        Assert.NotNull(feature.Shape);
    }

    [Fact]
    public void An_encoding_nobody_knows_is_refused() =>
        Assert.Throws<UnreadableFileException>(() => Open("utf-8", "TCVN3", "x", Tm3));

    [Fact]
    public void The_prj_says_the_CRS_and_without_one_nothing_does()
    {
        using (var said = Open("utf-8", "UTF-8", "x", Tm3))
        {
            Assert.Equal("EPSG:9214", said.Crs.Known?.Code);
        }

        File.Delete(_folder.Path("x.prj"));
        using var unsaid = Open("utf-8", "UTF-8", "x", projection: null);

        Assert.Same(FileCrs.Unsaid, unsaid.Crs);
    }

    [Fact]
    public void A_file_without_its_table_is_unreadable()
    {
        Open("utf-8", "UTF-8", "x", Tm3).Dispose();
        File.Delete(_folder.Path("x.dbf"));

        Assert.Throws<UnreadableFileException>(() => FeatureFile.Open(_folder.Path("x.shp"), table: null));
    }

    [Fact]
    public void A_file_cut_short_is_unreadable()
    {
        Open("utf-8", "UTF-8", "x", Tm3).Dispose();
        var bytes = File.ReadAllBytes(_folder.Path("x.shp"));
        File.WriteAllBytes(_folder.Path("x.shp"), bytes[..120]);

        Assert.Throws<UnreadableFileException>(() => FeatureFile.Open(_folder.Path("x.shp"), table: null).Read().Count());
    }

    [Theory]
    [InlineData("x.kml")]
    [InlineData("x.zip")]
    [InlineData("absent.shp")]
    public void Other_files_are_refused_by_name(string name)
    {
        _folder.Write("x.kml", "");
        _folder.Write("x.zip", "");

        Assert.Throws<UnreadableFileException>(() => FeatureFile.Open(_folder.Path(name), table: null));
    }

    public void Dispose() => _folder.Dispose();

    private FeatureFile Open(string encoding, string? declared, string name, string? projection)
    {
        var path = _folder.Path("x.shp");
        Coordinate[] ring = [new(500000, 2350000), new(500000, 2350100), new(500100, 2350100), new(500000, 2350000)];
        var feature = new Feature(new Polygon(new LinearRing(ring)), new AttributesTable { { "TEN", Spelled(name, encoding) }, { "HA", 0.5 } });
        Shapefile.WriteAllFeatures([feature], path, projection, Encoding.Latin1);
        File.Delete(_folder.Path("x.cpg"));
        if (declared is not null)
        {
            File.WriteAllText(_folder.Path("x.cpg"), declared);
        }

        return FeatureFile.Open(path, table: null);
    }

    /// <summary>The bytes of a text in an encoding, one letter each; windows-1258 has tones as letters of their own.</summary>
    private static string Spelled(string text, string encoding)
    {
        var spelled = encoding == "windows-1258" ? Decomposed(text) : text;
        return Encoding.Latin1.GetString(Encoding.GetEncoding(encoding).GetBytes(spelled));
    }

    private static string Decomposed(string text) => text
        .Replace("ạ", "a\u0323", StringComparison.Ordinal)
        .Replace("ồ", "ô\u0300", StringComparison.Ordinal);
}
