using System.Text.Json;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Boundaries;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Checks;

public sealed class RepairTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Theory]
    [InlineData(12, 10, "rice-land", "LUC")]
    [InlineData(14, 60, "overlap", "yen-lu")]
    public async Task An_error_offers_the_outline_that_mends_it_and_the_area_it_leaves(double east, double north, string code, string subject)
    {
        var repair = (await world.CheckAsync(Squares.At(east, north, 5, 7), ("repairs", true))).Finding(code, subject).GetProperty("repair");
        var mended = await world.CheckAsync(repair.Geometry());

        Assert.Equal("trim", repair.Text("kind"));
        Assert.DoesNotContain(code, mended.Errors());
        Assert.Equal(mended.Number("measuredHa")!.Value, repair.Number("measuredHa")!.Value, 0.0002);
        Assert.Contains("ha", repair.GetProperty("label").Text("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repairs_come_only_when_asked_for()
    {
        var answer = await world.CheckAsync(Squares.At(12, 10, 5, 7));

        Assert.Equal(JsonValueKind.Null, answer.Finding("rice-land").GetProperty("repair").ValueKind);
    }

    [Fact]
    public async Task A_repair_that_would_leave_nothing_is_not_offered()
    {
        var answer = await world.CheckAsync(Squares.At(11, 11, 2, 2), ("repairs", true));

        Assert.Equal(JsonValueKind.Null, answer.Finding("rice-land").GetProperty("repair").ValueKind);
    }

    [Fact]
    public async Task Corners_near_a_neighbours_are_advised_to_snap()
    {
        var near = (await world.CheckAsync(Squares.At(15.0003, 60.0002, 5, 4.9999), ("repairs", true))).Finding("near-corners", "yen-lu");

        Assert.Equal(("advice", "5 cm", "snap"), (near.Text("severity"), near.Text("tolerance"), near.GetProperty("repair").Text("kind")));
        Assert.Equal("m", near.GetProperty("raw").Text("unit"));
        Assert.DoesNotContain("near-corners", (await world.CheckAsync(near.GetProperty("repair").Geometry())).Codes());
    }

    [Fact]
    public async Task A_strip_between_two_sites_is_told()
    {
        var gap = (await world.CheckAsync(Squares.At(15.005, 60, 5, 5))).Finding("gap", "yen-lu");

        Assert.Equal("advice", gap.Text("severity"));
        Assert.Equal(0.52, gap.GetProperty("raw").Number("value")!.Value, 0.01);
        Assert.DoesNotContain("gap", (await world.CheckAsync(Squares.At(15.02, 60, 5, 5))).Codes());
        Assert.DoesNotContain("gap", (await world.CheckAsync(Squares.At(15, 60, 5, 5))).Codes());
    }

    [Fact]
    public async Task A_sliver_is_dropped_with_one_click()
    {
        var factory = new GeometryFactory(new PrecisionModel(), 4326);
        var drawn = factory.CreateMultiPolygon([(Polygon)Squares.At(40, 40, 5, 5)[0], (Polygon)Squares.At(46, 40, 0.005, 5)[0]]);
        var repair = (await world.CheckAsync(drawn, ("repairs", true))).Finding("sliver").GetProperty("repair");

        Assert.Equal(("drop-sliver", "Polygon"), (repair.Text("kind"), repair.GetProperty("geometry").Text("type")));
    }

    [Fact]
    public async Task Every_finding_has_a_key_of_its_own_and_says_what_was_measured_and_what_was_judged()
    {
        var answer = await world.CheckAsync(Squares.At(10, 10, 15, 55), ("declaredHa", 5), ("name", "Cụm thử"));
        var keys = answer.GetProperty("findings").EnumerateArray().Select(finding => finding.Text("key")).ToArray();
        var overlap = answer.Finding("overlap");

        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
        Assert.Contains("rice-land:LUC", keys);
        Assert.Equal("Cụm thử", overlap.GetProperty("parties").Text("own"));
        Assert.StartsWith("Thử", overlap.GetProperty("parties").Text("other"), StringComparison.Ordinal);
        Assert.Equal(overlap.Number("hectares")!.Value * 10_000, overlap.GetProperty("raw").Number("value")!.Value, 1.0);
        Assert.Equal("%", answer.Finding("declared-area").GetProperty("judged").Text("unit"));
    }
}
