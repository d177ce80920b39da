using System.Globalization;
using System.Net;
using Microsoft.OpenApi;
using ZonePlanner.Api.Tests.Imports;
using ZonePlanner.Api.Tests.Ogc.Tiles;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>A layer for reference behaves as the collections of the record do.</summary>
public sealed class ReferenceLayersTests(LayerService service) : IClassFixture<LayerService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task It_is_paged_sorted_selected_and_printed_in_every_CRS()
    {
        await PublishAsync("many", Enumerable.Range(0, 25).Select(number => $$"""{"name":"n{{number % 5}}","rank":{{number}},"Limit":1,"bbox":2}"""));

        List<string> read = [];
        var next = "/ogc/collections/many/items?limit=10";
        while (next is not null)
        {
            var page = await service.ReadAsync(next);
            Assert.Equal(25, page.GetProperty("numberMatched").GetInt64());
            read.AddRange(page.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()!));
            var link = page.GetProperty("links").EnumerateArray().FirstOrDefault(link => link.GetProperty("rel").GetString() == "next");
            next = link.ValueKind == System.Text.Json.JsonValueKind.Undefined ? null : new Uri(link.GetProperty("href").GetString()!).PathAndQuery;
        }

        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"{number}"), read);
        Assert.Equal("25 24 23", await service.IdsAsync("many", "?sortby=-rank&limit=3"));
        Assert.Equal("2 7 12 17 22", await service.IdsAsync("many", "?name=n1"));
        Assert.Equal("1 2", await service.IdsAsync("many", "?bbox=105.9,20.9,106.0011,21.1"));
        Assert.Equal("1 2 3", await service.IdsAsync("many", "?datetime=1999-01-01&limit=3"));
        var one = await service.ReadAsync("/ogc/collections/many/items/7?crs=http://www.opengis.net/def/crs/EPSG/0/4326");
        Assert.Equal("[21,106.006]", one.GetProperty("geometry").GetProperty("coordinates").GetRawText());
        Assert.Equal("""{"rank":6}""", (await service.ItemsAsync("many", "?properties=rank&skipGeometry=true&rank=6"))[0].GetProperty("properties").GetRawText());
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/many/items/26")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/many/items/07")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/many/items/x?validAt=2020-01-01")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync("/ogc/collections/many/items?rank=x")).Status);
    }

    [Fact]
    public async Task Req_core_fc_time_response_its_field_of_time_is_what_datetime_selects_by_and_what_has_none_is_met_by_any()
    {
        await PublishAsync("days", ["""{"on":"2020-01-01"}""", """{"on":"2021-06-30"}""", """{"on":null}"""], "--time-field", "on");
        await PublishAsync("instants", ["""{"at":"2020-01-01T00:00:00Z"}""", """{"at":"2021-06-30T17:30:00Z"}"""], "--time-field", "at");

        Assert.Equal("1 2 3", await service.IdsAsync("days"));
        Assert.Equal("2 3", await service.IdsAsync("days", "?datetime=2021-06-30"));
        Assert.Equal("1 3", await service.IdsAsync("days", "?datetime=../2020-12-31"));
        Assert.Equal("2 3", await service.IdsAsync("days", "?datetime=2020-01-02/2021-12-31"));
        Assert.Equal("1 2", await service.IdsAsync("instants", "?datetime=2020-01-01/.."));
        // 17:30 in Greenwich is the next day in Vietnam.
        Assert.Equal("2", await service.IdsAsync("instants", "?datetime=2021-07-01"));
        Assert.Equal("1", (await service.ReadAsync("/ogc/collections/days/items/1?datetime=2025-01-01")).GetProperty("id").GetString());
        Assert.Equal(
            """[["2020-01-01T00:00:00Z","2021-06-30T00:00:00Z"]]""",
            (await service.ReadAsync("/ogc/collections/days")).GetProperty("extent").GetProperty("temporal").GetProperty("interval").GetRawText());
    }

    [Fact]
    public async Task It_is_described_as_it_is_answered_and_its_pages_can_be_browsed()
    {
        await PublishAsync("a-1", ["""{"name":"<script>","tags":["x"],"f":1,"limit":2,"LIMIT":3,"Name":"y","yes":true}"""]);
        await PublishAsync("a1", ["{}"]);

        var read = OpenApiDocument.Parse((await service.GetAsync("/ogc/api")).Text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        var parameters = read.Document!.Paths["/collections/a-1/items"].Operations![HttpMethod.Get].Parameters!.Where(parameter => parameter.In == ParameterLocation.Query).Select(parameter => parameter.Name!).ToArray();
        Assert.Contains("yes", parameters);
        Assert.Equal(parameters.Distinct(StringComparer.OrdinalIgnoreCase), parameters);
        var properties = read.Document.Components!.Schemas!["Layer_a_1"].Properties!["properties"].Properties!;
        Assert.Equal(["name", "tags", "f", "limit", "LIMIT", "Name", "yes"], properties.Keys);
        Assert.Contains("Point", read.Document.Components.Schemas["Layer_a_1"].Properties!["geometry"].Properties!["type"].Enum!.Select(word => word.ToString()));
        foreach (var page in new[] { "/ogc/collections", "/ogc/collections/a-1", "/ogc/collections/a-1/items", "/ogc/collections/a-1/items/1", "/ogc/api" })
        {
            var (status, text) = await service.GetAsync($"{page}?f=html");
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.DoesNotContain("<td><script>", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_filtered_by_every_type_it_has()
    {
        await PublishAsync("filtered", ["""{"name":"Đường 1","n":1,"x":1.5,"yes":true,"on":"2024-01-01","at":"2024-01-01T00:00:00Z","tags":["a","b"],"codes":[1,2],"yeses":[true],"geometry":"g","limit":1}""", """{"name":null,"n":2,"x":2.5,"yes":false,"on":"2025-01-01","at":"2025-01-01T00:00:00Z","tags":["c"],"codes":[3],"yeses":[false],"geometry":"g","limit":2}"""]);

        foreach (var filter in new[] { "name='Đường 1'", "n<2", "x<2", "yes=true", "on<DATE('2024-06-01')", "at<TIMESTAMP('2024-06-01T00:00:00Z')", "A_CONTAINS(tags,('a'))", "A_CONTAINS(codes,(1))", "A_CONTAINS(yeses,(true))", "\"limit\"=1", "S_INTERSECTS(geometry,BBOX(105.9,20.9,106.0005,21.1))" })
        {
            Assert.Equal("1", await service.IdsAsync("filtered", $"?filter={Uri.EscapeDataString(filter)}"));
        }

        var queryables = (await service.ReadAsync("/ogc/collections/filtered/queryables")).GetProperty("properties");
        Assert.Equal("geometry-point", queryables.GetProperty("geometry").GetProperty("format").GetString());
        Assert.True((await service.ReadAsync("/ogc/collections/filtered/sortables")).GetProperty("properties").TryGetProperty("limit", out _));
    }

    [Fact]
    public async Task Its_answers_are_kept_until_anything_is_recorded()
    {
        await PublishAsync("kept", ["{}"]);
        using var first = await service.Http.GetAsync("/ogc/collections/kept/items", TestContext.Current.CancellationToken);
        await PublishAsync("kept", ["{}", "{}"]);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/ogc/collections/kept/items") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await service.Http.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task Its_present_features_come_from_memory_and_are_those_the_database_has()
    {
        string[] shapes =
        [
            """{"type":"Point","coordinates":[106,21]}""",
            """{"type":"MultiPoint","coordinates":[[106.1,21.1],[106.3,21.3]]}""",
            """{"type":"LineString","coordinates":[[106,21],[106.4,21.4]]}""",
            """{"type":"MultiLineString","coordinates":[[[106,21.2],[106.1,21.2]],[[106.3,21],[106.3,21.4]]]}""",
            """{"type":"Polygon","coordinates":[[[106,21],[106.4,21],[106.4,21.4],[106,21.4],[106,21]],[[106.1,21.1],[106.1,21.3],[106.3,21.3],[106.3,21.1],[106.1,21.1]]]}""",
            """{"type":"MultiPolygon","coordinates":[[[[106,21],[106.05,21],[106,21.05],[106,21]]],[[[106.4,21.4],[106.35,21.4],[106.4,21.35],[106.4,21.4]]]]}""",
            """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[106.2,21.2]},{"type":"LineString","coordinates":[[106.25,21],[106.25,21.05]]}]}""",
            // Crosses itself, as layers of others may.
            """{"type":"Polygon","coordinates":[[[106,21],[106.4,21.4],[106.4,21],[106,21.4],[106,21]]]}""",
            """{"type":"Polygon","coordinates":[[[106.1,21.1],[106.3,21.1],[106.3,21.3],[106.1,21.3],[106.1,21.2],[106.2,21.2],[106.2,21.1],[106.1,21.1]]]}""",
            "null",
        ];
        var features = shapes.Select((shape, place) => $$"""{"type":"Feature","geometry":{{shape}},"properties":{"on":"2020-01-{{place + 1:00}}","n":{{place}},"x":0.1,"words":["a","b"]} }""");
        (await service.PublishAsync("mixed", _folder.Write("mixed.geojson", $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}"""), "--time-field", "on")).Loaded();
        string[] queries = ["?limit=3", "?limit=100", .. Boxes().Select(static box => $"?bbox={box}"), "?datetime=2020-01-02"];

        await WarmAsync("mixed");

        foreach (var query in queries)
        {
            var (memory, database) = (await service.ReadAsync($"/ogc/collections/mixed/items{query}"), await service.ReadAsync($"/ogc/collections/mixed/items{query}&decimals=7"));
            Assert.Equal(database.GetProperty("features").GetRawText(), memory.GetProperty("features").GetRawText());
            Assert.Equal(database.GetProperty("numberMatched").GetInt64(), memory.GetProperty("numberMatched").GetInt64());
        }

        Assert.Equal("2", await service.IdsAsync("mixed", "?datetime=2020-01-02"));
        (await service.PublishAsync("mixed", _folder.Write("mixed.geojson", LayerFiles.Points("{}")))).Loaded();
        Assert.Equal("1", await service.IdsAsync("mixed"));

        static IEnumerable<string> Boxes()
        {
            double[] edges = [105.9, 106, 106.05, 106.2, 106.25, 106.35, 106.4];
            return
                from west in edges
                from east in edges
                where west <= east
                from south in new[] { 21, 21.2, 21.37 }
                from height in new[] { 0, 0.03 }
                select string.Create(CultureInfo.InvariantCulture, $"{west},{south},{east},{south + height:0.##}");
        }
    }

    [Fact]
    public async Task Its_pages_are_all_there_whatever_its_field_of_time_says()
    {
        await PublishAsync("years", Enumerable.Range(0, 5).Select(year => $$"""{"on":"201{{year}}-01-01"}"""), "--time-field", "on");

        var next = (await service.ReadAsync("/ogc/collections/years/items?limit=3")).GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString() == "next");
        var second = await service.ReadAsync(new Uri(next.GetProperty("href").GetString()!).PathAndQuery);

        Assert.Equal(["4", "5"], second.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()));
        Assert.Equal("", await service.IdsAsync("years", $"?validAt={DateTime.UtcNow:yyyy-MM-dd}"));
    }

    [Fact]
    public async Task Its_tiles_hold_every_field_by_its_whole_name()
    {
        var (one, other) = ($"{new string('đ', 40)} một", $"{new string('đ', 40)} hai");
        await PublishAsync("names", [$$"""{"{{one}}":"a","{{other}}":2.5,"":"none","tile.shape":"s","tile.id":7,"tile.others":true,"a\"b":"q","{{one}} các":["x","y"]}"""]);

        var properties = Assert.Single((await TileAsync("names", ""))["names"].Features).Properties;

        Assert.Equal(
            new Dictionary<string, object> { [one] = "a", [other] = 2.5, [""] = "none", ["tile.shape"] = "s", ["tile.id"] = 7L, ["tile.others"] = true, ["a\"b"] = "q", [$"{one} các"] = """["x","y"]""" },
            properties.ToDictionary());
    }

    [Fact]
    public async Task Its_tiles_are_of_the_days_asked_for_and_of_the_edition_known_then()
    {
        await PublishAsync("moments", ["""{"on":"2020-01-01"}""", """{"on":"2021-01-01"}"""], "--time-field", "on");
        var next = (await service.ReadAsync("/ogc/collections/moments/items?limit=1")).GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString() == "next");
        var known = next.GetProperty("href").GetString()!.Split("knownAt=")[1].Split('&')[0];
        var (of2020, then) = (await TileAsync("moments", "?datetime=2020-01-01"), await TileAsync("moments", $"?knownAt={known}"));
        using var before = await service.Http.GetAsync(TilePath("moments", $"?knownAt={known}"), TestContext.Current.CancellationToken);

        await PublishAsync("moments", ["""{"on":"2022-01-01"}"""], "--time-field", "on");

        Assert.Single(of2020["moments"].Features);
        Assert.Equal(2, then["moments"].Features.Count);
        Assert.Single((await TileAsync("moments", ""))["moments"].Features);
        Assert.Equal(2, (await TileAsync("moments", $"?knownAt={known}"))["moments"].Features.Count);
        Assert.Equal(2, MvtReader.Read(await service.Http.GetByteArrayAsync($"/ogc/tiles/WebMercatorQuad/0/0/0?collections=moments&knownAt={known}", TestContext.Current.CancellationToken))["moments"].Features.Count);
        using var after = await service.Http.GetAsync(TilePath("moments", $"?knownAt={known}"), TestContext.Current.CancellationToken);
        Assert.Equal(before.Headers.ETag, after.Headers.ETag);
        using var present = await service.Http.GetAsync(TilePath("moments", ""), TestContext.Current.CancellationToken);
        Assert.NotEqual(before.Headers.ETag, present.Headers.ETag);
    }

    [Fact]
    public async Task Req_core_f_links_a_feature_without_versions_leads_to_none()
    {
        await PublishAsync("timeless", ["""{"name":"a"}"""]);

        using var feature = await service.Http.GetAsync("/ogc/collections/timeless/items/1", TestContext.Current.CancellationToken);
        using var dated = await service.Http.GetAsync("/ogc/collections/timeless/items/1?datetime=2020-01-01", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Accept-Datetime", feature.Headers.Vary);
        Assert.False(dated.Headers.Contains("Memento-Datetime"));
        var links = (await service.ReadAsync("/ogc/collections/timeless/items/1")).GetProperty("links").EnumerateArray().ToArray();
        Assert.Equal(["self", "alternate", "collection"], links.Select(link => link.GetProperty("rel").GetString()));
        Assert.Equal(links.Length, feature.Headers.GetValues("Link").Count());
        Assert.False((await service.ReadAsync("/ogc/api")).GetProperty("paths").TryGetProperty("/collections/timeless/items/{featureId}/versions", out _));
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(new Uri(link.GetProperty("href").GetString()!).PathAndQuery)).Status);
        }
    }

    [Fact]
    public async Task A_feature_is_found_by_its_identifier_however_its_accents_are_typed()
    {
        (await service.PublishAsync("accents", _folder.Write("accents.geojson", LayerFiles.Points("""{"ma":"Hà Nội"}""")), "--id-field", "ma")).Loaded();

        foreach (var typed in new[] { "Hà Nội", "Hà Nội".Normalize(System.Text.NormalizationForm.FormD) })
        {
            Assert.Equal("Hà Nội", (await service.ReadAsync($"/ogc/collections/accents/items/{Uri.EscapeDataString(typed)}")).GetProperty("id").GetString());
        }

        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/accents/items/%EF%BF%BE")).Status);
    }

    [Fact]
    public async Task Files_fetched_while_others_read_take_nobodys_rows()
    {
        await PublishAsync("long", Enumerable.Range(0, 250).Select(number => $$"""{"n":{{number}}}"""));
        string[] paths = ["?f=csv", "?f=csv&sortby=-n", "?sortby=-n&limit=200", "/7", "/none"];
        var alone = await Task.WhenAll(paths.Select(ReadPartAsync));

        var together = await Task.WhenAll(Enumerable.Range(0, 200).Select(turn => ReadPartAsync(paths[turn % paths.Length])));

        Assert.All(together.Select((text, turn) => (text, turn)), read => Assert.Equal(alone[read.turn % paths.Length], read.text));

        async Task<string> ReadPartAsync(string rest)
        {
            var (status, text) = await service.GetAsync($"/ogc/collections/long/items{rest}");
            return $"{status} {text.Split("\"timeStamp\"")[0].Split("\"traceId\"")[0]}";
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string TilePath(string layer, string query) => $"/ogc/collections/{layer}/tiles/WebMercatorQuad/0/0/0{query}";

    private async Task<IReadOnlyDictionary<string, MvtLayer>> TileAsync(string layer, string query) =>
        MvtReader.Read(await service.Http.GetByteArrayAsync(TilePath(layer, query), TestContext.Current.CancellationToken));

    /// <summary>Asks until the layer is in memory: then the length of the answer is known beforehand.</summary>
    private async Task WarmAsync(string layer)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            using var answer = await service.Http.GetAsync($"/ogc/collections/{layer}/items?bbox=0,0,1,1", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            if (answer.Content.Headers.Contains("Content-Length") && answer.Headers.TransferEncodingChunked != true)
            {
                return;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The layer never came from memory.");
    }

    private async Task PublishAsync(string name, IEnumerable<string> properties, params string[] more) =>
        (await service.PublishAsync(name, _folder.Write($"{name}.geojson", LayerFiles.Points(properties)), more)).Loaded();
}
