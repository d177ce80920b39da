using System.Net;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using ZonePlanner.Api.Tests.Checks;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Boundaries;

public sealed class TrimAndSnapTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    private static readonly JsonNode Day = "2026-11-23";

    [Fact]
    public async Task What_is_trimmed_to_rice_land_and_a_neighbour_passes_the_check_and_has_their_corners()
    {
        var drawn = Turned(Squares.At(12, 12, 6, 51));
        Assert.Equal(["rice-land", "overlap"], (await world.CheckAsync(drawn)).Errors());

        var trim = await TrimAsync(drawn, "rice-land", "sites");
        var outline = trim.GetProperty("outline");

        Assert.Empty((await world.CheckAsync(outline.Geometry())).Errors());
        Assert.Contains(Reshaping.At(15, 15), outline.Corners());
        Assert.Contains(Reshaping.At(15, 60), outline.Corners());
        var whole = (await world.CheckAsync(drawn)).Number("measuredHa")!.Value;
        Assert.Equal(whole, outline.Number("measuredHa")!.Value + trim.Number("takenHa")!.Value + trim.GetProperty("dropped").EnumerateArray().Sum(sliver => sliver.Number("measuredHa")!.Value), 0.00011);
    }

    [Fact]
    public async Task Trimming_twice_changes_nothing()
    {
        var once = (await TrimAsync(Turned(Squares.At(12, 12, 6, 51)), "rice-land", "sites")).GetProperty("outline");
        var twice = await TrimAsync(once.Geometry(), "rice-land", "sites");

        Assert.Equal(once.Geometry().ToJsonString(), twice.GetProperty("outline").Geometry().ToJsonString());
        Assert.Equal(0, twice.Number("takenHa"));
    }

    [Fact]
    public async Task Only_what_is_named_is_cut_away()
    {
        var outline = (await TrimAsync(Squares.At(12, 12, 6, 51), "sites")).GetProperty("outline");

        Assert.Equal(["rice-land"], (await world.CheckAsync(outline.Geometry())).Errors());
    }

    [Fact]
    public async Task A_boundary_wholly_on_rice_land_leaves_nothing()
    {
        Assert.Equal(["nothing-left"], await world.RefusalAsync("trim", HttpStatusCode.UnprocessableEntity, Members(Reshaping.Json(Squares.At(11, 11, 2, 2)), "rice-land")));
    }

    [Fact]
    public async Task A_near_corner_becomes_the_stored_one_to_the_last_bit_and_stays_so()
    {
        var drawn = Squares.At(15.0003, 60.0002, 5, 4.9999);
        var snap = await world.ReshapeAsync("snap", ("geometry", Reshaping.Json(drawn)), ("validAt", Day.DeepClone()));
        var moved = snap.GetProperty("moved").EnumerateArray().ToArray();
        var again = await world.ReshapeAsync("snap", ("geometry", snap.GetProperty("outline").Geometry()), ("validAt", Day.DeepClone()));

        Assert.Equal(["yen-lu", "yen-lu"], moved.Select(move => move.Text("onto")));
        Assert.All(moved, move => Assert.InRange(move.Number("distanceM")!.Value, 0.01, 0.05));
        Assert.Subset(snap.GetProperty("outline").Corners(), new HashSet<(double X, double Y)> { Reshaping.At(15, 60), Reshaping.At(15, 65) });
        Assert.Empty(again.GetProperty("moved").EnumerateArray());
        Assert.Equal(snap.GetProperty("outline").Geometry().ToJsonString(), again.GetProperty("outline").Geometry().ToJsonString());
    }

    [Fact]
    public async Task The_site_that_is_redrawn_does_not_hold_its_own_corners()
    {
        var drawn = Reshaping.Json(Squares.At(10.0002, 60.0002, 5, 5));

        Assert.Empty((await world.ReshapeAsync("snap", ("geometry", drawn), ("site", "yen-lu"), ("validAt", Day.DeepClone()))).GetProperty("moved").EnumerateArray());
        Assert.Equal(4, (await world.ReshapeAsync("snap", ("geometry", drawn.DeepClone()), ("validAt", Day.DeepClone()), ("toleranceM", 1))).GetProperty("moved").GetArrayLength());
        Assert.Empty((await world.ReshapeAsync("snap", ("geometry", drawn.DeepClone()), ("validAt", Day.DeepClone()), ("toleranceM", 0))).GetProperty("moved").EnumerateArray());
    }

    [Fact]
    public async Task A_neighbour_moves_along_with_a_shared_corner_or_says_why_not()
    {
        var along = await CornersAsync(Reshaping.At(15, 60), Reshaping.At(15.5, 59.5));
        var across = await CornersAsync(Reshaping.At(15, 60), Reshaping.At(9, 62));
        var neighbour = Assert.Single(along.GetProperty("neighbours").EnumerateArray());
        var refused = Assert.Single(across.GetProperty("neighbours").EnumerateArray());

        Assert.Equal(("yen-lu", "industrial-cluster"), (neighbour.Text("code"), neighbour.Text("kind")));
        Assert.Contains(Reshaping.At(15.5, 59.5), neighbour.GetProperty("outline").Corners());
        Assert.True(neighbour.Number("differenceM2") > 0);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, refused.GetProperty("outline").ValueKind);
        Assert.Equal("self-intersection", Assert.Single(refused.GetProperty("refusals").EnumerateArray()).Text("code"));
        Assert.Empty((await CornersAsync(Reshaping.At(15.001, 60), Reshaping.At(16, 60))).GetProperty("neighbours").EnumerateArray());
    }

    private static (string Name, JsonNode? Value)[] Members(JsonNode geometry, params string[] away) =>
        [("geometry", geometry), ("kind", "industrial-cluster"), ("validAt", Day.DeepClone()), ("away", new JsonArray([.. away.Select(word => (JsonNode)word)]))];

    private static MultiPolygon Turned(MultiPolygon outline) =>
        (MultiPolygon)AffineTransformation.RotationInstance(0.03, outline.Centroid.X, outline.Centroid.Y).Transform(outline);

    private Task<System.Text.Json.JsonElement> TrimAsync(Geometry drawn, params string[] away) => TrimAsync(Reshaping.Json(drawn), away);

    private Task<System.Text.Json.JsonElement> TrimAsync(JsonNode drawn, params string[] away) => world.ReshapeAsync("trim", Members(drawn, away));

    private Task<System.Text.Json.JsonElement> CornersAsync((double X, double Y) from, (double X, double Y) to) =>
        world.ReshapeAsync("shared-corners", ("from", new JsonArray(from.X, from.Y)), ("to", new JsonArray(to.X, to.Y)), ("validAt", Day.DeepClone()));
}
