using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>Reads the account behind a cookie or token anew with every request: a change of role, a block or a sign-out holds at once.</summary>
internal sealed class CallerReading(RequestDelegate next)
{
    private static readonly string Reading = Sql.Beside(typeof(CallerReading), "caller.sql");

    public async Task InvokeAsync(HttpContext http, NpgsqlDataSource database)
    {
        if (ShowsWhoItIs(http.Request) && await http.AuthenticateAsync(AccountsSetup.CookieOrBearer) is { Principal: { Identity: { IsAuthenticated: true, AuthenticationType: var how } } shown })
        {
            var caller = await ReadAsync(shown, database, http.RequestAborted);
            http.User = caller is null ? new ClaimsPrincipal() : Principal(caller, Sessions.Of(shown)!.Value, how);
            http.Features.Set(caller);
        }

        await next(http);
    }

    /// <summary>Most requests of programs and maps show nothing: asking each scheme what it makes of that would cost more than many an answer.</summary>
    private static bool ShowsWhoItIs(HttpRequest request) => request.Headers.Authorization.Count > 0 || request.Headers.Cookie.Count > 0;

    private static async Task<Caller?> ReadAsync(ClaimsPrincipal shown, NpgsqlDataSource database, CancellationToken cancellation)
    {
        if (!Guid.TryParse(shown.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id) || Sessions.Of(shown) is not { } session)
        {
            return null;
        }

        await using var command = database.CreateCommand(Reading);
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = session });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation) || row.GetString(4) != shown.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType))
        {
            return null;
        }

        return new Caller(
            id, row.GetString(0), row.GetString(1), RecordTypes.Read<Role>(row.GetString(2)), row.IsDBNull(3) ? null : row.GetString(3), row.GetFieldValue<long[]>(5));
    }

    private static ClaimsPrincipal Principal(Caller caller, Guid session, string? how) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, caller.Id.ToString("D", CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, caller.Name),
            new Claim(ClaimTypes.Role, RecordTypes.Kebab(caller.Role)),
            Sessions.Claim(session),
        ],
        how));
}
