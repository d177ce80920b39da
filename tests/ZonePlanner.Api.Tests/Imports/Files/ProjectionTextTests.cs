using System.Globalization;
using ZonePlanner.Api.Imports.Files;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Tests.Imports.Files;

public class ProjectionTextTests
{
    private const string Sphere = """SPHEROID["WGS_1984",6378137.0,298.257223563]""";
    private const string Degrees = """PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]""";
    private const string Official = "TOWGS84[-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278]";
    private const string WrongTurn = "TOWGS84[-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278]";
    private const string NoShift = "TOWGS84[0,0,0,0,0,0,0]";

    public static TheoryData<string> EveryZone => [.. Crs.All.Where(static crs => crs.MeasuresArea).Select(static crs => crs.Code)];

    [Theory]
    [MemberData(nameof(EveryZone))]
    public void Each_zone_is_known_by_its_numbers_whatever_it_is_called(string code)
    {
        Assert.True(Crs.TryParse(code, out var zone, out _));
        var scale = zone.Name.Contains("UTM", StringComparison.Ordinal) ? 0.9996 : 0.9999;

        Assert.Equal(code, ProjectionText.Recognise(Projected("D_Vietnam_2000", meridian: zone.CentralMeridian!.Value, scale: scale, name: "Anything")).Known?.Code);
        Assert.Equal(code, ProjectionText.Recognise(Projected("unknown", shift: Official, meridian: zone.CentralMeridian.Value, scale: scale)).Known?.Code);
    }

    [Fact]
    public void A_name_is_not_believed_over_the_numbers() =>
        Assert.Equal("EPSG:9214", ProjectionText.Recognise(Projected("D_Vietnam_2000", meridian: 107, name: "VN-2000 / TM-3 105-30")).Known?.Code);

    [Theory]
    [InlineData("""GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""", "OGC:CRS84")]
    [InlineData("""GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""", "EPSG:4756")]
    public void Degrees_are_known_by_their_datum(string text, string code) => Assert.Equal(code, ProjectionText.Recognise(text).Known?.Code);

    [Fact]
    public void Rotations_with_the_wrong_sign_are_refused_and_said_to_be()
    {
        var crs = ProjectionText.Recognise(Projected("D_Vietnam_2000", shift: WrongTurn));

        Assert.Null(crs.Known);
        Assert.Contains("wrong sign", crs.Refusal?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_swapped_false_origin_is_the_deprecated_zone()
    {
        var crs = ProjectionText.Recognise(Projected("D_Vietnam_2000", meridian: 105, east: 0, north: 500_000));

        Assert.Contains("deprecated", crs.Refusal?.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no VN-2000 zone", "D_Vietnam_2000", "", 106.9, 0.9999)]
    [InlineData("no VN-2000 zone", "D_Vietnam_2000", "", 107, 0.9996)]
    [InlineData("its datum is WGS 84", "D_WGS_1984", "", 107, 0.9999)]
    [InlineData("neither VN-2000 nor WGS 84", "D_Indian_1960", "", 107, 0.9999)]
    [InlineData("neither VN-2000 nor WGS 84", "D_Vietnam_2000", NoShift, 107, 0.9999)]
    [InlineData("not the official seven", "D_Vietnam_2000", "TOWGS84[1,2,3,0,0,0,0]", 107, 0.9999)]
    public void What_is_not_one_of_ours_is_refused_with_its_reason(string reason, string datum, string shift, double meridian, double scale)
    {
        var crs = ProjectionText.Recognise(Projected(datum, shift, meridian, scale));

        Assert.Null(crs.Known);
        Assert.Contains(reason, crs.Refusal?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_EPSG_code_beside_other_numbers_is_refused()
    {
        var crs = ProjectionText.Recognise(Projected("D_Vietnam_2000", meridian: 107)[..^1] + """,AUTHORITY["EPSG","9209"]]""");

        Assert.Contains("EPSG:9209", crs.Refusal?.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PROJCS[")]
    [InlineData("hello")]
    [InlineData("PROJCS[\"x\"")]
    [InlineData("""PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x",PROJCS["x"]]]]]]]]]]]]]]]]]]""")]
    public void What_is_not_well_known_text_is_refused(string text) => Assert.NotNull(ProjectionText.Recognise(text).Refusal);

    [Fact]
    public void A_local_grid_says_nothing() => Assert.Same(FileCrs.Unsaid, ProjectionText.Recognise("""LOCAL_CS["Undefined",UNIT["metre",1]]"""));

    private static string Projected(string datum, string shift = "", double meridian = 107, double scale = 0.9999, double east = 500_000, double north = 0, string name = "VN-2000") =>
        string.Create(CultureInfo.InvariantCulture, $"""PROJCS["{name}",GEOGCS["GCS",DATUM["{datum}",{Sphere}{(shift.Length == 0 ? "" : ",")}{shift}],{Degrees}],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",{east}],PARAMETER["False_Northing",{north}],PARAMETER["Central_Meridian",{meridian}],PARAMETER["Scale_Factor",{scale}],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""");
}
