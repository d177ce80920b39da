using System.ComponentModel;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>GET /api/accounts/external: to the configured issuer and back. Only invited accounts are let in, found by their e-mail the first time and by the issuer's own name for them after.</summary>
internal static class ExternalSignIn
{
    private const string Return = "/api/accounts/external/return";

    public static void Map(IEndpointRouteBuilder accounts)
    {
        accounts.MapGet("/external", Go)
            .WithName(nameof(ExternalSignIn))
            .WithSummary("Đăng nhập bằng OpenID Connect / Sign in by OpenID Connect")
            .TakesOnly("to")
            .Produces(StatusCodes.Status302Found)
            .ProducesProblem(StatusCodes.Status404NotFound);
        accounts.MapGet("/external/return", ComeBackAsync)
            .WithName("ExternalSignInReturn")
            .WithSummary("Trở về từ OpenID Connect / Back from OpenID Connect")
            .TakesOnly("to")
            .Produces(StatusCodes.Status302Found);
    }

    private static Results<ChallengeHttpResult, ProblemHttpResult> Go(
        [FromQuery, Description("The page of ours to come back to; the map when left out.")] string? to, SignInManager<Account> signIn, IConfiguration configuration)
    {
        if (Issuer.Name(configuration) is null)
        {
            return Problems.NotFound(Mistake.In("path", "no-issuer", "Hệ thống này chưa cấu hình OpenID Connect.", "No OpenID Connect issuer is configured here."));
        }

        var properties = signIn.ConfigureExternalAuthenticationProperties(Issuer.Scheme, $"{Return}?to={Uri.EscapeDataString(Ours(to))}");
        return TypedResults.Challenge(properties, [Issuer.Scheme]);
    }

    private static async Task<RedirectHttpResult> ComeBackAsync(
        [FromQuery, Description("The page of ours to come back to.")] string? to, HttpContext http, SignInManager<Account> signIn, Entrance entrance, IConfiguration configuration, CancellationToken cancellation)
    {
        var login = await signIn.GetExternalLoginInfoAsync();
        await http.SignOutAsync(IdentityConstants.ExternalScheme);
        var account = login is null ? null : await FindAsync(login, signIn.UserManager, configuration);
        if (account is null or { IsBlocked: true })
        {
            return TypedResults.Redirect("/?refused=not-invited");
        }

        await entrance.GiveCookieAsync(account, keep: false, cancellation);
        return TypedResults.Redirect(Ours(to));
    }

    private static async Task<Account?> FindAsync(ExternalLoginInfo login, UserManager<Account> accounts, IConfiguration configuration)
    {
        if (await accounts.FindByLoginAsync(login.LoginProvider, login.ProviderKey) is { } known)
        {
            return known;
        }

        var email = login.Principal.FindFirstValue("email");
        var sure = configuration.GetValue("OpenIdConnect:TrustEmail", false) || string.Equals(login.Principal.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase);
        return email is not null && sure && await accounts.FindByEmailAsync(email) is { } invited && (await accounts.AddLoginAsync(invited, login)).Succeeded ? invited : null;
    }

    // An address of another site here would make our sign-in its bait.
    private static string Ours(string? to) =>
        to is ['/', ..] and not (['/', '/', ..] or ['/', '\\', ..]) && !to.Any(char.IsControl) ? to : "/";
}
