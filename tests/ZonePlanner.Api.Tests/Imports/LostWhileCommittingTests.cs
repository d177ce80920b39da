using System.Globalization;
using System.Net;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Imports;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Tests.Imports;

public sealed class LostWhileCommittingTests(LayerService service) : IClassFixture<LayerService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_layer_that_was_recorded_is_said_to_be_though_nobody_heard_the_database_say_so()
    {
        using var relay = new Relay(service.Connection, Cut.After);

        (await Loading.LoadAsync(relay.Connection, "--as", "layer", "heard", _folder.Write("a.geojson", LayerFiles.Points("{}")), "--yes")).Loaded();

        Assert.Single(await service.ItemsAsync("heard"));
    }

    [Fact]
    public async Task A_layer_the_database_never_heard_of_has_changed_nothing()
    {
        using var relay = new Relay(service.Connection, Cut.Before);

        (await Loading.LoadAsync(relay.Connection, "--as", "layer", "unheard", _folder.Write("a.geojson", LayerFiles.Points("{}")), "--yes")).Refused("The database does not answer");

        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync("/ogc/collections/unheard")).Status);
    }

    [Fact]
    public async Task Sites_that_were_recorded_are_said_to_be_and_the_same_command_finds_nothing_to_change()
    {
        await using (var db = service.Open())
        {
            db.Add(new Unit { Code = "tinh-cat", Level = UnitLevel.Province });
            await db.SaveChangesAsync(Writing.Cancellation);
        }

        var file = _folder.Write("s.geojson", Drawing.Collection(Drawing.Feature(Squares.At(220, 0), ("code", "thu-ccn-cat"), ("name", "Cụm Cắt"))));
        string[] sites = [file, "--as", "sites", "--set", "kind=industrial-cluster", "--set", "status=planned", "--set", "province=tinh-cat", "--valid-from", "2026-01-01", "--yes"];
        using var relay = new Relay(service.Connection, Cut.After);

        (await Loading.LoadAsync(relay.Connection, sites)).Loaded();

        var again = await service.LoadAsync(sites);
        Assert.Equal((Load.Done, true), (again.Code, again.Said.Contains("There is nothing to change.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_nobody_answers_any_more_it_is_said_that_nobody_knows()
    {
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        using var relay = new Relay(service.Connection, Cut.After, isForGood: true);
        await using var database = PlanningDatabase.Connect(relay.Connection);
        await using var connection = await database.OpenConnectionAsync(Writing.Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Writing.Cancellation);
        await connection.RunAsync("INSERT INTO site (code) VALUES ('khong-ai-biet')", Writing.Cancellation);

        var code = await new LastStep(database, new Conversation(said, said, null, isVietnamese: false)) { Times = 1 }.CommitAsync(transaction, Writing.Cancellation);

        Assert.Equal(Load.NotKnown, code);
        Assert.Contains("whether it was recorded is not known", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing has changed", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_interrupted_or_refused_while_committing_has_changed_nothing()
    {
        await using var database = PlanningDatabase.Connect(service.Connection);
        await using var connection = await database.OpenConnectionAsync(Writing.Cancellation);
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        var last = new LastStep(database, new Conversation(said, said, null, isVietnamese: false));
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Writing.Cancellation);
        late.CancelAfter(TimeSpan.FromMilliseconds(500));

        Assert.Equal(Load.Interrupted, await last.CommitAsync(await EndingWithAsync(connection, "PERFORM pg_sleep(20)"), late.Token));
        await Assert.ThrowsAsync<PostgresException>(async () => await last.CommitAsync(await EndingWithAsync(connection, "RAISE EXCEPTION 'guarded' USING ERRCODE = 'ZP001'"), Writing.Cancellation));

        Assert.Contains("Interrupted. Nothing has changed.", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_somebody_else_was_given_by_then_is_not_taken_for_ours()
    {
        await using var database = PlanningDatabase.Connect(service.Connection);
        await using var connection = await database.OpenConnectionAsync(Writing.Cancellation);
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        var last = new LastStep(database, new Conversation(said, said, null, isVietnamese: false)) { Times = 1 };
        string theirs;
        DateTime instant;
        await using (var transaction = await connection.BeginTransactionAsync(Writing.Cancellation))
        {
            await using var write = new NpgsqlCommand("INSERT INTO site (code) VALUES ('so-cua-nguoi-khac') RETURNING pg_current_xact_id()::text", connection);
            theirs = (string)(await write.ExecuteScalarAsync(Writing.Cancellation))!;
            instant = await connection.ValueAsync<DateTime>("SELECT instant FROM dataset_version", Writing.Cancellation);
            Assert.Null(await last.IsRecordedAsync(theirs, instant));
            await transaction.CommitAsync(Writing.Cancellation);
        }

        Assert.True(await last.IsRecordedAsync(theirs, instant));
        Assert.False(await last.IsRecordedAsync(theirs, instant.AddSeconds(1)));
        Assert.False(await last.IsRecordedAsync("4000000000", instant.AddSeconds(1)));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A transaction at whose end the database does something.</summary>
    private static async Task<NpgsqlTransaction> EndingWithAsync(NpgsqlConnection connection, string deed)
    {
        var transaction = await connection.BeginTransactionAsync(Writing.Cancellation);
        await using var command = new NpgsqlCommand(
            $"""
            CREATE TEMP TABLE ending (at int) ON COMMIT DROP;
            CREATE FUNCTION pg_temp.ends() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN {deed.Replace("'", "''", StringComparison.Ordinal)}; RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER ends AFTER INSERT ON ending DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pg_temp.ends();
            INSERT INTO ending VALUES (1);
            INSERT INTO site (code) VALUES ('ket-thuc-' || pg_current_xact_id());
            """,
            connection);
        await command.ExecuteNonQueryAsync(Writing.Cancellation);
        return transaction;
    }
}
