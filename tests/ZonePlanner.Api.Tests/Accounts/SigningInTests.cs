using System.Net;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Accounts;

public sealed class SigningInTests(SmallProvince service) : IClassFixture<SmallProvince>
{
    private const string Password = "ngựa pin ghim đúng";

    [Fact]
    public async Task Nobody_is_signed_in_at_first_and_the_page_gets_a_token()
    {
        using var nobody = Person.Anonymous(service);

        var me = (await nobody.GetAsync("/api/accounts/me")).Good();

        Assert.False(me.GetProperty("signedIn").GetBoolean());
        Assert.NotEqual("", me.GetProperty("antiforgery").GetString());
    }

    [Fact]
    public async Task A_link_signs_in_once()
    {
        var link = await Person.InviteAsync(service, "mot-lan@example.invalid", Role.Officer, "24-2025", "Nguyễn Một Lần");
        using var first = Person.Anonymous(service);
        using var second = Person.Anonymous(service);

        var account = (await first.PostAsync("/api/accounts/sign-in/link", new { link })).Good().GetProperty("account");

        Assert.Equal("Nguyễn Một Lần", account.GetProperty("name").GetString());
        Assert.Equal("officer", account.GetProperty("role").GetString());
        Assert.Equal("Tỉnh Bắc Ninh", account.GetProperty("province").GetProperty("name").GetString());
        Assert.Equal(["link-used-up"], (await second.PostAsync("/api/accounts/sign-in/link", new { link })).Codes(HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Of_many_that_open_a_link_at_once_one_gets_in()
    {
        var link = await Person.InviteAsync(service, "dua-nhau@example.invalid", Role.Investor);
        var people = Enumerable.Range(0, 12).Select(_ => Person.Anonymous(service)).ToArray();

        var answers = await Task.WhenAll(people.Select(person => person.PostAsync("/api/accounts/sign-in/link", new { link })));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Unauthorized, answer.Text));
        Array.ForEach(people, person => person.Dispose());
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("00000000000000000000000000000000.AAAA")]
    [InlineData("'; DROP TABLE account.account; --")]
    public async Task A_link_that_was_never_made_opens_nothing(string link)
    {
        using var nobody = Person.Anonymous(service);

        var answer = await nobody.PostAsync("/api/accounts/sign-in/link", new { link });

        Assert.True(answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, answer.Text);
    }

    [Fact]
    public async Task A_password_once_set_signs_in_and_a_wrong_one_says_no_more_than_an_unknown_e_mail()
    {
        using var person = await Person.SignInAsync(service, Role.Officer, "24-2025");
        (await person.PostAsync("/api/accounts/password", new { password = Password })).Good();
        using var again = Person.Anonymous(service);

        var wrong = await again.PostAsync("/api/accounts/sign-in", new { email = person.Email, password = "sai sai sai sai" });
        var unknown = await again.PostAsync("/api/accounts/sign-in", new { email = "khong-co@example.invalid", password = Password });
        var right = await again.PostAsync("/api/accounts/sign-in", new { email = person.Email, password = Password });

        Assert.Equal(["not-signed-in"], wrong.Codes(HttpStatusCode.Unauthorized));
        Assert.Equal(unknown.Json.GetProperty("findings").ToString(), wrong.Json.GetProperty("findings").ToString());
        Assert.True(right.Good().GetProperty("account").GetProperty("hasPassword").GetBoolean());
    }

    [Fact]
    public async Task Five_failures_lock_the_account_out_even_with_the_right_password()
    {
        using var person = await Person.SignInAsync(service, Role.Planner, "24-2025");
        (await person.PostAsync("/api/accounts/password", new { password = Password })).Good();
        using var other = Person.Anonymous(service);
        for (var tries = 0; tries < 5; tries++)
        {
            (await other.PostAsync("/api/accounts/sign-in", new { email = person.Email, password = "sai sai sai sai" })).Codes(HttpStatusCode.Unauthorized);
        }

        var answer = await other.PostAsync("/api/accounts/sign-in", new { email = person.Email, password = Password });

        Assert.Equal(["not-signed-in"], answer.Codes(HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Wrong_passwords_that_come_at_once_are_all_counted()
    {
        using var person = await Person.SignInAsync(service, Role.Planner, "24-2025");
        (await person.PostAsync("/api/accounts/password", new { password = Password })).Good();
        using var other = Person.Anonymous(service);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(guess => other.PostAsync("/api/accounts/sign-in", new { email = person.Email, password = $"sai mật khẩu {guess}" })));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.Status));
        Assert.Equal(["not-signed-in"], (await other.PostAsync("/api/accounts/sign-in", new { email = person.Email, password = Password })).Codes(HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Right_passwords_that_come_at_once_all_open()
    {
        using var person = await Person.SignInAsync(service, Role.Investor);
        (await person.PostAsync("/api/accounts/password", new { password = Password })).Good();
        using var other = Person.Anonymous(service);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => other.PostAsync("/api/accounts/token", new { email = person.Email, password = Password })));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    [Fact]
    public async Task A_program_writes_by_its_token_alone()
    {
        using var person = await Person.SignInAsync(service, Role.Officer, "24-2025");
        (await person.PostAsync("/api/accounts/password", new { password = Password })).Good();
        using var program = Person.Anonymous(service);
        var token = (await program.PostAsync("/api/accounts/token", new { email = person.Email, password = Password })).Good();
        program.Http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("accessToken").GetString());

        (await program.SendAsync(HttpMethod.Put, $"/api/proposals/{Guid.NewGuid()}", new { title = "của chương trình" }, ifNoneMatch: "*")).Good(HttpStatusCode.Created);
        (await program.PostAsync("/api/accounts/sign-out-everywhere")).Good(HttpStatusCode.NoContent);
        Assert.Equal(["not-signed-in"], (await program.GetAsync("/api/proposals")).Codes(HttpStatusCode.Unauthorized));
    }

    [Theory]
    [InlineData("ngắn", "password-too-short")]
    [InlineData("aaaaaaaaaaaaaa", "password-too-simple")]
    [InlineData("toi la zoneplanner", "password-of-own-words")]
    public async Task A_weak_password_is_refused_in_words(string password, string code)
    {
        using var person = await Person.SignInAsync(service, Role.Investor);

        Assert.Contains(code, (await person.PostAsync("/api/accounts/password", new { password })).Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_password_is_changed_only_by_who_knows_the_old_one()
    {
        using var person = await Person.SignInAsync(service, Role.Investor);
        person.Take(await person.PostAsync("/api/accounts/password", new { password = Password }));

        var answer = await person.PostAsync("/api/accounts/password", new { current = "khác hẳn", password = Password + "!" });

        Assert.Equal(["wrong-password"], answer.Codes(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_cookies_tokens_and_links_at_once()
    {
        using var person = await Person.SignInAsync(service, Role.Officer, "24-2025");
        person.Take(await person.PostAsync("/api/accounts/password", new { password = Password }));
        using var program = Person.Anonymous(service);
        var token = (await program.PostAsync("/api/accounts/token", new { email = person.Email, password = Password })).Good();
        program.Http.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("accessToken").GetString());
        Assert.True((await program.GetAsync("/api/accounts/me")).Good().GetProperty("signedIn").GetBoolean());

        (await person.PostAsync("/api/accounts/sign-out-everywhere")).Good(HttpStatusCode.NoContent);

        Assert.False((await program.GetAsync("/api/accounts/me")).Good().GetProperty("signedIn").GetBoolean());
        Assert.False((await person.GetAsync("/api/accounts/me")).Good().GetProperty("signedIn").GetBoolean());
        program.Http.DefaultRequestHeaders.Authorization = null;
        Assert.Equal(["token-used-up"], (await program.PostAsync("/api/accounts/token/refresh", new { refreshToken = token.GetProperty("refreshToken").GetString() })).Codes(HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task A_refresh_token_gives_another_token()
    {
        using var person = await Person.SignInAsync(service, Role.Officer, "24-2025");
        (await person.PostAsync("/api/accounts/password", new { password = Password })).Good();
        using var program = Person.Anonymous(service);
        var token = (await program.PostAsync("/api/accounts/token", new { email = person.Email, password = Password })).Good();

        var fresh = (await program.PostAsync("/api/accounts/token/refresh", new { refreshToken = token.GetProperty("refreshToken").GetString() })).Good();

        program.Http.DefaultRequestHeaders.Authorization = new("Bearer", fresh.GetProperty("accessToken").GetString());
        Assert.Equal(person.Email, (await program.GetAsync("/api/accounts/me")).Good().GetProperty("account").GetProperty("email").GetString());
    }

    [Fact]
    public async Task A_write_by_cookie_without_the_antiforgery_token_is_refused()
    {
        using var person = await Person.SignInAsync(service, Role.Officer, "24-2025");
        person.Antiforgery = null;

        Assert.Equal(["antiforgery"], (await person.PostAsync("/api/accounts/password", new { password = Password })).Codes(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_sign_in_that_is_not_JSON_is_refused_so_that_no_form_elsewhere_can_make_it()
    {
        using var nobody = Person.Anonymous(service);
        using var form = new FormUrlEncodedContent([new("email", "a@example.invalid"), new("password", Password)]);

        using var answer = await nobody.Http.PostAsync("/api/accounts/sign-in", form, Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task What_happened_to_an_account_is_kept_and_nobody_rewrites_it()
    {
        using var person = await Person.SignInAsync(service, Role.Officer, "24-2025");

        Assert.Equal(
            "invited,link-made,signed-in",
            await service.App.AskAsync<string>($"SELECT string_agg(what, ',' ORDER BY id) FROM account.account_event WHERE account = '{person.Id}'"));
        Assert.Equal("ZP003", await service.Owner.RefusalOfAsync("DELETE FROM account.account_event"));
        Assert.Equal("42501", await service.App.RefusalOfAsync("UPDATE account.account_event SET detail = 'x'"));
    }
}
