using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>POST /api/accounts/sign-out ends this cookie; /sign-out-everywhere ends every cookie, token and link of the account.</summary>
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

    private static async Task<NoContent> HereAsync(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EverywhereAsync(HttpContext http, SignInManager<Account> signIn, AccountLog log, CancellationToken cancellation)
    {
        var account = (await signIn.UserManager.GetUserAsync(http.User))!;
        await signIn.UserManager.UpdateSecurityStampAsync(account);
        await log.WriteAsync(account, "signed-out-everywhere", cancellation);
        await signIn.SignOutAsync();
        return TypedResults.NoContent();
    }
}
