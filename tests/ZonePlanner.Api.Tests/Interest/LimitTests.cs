using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Tests.Interest;

[Collection(Interested.Name)]
public sealed class LimitTests(InterestProvince province)
{
    [Fact]
    public async Task One_address_is_asked_five_times_an_hour_at_most_and_nobody_is_told_so()
    {
        var email = InterestProvince.NewAddress();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => province.SendAsync(InterestProvince.Interest(email, need: new { hectaresFrom = 900 }))));
        await province.AskedAsync(InterestProvince.NewAddress(), need: new { hectaresFrom = 900 });

        Assert.Single(answers.Select(answer => (answer.Status, answer.Text)).Distinct());
        Assert.Equal(5, (await province.Post.ToAsync(email, 5)).Length);
    }

    [Fact]
    public async Task The_same_address_in_other_letters_is_the_same_address()
    {
        var email = InterestProvince.NewAddress();
        for (var sent = 0; sent < 6; sent++)
        {
            (await province.SendAsync(InterestProvince.Interest(sent % 2 == 0 ? email : email.ToUpperInvariant(), need: new { hectaresFrom = 900 }))).Good(HttpStatusCode.Accepted);
        }

        await province.AskedAsync(InterestProvince.NewAddress(), need: new { hectaresFrom = 900 });
        Assert.Equal(5, (await province.Post.ToAsync(email, 5)).Length);
    }

    [Fact]
    public async Task A_mailbox_under_many_names_is_asked_five_times_and_each_letter_goes_to_the_name_typed()
    {
        var (name, host) = InterestProvince.NewAddress().Split('@') is [var before, var after] ? (before, after) : ("", "");
        string[] addresses = [.. Enumerable.Range(0, 8).Select(tag => $"{name}+{tag}@{host}")];
        foreach (var address in addresses)
        {
            (await province.SendAsync(InterestProvince.Interest(address, need: new { hectaresFrom = 900 }))).Good(HttpStatusCode.Accepted);
        }

        await province.AskedAsync(InterestProvince.NewAddress(), need: new { hectaresFrom = 900 });
        Assert.Equal(addresses[..5], province.Post.Mail.SelectMany(mail => mail.To).Where(to => to.StartsWith(name + "+", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("An.Binh+dat@Gmail.com", "anbinh@gmail.com")]
    [InlineData("anbinh@googlemail.com", "anbinh@gmail.com")]
    [InlineData("An.Binh+dat+2@cong-ty.vn", "an.binh@cong-ty.vn")]
    [InlineData("+dat@cong-ty.vn", "+dat@cong-ty.vn")]
    public void An_address_says_which_mailbox_it_most_likely_is(string address, string mailbox)
    {
        Assert.Equal(mailbox, EmailAddress.Read(address, out _)!.Mailbox);
    }
}

/// <summary>A service that takes three writes an hour from one address of the net, and two mails in all.</summary>
public sealed class NarrowProvince(TestCluster cluster) : InterestProvince(cluster)
{
    protected override IReadOnlyList<string> Settings => [.. base.Settings, "--Interest:WritesPerHour", "4", "--Interest:MailsPerHourToAll", "2"];
}

public sealed class NarrowLimitTests(NarrowProvince province) : IClassFixture<NarrowProvince>
{
    [Fact]
    public async Task Beyond_what_goes_out_in_an_hour_and_comes_from_one_address_it_is_said_when_to_come_back()
    {
        var need = new { hectaresFrom = 900 };
        (await province.SendAsync(InterestProvince.Interest(InterestProvince.NewAddress(), need: need))).Good(HttpStatusCode.Accepted);
        (await province.SendAsync(InterestProvince.Interest(InterestProvince.NewAddress(), need: need))).Good(HttpStatusCode.Accepted);

        Assert.Equal(["too-much-mail"], (await province.SendAsync(InterestProvince.Interest(InterestProvince.NewAddress(), need: need))).Codes(HttpStatusCode.ServiceUnavailable));
        await province.SendAsync(new { site = "kcn-song", words = "sai" }, "/api/error-reports");
        var last = await province.SendAsync(new { site = "kcn-song", words = "sai" }, "/api/error-reports");
        Assert.Equal(["too-many-messages"], last.Codes(HttpStatusCode.TooManyRequests));
        Assert.Contains("network address", last.Text, StringComparison.Ordinal);
    }
}

public sealed class WithoutMailTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task Without_mail_interest_is_refused_with_a_sentence_in_both_languages()
    {
        using var person = Person.Anonymous(service);

        var answer = await person.PostAsync("/api/interest", InterestProvince.Interest("a@example.invalid", need: new { hectaresFrom = 1 }));

        Assert.Equal(["mail-not-set-up"], answer.Codes(HttpStatusCode.ServiceUnavailable));
        Assert.Contains("The operator has not set up mail", answer.Text, StringComparison.Ordinal);
        Assert.Contains("chưa cài đặt thư điện tử", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_mail_a_page_knows_before_anybody_fills_in_a_form()
    {
        using var person = Person.Anonymous(service);

        Assert.False((await person.GetAsync("/api/accounts/me")).Good().GetProperty("answersByMail").GetBoolean());
    }
}
