using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Checks;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Boundaries;

public sealed class GridPlotsTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Fact]
    public async Task Plots_between_roads_are_labelled_measured_and_add_up_to_the_site()
    {
        var grid = await world.ReshapeAsync("grid", ("crs", "EPSG:9214"), ("geometry", Rectangle(940, 440)), ("widthM", 90), ("depthM", 100), ("roadM", 20), ("stripM", 10), ("crossRoadEveryPlots", 5));
        var plots = grid.GetProperty("plots").EnumerateArray().ToArray();

        Assert.Equal(40, plots.Length);
        Assert.Equal(("A-01", "D-10"), (plots[0].Text("label"), plots[^1].Text("label")));
        Assert.All(plots, plot => Assert.True(plot.GetProperty("onRoad").GetBoolean()));
        Assert.All(plots, plot => Assert.Equal(0.9, plot.GetProperty("outline").Number("measuredHa")));
        Assert.Equal(5.36, grid.Number("roadsHa"));
        Assert.Equal(0, grid.Number("leftOverHa"));
        Assert.Equal(JsonValueKind.Null, grid.GetProperty("leftOver").ValueKind);
        Assert.Equal(90, grid.Number("axisDegrees")!.Value, 0.001);
        Assert.Equal("EPSG:9214", grid.GetProperty("whole").Text("areaCrs"));
        Assert.Empty(grid.GetProperty("notes").EnumerateArray());
    }

    [Fact]
    public async Task Neighbours_share_their_corners_bit_for_bit_and_the_site_keeps_its_own()
    {
        var grid = await world.ReshapeAsync("grid", ("geometry", Reshaping.Json(Squares.At(40, 40, 5, 5))), ("plotHa", 1), ("depthToWidth", 2), ("axisDegrees", 30));
        JsonElement[] regions = [.. grid.GetProperty("plots").EnumerateArray().Select(plot => plot.GetProperty("outline")), .. new[] { grid.GetProperty("leftOver") }.Where(rest => rest.ValueKind != JsonValueKind.Null)];
        var whole = grid.GetProperty("whole");
        var times = regions.SelectMany(region => region.Corners()).CountBy(corner => corner).ToDictionary();

        Assert.All(whole.Corners(), corner => Assert.True(times.ContainsKey(corner)));
        Assert.All(times, corner => Assert.True(corner.Value > 1 || whole.Corners().Contains(corner.Key), $"{corner.Key} belongs to one plot only."));
        Assert.Equal(whole.Number("measuredM2")!.Value, regions.Sum(region => region.Number("measuredM2")!.Value), 1.0);
        Assert.Contains("remnants-joined", grid.GetProperty("notes").EnumerateArray().Select(note => note.Text("code")));
    }

    [Fact]
    public async Task Pieces_too_small_are_left_over_when_asked_and_said_with_their_place()
    {
        var grid = await world.ReshapeAsync("grid", ("crs", "EPSG:9214"), ("geometry", Rectangle(1030, 250)), ("widthM", 100), ("depthM", 125), ("leaveRemnants", true));
        var note = Assert.Single(grid.GetProperty("notes").EnumerateArray());

        Assert.Equal(0.75, grid.Number("leftOverHa"));
        Assert.Equal(("left-over", "advice"), (note.Text("code"), note.Text("severity")));
        Assert.NotEqual(JsonValueKind.Null, note.GetProperty("geometry").ValueKind);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_all_that_is_wrong()
    {
        var refusals = await world.RefusalAsync("grid", HttpStatusCode.UnprocessableEntity,
            ("crs", "EPSG:9214"), ("geometry", Rectangle(1000, 500)), ("widthM", 1), ("depthM", 100), ("axisDegrees", 400), ("roadM", 0.2), ("crossRoadEveryM", -1));

        Assert.Equal(["plot-too-small", "axis-out-of-range", "road-out-of-range", "cross-road-out-of-range"], refusals);
        Assert.Equal(["too-many-plots"], await world.RefusalAsync("grid", HttpStatusCode.UnprocessableEntity, ("crs", "EPSG:9214"), ("geometry", Rectangle(1000, 500)), ("widthM", 10), ("depthM", 10)));
    }

    private static JsonNode Rectangle(int width, int height) => JsonNode.Parse(
        $$"""{"type":"Polygon","coordinates":[[[416000,2353000],[{{416000 + width}},2353000],[{{416000 + width}},{{2353000 + height}}],[416000,{{2353000 + height}}],[416000,2353000]]]}""")!;
}
