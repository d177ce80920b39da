using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>GET /api/accounts/me: who asks, and the token that a page sends with its writes.</summary>
internal static class WhoAmI
{
    private static readonly string Reading = Sql.Beside(typeof(WhoAmI), "own_account.sql");

    public static void Map(IEndpointRouteBuilder accounts) => accounts
        .MapGet("/me", HandleAsync)
        .WithName(nameof(WhoAmI))
        .WithSummary("Tôi là ai / Who am I")
        .TakesOnly();

    private static async Task<Ok<Whoami>> HandleAsync(HttpContext http, NpgsqlDataSource database, IAntiforgery antiforgery, IConfiguration configuration, CancellationToken cancellation) =>
        TypedResults.Ok(await OfAsync(http, Caller.Of(http), database, antiforgery, configuration, cancellation));

    /// <summary>The answer about an account, which is also that of every way of signing in.</summary>
    public static async Task<Whoami> OfAsync(HttpContext http, Caller? caller, NpgsqlDataSource database, IAntiforgery antiforgery, IConfiguration configuration, CancellationToken cancellation)
    {
        // Which also forbids to keep the answer; a word of our own about that would be overridden, with a warning in the log.
        var token = antiforgery.GetAndStoreTokens(http).RequestToken ?? "";
        var account = caller is null ? null : (await database.ReadAsync<OwnAccount>(Reading, cancellation, caller.Id))[0];
        return new Whoami(account is not null, account, token, Issuer.Name(configuration), MailSettings.Of(configuration) is not null);
    }
}
