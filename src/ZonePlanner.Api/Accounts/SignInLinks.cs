using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ZonePlanner.Api.Database.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>Links that sign one account in once, within a week: how an invitation, a first run and a forgotten password are answered.</summary>
internal sealed class SignInLinks(UserManager<Account> accounts)
{
    public const string ProviderName = "sign-in-link";

    private const string Purpose = "sign-in";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>A link's text, and until when it opens. Any link before it stays good until one is used.</summary>
    public async Task<(string Link, DateTimeOffset Until)> MakeAsync(Account account)
    {
        var token = await accounts.GenerateUserTokenAsync(account, ProviderName, Purpose);
        return ($"{account.Id:N}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(token))}", TimeProvider.System.GetUtcNow() + Lifetime);
    }

    /// <summary>The account a link opens, now used up; null when it opens none. Of two that come at once one opens.</summary>
    public async Task<Account?> UseAsync(string link)
    {
        var dot = link.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !Guid.TryParseExact(link.AsSpan(0, dot), "N", out var id) || !Base64Url.IsValid(link.AsSpan(dot + 1)))
        {
            return null;
        }

        var token = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(link.AsSpan(dot + 1)));
        var account = await accounts.FindByIdAsync(id.ToString("D", CultureInfo.InvariantCulture));
        if (account is null || account.IsBlocked || !await accounts.VerifyUserTokenAsync(account, ProviderName, Purpose, token))
        {
            return null;
        }

        account.EmailConfirmed = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        // The token holds the stamp: a new stamp ends this link, all before it, and every session.
        return (await accounts.UpdateSecurityStampAsync(account)).Succeeded ? account : null;
    }

    /// <summary>Identity's own signed tokens, with a life of their own.</summary>
    internal sealed class Provider(IDataProtectionProvider protection, IOptions<DataProtectionTokenProviderOptions> options, ILogger<Provider> log)
        : DataProtectorTokenProvider<Account>(protection, Microsoft.Extensions.Options.Options.Create(new DataProtectionTokenProviderOptions { Name = options.Value.Name + ProviderName, TokenLifespan = Lifetime }), log);
}
