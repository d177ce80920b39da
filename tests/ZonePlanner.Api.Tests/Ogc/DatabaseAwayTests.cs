using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>The database goes away while an answer is being made.</summary>
public sealed class DatabaseAwayTests(OgcService service) : IClassFixture<OgcService>
{
    private const string StopCounting =
        "SELECT count(pg_terminate_backend(pid)) > 0 FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT count(*)%'";

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
