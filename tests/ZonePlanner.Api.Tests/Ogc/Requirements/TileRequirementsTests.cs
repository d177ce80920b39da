using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>OGC 20-057 (Tiles) and OGC 17-083r4 (TMS 2.0): the requirements no other class of tests is named after.</summary>
[Collection(OgcReadings.Name)]
public sealed class TileRequirementsTests(OgcService service)
{
    private const string Dataset = "/ogc/tiles/WebMercatorQuad";
    private const string Zones = "/ogc/collections/zones/tiles/WebMercatorQuad";
    private const string Relation = "http://www.opengis.net/def/rel/ogc/1.0/";
    private const string Registered = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";

    [Theory]
    [InlineData("core")]
    [InlineData("tileset")]
    [InlineData("tilesets-list")]
    [InlineData("dataset-tilesets")]
    [InlineData("geodata-tilesets")]
    [InlineData("collections-selection")]
    [InlineData("datetime")]
    public async Task Req_core_tileset_tilesets_list_dataset_tilesets_geodata_tilesets_collections_selection_datetime_conformance_success_the_class_is_declared(string name)
    {
        var declared = (await service.ReadAsync("/ogc/conformance")).Json.GetProperty("conformsTo").EnumerateArray().Select(uri => uri.GetString());

        Assert.Contains($"http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/{name}", declared);
    }

