using System.Net;

namespace ZonePlanner.Api.Tests.Interest;

[Collection(Interested.Name)]
public sealed class ConfirmingTests(InterestProvince province)
{
    [Fact]
    public async Task Nobody_sees_interest_before_its_owner_pressed_the_button()
    {
        var (email, plot) = (InterestProvince.NewAddress(), await province.PlotAsync("kcn-song", "xac-nhan", 0, 0));
        using var officer = await province.OfficerAsync();

        var mail = await province.AskedAsync(email, plot);
        var page = await province.OpenAsync(mail.Link("confirm"));

        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.Status, page.MediaType));
        Assert.Contains(plot, page.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await officer.GetAsync($"/api/interest?plot={plot}")).Good().GetProperty("numberMatched").GetInt64());

        Assert.Equal(HttpStatusCode.OK, (await province.PressAsync(mail.Link("confirm"))).Status);
        var listed = (await officer.GetAsync($"/api/interest?plot={plot}&state=new&about=plot")).Good().GetProperty("interest")[0];
        Assert.Equal((plot, "kcn-song", "Nguyễn Văn Kín"), (listed.GetProperty("plot").GetString(), listed.GetProperty("site").GetString(), listed.GetProperty("name").GetString()));
        var sheet = (await officer.GetAsync($"/api/interest/{listed.GetProperty("id").GetGuid()}")).Good();
        Assert.Equal((email, "+84 912 345 678"), (sheet.GetProperty("email").GetString(), sheet.GetProperty("telephone").GetString()));
    }

    [Fact]
    public async Task Confirming_twice_is_confirming_once()
    {
        var mail = await province.AskedAsync(InterestProvince.NewAddress(), need: new { hectaresFrom = 900 });

        var (first, second) = (await province.PressAsync(mail.Link("confirm")), await province.PressAsync(mail.Link("confirm")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.Contains("trước đó", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", (await province.OpenAsync(mail.Link("confirm"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_link_and_one_for_something_else_confirm_nothing()
    {
        var mail = await province.AskedAsync(InterestProvince.NewAddress(), need: new { hectaresFrom = 900 });

        string[] wrong = [mail.Link("confirm")[..^1] + (mail.Link("confirm")[^1] == 'A' ? 'E' : 'A'), mail.Link("erase").Replace("erase", "confirm", StringComparison.Ordinal), "/interest/confirm/x", mail.Link("confirm").Replace("confirm", "erase", StringComparison.Ordinal)];

        foreach (var link in wrong)
        {
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await province.OpenAsync(link)).Status, (await province.PressAsync(link)).Status));
        }
    }

    [Fact]
    public async Task A_link_older_than_48_hours_confirms_nothing_and_what_was_not_confirmed_is_forgotten()
    {
        var (email, plot) = (InterestProvince.NewAddress(), await province.PlotAsync("kcn-song", "het-han", 1, 0));
        var mail = await province.AskedAsync(email, plot, language: "en");
        await province.ExecuteAsync($"UPDATE interest.link SET expires_at = now() FROM interest.expression e JOIN plot p ON p.id = e.plot_id WHERE e.id = expression AND p.code = '{plot}' AND purpose = 'confirm'");

        var answer = await province.PressAsync(mail.Link("confirm"));
        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Contains("expired", answer.Text, StringComparison.Ordinal);

        await province.ExecuteAsync($"UPDATE interest.expression SET created_at = now() - interval '49 hours' FROM plot p WHERE p.id = plot_id AND p.code = '{plot}'");
        await province.ForgetAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await province.OpenAsync(mail.Link("confirm"))).Status);
    }

    [Fact]
    public async Task Whether_an_address_is_known_cannot_be_told_from_the_answer()
    {
        var email = InterestProvince.NewAddress();
        var need = new { hectaresFrom = 900 };
        await province.ConfirmedAsync(email, need: need);

        var (known, unknown) = (await province.SendAsync(InterestProvince.Interest(email, need: need)), await province.SendAsync(InterestProvince.Interest(InterestProvince.NewAddress(), need: need)));

        Assert.Equal((unknown.Status, unknown.Text), (known.Status, known.Text));
    }

    [Fact]
    public async Task Whoever_is_signed_in_presses_the_button_too()
    {
        var mail = await province.AskedAsync(InterestProvince.NewAddress(), need: new { hectaresFrom = 900 });
        using var officer = await province.OfficerAsync();
        officer.Antiforgery = null;

        var page = (await officer.GetAsync(mail.Link("confirm"))).Text;
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        var form = $"{token.Groups["name"].Value}={Uri.EscapeDataString(token.Groups["value"].Value)}";

        Assert.Equal(HttpStatusCode.OK, (await officer.SendAsync(HttpMethod.Post, mail.Link("confirm"), form, type: "application/x-www-form-urlencoded")).Status);
    }
}
