using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Ogc.Tiles;

namespace ZonePlanner.Api.Tests.Ogc.Tiles;

/// <summary>OGC 20-057, requirements classes Tileset, Tilesets List, Dataset and Geodata Tilesets; OGC 17-083r4 (TMS 2.0); TileJSON 3.0; the style.</summary>
[Collection(OgcReadings.Name)]
public sealed class TilesetTests(OgcService service)
{
    private const string Relation = "http://www.opengis.net/def/rel/ogc/1.0/";
    private const string Of = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";

    [Theory]
    [InlineData("/ogc")]
    [InlineData("/ogc/collections/zones")]
    [InlineData("/ogc/collections/protected-land")]
    public async Task Req_geodata_and_dataset_tilesets_desc_links_lead_from_the_data_to_the_tiles(string path)
    {
        var list = await service.ReadAsync((await service.ReadAsync(path)).Href($"{Relation}tilesets-vector")!);

        var tileset = Assert.Single(list.Json.GetProperty("tilesets").EnumerateArray());
        Assert.Equal(("vector", Of, "http://www.opengis.net/def/crs/EPSG/0/3857"), (Text(tileset, "dataType"), Text(tileset, "tileMatrixSetURI"), Text(tileset, "crs")));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Href(tileset, "self"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Href(tileset, $"{Relation}tiling-scheme"))).Status);
    }

    [Theory]
    [InlineData("/ogc/tiles/WebMercatorQuad")]
    [InlineData("/ogc/collections/zones/tiles/WebMercatorQuad")]
    public async Task Req_tileset_success_the_template_makes_tiles_and_keeps_the_moments(string path)
    {
        var tileset = (await service.ReadAsync($"{path}?validAt=2024-06-01")).Json;

        var item = tileset.GetProperty("links").EnumerateArray().Single(link => Text(link, "rel") == "item");
        Assert.True(item.GetProperty("templated").GetBoolean());
        var tile = await service.GetAsync(Text(item, "href").Replace("{tileMatrix}", "0", StringComparison.Ordinal).Replace("{tileRow}", "0", StringComparison.Ordinal).Replace("{tileCol}", "0", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, Text(item, "type")), (tile.Status, tile.Message.Content.Headers.ContentType!.ToString()));
        Assert.Contains("validAt=2024-06-01", Text(item, "href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Req_tilesetmetadata_says_where_and_what()
    {
        var tileset = (await service.ReadAsync("/ogc/collections/zones/tiles/WebMercatorQuad")).Json;

        Assert.Equal([106.2, 21.3], tileset.GetProperty("boundingBox").GetProperty("lowerLeft").EnumerateArray().Select(number => Math.Round(number.GetDouble(), 6)));
        Assert.Equal("zones", Text(Assert.Single(tileset.GetProperty("layers").EnumerateArray()), "id"));
        var properties = tileset.GetProperty("layers")[0].GetProperty("propertiesSchema").GetProperty("properties");
        Assert.Equal(("string", "number", "date"), (Text(properties.GetProperty("quality"), "type"), Text(properties.GetProperty("decidedHa"), "type"), Text(properties.GetProperty("validFrom"), "format")));
        Assert.True(tileset.GetProperty("centerPoint").GetProperty("coordinates").GetArrayLength() == 2);
    }

    [Fact]
    public async Task Req_tilematrixsetlimits_hold_every_tile_that_is_not_empty()
    {
        var limits = (await service.ReadAsync("/ogc/collections/zones/tiles/WebMercatorQuad")).Json.GetProperty("tileMatrixSetLimits").EnumerateArray().ToArray();

        Assert.Equal(25, limits.Length);
        var (west, east) = (TilePlace.At(16, 106.2, 21.301), TilePlace.At(16, 106.247, 21.3));
        Assert.Equal(
            ("16", west.Row, east.Row, west.Column, east.Column),
            (Text(limits[16], "tileMatrix"), Number("minTileRow"), Number("maxTileRow"), Number("minTileCol"), Number("maxTileCol")));

        int Number(string name) => limits[16].GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Req_json_tilematrixset_the_definition_is_the_registered_one()
    {
        var set = (await service.ReadAsync("/ogc/tileMatrixSets/WebMercatorQuad")).Json;

        Assert.Equal(("WebMercatorQuad", Of), (Text(set, "id"), Text(set, "uri")));
        var first = set.GetProperty("tileMatrices")[0];
        Assert.Equal(559082264.028717, first.GetProperty("scaleDenominator").GetDouble(), 4);
        Assert.Equal(156543.033928041, first.GetProperty("cellSize").GetDouble(), 6);
        Assert.Equal([-20037508.342789, 20037508.342789], first.GetProperty("pointOfOrigin").EnumerateArray().Select(number => Math.Round(number.GetDouble(), 6)));
        Assert.Equal(1 << 24, set.GetProperty("tileMatrices")[24].GetProperty("matrixWidth").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/tileMatrixSets/none")).Status);
        Assert.Equal("WebMercatorQuad", Text((await service.ReadAsync("/ogc/tileMatrixSets")).Json.GetProperty("tileMatrixSets")[0], "id"));
    }

    [Theory]
    [InlineData("/ogc/tiles/WebMercatorQuad")]
    [InlineData("/ogc/collections/zones/tiles/WebMercatorQuad")]
    public async Task TileJSON_names_the_layers_and_their_fields(string path)
    {
        var answer = await service.ReadAsync($"{path}?f=tilejson");

        Assert.Equal("3.0.0", Text(answer.Json, "tilejson"));
        var zones = answer.Json.GetProperty("vector_layers").EnumerateArray().Single(layer => Text(layer, "id") == "zones");
        Assert.Contains("ranh giới", Text(zones.GetProperty("fields"), "quality"), StringComparison.Ordinal);
        var tile = answer.Json.GetProperty("tiles")[0].GetString()!.Replace("{z}/{y}/{x}", "0/0/0", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(tile)).Status);
        Assert.Equal(4, answer.Json.GetProperty("bounds").GetArrayLength());
    }

    [Fact]
    public async Task The_style_draws_layers_there_are_from_tiles_there_are()
    {
        var style = (await service.ReadAsync("/ogc/styles/zoneplanner")).Json;
        var layers = (await service.ReadAsync("/ogc/tiles/WebMercatorQuad")).Json.GetProperty("layers").EnumerateArray().Select(layer => Text(layer, "id")).ToHashSet();

        Assert.Equal(8, style.GetProperty("version").GetInt32());
        Assert.All(style.GetProperty("layers").EnumerateArray().Skip(1), layer => Assert.Contains(Text(layer, "source-layer"), layers));
        var tile = style.GetProperty("sources").GetProperty("zoneplanner").GetProperty("tiles")[0].GetString()!.Replace("{z}/{y}/{x}", "0/0/0", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(tile)).Status);
    }

    [Theory]
    [InlineData("/ogc/tiles")]
    [InlineData("/ogc/tiles/WebMercatorQuad")]
    [InlineData("/ogc/collections/zones/tiles")]
    [InlineData("/ogc/collections/zones/tiles/WebMercatorQuad")]
    [InlineData("/ogc/tileMatrixSets")]
    [InlineData("/ogc/tileMatrixSets/WebMercatorQuad")]
    public async Task Tilesets_are_pages_too(string path)
    {
        var page = await service.GetAsync(path, ("Accept", "text/html"));

        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.Status, page.Message.Content.Headers.ContentType!.MediaType));
        Assert.Contains("WebMercatorQuad", page.Text, StringComparison.Ordinal);
    }

    private static string Href(JsonElement element, string rel) => Text(element.GetProperty("links").EnumerateArray().First(link => Text(link, "rel") == rel), "href");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