    [Theory]
    [InlineData($"{Dataset}/0/0/0")]
    [InlineData($"{Zones}/0/0/0")]
    [InlineData($"{Zones}/0/0/0?f=mvt")]
    public async Task Req_core_tc_op_and_dataset_tilesets_operation_and_geodata_tilesets_operation_a_tile_is_read_by_GET(string path)
    {
        var answer = await service.GetAsync(path, ("Accept", "application/vnd.mapbox-vector-tile"));

        Assert.Equal((HttpStatusCode.OK, "application/vnd.mapbox-vector-tile"), (answer.Status, answer.Message.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("tileMatrix")]
    [InlineData("tileRow")]
    [InlineData("tileCol")]
    public async Task Req_core_tc_tilematrix_definition_tc_tilerow_definition_tc_tilecol_definition_each_part_of_the_path_is_described(string name)
    {
        var parameter = (await service.ReadAsync("/ogc/api")).Json.GetProperty("components").GetProperty("parameters").GetProperty(name);

        Assert.Equal((name, "path", true), (Text(parameter, "name"), Text(parameter, "in"), parameter.GetProperty("required").GetBoolean()));
        Assert.Equal((name == "tileMatrix", 0), (parameter.GetProperty("schema").TryGetProperty("maximum", out _), parameter.GetProperty("schema").GetProperty("minimum").GetInt32()));
    }

    [Theory]
    [InlineData(Dataset)]
    [InlineData(Zones)]
    public async Task Req_tileset_description_and_tilesetmetadata_identifier_model_and_json_tilesetmetadata_model_ietf_media_type_schema(string path)
    {
        var answer = await service.GetAsync(path, ("Accept", "application/json"));

        Assert.Equal("application/json", answer.Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("vector", Registered, "http://www.opengis.net/def/crs/EPSG/0/3857"), (Text(answer.Json, "dataType"), Text(answer.Json, "tileMatrixSetURI"), Text(answer.Json, "crs")));
        Assert.Equal("application/json", (await service.ReadAsync(answer.Href($"{Relation}tiling-scheme")!)).Message.Content.Headers.ContentType?.MediaType);
        var item = Assert.Single(answer.Json.GetProperty("links").EnumerateArray(), link => Text(link, "rel") == "item");
        Assert.All(new[] { "{tileMatrix}", "{tileRow}", "{tileCol}" }, part => Assert.Contains(part, Text(item, "href"), StringComparison.Ordinal));
        Assert.Equal(("application/vnd.mapbox-vector-tile", true), (Text(item, "type"), item.GetProperty("templated").GetBoolean()));
        Assert.All(answer.Json.GetProperty("layers").EnumerateArray(), layer => Assert.Equal(("vector", "object"), (Text(layer, "dataType"), Text(layer.GetProperty("propertiesSchema"), "type"))));
    }

    [Theory]
    [InlineData("/ogc/tiles")]
    [InlineData("/ogc/collections/zones/tiles")]
    public async Task Req_tilesets_list_tileset_links_each_leads_to_itself_and_to_its_matrix_set(string path)
    {
        var tileset = Assert.Single((await service.ReadAsync(path)).Json.GetProperty("tilesets").EnumerateArray());

        Assert.Equal(("vector", Registered), (Text(tileset, "dataType"), Text(tileset, "tileMatrixSetURI")));
        var links = tileset.GetProperty("links").EnumerateArray().ToLookup(link => Text(link, "rel"), link => Text(link, "href"));
        Assert.EndsWith($"{path}/WebMercatorQuad", Assert.Single(links["self"]), StringComparison.Ordinal);
        Assert.EndsWith("/ogc/tileMatrixSets/WebMercatorQuad", Assert.Single(links[$"{Relation}tiling-scheme"]), StringComparison.Ordinal);
    }

    /// <summary>OGC's own tests read every address of a list as it stands.</summary>
    [Theory]
    [InlineData("/ogc/tiles")]
    [InlineData("/ogc/tiles?validAt=2024-06-01")]
    [InlineData("/ogc/collections/zones/tiles")]
    public async Task Req_tilesets_list_tileset_links_lead_to_documents_without_anything_to_fill_in(string path)
    {
        var tileset = Assert.Single((await service.ReadAsync(path)).Json.GetProperty("tilesets").EnumerateArray());

        foreach (var link in tileset.GetProperty("links").EnumerateArray())
        {
            Assert.DoesNotContain("{", Text(link, "href"), StringComparison.Ordinal);
            var answer = await service.GetAsync(Text(link, "href"), ("Accept", "application/json, application/javascript, text/javascript, text/json"));
            Assert.Equal((HttpStatusCode.OK, JsonValueKind.Object), (answer.Status, answer.Json.ValueKind));
        }
    }

    [Fact]
    public async Task Req_dataset_tilesets_landingpage_and_geodata_tilesets_desc_links_lead_to_the_lists()
    {
        Assert.EndsWith("/ogc/tiles", (await service.ReadAsync("/ogc")).Href($"{Relation}tilesets-vector"), StringComparison.Ordinal);
        foreach (var collection in (await service.ReadAsync("/ogc/collections")).Json.GetProperty("collections").EnumerateArray())
        {
            Assert.Single(collection.GetProperty("links").EnumerateArray(), link => Text(link, "rel") == $"{Relation}tilesets-vector");
        }
    }

    [Fact]
    public async Task Req_collections_selection_query_collections_and_collections_response_a_tileset_is_of_the_collections_named()
    {
        var tileset = (await service.ReadAsync($"{Dataset}?collections=clusters,zones")).Json;

        Assert.Equal(["clusters", "zones"], tileset.GetProperty("layers").EnumerateArray().Select(layer => Text(layer, "id")));
        Assert.Contains("collections=clusters%2Czones", Text(tileset.GetProperty("links").EnumerateArray().Single(link => Text(link, "rel") == "item"), "href"), StringComparison.Ordinal);
        var parameter = (await service.ReadAsync("/ogc/api")).Json.GetProperty("components").GetProperty("parameters").GetProperty("collections");
        Assert.Equal(("query", "form", false, "array"), (Text(parameter, "in"), Text(parameter, "style"), parameter.GetProperty("explode").GetBoolean(), Text(parameter.GetProperty("schema"), "type")));
    }

    [Theory]
    [InlineData("2024-06-01", HttpStatusCode.OK)]
    [InlineData("2024-06-01T00:00:00Z", HttpStatusCode.OK)]
    [InlineData("2024-01-01/..", HttpStatusCode.OK)]
    [InlineData("../2019-12-31", HttpStatusCode.NoContent)]
    [InlineData("2024", HttpStatusCode.BadRequest)]
    public async Task Req_datetime_datetime_axis_a_tile_is_of_an_instant_or_an_interval(string datetime, HttpStatusCode status)
    {
        Assert.Equal(status, (await service.GetAsync($"{Zones}/0/0/0?datetime={datetime}")).Status);
    }

    [Fact]
    public async Task Req_mvt_content_a_feature_has_a_kind_and_a_shape_on_the_grid_of_its_tile()
    {
        var tile = Tiles.MvtReader.Read(await service.Http.GetByteArrayAsync($"{Dataset}/0/0/0", TestContext.Current.CancellationToken));

        Assert.All(tile.Values.SelectMany(layer => layer.Features), feature =>
        {
            Assert.InRange(feature.Type, 1, 3);
            Assert.All(feature.Parts.SelectMany(part => part), position => Assert.True(position is { X: >= -64 and <= 4160, Y: >= -64 and <= 4160 }, $"{position}"));
        });
    }

    [Fact]
    public async Task Req_oas30_completeness_operation_id_operations_of_tiles_end_in_the_words_of_the_standard()
    {
        var paths = (await service.ReadAsync("/ogc/api")).Json.GetProperty("paths");

        foreach (var (above, of) in new[] { ("", ".dataset.vector."), ("/collections/zones", ".collection.vector.") })
        {
            Assert.EndsWith($"{of}getTileSetsList", Operation($"{above}/tiles"), StringComparison.Ordinal);
            Assert.EndsWith($"{of}getTileSet", Operation($"{above}/tiles/WebMercatorQuad"), StringComparison.Ordinal);
            Assert.EndsWith($"{of}getTile", Operation($"{above}/tiles/WebMercatorQuad/{{tileMatrix}}/{{tileRow}}/{{tileCol}}"), StringComparison.Ordinal);
        }

        Assert.Equal(("getTileMatrixSetsList", "getTileMatrixSet"), (Operation("/tileMatrixSets"), Operation("/tileMatrixSets/WebMercatorQuad")));
        string[] all = [.. paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => Text(operation.Value, "operationId"))];
        Assert.Equal(all.Distinct(), all);

        string Operation(string path) => Text(paths.GetProperty(path).GetProperty("get"), "operationId");
    }

    [Theory]
    [InlineData(Dataset)]
    [InlineData(Zones)]
    public async Task Rec_tileset_conf_link_bbox_a_tileset_leads_to_the_declaration_and_says_where_it_is(string path)
    {
        var tileset = await service.ReadAsync(path);

        Assert.EndsWith("/ogc/conformance", tileset.Href("conformance"), StringComparison.Ordinal);
        Assert.Equal(2, tileset.Json.GetProperty("boundingBox").GetProperty("lowerLeft").GetArrayLength());
        Assert.Equal(2, tileset.Json.GetProperty("boundingBox").GetProperty("upperRight").GetArrayLength());
    }

    [Theory]
    [InlineData(Dataset)]
    [InlineData($"{Zones}?f=tilejson&validAt=2026-01-01")]
    public async Task Rec_tileset_header_linktemplates_the_way_to_a_tile_is_in_a_header_too(string path)
    {
        var tileset = await service.ReadAsync(path);

        var told = Assert.Single(tileset.Message.Headers.GetValues("Link-Template"));
        Assert.StartsWith($"\"{service.Http.BaseAddress}{path.Split('?')[0][1..]}/{{tileMatrix}}/{{tileRow}}/{{tileCol}}?f=mvt", told, StringComparison.Ordinal);
        Assert.EndsWith("\"; rel=\"item\"; type=\"application/vnd.mapbox-vector-tile\"", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("datetime=2024-06-01", "2024-06-01")]
    [InlineData("datetime=2024-06-01T20:00:00Z", "2024-06-02")]
    [InlineData("datetime=2019-01-01/2019-12-31", "2019-01-01/2019-12-31")]
    [InlineData("datetime=2024-06-01/..", null)]
    [InlineData("validAt=2025-01-31", "2025-01-31")]
    public async Task Rec_datetime_actual_datetime_a_tile_says_of_which_days_it_is_full_or_empty(string asked, string? said)
    {
        var tile = await service.GetAsync($"{Zones}/0/0/0?{asked}");

        Assert.Equal(said, tile.Message.Headers.TryGetValues("OGCAPI-datetime", out var days) ? Assert.Single(days) : null);
    }

    [Fact]
    public async Task Req_tilematrixset_model_and_json_tilematrixset_model_ietf_media_type_schema_every_matrix_halves_the_one_above()
    {
        var answer = await service.ReadAsync("/ogc/tileMatrixSets/WebMercatorQuad");

        Assert.Equal("application/json", answer.Message.Content.Headers.ContentType?.MediaType);
        Assert.Equal("http://www.opengis.net/def/crs/EPSG/0/3857", Text(answer.Json, "crs"));
        var matrices = answer.Json.GetProperty("tileMatrices").EnumerateArray().ToArray();
        foreach (var (zoom, matrix) in matrices.Index())
        {
            Assert.Equal($"{zoom}", Text(matrix, "id"));
            Assert.Equal((1 << zoom, 1 << zoom, 256, 256), (Number(matrix, "matrixWidth"), Number(matrix, "matrixHeight"), Number(matrix, "tileWidth"), Number(matrix, "tileHeight")));
            Assert.Equal(matrices[0].GetProperty("scaleDenominator").GetDouble() / (1 << zoom), matrix.GetProperty("scaleDenominator").GetDouble(), 1e-6);
            Assert.Equal(2, matrix.GetProperty("pointOfOrigin").GetArrayLength());
        }
    }

    [Fact]
    public async Task Req_tilematrixsetlimits_model_and_json_tilematrixsetlimits_model_ietf_schema_each_names_a_matrix_and_lies_in_it()
    {
        var limits = (await service.ReadAsync(Zones)).Json.GetProperty("tileMatrixSetLimits").EnumerateArray().ToArray();

        foreach (var (zoom, limit) in limits.Index())
        {
            Assert.Equal($"{zoom}", Text(limit, "tileMatrix"));
            Assert.True(Number(limit, "minTileRow") <= Number(limit, "maxTileRow") && Number(limit, "minTileCol") <= Number(limit, "maxTileCol"));
            Assert.True(Number(limit, "minTileRow") >= 0 && Number(limit, "maxTileRow") < 1 << zoom && Number(limit, "minTileCol") >= 0 && Number(limit, "maxTileCol") < 1 << zoom);
        }
    }

    private static int Number(JsonElement element, string member) => element.GetProperty(member).GetInt32();

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
