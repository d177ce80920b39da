using System.Net;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>What becomes of a layer that is loaded again, taken away, or cut off in the middle.</summary>
public sealed class LayerEditionTests(LayerService service) : IClassFixture<LayerService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

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
