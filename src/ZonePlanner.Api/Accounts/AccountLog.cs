using Microsoft.EntityFrameworkCore;
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
        var doneBy = by ?? (http is null ? null : Caller.Of(http)?.Email) ?? account.Email ?? "";
        var asked = http is null ? "command" : Caller.Request(http);
        // By itself: whatever else the context holds is not saved along.
        await accounts.Database.ExecuteSqlAsync(
            $"INSERT INTO account.account_event (account, what, recorded_by, at, request, detail) VALUES ({account.Id}, {what}, {doneBy}, {TimeProvider.System.GetUtcNow()}, {asked}, {detail})", cancellation);
    }
}
