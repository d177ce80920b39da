using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ZonePlanner.Api.Http;

/// <summary>How many outlines one address may have cut, merged or judged at once: half the machine's cores. The next wait their turn, and past a long queue are told when to come back.</summary>
internal sealed class HeavyGeometry : IRateLimiterPolicy<IPAddress?>
{
    public const int MostWaiting = 64;

    private const int RetryAfterSeconds = 5;

    public static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>The turns of one address.</summary>
    public static ConcurrencyLimiterOptions Turns => new() { PermitLimit = AtOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = static (refused, _) => new ValueTask(RefuseAsync(refused.HttpContext));

    public RateLimitPartition<IPAddress?> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetConcurrencyLimiter(httpContext.Connection.RemoteIpAddress, static _ => Turns);

    /// <summary>503, and when to come back.</summary>
    public static Task RefuseAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return Problems.Refuse(StatusCodes.Status503ServiceUnavailable, "Đang bận / Busy",
            [Mistake.In("request", "busy", "Địa chỉ này đã gửi quá nhiều việc nặng cùng lúc: hãy thử lại sau vài giây.", "This address has asked for too much heavy work at once: try again in a few seconds.")]).ExecuteAsync(http);
    }
}

/// <summary>Puts operations under <see cref="HeavyGeometry"/>.</summary>
internal static class HeavyOperations
{
    private const string Name = "heavy-geometry";

    public static void AddHeavyOperations(this IServiceCollection services) =>
        services.AddRateLimiter(limiter => limiter.AddPolicy<IPAddress?, HeavyGeometry>(Name));

    public static TBuilder Heavy<TBuilder>(this TBuilder operations)
        where TBuilder : IEndpointConventionBuilder => operations
        .RequireRateLimiting(Name)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
