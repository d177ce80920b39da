using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>GET /api/accounts: every account, for admins.</summary>
internal static class AccountList
{
    public static void Map(IEndpointRouteBuilder accounts) => accounts
        .MapGet("/", HandleAsync)
        .WithName(nameof(AccountList))
        .WithSummary("Danh sách tài khoản / The accounts")
        .TakesOnly()
        .For(Role.Admin);

    private static async Task<Ok<List>> HandleAsync(AccountsDb accounts, CancellationToken cancellation)
    {
        var found = await accounts.Users.AsNoTracking().OrderBy(account => account.NormalizedEmail).ToListAsync(cancellation);
        return TypedResults.Ok(new List([.. found.Select(ManagedAccount.Of)]));
    }

    /// <summary>The accounts, by e-mail.</summary>
    internal sealed record List(IReadOnlyList<ManagedAccount> Accounts);
}
