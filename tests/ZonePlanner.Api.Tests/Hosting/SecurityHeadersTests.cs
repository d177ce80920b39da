namespace ZonePlanner.Api.Tests.Hosting;

public sealed class SecurityHeadersTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/healthz", "default-src 'none';")]
    [InlineData("/ogc?f=html", "default-src 'self';")]
    [InlineData("/docs", "default-src 'self';")]
    [InlineData("/ogc?f=json", "default-src 'none';")]
    [InlineData("/ogc/collections/clusters/items?f=json", "default-src 'none';")]
    [InlineData("/nothing-here", "default-src 'none';")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string path, string policy)
    {
        using var answer = await service.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.StartsWith(policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
