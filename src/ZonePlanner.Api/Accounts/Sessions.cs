using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Database.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>Sign-ins that have not ended: what a cookie or a token is worth is decided here, not by whoever holds a copy of it.</summary>
internal sealed class Sessions(AccountsDb db, SignInManager<Account> signIn)
{
    private const string Name = "session";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>The session that a cookie or token names.</summary>
    public static Guid? Of(ClaimsPrincipal shown) => Guid.TryParse(shown.FindFirstValue(Name), CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>What names a session in a cookie or token.</summary>
    public static Claim Claim(Guid session) => new(Name, session.ToString("D", CultureInfo.InvariantCulture));

    /// <summary>Begins one, and forgets those of the account that have run out.</summary>
    public async Task<Guid> BeginAsync(Account account, CancellationToken cancellation)
    {
        var (id, now) = (Guid.NewGuid(), TimeProvider.System.GetUtcNow());
        await db.Sessions.Where(session => session.Account == account.Id && session.EndsAt <= now).ExecuteDeleteAsync(cancellation);
        // By itself: whatever else the context holds is not saved along.
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO account.session (id, account, begun_at, ends_at) VALUES ({id}, {account.Id}, {now}, {now + Longest})", cancellation);
        return id;
    }

    public Task<bool> StandsAsync(Guid id, Guid account, CancellationToken cancellation)
    {
        var now = TimeProvider.System.GetUtcNow();
        return db.Sessions.AnyAsync(session => session.Id == id && session.Account == account && session.EndsAt > now, cancellation);
    }

    /// <summary>Ends the session that a cookie or token names, for every copy of it.</summary>
    public Task EndAsync(ClaimsPrincipal shown, CancellationToken cancellation) =>
        Of(shown) is { } id ? db.Sessions.Where(session => session.Id == id).ExecuteDeleteAsync(cancellation) : Task.CompletedTask;

    public Task EndAllAsync(Account account, CancellationToken cancellation) =>
        db.Sessions.Where(session => session.Account == account.Id).ExecuteDeleteAsync(cancellation);

    /// <summary>Who a token of a session speaks for.</summary>
    public async Task<ClaimsPrincipal> PrincipalAsync(Account account, Guid session)
    {
        var principal = await signIn.CreateUserPrincipalAsync(account);
        principal.AddIdentity(new ClaimsIdentity([Claim(session)]));
        return principal;
    }
}
