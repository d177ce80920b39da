using System.Net;

namespace ZonePlanner.Api.Tests.Interest;

[Collection(Interested.Name)]
public sealed class ExpressInterestTests(InterestProvince province)
{
    [Theory]
    [InlineData("khong-phai-dia-chi", "email-not-one")]
    [InlineData("a@localhost", "email-not-one")]
    [InlineData("a@127.0.0.1", "email-not-one")]
    [InlineData("a@[127.0.0.1]", "email-not-one")]
    [InlineData("a b@example.invalid", "email-not-one")]
    [InlineData("\"a b\"@example.invalid", "email-not-one")]
    [InlineData("Tên <a@example.invalid>", "email-not-one")]
    [InlineData("a@example.invalid,b@example.invalid", "email-not-one")]
    [InlineData("a@example.invalid\r\nBcc: b@example.invalid", "email-not-one")]
    [InlineData("a@example.invalid%0d%0aBcc:b@example.invalid", "email-not-one")]
    [InlineData("a@-xau-.invalid", "email-not-one")]
    [InlineData("a@xn--\u0111.invalid", "email-not-one")]
    [InlineData("a..b@example.invalid", "email-not-one")]
    [InlineData("nguyễn@example.invalid", "email-accents")]
    [InlineData("aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaa@example.invalid", "email-too-long")]
    public async Task An_address_that_is_none_is_refused_in_both_languages(string email, string code)
    {
        var answer = await province.SendAsync(InterestProvince.Interest(email, need: new { hectaresFrom = 900 }));

        Assert.Equal([code], answer.Codes(HttpStatusCode.BadRequest));
        var message = answer.Json.GetProperty("findings")[0].GetProperty("message");
        Assert.NotEqual(message.GetProperty("vi").GetString(), message.GetProperty("en").GetString());
        Assert.DoesNotContain("Bcc", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_domain_in_Vietnamese_is_written_to_by_its_ASCII_name()
    {
        (await province.SendAsync(InterestProvince.Interest("mua@công-ty.example.invalid", need: new { hectaresFrom = 900 }))).Good(HttpStatusCode.Accepted);

        Assert.Single(await province.Post.ToAsync("mua@xn--cng-ty-ixa.example.invalid"));
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once()
    {
        var answer = await province.SendAsync(new
        {
            need = new { hectaresFrom = 5, hectaresTo = 2, powerMw = -1, priceUpTo = 3, within = "POINT(0 0)", words = "a\u0007b" },
            contact = new { name = " ", email = "x", telephone = "gọi tôi" },
            language = "fr",
            consent = new { given = false, version = "2020-01-01" },
        });

        Assert.Equal(
            ["bad-area", "bad-character", "email-not-one", "missing", "no-consent", "not-a-figure", "not-a-telephone", "price-without-unit", "range-turned", "unknown-consent", "unknown-word"],
            answer.Codes(HttpStatusCode.BadRequest).Order());
    }

    [Fact]
    public async Task What_the_record_does_not_know_is_refused_by_name()
    {
        var answer = await province.SendAsync(InterestProvince.Interest(InterestProvince.NewAddress(), "khong-co", new { province = "Atlantis", industry = "99" }));
        Assert.Equal(["unknown-plot", "unknown-province", "unknown-industry"], answer.Codes(HttpStatusCode.BadRequest));
        Assert.Equal(["nothing-wanted"], (await province.SendAsync(InterestProvince.Interest(InterestProvince.NewAddress()))).Codes(HttpStatusCode.BadRequest));
        Assert.Equal(HttpStatusCode.BadRequest, (await province.SendAsync("{\"plot\":\"\\ud800\"}")).Status);
    }

    [Fact]
    public async Task The_text_one_agrees_to_is_there_to_read()
    {
        var consent = (await province.OpenAsync("/api/interest/consent")).Good();

        Assert.Equal("2026-11-27", consent.GetProperty("version").GetString());
        Assert.True((await province.OpenAsync("/api/accounts/me")).Good().GetProperty("answersByMail").GetBoolean());
        Assert.Contains("two years", consent.GetProperty("text").GetProperty("en").GetString(), StringComparison.Ordinal);
    }
}
