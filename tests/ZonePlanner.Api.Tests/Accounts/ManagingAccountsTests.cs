using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Tests.Accounts;

public sealed class ManagingAccountsTests(SmallProvince service) : IClassFixture<SmallProvince>
{
    [Fact]
    public async Task An_admin_invites_an_officer_who_signs_in_by_the_link()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);

        var made = (await admin.PostAsync("/api/accounts", new { email = "can-bo@example.invalid", name = "Trần Thị Cán Bộ", role = "officer", province = "24-2025" })).Good(HttpStatusCode.Created);

        using var officer = Person.Anonymous(service);
        var me = (await officer.PostAsync("/api/accounts/sign-in/link", new { link = made.GetProperty("link").GetString() })).Good();
        Assert.Equal("Trần Thị Cán Bộ", me.GetProperty("account").GetProperty("name").GetString());
        var listed = (await admin.GetAsync("/api/accounts")).Good().GetProperty("accounts").EnumerateArray();
        Assert.Contains(listed, account => account.GetProperty("email").GetString() == "can-bo@example.invalid" && account.GetProperty("invitedBy").GetString() == admin.Email);
    }

    [Theory]
    [InlineData("khong-tinh@example.invalid", "officer", null, "missing")]
    [InlineData("sai-tinh@example.invalid", "planner", "99", "unknown-province")]
    [InlineData("khong phai email", "investor", null, "not-an-email")]
    [InlineData("dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua-dai-qua@example.invalid", "investor", null, "not-an-email")]
    public async Task Facts_that_do_not_fit_are_refused(string email, string role, string? province, string code)
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);

        Assert.Contains(code, (await admin.PostAsync("/api/accounts", new { email, name = "Ai", role, province })).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task An_e_mail_has_one_account_whatever_its_capitals()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        (await admin.PostAsync("/api/accounts", new { email = "Hoa@Example.invalid", name = "Hoa", role = "investor" })).Good(HttpStatusCode.Created);

        Assert.Equal(["account-exists"], (await admin.PostAsync("/api/accounts", new { email = "hoa@example.invalid", name = "Hoa", role = "investor" })).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_blocked_account_is_out_at_once_and_gets_no_new_link()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);
        using var officer = await Person.SignInAsync(service, Role.Officer, "24-2025");

        (await admin.SendAsync(HttpMethod.Put, $"/api/accounts/{officer.Id}", new { name = "Bị khoá", role = "officer", province = "24-2025", blocked = true })).Good();

        Assert.False((await officer.GetAsync("/api/accounts/me")).Good().GetProperty("signedIn").GetBoolean());
        Assert.Equal(["blocked"], (await admin.PostAsync($"/api/accounts/{officer.Id}/link")).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Nobody_shuts_themselves_out()
    {
        using var admin = await Person.SignInAsync(service, Role.Admin);

        Assert.Equal(["own-account"], (await admin.SendAsync(HttpMethod.Put, $"/api/accounts/{admin.Id}", new { name = "Tôi", role = "investor" })).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Of_two_admins_who_lay_down_each_others_role_at_once_one_stays()
    {
        using var one = await Person.SignInAsync(service, Role.Admin);
        using var other = await Person.SignInAsync(service, Role.Admin);

        var answers = await Task.WhenAll(
            one.SendAsync(HttpMethod.Put, $"/api/accounts/{other.Id}", new { name = "x", role = "investor" }),
            other.SendAsync(HttpMethod.Put, $"/api/accounts/{one.Id}", new { name = "x", role = "investor" }));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Single(answers, answer => answer.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(Role.Investor)]
    [InlineData(Role.Officer)]
    [InlineData(Role.Planner)]
    public async Task Only_admins_manage_accounts(Role role)
    {
        using var person = await Person.SignInAsync(service, role, "24-2025");

        Assert.Equal(["not-allowed"], (await person.GetAsync("/api/accounts")).Codes(HttpStatusCode.Forbidden));
        Assert.Equal(["not-signed-in"], (await Person.Anonymous(service).GetAsync("/api/accounts")).Codes(HttpStatusCode.Unauthorized));
    }
}
