using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>Who asks, and what a page needs to write on their behalf.</summary>
/// <param name="SignedIn">Whether somebody is signed in.</param>
/// <param name="Account">The account; null when nobody is.</param>
/// <param name="Antiforgery">The token to send as X-Antiforgery with every request that is not a GET.</param>
/// <param name="ExternalSignIn">The name of the issuer one may sign in with; null when none is configured.</param>
/// <param name="AnswersByMail">Whether what is answered by e-mail is taken, such as interest in a plot: not where the operator has not set up mail.</param>
internal sealed record Whoami(bool SignedIn, OwnAccount? Account, string Antiforgery, string? ExternalSignIn, bool AnswersByMail);

/// <summary>An account as its owner sees it.</summary>
internal sealed record OwnAccount(Guid Id, string Email, string Name, Role Role, AccountProvince? Province, bool HasPassword);

/// <summary>The province of an account.</summary>
internal sealed record AccountProvince(string Code, string Name);

/// <summary>An account as an admin sees it.</summary>
internal sealed record ManagedAccount(
    Guid Id,
    string Email,
    string Name,
    Role Role,
    string? Province,
    bool Blocked,
    DateTimeOffset? LockedUntil,
    bool HasPassword,
    string InvitedBy,
    DateTimeOffset InvitedAt,
    DateTimeOffset? SignedInAt)
{
    public static ManagedAccount Of(Account account) => new(
        account.Id,
        account.Email!,
        account.Name,
        account.Role,
        account.Province,
        account.IsBlocked,
        account.LockoutEnd > TimeProvider.System.GetUtcNow() ? account.LockoutEnd : null,
        account.PasswordHash is not null,
        account.InvitedBy,
        account.InvitedAt,
        account.SignedInAt);
}

/// <summary>An account and the link that signs it in once.</summary>
internal sealed record AccountLink(ManagedAccount Account, string Link, DateTimeOffset Until);
