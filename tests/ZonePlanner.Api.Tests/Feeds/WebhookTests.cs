using System.Net;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using ZonePlanner.Api.Feeds.Webhooks;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Feeds;

public sealed class WebhookTests(TellingService service) : IClassFixture<TellingService>
{
    [Fact]
    public async Task A_receiver_that_fails_for_a_while_gets_everything_once_in_order()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();
        await using var second = await AnotherProcessAsync();
        receiver.Answer = asked => asked is 1 or 2 or 5 or 6 or 7 ? StatusCodes503 : 204;
        var (id, secret) = await SubscribeAsync(admin, receiver.Url);

        await service.EstablishAsync("24-2025", "w-b", "w-a", "w-c");
        await service.CorrectAsync("w-a", 11);
        await service.EstablishAsync("33-2025", "w-d");
        await service.CorrectAsync("w-a", 12);
        var told = await receiver.WaitAsync(6);
        await Task.Delay(300, Cancellation);

        Assert.Equal(["w-a 10", "w-b 10", "w-c 10", "w-a 11", "w-d 10", "w-a 12"], told.Select(message => message.Said));
        Assert.Equal(6, receiver.Accepted.Count);
        Assert.Equal(11, receiver.Asked);
        Assert.All(told, message => Assert.Equal(WebhookSecrets.Sign(secret, message.Id, long.Parse(message.Timestamp, System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(message.Body)), message.Signature));
        Assert.Equal(
            await FeedAsync(told.Length),
            told.OrderByDescending(message => message.Data.GetProperty("version").GetInt64()).ThenBy(message => message.Said, StringComparer.Ordinal).Select(message => $"urn:uuid:{message.Id}"));
        var attempts = (await admin.GetAsync($"/api/webhooks/{id}/deliveries")).Good().GetProperty("attempts").EnumerateArray().ToArray();
        Assert.Equal(11, attempts.Length);
        Assert.Equal(5, attempts.Count(attempt => attempt.GetProperty("outcome").GetString() == "refused" && attempt.GetProperty("status").GetInt32() == StatusCodes503));
        await EndAsync(admin, id);
        await second.StopAsync(Cancellation);
    }

    [Fact]
    public async Task One_that_never_recovers_is_paused_says_so_and_loses_nothing()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = _ => 500;
        var (id, _) = await SubscribeAsync(admin, receiver.Url);

        await service.EstablishAsync("24-2025", "w-mat");
        var paused = await WaitForPauseAsync(admin, id);
        receiver.Answer = _ => 200;
        await service.CorrectAsync("w-mat", 12);
        var before = receiver.Asked;
        (await admin.PostAsync($"/api/webhooks/{id}/resume")).Good();
        var told = await receiver.WaitAsync(2);

        Assert.Equal("failing", paused.GetProperty("code").GetString());
        Assert.NotEqual(paused.GetProperty("message").GetProperty("vi").GetString(), paused.GetProperty("message").GetProperty("en").GetString());
        Assert.Equal(4, before);
        Assert.Equal(["w-mat 10", "w-mat 12"], told.Select(message => message.Said));
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task A_replay_sends_the_same_names_again()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();
        var (id, _) = await SubscribeAsync(admin, receiver.Url);
        await service.EstablishAsync("24-2025", "w-lai");
        await service.CorrectAsync("w-lai", 13);
        var first = await receiver.WaitAsync(2);

        (await admin.PostAsync($"/api/webhooks/{id}/replay", new { fromVersion = first[0].Data.GetProperty("version").GetInt64() })).Good();
        var all = await receiver.WaitAsync(4);

        Assert.Equal(first.Select(message => message.Id), all[2..].Select(message => message.Id));
        Assert.Equal(first.Select(message => message.Body), all[2..].Select(message => message.Body));
        Assert.Equal(["bad-version"], (await admin.PostAsync($"/api/webhooks/{id}/replay", new { fromVersion = "1" })).Codes(HttpStatusCode.BadRequest));
        Assert.Equal(["not-yet"], (await admin.PostAsync($"/api/webhooks/{id}/replay", new { fromVersion = 1_000_000 })).Codes(HttpStatusCode.UnprocessableEntity));
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task A_receiver_that_says_410_is_asked_no_more()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = _ => 410;
        var (id, _) = await SubscribeAsync(admin, receiver.Url);

        await service.EstablishAsync("24-2025", "w-het");

        Assert.Equal("gone", (await WaitForPauseAsync(admin, id)).GetProperty("code").GetString());
        Assert.Equal(1, receiver.Asked);
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = _ => 307;
        var (id, _) = await SubscribeAsync(admin, receiver.Url);

        await service.EstablishAsync("24-2025", "w-chuyen");
        await WaitForPauseAsync(admin, id);

