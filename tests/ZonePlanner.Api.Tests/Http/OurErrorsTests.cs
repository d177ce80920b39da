using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Http;

public sealed class OurErrorsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task An_error_of_ours_is_a_problem_that_tells_nothing_of_the_inside_and_a_line_in_the_log()
    {
        await using (var broken = service.Owner.CreateCommand("ALTER FUNCTION geography_of RENAME TO geography_of_gone"))
        {
            await broken.ExecuteNonQueryAsync(Cancellation);
        }

        using var answer = await service.Http.GetAsync("/api/reports/hectares?by=district", Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("geography_of", body, StringComparison.Ordinal);
        Assert.True(service.Errors.TryDequeue(out var line));
        Assert.Contains("geography_of", line, StringComparison.Ordinal);
        Assert.False(service.Errors.TryPeek(out _));
    }
}
