using Microsoft.AspNetCore.Antiforgery;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>A write that shows who it is by a cookie must also show the token that only our own pages can read; a bearer token needs none.</summary>
internal sealed class Antiforgery(RequestDelegate next, IAntiforgery antiforgery)
{
    public const string Header = "X-Antiforgery";

    public async Task InvokeAsync(HttpContext http)
    {
        var asks = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method);
        // Whoever sends an Authorization header is read by that alone.
        var byCookie = http.User.Identity?.IsAuthenticated == true && http.Request.Headers.Authorization.Count == 0;
        if (!asks && byCookie && !await antiforgery.IsRequestValidAsync(http))
        {
            await Problems.BadRequest(Mistake.In(
                Header,
                "antiforgery",
                "Thiếu hoặc sai mã chống giả mạo: hãy tải lại trang, hoặc lấy mã mới ở /api/accounts/me và gửi trong X-Antiforgery.",
                "The antiforgery token is missing or old: reload the page, or take a new one from /api/accounts/me and send it as X-Antiforgery.")).ExecuteAsync(http);
            return;
        }

        await next(http);
    }
}
