using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ZonePlanner.Api.Http;

/// <summary>
/// 414 with a sentence for an address that is too long. Kestrel reads lines four times as long; what is longer still, or no HTTP, or has
/// <c>%00</c> in its path, it answers by itself, with the bare status: no code of ours is asked.
/// </summary>
internal static class LongAddresses
{
    // An address comes back in the header that links to the next page, of which clients take no more than this without complaint.
    private const int Longest = 16 << 10;

    public static void ReadLongAddresses(this KestrelServerOptions kestrel) => kestrel.Limits.MaxRequestLineSize = 4 * Longest;

    public static void RefuseLongAddresses(this WebApplication app) => app.Use(RefuseAsync);

    private static Task RefuseAsync(HttpContext http, RequestDelegate next) =>
        http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Length <= Longest ? next(http) : Refusal().ExecuteAsync(http);

    private static ProblemHttpResult Refusal() => Problems.Refuse(
        StatusCodes.Status414UriTooLong,
        "Địa chỉ quá dài / The address is too long",
        [Mistake.In("request", "address-too-long", $"Địa chỉ dài quá {Longest >> 10} KB: hãy rút ngắn bộ lọc, hay dùng bbox.", $"The address is longer than {Longest >> 10} KB: shorten the filter, or use bbox.")]);
}
