using System.Net;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Tests.Checks;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Boundaries;

public sealed class SplitAndMergeTests(CheckedWorld world) : IClassFixture<CheckedWorld>
{
    [Fact]
    public async Task Both_sides_of_a_cut_have_its_corners_bit_for_bit_and_add_up_to_the_whole()
    {
        var answer = await world.ReshapeAsync("split", ("geometry", Reshaping.Json(Squares.At(40, 40, 5, 5))), ("line", Reshaping.Line(Reshaping.At(42, 39), Reshaping.At(42.7, 46))));
        var (parts, whole) = (answer.GetProperty("parts").EnumerateArray().ToArray(), answer.GetProperty("whole"));

        Assert.Equal(2, parts.Length);
        Assert.Equal(2, parts[0].Corners().Intersect(parts[1].Corners()).Count());
        Assert.Equal(whole.Number("measuredM2")!.Value, parts.Sum(part => part.Number("measuredM2")!.Value), 0.05);
        Assert.Subset(parts[0].Corners().Union(parts[1].Corners()).ToHashSet(), whole.Corners());
        Assert.Equal("EPSG:9214", whole.Text("areaCrs"));
        Assert.All(parts, part => Assert.Equal(part.Number("measuredHa")!.Value, part.Number("geodesicHa")!.Value, 0.01));
    }

    [Fact]
    public async Task What_was_split_is_merged_again_without_a_trace()
    {
        var whole = Squares.At(40, 40, 5, 5);
        var split = await world.ReshapeAsync("split", ("geometry", Reshaping.Json(whole)), ("line", Reshaping.Line(Reshaping.At(42, 39), Reshaping.At(42.7, 46))));
        var merge = await world.ReshapeAsync("merge", ("geometries", new JsonArray([.. split.GetProperty("parts").EnumerateArray().Select(part => part.Geometry())])));

        Assert.Equal(whole.Coordinates.Select(corner => (corner.X, corner.Y)).ToHashSet(), merge.GetProperty("outline").Corners());
        Assert.Equal(split.GetProperty("whole").Number("measuredM2"), merge.GetProperty("outline").Number("measuredM2"));
        Assert.Empty(merge.GetProperty("notes").EnumerateArray());
    }

    [Fact]
    public async Task Coordinates_read_back_to_the_double_that_was_sent()
    {
        const string Sent = "[[[106.24000000000001,21.340000000000003],[106.24499999999999,21.340000000000007],[106.24500000000003,21.345000000000002],[106.24000000000001,21.340000000000003]]]";
        var answer = await world.ReshapeAsync("snap", ("geometry", new JsonObject { ["type"] = "Polygon", ["coordinates"] = JsonNode.Parse(Sent) }));

        Assert.Equal(Reshaping.Positions(System.Text.Json.JsonElement.Parse(Sent)).ToHashSet(), answer.GetProperty("outline").Corners());
    }

    [Fact]
    public async Task Metres_are_cut_in_the_zone_they_are_typed_in()
    {
        var square = JsonNode.Parse("""{"type":"Polygon","coordinates":[[[416000,2353000],[417000,2353000],[417000,2353500],[416000,2353500],[416000,2353000]]]}""");
        var answer = await world.ReshapeAsync("split", ("crs", "EPSG:9214"), ("geometry", square), ("line", Reshaping.Line((416400, 2352900), (416400, 2353600))));

        Assert.Equal([300_000, 200_000], answer.GetProperty("parts").EnumerateArray().Select(part => Math.Round(part.Number("measuredM2")!.Value, 1)));
        Assert.Equal(500_000, answer.GetProperty("whole").Number("measuredM2")!.Value, 0.05);
    }

    [Fact]
    public async Task A_line_that_does_not_cut_is_refused_with_where_it_stops()
    {
        var square = Reshaping.Json(Squares.At(40, 40, 5, 5));
        using var answer = await world.PostAsync("split", new JsonObject { ["geometry"] = square, ["line"] = Reshaping.Line(Reshaping.At(42, 39), Reshaping.At(42, 44)) }.ToJsonString());
        var refusal = System.Text.Json.JsonElement.Parse(await answer.Content.ReadAsStringAsync(Writing.Cancellation)).GetProperty("findings")[0];

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("line-stops-inside", refusal.Text("code"));
        Assert.Equal(106.242, Reshaping.Positions(refusal.GetProperty("geometry").GetProperty("coordinates")).Single().X, 0.0000001);
        Assert.Equal(["line-misses"], await world.RefusalAsync("split", HttpStatusCode.UnprocessableEntity, ("geometry", square.DeepClone()), ("line", Reshaping.Line(Reshaping.At(50, 39), Reshaping.At(50, 46)))));
    }

    [Fact]
    public async Task A_gap_of_three_centimetres_is_closed_and_said()
    {
        var merge = await world.ReshapeAsync("merge", ("geometries", new JsonArray(Reshaping.Json(Squares.At(40, 40, 5, 5)), Reshaping.Json(Squares.At(45.0003, 40, 5, 5)))));

        Assert.Equal("Polygon", merge.GetProperty("outline").GetProperty("geometry").Text("type"));
        Assert.Equal(["gap-closed"], merge.GetProperty("notes").EnumerateArray().Select(note => note.Text("code")));
        Assert.Equal(2, merge.GetProperty("parts").GetArrayLength());
    }
}
