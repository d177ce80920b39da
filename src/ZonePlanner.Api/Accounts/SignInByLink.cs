using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>POST /api/accounts/sign-in/link: a one-time link for a cookie. The page that the link opens asks first, so that a preview of it uses nothing up.</summary>
internal static class SignInByLink
{
    public static void Map(IEndpointRouteBuilder accounts) => accounts
        .MapPost("/sign-in/link", HandleAsync)
        .WithName(nameof(SignInByLink))
        .WithSummary("Đăng nhập bằng liên kết một lần / Sign in by a one-time link")
        .TakesOnly()
        .TakesBody<Said>()
        .Limited()
        .ProducesProblem(StatusCodes.Status401Unauthorized);

    private static async Task<Results<Ok<Whoami>, ProblemHttpResult>> HandleAsync(HttpContext http, SignInLinks links, Entrance entrance, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 8 << 10, ["link"], (body, _) => new Said(body.RequiredText("link", 2000)), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var account = await links.UseAsync(said.Link);
        return account is null
            ? Problems.Refuse(
                StatusCodes.Status401Unauthorized,
                "Liên kết không còn dùng được / The link no longer opens",
                [Mistake.In("link", "link-used-up", "Liên kết này đã được dùng, đã quá 7 ngày hoặc không đúng: hãy xin quản trị viên liên kết mới.", "This link was used, is older than seven days, or is not right: ask an admin for another.")])
            : await entrance.LetInAsync(http, account, keep: false, cancellation);
    }

    /// <summary>The link.</summary>
    /// <param name="Link">Its text, as it stands in the address after <c>link=</c>.</param>
    internal sealed record Said(string Link);
}
