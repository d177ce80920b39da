using System.Globalization;
using System.Threading.RateLimiting;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>How often one address may try to sign in: a lock-out guards one account, this guards them all.</summary>
internal static class SignInLimit
{
    public const string Name = "sign-in";

    public static void AddSignInLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Accounts:SignInsPerMinute", 30);
        services.AddRateLimiter(limiter =>
        {
            limiter.AddPolicy(Name, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
            limiter.OnRejected = async (refused, cancellation) =>
            {
                var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
                refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                await Problems.Refuse(StatusCodes.Status429TooManyRequests, "Quá nhiều lần thử / Too many attempts",
                    [Mistake.In("request", "too-many-attempts", "Địa chỉ này đã thử đăng nhập quá nhiều lần: hãy đợi một phút.", "This address has tried to sign in too often: wait a minute.")]).ExecuteAsync(refused.HttpContext);
            };
        });
    }

    /// <summary>Puts an operation under the limit.</summary>
    public static RouteHandlerBuilder Limited(this RouteHandlerBuilder operation) =>
        operation.RequireRateLimiting(Name).ProducesProblem(StatusCodes.Status429TooManyRequests);
}
