using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>Keeps who did what to which account, when, and by which request.</summary>
internal sealed class AccountLog(AccountsDb accounts, IHttpContextAccessor request)
{
    /// <summary>Writes one event; <paramref name="by"/> is the caller when left out, or the account itself.</summary>
    public async Task WriteAsync(Account account, string what, CancellationToken cancellation, string? detail = null, string? by = null)
    {
        var http = request.HttpContext;
        accounts.Events.Add(new AccountEvent
        {
            Account = account.Id,
            What = what,
            By = by ?? (http is null ? null : Caller.Of(http)?.Email) ?? account.Email ?? "",
            At = TimeProvider.System.GetUtcNow(),
            Request = http is null ? "command" : Caller.Request(http),
            Detail = detail,
        });
        await accounts.SaveChangesAsync(cancellation);
    }
}
