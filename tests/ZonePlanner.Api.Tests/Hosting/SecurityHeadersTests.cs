namespace ZonePlanner.Api.Tests.Hosting;

public sealed class SecurityHeadersTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string path)
    {
        using var answer = await service.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.StartsWith("default-src 'self';", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
