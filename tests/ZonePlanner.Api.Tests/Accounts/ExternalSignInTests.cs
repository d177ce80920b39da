using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Accounts;

public sealed class ExternalSignInTests(ExternalSignInTests.ServiceWithIssuer service) : IClassFixture<ExternalSignInTests.ServiceWithIssuer>
{
    [Fact]
    public async Task An_invited_person_signs_in_at_the_issuer_and_comes_back_to_the_page()
    {
        await Person.InviteAsync(service, "moi@example.invalid", Role.Investor, name: "Người Được Mời");
        using var browser = Person.Anonymous(service);

        var end = await FollowAsync(browser, "moi@example.invalid", "/?tab=draw");

        Assert.Equal("/?tab=draw", end);
        var me = (await browser.GetAsync("/api/accounts/me")).Good();
        Assert.Equal("Người Được Mời", me.GetProperty("account").GetProperty("name").GetString());
        Assert.Equal("Sở Xây dựng", me.GetProperty("externalSignIn").GetString());
    }

    [Fact]
    public async Task Somebody_whom_nobody_invited_is_not_let_in()
    {
        using var browser = Person.Anonymous(service);

        Assert.Equal("/?refused=not-invited", await FollowAsync(browser, "la@example.invalid", "/"));
        Assert.False((await browser.GetAsync("/api/accounts/me")).Good().GetProperty("signedIn").GetBoolean());
    }

    [Fact]
    public async Task An_address_the_issuer_does_not_vouch_for_opens_no_account()
    {
        await Person.InviteAsync(service, "chua-xac-minh@example.invalid", Role.Admin);
        using var browser = Person.Anonymous(service);

        Assert.Equal("/?refused=not-invited", await FollowAsync(browser, "chua-xac-minh@example.invalid", "/", isVerified: false));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_sent_on_to_another_site(string to)
    {
        await Person.InviteAsync(service, $"{Guid.NewGuid():N}@example.invalid", Role.Investor);
        using var browser = Person.Anonymous(service);

        Assert.StartsWith("/?refused", await FollowAsync(browser, "khac@example.invalid", to), StringComparison.Ordinal);
        using var back = await browser.Http.GetAsync($"/api/accounts/external?to={Uri.EscapeDataString(to)}", Cancellation);
        Assert.DoesNotContain("evil", back.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> FollowAsync(Person browser, string email, string to, bool isVerified = true)
    {
        (service.Issuer.Email, service.Issuer.IsVerified) = (email, isVerified);
        var next = new Uri(service.Http.BaseAddress!, $"/api/accounts/external?to={Uri.EscapeDataString(to)}");
        for (var step = 0; step < 8; step++)
        {
            using var answer = await browser.Http.GetAsync(next, Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{next}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancellation)}");
            if (answer.Headers.Location is { IsAbsoluteUri: false } page && !page.OriginalString.StartsWith("/api/", StringComparison.Ordinal))
            {
                return page.OriginalString;
            }

            next = new Uri(next, answer.Headers.Location!);
        }

        throw new InvalidOperationException($"Still on the way at {next}.");
    }

    /// <summary>A service that trusts an issuer of this test's own.</summary>
    public sealed class ServiceWithIssuer(TestCluster cluster) : RunningService(cluster)
    {
        internal TrustedIssuer Issuer { get; private set; } = null!;

        protected override IReadOnlyList<string> Settings =>
        [
            "--OpenIdConnect:Authority", Issuer.Address, "--OpenIdConnect:ClientId", TrustedIssuer.ClientId, "--OpenIdConnect:ClientSecret", TrustedIssuer.ClientSecret, "--OpenIdConnect:Name", "Sở Xây dựng",
        ];

        public override async ValueTask InitializeAsync()
        {
            Issuer = await TrustedIssuer.StartAsync();
            await base.InitializeAsync();
            await Issuer.KnowAsync(Http.BaseAddress!);
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await Issuer.DisposeAsync();
        }
    }
}
