using System.Net;

namespace ZonePlanner.Api.Tests.Hosting;

public sealed class HealthTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_migrated_service_is_live_and_ready(string path)
    {
        using var answer = await service.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_unknown_parameter_is_refused_by_name()
    {
        using var answer = await service.Http.GetAsync("/healthz?verbose=1", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("“verbose”", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
