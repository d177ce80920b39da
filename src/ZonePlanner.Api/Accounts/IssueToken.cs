using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>POST /api/accounts/token and /token/refresh: bearer tokens for programs, as ASP.NET Core Identity makes them.</summary>
internal static class IssueToken
{
    public static void Map(IEndpointRouteBuilder accounts)
    {
        accounts.MapPost("/token", IssueAsync)
            .WithName(nameof(IssueToken))
            .WithSummary("Mã truy cập cho chương trình / A token for a program")
            .TakesOnly()
            .TakesBody<Said>()
            .Limited()
            .Produces<AccessTokenResponse>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        accounts.MapPost("/token/refresh", RefreshAsync)
            .WithName("RefreshToken")
            .WithSummary("Gia hạn mã truy cập / A new token for an old one")
            .TakesOnly()
            .TakesBody<Refreshed>()
            .Limited()
            .Produces<AccessTokenResponse>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
    }

    private static async Task<Results<SignInHttpResult, ProblemHttpResult>> IssueAsync(HttpContext http, Entrance entrance, Sessions sessions, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(
            http.Request, 8 << 10, ["email", "password"], (body, _) => new Said(body.RequiredText("email"), body.RequiredText("password")), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        if (await entrance.CheckAsync(said.Email, said.Password, cancellation) is not { } account)
        {
            return Entrance.Refusal();
        }

        var session = await entrance.BeginAsync(account, cancellation);
        return TypedResults.SignIn(await sessions.PrincipalAsync(account, session), authenticationScheme: IdentityConstants.BearerScheme);
    }

    private static async Task<Results<SignInHttpResult, ProblemHttpResult>> RefreshAsync(
        HttpContext http, IOptionsMonitor<BearerTokenOptions> bearer, SignInManager<Account> signIn, Sessions sessions, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 32 << 10, ["refreshToken"], (body, _) => new Refreshed(body.RequiredText("refreshToken", 16_000)), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var ticket = bearer.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(said.RefreshToken);
        var fresh = ticket?.Properties.ExpiresUtc > TimeProvider.System.GetUtcNow();
        return fresh && await signIn.ValidateSecurityStampAsync(ticket!.Principal) is { IsBlocked: false } account
            && Sessions.Of(ticket.Principal) is { } session && await sessions.StandsAsync(session, account.Id, cancellation)
            ? TypedResults.SignIn(await sessions.PrincipalAsync(account, session), authenticationScheme: IdentityConstants.BearerScheme)
            : Problems.Refuse(
                StatusCodes.Status401Unauthorized,
                "Mã không còn dùng được / The token no longer serves",
                [Mistake.In("refreshToken", "token-used-up", "Mã đã hết hạn hoặc bị thu hồi: hãy đăng nhập lại.", "The token has run out or was revoked: sign in again.")]);
    }

    /// <summary>Who, and by what.</summary>
    /// <param name="Email">The e-mail of the account.</param>
    /// <param name="Password">Its password.</param>
    internal sealed record Said(string Email, string Password);

    /// <summary>The old token.</summary>
    /// <param name="RefreshToken">As it came with the access token.</param>
    internal sealed record Refreshed(string RefreshToken);
}
