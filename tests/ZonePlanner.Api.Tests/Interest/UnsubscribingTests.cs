using System.Net;
using ZonePlanner.Api.Tests.Hosting;

namespace ZonePlanner.Api.Tests.Interest;

[Collection(Interested.Name)]
public sealed class UnsubscribingTests(InterestProvince province)
{
    [Fact]
    public async Task Every_mail_ends_by_one_click_as_mail_programs_send_it()
    {
        var email = InterestProvince.NewAddress();
        var mail = await province.ConfirmedAsync(email, need: new { hectaresFrom = 900 });
        using var officer = await province.OfficerAsync();
        var id = await InterestProvince.IdOfAsync(officer, email);

        Assert.Equal("List-Unsubscribe=One-Click", mail.Message.Headers["List-Unsubscribe-Post"]);
        var link = mail.Message.Headers["List-Unsubscribe"]!.Trim('<', '>');
        Assert.StartsWith(InterestProvince.Address, link, StringComparison.Ordinal);
        using var program = Person.Anonymous(province);
        var clicked = await program.SendAsync(HttpMethod.Post, link[InterestProvince.Address.Length..], "List-Unsubscribe=One-Click", type: "application/x-www-form-urlencoded");

        Assert.Equal(HttpStatusCode.OK, clicked.Status);
        Assert.False((await officer.GetAsync($"/api/interest/{id}")).Good().GetProperty("interest").GetProperty("reachable").GetBoolean());
        Assert.Equal(["unsubscribed"], (await officer.PostAsync($"/api/interest/{id}/answer", new { text = "x" })).Codes(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Opening_the_page_alone_changes_nothing()
    {
        var email = InterestProvince.NewAddress();
        var mail = await province.ConfirmedAsync(email, need: new { hectaresFrom = 900 });
        using var officer = await province.OfficerAsync();

        Assert.Contains("<form", (await province.OpenAsync(mail.Link("unsubscribe"))).Text, StringComparison.Ordinal);
        Assert.Contains("<form", (await province.OpenAsync(mail.Link("erase"))).Text, StringComparison.Ordinal);

        var id = await InterestProvince.IdOfAsync(officer, email);
        Assert.True((await officer.GetAsync($"/api/interest/{id}")).Good().GetProperty("interest").GetProperty("reachable").GetBoolean());
    }

    [Fact]
    public async Task Who_never_asked_and_says_so_is_not_written_to_again()
    {
        var email = InterestProvince.NewAddress().Replace("@", "+1@", StringComparison.Ordinal);
        var mail = await province.AskedAsync(email, need: new { hectaresFrom = 900 });

        Assert.Equal(HttpStatusCode.OK, (await province.PressAsync(mail.Link("unsubscribe"))).Status);

        string[] names = [email, email.Replace("@", "+lai@", StringComparison.Ordinal), email.Replace("+", "+2-", StringComparison.Ordinal)];
        foreach (var name in names)
        {
            (await province.SendAsync(InterestProvince.Interest(name, need: new { hectaresFrom = 900 }))).Good(HttpStatusCode.Accepted);
        }

        await province.AskedAsync(InterestProvince.NewAddress(), need: new { hectaresFrom = 900 });
        Assert.Single(province.Post.Mail, sent => names.Contains(sent.To[0], StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await province.PressAsync(mail.Link("confirm"))).Status);
    }
}
