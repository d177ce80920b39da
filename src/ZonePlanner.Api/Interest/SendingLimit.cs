using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Interest;

/// <summary>How often one address of the net may write to the province in an hour: <c>Interest:WritesPerHour</c>, 10 unless said otherwise.</summary>
internal sealed class SendingLimit(IConfiguration configuration) : IRateLimiterPolicy<IPAddress>
{
    public const string Name = "interest";

    private readonly int _perHour = configuration.GetValue("Interest:WritesPerHour", 10);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = async (refused, _) =>
    {
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromHours(1);
        refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await Problems.Refuse(StatusCodes.Status429TooManyRequests, "Quá nhiều lần gửi / Too many messages",
            [Mistake.In("request", "too-many-messages", "Địa chỉ mạng này đã gửi quá nhiều lần trong một giờ: hãy thử lại sau.", "This network address has written too often within an hour: try again later.")]).ExecuteAsync(refused.HttpContext);
    };

    public RateLimitPartition<IPAddress> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        Household(httpContext.Connection.RemoteIpAddress ?? IPAddress.None),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = _perHour, Window = TimeSpan.FromHours(1) });

    // A household has 2⁶⁴ addresses of the new kind.
    private static IPAddress Household(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6 || address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes);
    }
}
