using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>POST /api/accounts/sign-out ends this session, with every copy of its cookie or tokens; /sign-out-everywhere ends every session and link of the account.</summary>
internal static class SignOut
{
    public static void Map(IEndpointRouteBuilder accounts)
    {
        accounts.MapPost("/sign-out", HereAsync)
            .WithName(nameof(SignOut))
            .WithSummary("Đăng xuất / Sign out")
            .TakesOnly();
        accounts.MapPost("/sign-out-everywhere", EverywhereAsync)
            .WithName("SignOutEverywhere")
            .WithSummary("Đăng xuất mọi nơi / Sign out everywhere")
            .TakesOnly()
            .ForAccounts();
    }

    private static async Task<NoContent> HereAsync(HttpContext http, SignInManager<Account> signIn, Sessions sessions, CancellationToken cancellation)
    {
        await sessions.EndAsync(http.User, cancellation);
        await signIn.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EverywhereAsync(HttpContext http, SignInManager<Account> signIn, Sessions sessions, AccountLog log, CancellationToken cancellation)
    {
        var account = (await signIn.UserManager.GetUserAsync(http.User))!;
        await signIn.UserManager.UpdateSecurityStampAsync(account);
        await sessions.EndAllAsync(account, cancellation);
        await log.WriteAsync(account, "signed-out-everywhere", cancellation);
        await signIn.SignOutAsync();
        return TypedResults.NoContent();
    }
}
