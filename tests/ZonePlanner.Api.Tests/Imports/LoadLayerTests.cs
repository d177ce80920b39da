using System.Net;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace ZonePlanner.Api.Tests.Imports;

public sealed class LoadLayerTests(LayerService service) : IClassFixture<LayerService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_GeoPackage_keeps_the_types_it_declares()
    {
        var file = LayerFiles.GeoPackage(
            _folder.Path("places.gpkg"),
            "places",
            "name TEXT, pop_other MEDIUMINT, big INTEGER, area REAL, \"date\" DATE, start DATETIME, \"end\" DATETIME, \"boolean\" BOOLEAN, photo BLOB",
            "'Bắc Giang', 5, 9007199254740993, 206, '2024-02-29', '2021-04-16T10:15:59.5Z', '2022-04-16 10:15:59', 1, x'00'",
            "'', NULL, -1, 0.1, NULL, NULL, NULL, 0, NULL");

        var answer = await service.PublishAsync("places", file);

        answer.Loaded();
        Assert.Contains("neither text nor number nor time: photo", answer.Said, StringComparison.Ordinal);
        var items = await service.ItemsAsync("places");
        Assert.Equal(["10", "20"], items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(
            """{"name":"Bắc Giang","pop_other":5,"big":9007199254740993,"area":206.0,"date":"2024-02-29","start":"2021-04-16T10:15:59.500000Z","end":"2022-04-16T10:15:59.000000Z","boolean":true}""",
            items[0].GetProperty("properties").GetRawText());
        Assert.Equal("""{"name":"","pop_other":null,"big":-1,"area":0.1,"date":null,"start":null,"end":null,"boolean":false}""", items[1].GetProperty("properties").GetRawText());
        Assert.Equal("[107,21]", items[1].GetProperty("geometry").GetProperty("coordinates").GetRawText());
        Assert.Equal("10", await service.IdsAsync("places", "?boolean=true&pop_other=5&date=2024-02-29&start=2021-04-16T10:15:59.5Z&big=9007199254740993"));
    }

    [Fact]
    public async Task A_GeoJSON_has_the_types_all_its_values_agree_on()
    {
        var file = _folder.Write("types.geojson", LayerFiles.Points(
            """{"text":"a","whole":1,"number":1,"truth":true,"day":"2024-01-01","moment":"2024-01-01T07:00:00+07:00","local":"2024-01-01T07:00:00","texts":["x",null],"wholes":[1,2],"numbers":[1,2.5],"truths":[true,false],"mixed":1,"huge":18446744073709551616,"nested":{"a":[1]},"limit":3,"te\u0302n":"Ba\u0306\u0301c"}""",
            """{"text":"","whole":9007199254740993,"number":2.25,"truth":null,"day":"2025-12-31","moment":"2024-06-01T00:00:00Z","local":null,"texts":[],"wholes":null,"numbers":[],"truths":[],"mixed":"1","huge":1,"nested":null,"limit":4}"""));

        (await service.PublishAsync("types", file)).Loaded();

        var items = await service.ItemsAsync("types", "?limit=10");
        Assert.Equal(
            """{"text":"a","whole":1,"number":1.0,"truth":true,"day":"2024-01-01","moment":"2024-01-01T00:00:00.000000Z","local":"2024-01-01T07:00:00","texts":["x",null],"wholes":[1,2],"numbers":[1.0,2.5],"truths":[true,false],"mixed":"1","huge":"18446744073709551616","nested":"{\u0022a\u0022:[1]}","limit":3,"tên":"Bắc"}""",
            items[0].GetProperty("properties").GetRawText());
        Assert.Equal("[9007199254740993,\"\",[],null]", JsonSerializer.Serialize(new[] { "whole", "text", "texts", "wholes" }.Select(name => items[1].GetProperty("properties").GetProperty(name))));
        Assert.Equal("2", await service.IdsAsync("types", "?day=2025-12-31&limit=1"));
        Assert.Equal("2 1", await service.IdsAsync("types", "?sortby=-limit"));
        Assert.Equal("1", await service.IdsAsync("types", $"?{Uri.EscapeDataString("tên")}={Uri.EscapeDataString("Bắc")}"));
    }

    [Fact]
    public async Task Every_kind_of_geometry_is_kept_and_heights_are_left_out_with_a_word()
    {
        string[] geometries =
        [
            """{"type":"Point","coordinates":[106,21,7]}""",
            """{"type":"LineString","coordinates":[[106,21],[107,22]]}""",
            """{"type":"Polygon","coordinates":[[[106,21],[107,22],[107,21],[106,22],[106,21]]]}""",
            """{"type":"MultiPoint","coordinates":[[106,21],[107,22]]}""",
            """{"type":"MultiLineString","coordinates":[[[106,21],[107,22]],[[-179,-89],[179,89]]]}""",
            """{"type":"MultiPolygon","coordinates":[[[[106,21],[107,21],[107,22],[106,21]]]]}""",
            """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[106,21]},{"type":"LineString","coordinates":[[106,21],[107,22]]}]}""",
            "null",
            """{"type":"Point","coordinates":[]}""",
        ];
        var file = _folder.Write("kinds.geojson", Drawing.Collection(geometries.Select(geometry => LayerFiles.Feature(geometry, "{}"))));

        var answer = await service.PublishAsync("kinds", file);

        answer.Loaded();
        Assert.Contains("9 features; geometries: GeometryCollection, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon.", answer.Said, StringComparison.Ordinal);
        Assert.Contains("2 have no geometry.", answer.Said, StringComparison.Ordinal);
        Assert.Contains("1 have a geometry that is not valid; it is kept as it is.", answer.Said, StringComparison.Ordinal);
        Assert.Contains("Heights (Z) and measures (M) are left out.", answer.Said, StringComparison.Ordinal);
        var items = await service.ItemsAsync("kinds");
        Assert.Equal(
            ["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection", null, null],
            items.Select(item => item.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry ? geometry.GetProperty("type").GetString() : null));
        Assert.Equal("[106,21]", items[0].GetProperty("geometry").GetProperty("coordinates").GetRawText());
        Assert.Equal("1 2 3 4 5 6 7", await service.IdsAsync("kinds", "?bbox=105,20,108,23"));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/ogc/collections/kinds/items?crs=http://www.opengis.net/def/crs/EPSG/0/3857&bbox=105,20,106.5,21.5&zoom=8")).Status);
    }

    [Fact]
    public async Task A_Shapefile_keeps_its_days_and_numbers()
    {
        var line = new LineString([new(106, 21), new(106.5, 21.5)]);
        var file = LayerFiles.Shapefile(
            _folder.Path("roads.shp"),
            (line, [("ten", "Quốc lộ 1"), ("built", new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Unspecified)), ("lanes", 4), ("km", 12.5), ("open", true)]),
            (line, [("ten", "Đường 398"), ("built", null), ("lanes", null), ("km", 3.0), ("open", false)]));

        (await service.PublishAsync("roads", file, "--title", "Đường bộ", "--title-en", "Roads", "--owner", "Sở GTVT", "--date", "2024-12-31", "--description", "Quốc lộ và tỉnh lộ")).Loaded();

        var items = await service.ItemsAsync("roads");
        Assert.Equal("""{"ten":"Quốc lộ 1","built":"2001-02-03","lanes":4,"km":12.5,"open":true}""", items[0].GetProperty("properties").GetRawText());
        Assert.Equal("3.0", items[1].GetProperty("properties").GetProperty("km").GetRawText());
        var collection = await service.ReadAsync("/ogc/collections/roads");
        Assert.Equal("Đường bộ / Roads", collection.GetProperty("title").GetString());
        Assert.Equal("Quốc lộ và tỉnh lộ", collection.GetProperty("description").GetString());
        Assert.StartsWith("Nguồn: Sở GTVT; 2024-12-31; roads.shp (sha256 ", collection.GetProperty("attribution").GetString(), StringComparison.Ordinal);
        Assert.Equal("[[106,21,106.5,21.5]]", collection.GetProperty("extent").GetProperty("spatial").GetProperty("bbox").GetRawText());
        Assert.False(collection.GetProperty("extent").TryGetProperty("temporal", out _));
    }

    [Fact]
    public async Task What_is_only_shown_may_come_in_Web_Mercator()
    {
        var file = _folder.Write("mercator.geojson", Drawing.CollectionIn("EPSG:3857", LayerFiles.Feature("""{"type":"Point","coordinates":[11799866.02,2391878.59]}""", "{}")));

        (await service.PublishAsync("mercator", file)).Loaded();

        var position = (await service.ItemsAsync("mercator"))[0].GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal((106, 21), (Math.Round(position[0].GetDouble(), 4), Math.Round(position[1].GetDouble(), 4)));
    }

    [Fact]
    public async Task One_of_several_tables_must_be_chosen()
    {
        var file = LayerFiles.GeoPackage(_folder.Path("two.gpkg"), "ports", "name TEXT", "'A'");
        LayerFiles.GeoPackage(file, "rivers", "name TEXT", "'B'");

        (await service.PublishAsync("ports", file)).Refused("ports, rivers");
        (await service.PublishAsync("ports", file, "--layer", "rivers")).Loaded();

        Assert.Equal("B", (await service.ItemsAsync("ports"))[0].GetProperty("properties").GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_means_nothing_for_a_layer_or_is_missing_is_refused()
    {
        var file = _folder.Write("x.geojson", LayerFiles.Points("""{"a":1,"when":"2024-01-01"}"""));

        (await service.PublishAsync("odd", file, "--level", "district")).Refused("This means nothing for what is loaded: --level.");
        (await service.LoadAsync(file, "--as", "units", "--level", "district", "--title", "x", "--yes")).Refused("--title");
        (await service.LoadAsync(file, file, "--as", "units", "--level", "district", "--yes")).Refused("Give one file.");
        (await service.LoadAsync("--as", "layer", file, "--yes")).Refused("Give the name of the layer, then the file");
        (await service.PublishAsync("odd", file, "--remove")).Refused("give its name only");
        (await service.PublishAsync("odd", file, "--id-field", "b")).Refused("The file has no field “b”. Its fields are: a, when.");
        (await service.PublishAsync("odd", file, "--time-field", "a")).Refused("does not hold a day or an instant");
    }

    [Fact]
    public async Task Features_that_cannot_be_anywhere_are_named_and_nothing_is_loaded()
    {
        static string Point(string coordinates, string id = "") => LayerFiles.Feature($$"""{"type":"Point","coordinates":{{coordinates}}}""", "{}", id);
        var file = _folder.Write("bad.geojson", Drawing.Collection(Point("[106,21]"), Point("[190,21]"), Point("[106,1e999]"), Point("[\"x\",1]")));
        var twice = _folder.Write("twice.geojson", Drawing.Collection(Point("[106,21]", "\"a\""), Point("[106,21]", "\"a\"")));
        var slash = _folder.Write("slash.geojson", Drawing.Collection(Point("[106,21]", "\"a/b\"")));
        var unsaid = _folder.Write("unsaid.geojson", Drawing.Collection(Point("[106,21]")).Replace("\"features\"", "\"crs\":null,\"features\"", StringComparison.Ordinal));
        var broken = _folder.Write("broken.geojson", Drawing.Collection(LayerFiles.Feature("""{"type":"Point","coordinates":[106,21]}""", """{"name":"\ud800"}""")));
        var wrong = LayerFiles.GeoPackage(_folder.Path("wrong.gpkg"), "t", "n INTEGER", "'abc'");

        var answer = await service.PublishAsync("bad", file);

        answer.Refused("Feature 2: ");
        Assert.Contains("Feature 3: ", answer.Said, StringComparison.Ordinal);
        Assert.Contains("Feature 4: ", answer.Said, StringComparison.Ordinal);
        (await service.PublishAsync("bad", twice)).Refused("Feature 2 (a): The file has this identifier more than once.");
        (await service.PublishAsync("bad", slash)).Refused("has a slash");
        (await service.PublishAsync("bad", unsaid)).Refused("State one with --crs");
        (await service.PublishAsync("bad", broken)).Refused("Feature 1: It has text that is not sound Unicode.");
        (await service.PublishAsync("bad", wrong)).Refused("Feature 1 (10): “abc” in the field “n” is not of the type");
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/bad")).Status);
    }

    public void Dispose() => _folder.Dispose();
}
