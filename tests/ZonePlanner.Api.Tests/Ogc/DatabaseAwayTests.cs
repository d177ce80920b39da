using System.Net;
using System.Net.Sockets;
using Npgsql;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>The database goes away while an answer is being made.</summary>
public sealed class DatabaseAwayTests(OgcService service) : IClassFixture<OgcService>
{
    private const string StopCounting =
        "SELECT count(pg_terminate_backend(pid)) > 0 FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT count(*)%'";

    private const string StopWaiting =
        "SELECT count(pg_terminate_backend(pid)) > 0 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT feature.id%'";

    [Fact]
    public async Task A_file_that_breaks_off_is_not_taken_for_a_whole_one_even_where_its_end_is_that_of_the_connection()
    {
        await using var reserved = await service.Owner.OpenConnectionAsync(Cancellation);
        await using var transaction = await reserved.BeginTransactionAsync(Cancellation);
        await using (var taking = new NpgsqlCommand("LOCK TABLE site_version IN ACCESS EXCLUSIVE MODE", reserved))
        {
            await taking.ExecuteNonQueryAsync(Cancellation);
        }

        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, service.Http.BaseAddress!.Port, Cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync("GET /ogc/collections/zones/items?f=csv HTTP/1.0\r\n\r\n"u8.ToArray(), Cancellation);
        var head = await stream.ReadAsync(new byte[16], Cancellation);
        while (!await service.Owner.AskAsync<bool>(StopWaiting))
        {
            await Task.Delay(5, Cancellation);
        }

        Assert.Equal(16, head);
        await Assert.ThrowsAsync<IOException>(() => stream.CopyToAsync(Stream.Null, Cancellation));
        while (!service.Errors.Any(line => line.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal)))
        {
            await Task.Delay(5, Cancellation);
        }

        service.Errors.Clear();
    }

    [Fact]
    public async Task However_many_fetch_everything_and_take_their_time_others_are_answered()
    {
        await using var reserved = await service.Owner.OpenConnectionAsync(Cancellation);
        await using var transaction = await reserved.BeginTransactionAsync(Cancellation);
        await using (var taking = new NpgsqlCommand("LOCK TABLE site_version IN ACCESS EXCLUSIVE MODE", reserved))
        {
            await taking.ExecuteNonQueryAsync(Cancellation);
        }

        // More than there are connections.
        var files = Enumerable.Range(0, 110).Select(_ => service.GetAsync("/ogc/collections/zones/items?f=csv")).ToArray();
        // Those for whom there is no room left are told at once; all others are in by then.
        while (files.Count(file => file.IsCompleted) < 14)
        {
            await Task.Delay(5, Cancellation);
        }

        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/ogc/collections/provinces/items?decimals=7&limit=2")).Status);
        await transaction.RollbackAsync(Cancellation);

        var answers = await Task.WhenAll(files);
        Assert.Equal(96, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), refused => Assert.Equal((HttpStatusCode.ServiceUnavailable, 30), (refused.Status, refused.Message.Headers.RetryAfter?.Delta?.TotalSeconds)));
    }

    [Fact]
    public async Task What_was_written_is_taken_back_and_the_refusal_stands_alone()
    {
        // The one feature comes soon; counting the others takes some time.
        var slow = Enumerable.Range(0, 20).Aggregate("geometry", (shape, _) => $"buffer({shape},500)");
        var asked = service.GetAsync($"/ogc/collections/zones/items?limit=1&filter={Uri.EscapeDataString($"area({slow})>1")}");
        while (!asked.IsCompleted && !await service.Owner.AskAsync<bool>(StopCounting))
        {
            await Task.Delay(5, Cancellation);
        }

        var answer = await asked;

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (answer.Status, answer.Message.Headers.RetryAfter?.Delta));
        Assert.Equal("database-away", Assert.Single(answer.Json.GetProperty("findings").EnumerateArray().ToArray()).GetProperty("code").GetString());
        Assert.True(service.Errors.TryDequeue(out var line) && line.Contains("The database does not answer", StringComparison.Ordinal), line);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/ogc/collections/zones/items?limit=1&sortby=name")).Status);
    }
}
