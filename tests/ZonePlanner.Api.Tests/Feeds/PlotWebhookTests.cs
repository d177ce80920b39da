using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Feeds.Webhooks;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;
using static ZonePlanner.Api.Tests.Plots.PlottedProvince;

namespace ZonePlanner.Api.Tests.Feeds;

public sealed class PlotWebhookTests(ToldPlots province) : IClassFixture<ToldPlots>
{
    [Fact]
    public async Task A_receiver_that_fails_for_a_while_gets_plots_too_once_and_in_order_and_again_when_replayed()
    {
        using var admin = await Person.SignInAsync(province, Role.Admin);
        using var officer = await province.OfficerAsync();
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = asked => asked is 1 or 2 or 4 or 6 or 7 ? 503 : 204;
        var (id, secret) = await SubscribeAsync(admin, receiver.Url);

        await LayOutAsync(officer, "kcn-mo", Plot("A-01", 0, 0), Plot("A-02", 1, 0));
        (await StandAsync(officer, "kcn-mo-a-02", Standing("leased", "Công ty Một"))).Good();
        await LayOutAsync(officer, "kcn-len", Plot("A-01", 900, 0));
        await province.EstablishAsync();
        var told = await receiver.WaitAsync(5);
        var from = told[0].Data.GetProperty("version").GetInt64();
        (await admin.PostAsync($"/api/webhooks/{id}/replay", new { fromVersion = from })).Good();
        var all = await receiver.WaitAsync(10);

        Assert.Equal(["plots.changed kcn-mo", "plots.changed kcn-mo", "plots.changed kcn-len", "site.changed kcn-len", "plots.changed kcn-len"], told.Select(Said));
        Assert.All(all, message => Assert.Equal(WebhookSecrets.Sign(secret, message.Id, long.Parse(message.Timestamp, CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(message.Body)), message.Signature));
        Assert.Equal(told.Select(message => (message.Id, message.Body)), all[5..].Select(message => (message.Id, message.Body)));
        Assert.Equal(told.Select(message => message.Id).Distinct(), told.Select(message => message.Id));
        Assert.All(told, message => Assert.Equal(message.Id, message.Data.GetProperty("id").GetString()));
        var let = Assert.Single(told[1].Data.GetProperty("plots").EnumerateArray());
        Assert.Equal("kcn-mo-a-02 A-02 /plots/kcn-mo-a-02 2026-02-01", $"{Text(let, "code")} {Text(let, "label")} {Text(let, "link")} {Text(let, "validFrom")}");
        Assert.Equal("available leased Công ty Một", $"{Text(let.GetProperty("before"), "status")} {Text(let.GetProperty("after"), "status")} {Text(let.GetProperty("after"), "tenant")}");
        Assert.Equal(2, told[0].Data.GetProperty("count").GetInt32());
        Assert.Equal(2.3m, told[0].Data.GetProperty("measuredHa").GetDecimal(), 1);
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task One_that_was_told_of_a_site_before_plots_were_told_hears_of_its_plots_next()
    {
        using var admin = await Person.SignInAsync(province, Role.Admin);
        using var officer = await province.OfficerAsync();
        await using var receiver = await Receiver.StartAsync();
        var (id, _) = await SubscribeAsync(admin, receiver.Url);
        await LayOutAsync(officer, "kcn-mo", Plot("D-01", 0, 4));
        var told = (await receiver.WaitAsync(1))[0];
        var hook = await WaitUntilToldAsync(admin, id);

        await province.Owner.AskAsync<bool>($"UPDATE webhook.subscription SET told_version = {hook.GetProperty("toldVersion")}, told_site = 'kcn-mo' WHERE id = '{id}' RETURNING true");
        var again = (await receiver.WaitAsync(2))[1];
        await WaitUntilToldAsync(admin, id);

        Assert.Equal(told.Id, again.Id);
        Assert.Equal(2, receiver.Asked);
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task Nothing_that_is_hidden_is_told_or_makes_a_message()
    {
        using var admin = await Person.SignInAsync(province, Role.Admin);
        using var officer = await province.OfficerAsync();
        await using var receiver = await Receiver.StartAsync();
        var (id, _) = await SubscribeAsync(admin, receiver.Url);

        await LayOutAsync(officer, "kcn-xa", Plot("B-01", 400, 2));
        (await StandAsync(officer, "kcn-xa-b-01", Standing("leased", "Công ty Bí Mật"))).Good();
        await LayOutAsync(officer, "kcn-cho", Plot("B-01", 200, 2));
        (await StandAsync(officer, "kcn-cho-b-01", Standing("leased", "Công ty Bí Mật"))).Good();
        var told = await receiver.WaitAsync(3);
        var hook = await WaitUntilToldAsync(admin, id);

        Assert.Equal(["plots.changed kcn-xa", "plots.changed kcn-cho", "plots.changed kcn-cho"], told.Select(Said));
        Assert.All(told, message => Assert.DoesNotContain("Bí Mật", message.Body, StringComparison.Ordinal));
        Assert.Equal(JsonValueKind.Null, told[0].Data.GetProperty("plots")[0].GetProperty("after").GetProperty("status").ValueKind);
        Assert.Equal("leased", Text(told[2].Data.GetProperty("plots")[0].GetProperty("after"), "status"));
        Assert.Equal(JsonValueKind.Null, hook.GetProperty("toldSite").ValueKind);
        Assert.Equal(3, receiver.Asked);
        await EndAsync(admin, id);
    }

    [Fact]
    public async Task Of_more_than_five_hundred_plots_the_first_are_listed_and_all_are_counted()
    {
        using var admin = await Person.SignInAsync(province, Role.Admin);
        using var officer = await province.OfficerAsync();
        using var elsewhere = await Person.SignInAsync(province, Role.Planner, "33-2025");
        await using var receiver = await Receiver.StartAsync();
        await using var other = await Receiver.StartAsync();
        var (id, _) = await SubscribeAsync(admin, receiver.Url);
        var (otherId, _) = await SubscribeAsync(elsewhere, other.Url);

        await LayOutAsync(officer, "kcn-day", [.. Enumerable.Range(0, 501).Select(number => Plot($"C-{number:000}", 600 + (number % 25), Math.Floor(number / 25d)))]);
        var message = (await receiver.WaitAsync(1))[0];
        await WaitUntilToldAsync(elsewhere, otherId);

        Assert.Equal(501, message.Data.GetProperty("count").GetInt32());
        Assert.InRange(message.Data.GetProperty("measuredHa").GetDecimal(), 501 * 1.148m, 501 * 1.149m);
        Assert.Equal(Enumerable.Range(0, 500).Select(number => $"kcn-day-c-{number:000}"), message.Data.GetProperty("plots").EnumerateArray().Select(plot => Text(plot, "code")));
        Assert.Contains("C-009 và 491 lô nữa", Text(message.Data.GetProperty("summary"), "vi"), StringComparison.Ordinal);
        Assert.Equal("Industrial zone kcn-day: 501 plots laid out", Text(message.Data.GetProperty("title"), "en"));
        Assert.Equal(0, other.Asked);
        await EndAsync(admin, id);
        await EndAsync(elsewhere, otherId);
    }

    private static string Said(Receiver.Message message) => $"{Text(JsonDocument.Parse(message.Body).RootElement, "type")} {Text(message.Data, "site")}";

    private static string Text(JsonElement told, string member) => told.GetProperty(member).GetString()!;

    private static async Task<(string Id, string Secret)> SubscribeAsync(Person person, string url)
    {
        var made = (await person.PostAsync("/api/webhooks", new { url })).Good(HttpStatusCode.Created);
        return (Text(made.GetProperty("webhook"), "id"), Text(made, "secret"));
    }

    private static async Task EndAsync(Person person, string id) => (await person.SendAsync(HttpMethod.Delete, $"/api/webhooks/{id}")).Good(HttpStatusCode.NoContent);

    /// <summary>Waits until there is nothing more to tell.</summary>
    private static async Task<JsonElement> WaitUntilToldAsync(Person person, string id)
    {
        for (var waited = 0; waited < 400; waited++)
        {
            var hook = (await person.GetAsync($"/api/webhooks/{id}")).Good();
            if (hook.GetProperty("toldVersion").GetInt64() == hook.GetProperty("recordVersion").GetInt64() && hook.GetProperty("toldSite").ValueKind == JsonValueKind.Null)
            {
                return hook;
            }

            await Task.Delay(50, Cancellation);
        }

        throw new InvalidOperationException("There is still something to tell.");
    }
}
