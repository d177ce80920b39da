using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Interest;

/// <summary>Has a mail server of its own, since it tells it what to refuse.</summary>
public sealed class SendingTests(InterestProvince province) : IClassFixture<InterestProvince>
{
    private static readonly object Need = new { hectaresFrom = 900 };

    [Fact]
    public async Task A_server_that_is_busy_is_tried_again()
    {
        var email = InterestProvince.NewAddress();
        province.Post.Refusals.Enqueue("451 try later");
        province.Post.Refusals.Enqueue("421 too busy");

        var mail = await province.AskedAsync(email, need: Need);

        await province.SentAsync();
        Assert.Contains("/interest/confirm/", mail.Text, StringComparison.Ordinal);
        Assert.Equal(3, await province.App.AskAsync<int>($"SELECT tries FROM interest.mail WHERE id = '{IdOf(mail):D}' AND letter IS NULL AND sent_at IS NOT NULL"));
    }

    [Fact]
    public async Task A_mail_whose_receipt_was_lost_goes_again_under_the_same_number()
    {
        var email = InterestProvince.NewAddress();
        province.Post.BreaksOff = true;
        (await province.SendAsync(InterestProvince.Interest(email, need: Need))).Good(HttpStatusCode.Accepted);

        var mails = await province.Post.ToAsync(email, 2);

        Assert.Equal(mails[0].Message.MessageId, mails[1].Message.MessageId);
        Assert.Equal(mails[0].Link("confirm"), mails[1].Link("confirm"));
        Assert.EndsWith("@dat.example.invalid", mails[0].Message.MessageId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_given_up_and_holds_up_nobody()
    {
        var (nobody, somebody) = (InterestProvince.NewAddress(), InterestProvince.NewAddress());
        province.Post.Refusals.Enqueue("550 5.1.1 no such user");
        (await province.SendAsync(InterestProvince.Interest(nobody, need: Need))).Good(HttpStatusCode.Accepted);

        await province.AskedAsync(somebody, need: Need);

        Assert.Equal(1, await province.App.AskAsync<long>("SELECT count(*) FROM interest.mail WHERE given_up_at IS NOT NULL AND letter IS NULL AND failure = 'SMTP 550'"));
        Assert.DoesNotContain(province.Post.Mail, mail => mail.To.Contains(nobody));
    }

    [Theory]
    [InlineData("Kẻ Xấu\r\nBcc: nan-nhan@example.invalid", "plot")]
    [InlineData("Mua ngay http://lua-dao.example", "words")]
    public async Task Nothing_a_stranger_wrote_reaches_an_address_that_did_not_confirm(string spam, string where)
    {
        var email = InterestProvince.NewAddress();
        var body = InterestProvince.Interest(email, need: where == "words" ? new { words = spam } : new { hectaresFrom = 900 });
        if (where == "plot")
        {
            body["contact"] = new { name = spam, organisation = spam, email };
            Assert.Equal(["bad-character", "bad-character"], (await province.SendAsync(body)).Codes(HttpStatusCode.BadRequest));
            return;
        }

        body["contact"] = new { name = spam, organisation = spam, email };
        (await province.SendAsync(body)).Good(HttpStatusCode.Accepted);
        var mail = (await province.Post.ToAsync(email))[0];

        Assert.DoesNotContain("lua-dao", mail.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("lua-dao", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_says_who_sends_it_and_what_it_is()
    {
        var email = InterestProvince.NewAddress();

        var message = (await province.AskedAsync(email, need: Need, language: "en")).Message;

        Assert.Equal(["ZonePlanner: confirm your interest", "\"ZonePlanner\" <quyhoach@dat.example.invalid>", email], [message.Subject ?? "", message.From.ToString(), message.To.ToString()]);
        Assert.Equal(("auto-generated", "en"), (message.Headers["Auto-Submitted"], message.Body!.Headers["Content-Language"]));
        Assert.Empty(message.Cc.Concat(message.Bcc));
    }

    private static Guid IdOf(MailServer.Received mail) => Guid.ParseExact(mail.Message.MessageId!.Split('@')[0], "N");
}
