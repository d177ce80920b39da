using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>Lets an account in that has shown who it is: the cookie, the event, and the same answer as <see cref="WhoAmI"/>.</summary>
internal sealed class Entrance(
    SignInManager<Account> signIn, UserManager<Account> accounts, AccountsDb db, Sessions sessions, AccountLog log, NpgsqlDataSource database, IAntiforgery antiforgery, IConfiguration configuration)
{
    private static readonly string NobodysPassword = new PasswordHasher<string>().HashPassword("", "nobody");

    /// <summary>The account of an e-mail and password; null when they do not fit, it is locked out after five failures, or blocked: which of these is not said.</summary>
    public async Task<Account?> CheckAsync(string email, string password, CancellationToken cancellation)
    {
        // Tries at one account stand in a queue, so that each is counted however many come at once.
        await using var turn = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({accounts.NormalizeEmail(email) ?? ""}, 1))", cancellation);
        var account = await accounts.FindByEmailAsync(email);
        if (account?.PasswordHash is null || await accounts.IsLockedOutAsync(account))
        {
            // As long as for a password that is compared, so that the time does not tell.
            _ = new PasswordHasher<string>().VerifyHashedPassword("", NobodysPassword, password);
        }

        if (account is null)
        {
            return null;
        }

        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        var isIn = result.Succeeded && !account.IsBlocked;
        if (!isIn)
        {
            await log.WriteAsync(account, result.IsLockedOut ? "locked-out" : "sign-in-failed", cancellation, by: "?");
        }

        await turn.CommitAsync(cancellation);
        return isIn ? account : null;
    }

    /// <summary>Signs the account in by cookie and answers who it is.</summary>
    public async Task<Ok<Whoami>> LetInAsync(HttpContext http, Account account, bool keep, CancellationToken cancellation)
    {
        // The cookie of the session before is written over; a copy of it shall not outlive it.
        await sessions.EndAsync(http.User, cancellation);
        await GiveCookieAsync(account, keep, cancellation);
        // The token belongs to who is signed in now, not to who asked.
        http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString())], IdentityConstants.ApplicationScheme));
        var caller = new Caller(account.Id, account.Name, account.Email!, account.Role, account.Province, []);
        return TypedResults.Ok(await WhoAmI.OfAsync(http, caller, database, antiforgery, configuration, cancellation));
    }

    /// <summary>A session of its own behind a cookie.</summary>
    public async Task GiveCookieAsync(Account account, bool keep, CancellationToken cancellation)
    {
        var session = await BeginAsync(account, cancellation);
        await signIn.SignInWithClaimsAsync(account, new AuthenticationProperties { IsPersistent = keep }, [Sessions.Claim(session)]);
    }

    /// <summary>Begins a session, and keeps that and when the account signed in.</summary>
    public async Task<Guid> BeginAsync(Account account, CancellationToken cancellation)
    {
        var now = TimeProvider.System.GetUtcNow();
        await db.Users.Where(known => known.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.SignedInAt, now), cancellation);
        await log.WriteAsync(account, "signed-in", cancellation, by: account.Email);
        return await sessions.BeginAsync(account, cancellation);
    }

    public static ProblemHttpResult Refusal() => Problems.Refuse(
        StatusCodes.Status401Unauthorized,
        "Không đăng nhập được / Not signed in",
        [Mistake.In(
            "password",
            "not-signed-in",
            "E-mail hoặc mật khẩu không đúng. Sau 5 lần sai, tài khoản bị khoá 5 phút.",
            "The e-mail or the password is not right. After five failures the account is locked for five minutes.")]);
}
