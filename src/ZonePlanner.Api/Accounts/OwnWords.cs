using Microsoft.AspNetCore.Identity;
using ZonePlanner.Api.Database.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>A password is not made of the account's own e-mail or name.</summary>
internal sealed class OwnWords : IPasswordValidator<Account>
{
    public const string Code = "PasswordOfOwnWords";

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(password is not null && Words(user).Any(word => password.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? IdentityResult.Failed(new IdentityError { Code = Code, Description = "A password is not made of the account's own e-mail or name." })
            : IdentityResult.Success);

    private static IEnumerable<string> Words(Account account) =>
        new[] { account.Email?.Split('@')[0], account.Name, "zoneplanner" }.OfType<string>().Where(word => word.Length >= 4);
}
