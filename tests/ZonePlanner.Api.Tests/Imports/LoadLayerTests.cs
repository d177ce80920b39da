using System.Net;
using System.Text.Json;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Tests.Hosting;

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
    public async Task A_new_edition_is_seen_at_once_and_the_old_one_as_it_was_known()
    {
        (await service.PublishAsync("editions", _folder.Write("a.geojson", LayerFiles.Points("""{"code":"a","n":1}""", """{"code":"b","n":2}""", """{"code":"c","n":3}""")), "--id-field", "code")).Loaded();
        var first = await service.ReadAsync("/ogc/collections/editions/items?limit=2");
        var next = first.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString() == "next").GetProperty("href").GetString()!;

        var answer = await service.PublishAsync("editions", _folder.Write("b.geojson", LayerFiles.Points("""{"code":"a","m":"x"}""", """{"code":"d","m":"y"}""")), "--id-field", "code");

        answer.Loaded();
        Assert.Contains("Features added 1, gone 2, changed 0.", answer.Said, StringComparison.Ordinal);
        Assert.Contains("New fields: m.", answer.Said, StringComparison.Ordinal);
        Assert.Contains("Fields that go: n.", answer.Said, StringComparison.Ordinal);
        Assert.Equal("a d", await service.IdsAsync("editions"));
        // Whoever is in the middle of the old one reads it to its end.
        var rest = await service.ReadAsync(new Uri(next).PathAndQuery);
        Assert.Equal("""{"code":"c","n":3}""", rest.GetProperty("features")[0].GetProperty("properties").GetRawText());
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/editions/items?knownAt=2020-01-01")).Status);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_but_another_title_does()
    {
        var file = _folder.Write("same.geojson", LayerFiles.Points("""{"a":1}"""));
        (await service.PublishAsync("same", file, "--title", "Một")).Loaded();

        var again = await service.PublishAsync("same", file);
        var titled = await service.PublishAsync("same", file, "--title", "Hai");
        var looked = await service.LoadAsync("--as", "layer", "same", file, "--title", "Ba", "--dry-run");

        Assert.Contains("nothing to change", again.Said, StringComparison.Ordinal);
        titled.Loaded();
        Assert.Contains("Preview only", looked.Said, StringComparison.Ordinal);
        Assert.Equal("Hai", (await service.ReadAsync("/ogc/collections/same")).GetProperty("title").GetString());
        Assert.Equal(0L, await service.Owner.AskAsync<long>("SELECT count(*) FROM pg_class WHERE relname LIKE 'arriving%'"));
    }

    [Fact]
    public async Task A_layer_that_is_removed_is_there_no_more()
    {
        (await service.PublishAsync("gone", _folder.Write("gone.geojson", LayerFiles.Points("{}")))).Loaded();

        var answer = await service.LoadAsync("--as", "layer", "gone", "--remove", "--yes");

        Assert.Contains("Removed.", answer.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/gone")).Status);
        Assert.DoesNotContain("\"gone\"", (await service.GetAsync("/ogc/collections")).Text, StringComparison.Ordinal);
        (await service.LoadAsync("--as", "layer", "gone", "--remove", "--yes")).Refused("There is no layer “gone”.");
    }

    [Fact]
    public async Task Editions_out_of_force_for_an_hour_are_swept_away_and_no_others()
    {
        (await service.PublishAsync("swept", _folder.Write("s1.geojson", LayerFiles.Points("{}")))).Loaded();
        (await service.PublishAsync("swept", _folder.Write("s2.geojson", LayerFiles.Points("{}", "{}")))).Loaded();
        const string Tables = "SELECT count(*) FROM reference_layer WHERE name = 'swept' AND to_regclass('reference.edition_' || edition) IS NOT NULL";
        Assert.Equal(2L, await service.Owner.AskAsync<long>(Tables));
        await using (var past = service.Owner.CreateCommand("""
            ALTER TABLE reference_layer DISABLE TRIGGER USER;
            UPDATE reference_layer SET recorded = tstzrange(lower(recorded) - interval '2 hours', upper(recorded) - interval '2 hours') WHERE name = 'swept' AND NOT upper_inf(recorded);
            ALTER TABLE reference_layer ENABLE TRIGGER USER;
            """))
        {
            await past.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await service.PublishAsync("swept-too", _folder.Write("s3.geojson", LayerFiles.Points("{}")))).Loaded();

        Assert.Equal(1L, await service.Owner.AskAsync<long>(Tables));
        Assert.Equal(2, (await service.ItemsAsync("swept")).Length);
    }

    [Fact]
    public async Task An_edition_that_is_swept_away_after_it_was_last_listed_is_not_found_rather_than_an_error()
    {
        (await service.PublishAsync("going", _folder.Write("g1.geojson", LayerFiles.Points("{}")))).Loaded();
        (await service.PublishAsync("going", _folder.Write("g2.geojson", LayerFiles.Points("{}", "{}")))).Loaded();
        await using (var past = service.Owner.CreateCommand("""
            ALTER TABLE reference_layer DISABLE TRIGGER USER;
            UPDATE reference_layer SET recorded = tstzrange(lower(recorded) - interval '3 hours', upper(recorded) - interval '2 hours') WHERE name = 'going' AND NOT upper_inf(recorded);
            ALTER TABLE reference_layer ENABLE TRIGGER USER;
            """))
        {
            await past.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var edition = await service.Owner.AskAsync<long>("SELECT edition FROM reference_layer WHERE name = 'going' AND NOT upper_inf(recorded)");
        var then = await service.Owner.AskAsync<string>("SELECT to_char((upper(recorded) - interval '1 minute') AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM reference_layer WHERE name = 'going' AND NOT upper_inf(recorded)");
        await using (var reader = await service.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            // Its own sweep finds the edition being read, as a long answer does, and lets it be.
            await using var reading = await reader.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await using var read = new Npgsql.NpgsqlCommand($"LOCK TABLE reference.edition_{edition} IN ACCESS SHARE MODE", reader);
            await read.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            (await service.PublishAsync("going-too", _folder.Write("g3.geojson", LayerFiles.Points("{}")))).Loaded();
        }

        // Somebody asks between the writing and the sweep; the sweep makes no new state of the record.
        await service.GetAsync("/ogc/collections/going");
        Assert.True(await service.Owner.AskAsync<int>("SELECT reference.sweep()") > 0);

        foreach (var door in new[] { "/items", "/items/1", "/items?f=csv", "" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync($"/ogc/collections/going{door}{(door.Contains('?', StringComparison.Ordinal) ? '&' : '?')}knownAt={then}")).Status);
        }

        Assert.Equal(2, (await service.ItemsAsync("going")).Length);
    }

    [Fact]
    public async Task An_edition_that_is_swept_away_between_the_list_and_the_answer_is_to_be_asked_for_again()
    {
        (await service.PublishAsync("taken", _folder.Write("t1.geojson", LayerFiles.Points("{}")))).Loaded();
        await service.GetAsync("/ogc/collections/taken");
        await using (var sweep = service.Owner.CreateCommand($"DROP TABLE reference.edition_{await service.Owner.AskAsync<long>("SELECT edition FROM reference_layer WHERE name = 'taken'")}"))
        {
            await sweep.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        foreach (var door in new[] { "/items?limit=1", "/items/1", "/items?f=csv&limit=1", "/tiles/WebMercatorQuad/0/0/0" })
        {
            using var answer = await service.Http.GetAsync($"/ogc/collections/taken{door}", TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
            Assert.Contains("changed-meanwhile", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        (await service.PublishAsync("taken-too", _folder.Write("t2.geojson", LayerFiles.Points("{}")))).Loaded();
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/taken/items")).Status);
    }

    [Fact]
    public async Task A_database_that_goes_away_in_the_middle_is_said_in_a_sentence()
    {
        var answer = await WhileItEndsTheConnectionAsync("reference.receive(text[])", "bigint", () => service.PublishAsync("away", _folder.Write("a1.geojson", LayerFiles.Points("{}"))));

        answer.Refused("The database does not answer");
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/away")).Status);
    }

    [Fact]
    public async Task A_database_that_goes_away_after_the_layer_was_written_does_not_make_it_unwritten()
    {
        var answer = await WhileItEndsTheConnectionAsync("reference.sweep()", "integer", () => service.PublishAsync("written", _folder.Write("w1.geojson", LayerFiles.Points("{}", "{}"))));

        answer.Loaded();
        Assert.DoesNotContain("Nothing has changed", answer.Said, StringComparison.Ordinal);
        Assert.Equal(2, (await service.ItemsAsync("written")).Length);
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

    /// <summary>Loads while a function of the database, instead of what it does, ends the connection that calls it: as when the server is stopped at that moment.</summary>
    private async Task<Answer> WhileItEndsTheConnectionAsync(string function, string returns, Func<Task<Answer>> load)
    {
        var definition = await service.Owner.AskAsync<string>($"SELECT pg_get_functiondef('{function}'::regprocedure)");
        await ExecuteAsync($"CREATE OR REPLACE FUNCTION {function.Replace("(text[])", "(types text[])", StringComparison.Ordinal)} RETURNS {returns} LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN 0; END'");
        try
        {
            return await load();
        }
        finally
        {
            await ExecuteAsync(definition);
        }

        async Task ExecuteAsync(string statement)
        {
            await using var command = service.Owner.CreateCommand(statement);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }
}
