using ZonePlanner.Api.Database;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Database;

public sealed class RecordWatchTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Version = "SELECT version FROM dataset_version";

    [Fact]
    public async Task No_process_takes_an_old_record_for_the_newest_once_a_write_is_acknowledged()
    {
        // Two processes that answer all the time, and so always hold a lease; a third writes.
        RecordWatch[] processes = [new(service.App), new(service.App)];
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var busy = processes.Select(process => Task.Run(() => AnswerUntilAsync(process, enough.Token), Cancellation)).ToArray();

        for (var write = 0; write < 6; write++)
        {
            await service.NewSiteAsync();
            var version = await service.Owner.AskAsync<long>(Version);
            foreach (var process in processes)
            {
                Assert.True((await process.NewestAsync()).Version >= version, $"after write {write}");
            }
        }

        await enough.CancelAsync();
        var answers = await Task.WhenAll(busy);
        // Otherwise they asked each time, and nothing was tried.
        Assert.All(answers, answered => Assert.True(answered > 1_000, $"{answered} answers"));
    }

    [Fact]
    public async Task A_writer_that_did_not_outlast_the_leases_would_be_seen()
    {
        await ExecuteAsync("ALTER TABLE dataset_version DISABLE TRIGGER z_outlast_leases");
        try
        {
            var seen = false;
            for (var attempt = 0; attempt < 20 && !seen; attempt++)
            {
                var process = new RecordWatch(service.App);
                await process.NewestAsync();
                await ExecuteAsync($"INSERT INTO site (code) VALUES ('voi-vang-{attempt}')");
                seen = (await process.NewestAsync()).Version < await service.Owner.AskAsync<long>(Version);
            }

            Assert.True(seen);
        }
        finally
        {
            await ExecuteAsync("ALTER TABLE dataset_version ENABLE TRIGGER z_outlast_leases");
        }
    }

    [Fact]
    public async Task A_write_without_end_leaves_readers_what_was_known_before_it()
    {
        var process = new RecordWatch(service.App);
        var before = await process.NewestAsync();
        await using var writer = await service.Owner.OpenConnectionAsync(Cancellation);
        await using var transaction = await writer.BeginTransactionAsync(Cancellation);
        await using var write = new Npgsql.NpgsqlCommand("INSERT INTO site (code) VALUES ('khong-ket-thuc')", writer, transaction);
        await write.ExecuteNonQueryAsync(Cancellation);
        await Task.Delay(250, Cancellation);

        Assert.Equal(before, await process.NewestAsync());

        await transaction.RollbackAsync(Cancellation);
        Assert.Equal(before, await process.NewestAsync());
    }

    [Fact]
    public async Task Nobody_is_given_a_lease_while_somebody_writes()
    {
        await using var writer = await service.Owner.OpenConnectionAsync(Cancellation);
        await using var transaction = await writer.BeginTransactionAsync(Cancellation);
        await using var write = new Npgsql.NpgsqlCommand("INSERT INTO site (code) VALUES ('dang-viet')", writer, transaction);
        await write.ExecuteNonQueryAsync(Cancellation);

        Assert.Equal(0, await service.App.AskAsync<int>("SELECT milliseconds FROM lease_dataset()"));

        await transaction.RollbackAsync(Cancellation);
        Assert.Equal(200, await service.App.AskAsync<int>("SELECT milliseconds FROM lease_dataset()"));
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var command = service.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task<int> AnswerUntilAsync(RecordWatch process, CancellationToken end)
    {
        var answers = 0;
        var last = 0L;
        while (!end.IsCancellationRequested)
        {
            var version = (await process.NewestAsync()).Version;
            Assert.True(version >= last, "a record never gets older");
            last = version;
            answers++;
        }

        return answers;
    }
}
