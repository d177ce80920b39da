using System.Net;
using System.Net.Http.Json;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Accounts;

public sealed class SessionTests(SmallProvince service) : IClassFixture<SmallProvince>
{
    private const string Password = "ngựa pin ghim đúng";

    [Fact]
    public async Task Signing_out_ends_every_copy_of_the_cookie()
    {
        using var person = Person.Anonymous(service);
        using var copy = await SignInAndCopyAsync(person, "ban-sao@example.invalid");
        Assert.True(await IsInAsync(copy));

        (await person.PostAsync("/api/accounts/sign-out")).Good(HttpStatusCode.NoContent);

        Assert.False(await IsInAsync(person));
        Assert.False(await IsInAsync(copy));
        Assert.Equal(["not-signed-in"], (await copy.GetAsync("/api/proposals")).Codes(HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Signing_out_here_leaves_the_account_signed_in_elsewhere_and_everywhere_means_there_too()
    {
        using var here = await Person.SignInAsync(service, Role.Officer, "24-2025");
        here.Take(await here.PostAsync("/api/accounts/password", new { password = Password }));
        using var there = Person.Anonymous(service);
        there.Take(await there.PostAsync("/api/accounts/sign-in", new { email = here.Email, password = Password }));
        using var third = Person.Anonymous(service);
        third.Take(await third.PostAsync("/api/accounts/sign-in", new { email = here.Email, password = Password }));

        (await here.PostAsync("/api/accounts/sign-out")).Good(HttpStatusCode.NoContent);
        Assert.True(await IsInAsync(there));

        (await there.PostAsync("/api/accounts/sign-out-everywhere")).Good(HttpStatusCode.NoContent);
        Assert.False(await IsInAsync(third));
        Assert.Equal(0L, await service.App.AskAsync<long>($"SELECT count(*) FROM account.session WHERE account = '{here.Id}'"));
    }

    [Fact]
    public async Task A_program_that_signs_out_ends_its_own_tokens_and_no_others()
    {
        using var person = await Person.SignInAsync(service, Role.Officer, "24-2025");
        (await person.PostAsync("/api/accounts/password", new { password = Password })).Good();
        var (program, refresh) = await ProgramAsync(person.Email);
        var (other, _) = await ProgramAsync(person.Email);
        var fresh = (await other.PostAsync("/api/accounts/token/refresh", new { refreshToken = refresh })).Good();
        using var again = Bearing(fresh.GetProperty("accessToken").GetString()!);
        Assert.True(await IsInAsync(again));

        (await program.PostAsync("/api/accounts/sign-out")).Good(HttpStatusCode.NoContent);

        Assert.False(await IsInAsync(program));
        Assert.False(await IsInAsync(again));
        Assert.Equal(["token-used-up"], (await other.PostAsync("/api/accounts/token/refresh", new { refreshToken = refresh })).Codes(HttpStatusCode.Unauthorized));
        Assert.True(await IsInAsync(other));
        program.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task Who_signs_in_again_in_a_browser_leaves_no_session_behind()
    {
        using var person = Person.Anonymous(service);
        using var copy = await SignInAndCopyAsync(person, "lai-lan-nua@example.invalid");
        person.Take(await person.PostAsync("/api/accounts/password", new { password = Password }));
        person.Take(await person.PostAsync("/api/accounts/sign-in", new { email = "lai-lan-nua@example.invalid", password = Password }));

        Assert.False(await IsInAsync(copy));
        Assert.True(await IsInAsync(person));
        Assert.Equal(1L, await service.App.AskAsync<long>($"SELECT count(*) FROM account.session WHERE account = '{person.Id}'"));
    }

    [Fact]
    public async Task A_session_that_has_run_out_lets_nobody_in()
    {
        using var person = await Person.SignInAsync(service, Role.Investor);
        Assert.True(await IsInAsync(person));

        Assert.Null(await service.Owner.RefusalOfAsync($"UPDATE account.session SET ends_at = now() WHERE account = '{person.Id}'"));

        Assert.False(await IsInAsync(person));
    }

    /// <summary>Signs a new officer in, and gives somebody else the cookie.</summary>
    private async Task<Person> SignInAndCopyAsync(Person person, string email)
    {
        var link = await Person.InviteAsync(service, email, Role.Officer, "24-2025");
        using var answer = await person.Http.PostAsJsonAsync("/api/accounts/sign-in/link", new { link }, Cancellation);
        person.Take(new Answer(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation), null, null));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("zoneplanner=", StringComparison.Ordinal)).Split(';')[0];
        var copy = Person.Anonymous(service);
        copy.Http.DefaultRequestHeaders.Add("Cookie", cookie);
        return copy;
    }

    private async Task<(Person Program, string Refresh)> ProgramAsync(string email)
    {
        using var nobody = Person.Anonymous(service);
        var token = (await nobody.PostAsync("/api/accounts/token", new { email, password = Password })).Good();
        return (Bearing(token.GetProperty("accessToken").GetString()!), token.GetProperty("refreshToken").GetString()!);
    }

    private Person Bearing(string token)
    {
        var program = Person.Anonymous(service);
        program.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return program;
    }

    private static async Task<bool> IsInAsync(Person person) => (await person.GetAsync("/api/accounts/me")).Good().GetProperty("signedIn").GetBoolean();
}
