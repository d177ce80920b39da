using System.Globalization;
using System.Security.Claims;
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
        if (http.User.Identity is { IsAuthenticated: true, AuthenticationType: var how })
        {
            var caller = await ReadAsync(http.User, database, http.RequestAborted);
            http.User = caller is null ? new ClaimsPrincipal() : Principal(caller, Sessions.Of(http.User)!.Value, how);
            http.Features.Set(caller);
        }

        await next(http);
    }

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
