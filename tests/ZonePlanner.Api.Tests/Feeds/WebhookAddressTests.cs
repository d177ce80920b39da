using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ZonePlanner.Api.Feeds.Webhooks;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Feeds;

/// <summary>Nobody makes the service ask its own machine or its operator's network.</summary>
public sealed class WebhookAddressTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("http://203.0.114.1/", "bad-url")]
    [InlineData("http://127.0.0.1:9/", "bad-url")]
    [InlineData("ftp://example.org/", "bad-url")]
    [InlineData("/hook", "bad-url")]
    [InlineData("https://user:word@example.org/", "bad-url")]
    [InlineData("https://127.0.0.1/", "forbidden-address")]
    [InlineData("https://localhost/", "forbidden-address")]
    [InlineData("https://2130706433/", "forbidden-address")]
    [InlineData("https://0x7f.1/", "forbidden-address")]
    [InlineData("https://10.1.2.3/", "forbidden-address")]
    [InlineData("https://169.254.169.254/latest/meta-data", "forbidden-address")]
    [InlineData("https://[::1]/", "forbidden-address")]
    [InlineData("https://[::ffff:192.168.1.1]/", "forbidden-address")]
    [InlineData("https://[fd00::1]/", "forbidden-address")]
    [InlineData("https://[fe80::1]/", "forbidden-address")]
    [InlineData("https://[64:ff9b::a00:1]/", "forbidden-address")]
    [InlineData("https://0.0.0.0/", "forbidden-address")]
    [InlineData("https://[::]/", "forbidden-address")]
    [InlineData("https://khong-co.invalid/", "unknown-host")]
    public async Task What_is_not_public_is_refused_when_it_is_said(string url, string code)
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);

        Assert.Equal([code], (await admin.PostAsync("/api/webhooks", new { url })).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_name_that_has_become_private_is_not_connected_to()
    {
        await using var receiver = await Receiver.StartAsync();
        var client = service.Services.GetRequiredService<WebhookClient>();

        var attempt = await client.SendAsync(new Uri(receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)), WebhookSecrets.New(), Guid.NewGuid(), [], Cancellation);

        Assert.Equal("forbidden-address", attempt.Outcome);
        Assert.Equal(0, receiver.Asked);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a00:1450:4001:830::200e", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("100.64.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.0.2.7", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("ff02::1", false)]
    public void An_address_is_public_or_not(string address, bool isPublic)
    {
        Assert.Equal(isPublic, PublicAddresses.Hold(IPAddress.Parse(address)));
    }

    [Fact]
    public void A_message_is_signed_as_the_convention_has_it()
    {
        // The example of Standard Webhooks' own libraries.
        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            WebhookSecrets.Sign("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, """{"test": 2432232314}"""u8));
    }
}