        Assert.All(receiver.Paths, path => Assert.Equal("/hook", path));
        Assert.All(
            (await admin.GetAsync($"/api/webhooks/{id}/deliveries")).Good().GetProperty("attempts").EnumerateArray(), attempt => Assert.Equal("redirected", attempt.GetProperty("outcome").GetString()));
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task A_planner_hears_of_his_province_and_sees_its_webhooks_only()
    {
        using var planner = await Person.SignInAsync(service, Role.Planner, "33-2025");
        using var other = await Person.SignInAsync(service, Role.Planner, "24-2025");
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();
        var (id, _) = await SubscribeAsync(planner, receiver.Url);

        await service.EstablishAsync("24-2025", "w-cua-24");
        await service.EstablishAsync("33-2025", "w-cua-33");
        var told = await receiver.WaitAsync(1);

        Assert.Equal("w-cua-33 10", told[0].Said);
        Assert.Contains(await IdsAsync(planner), known => known == id);
        Assert.Contains(await IdsAsync(admin), known => known == id);
        Assert.DoesNotContain(await IdsAsync(other), known => known == id);
        Assert.Equal(["unknown-webhook"], (await other.GetAsync($"/api/webhooks/{id}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["unknown-webhook"], (await other.SendAsync(HttpMethod.Delete, $"/api/webhooks/{id}")).Codes(HttpStatusCode.NotFound));
        Assert.Equal(["other-province"], (await other.PostAsync("/api/webhooks", new { url = receiver.Url, province = "33-2025" })).Codes(HttpStatusCode.UnprocessableEntity));
        Assert.Equal(["unknown-province"], (await admin.PostAsync("/api/webhooks", new { url = receiver.Url, province = "99" })).Codes(HttpStatusCode.UnprocessableEntity));
        await EndAsync(planner, id);
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_kept_encrypted()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();

        var (id, secret) = await SubscribeAsync(admin, receiver.Url);

        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        Assert.DoesNotContain(secret[6..], (await admin.GetAsync($"/api/webhooks/{id}")).Text, StringComparison.Ordinal);
        var kept = await service.App.AskAsync<string>($"SELECT secret FROM webhook.subscription WHERE id = '{id}'");
        Assert.DoesNotContain(secret[6..], kept, StringComparison.Ordinal);
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task A_paused_one_is_not_told()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        await using var receiver = await Receiver.StartAsync();
        var (id, _) = await SubscribeAsync(admin, receiver.Url);
        var paused = (await admin.PostAsync($"/api/webhooks/{id}/pause")).Good();

        await service.EstablishAsync("24-2025", "w-nghi");
        await Task.Delay(300, Cancellation);

        Assert.Equal("asked", paused.GetProperty("paused").GetProperty("code").GetString());
        Assert.Equal(0, receiver.Asked);
        await EndAsync(admin, id);
    }

    private const int StatusCodes503 = 503;

    private static async Task<(string Id, string Secret)> SubscribeAsync(Person person, string url)
    {
        var made = (await person.PostAsync("/api/webhooks", new { url, note = "thử" })).Good(HttpStatusCode.Created);
        return (made.GetProperty("webhook").GetProperty("id").GetString()!, made.GetProperty("secret").GetString()!);
    }

    private static async Task EndAsync(Person person, string id) => (await person.SendAsync(HttpMethod.Delete, $"/api/webhooks/{id}")).Good(HttpStatusCode.NoContent);

    private static async Task<string[]> IdsAsync(Person person) =>
        [.. (await person.GetAsync("/api/webhooks")).Good().GetProperty("webhooks").EnumerateArray().Select(known => known.GetProperty("id").GetString()!)];

    private static async Task<JsonElement> WaitForPauseAsync(Person person, string id)
    {
        for (var waited = 0; waited < 200; waited++)
        {
            var paused = (await person.GetAsync($"/api/webhooks/{id}")).Good().GetProperty("paused");
            if (paused.ValueKind == JsonValueKind.Object)
            {
                return paused;
            }

            await Task.Delay(50, Cancellation);
        }

        throw new InvalidOperationException("It is not paused.");
    }

    private async Task<IEnumerable<string>> FeedAsync(int count)
    {
        using var xml = XmlReader.Create(await service.Http.GetStreamAsync($"/feeds/changes.atom?limit={count}", Cancellation));
        return SyndicationFeed.Load(xml).Items.Select(entry => entry.Id).ToArray();
    }

    /// <summary>A second process over the same database.</summary>
    private async Task<WebApplication> AnotherProcessAsync()
    {
        var second = Service.Build(["--urls", "http://127.0.0.1:0", "--ConnectionStrings:Planning", service.Connection, .. TellingService.Quick], builder => builder.Logging.ClearProviders());
        await second.StartAsync(Cancellation);
        return second;
    }
}
