using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>POST /api/accounts/sign-in: e-mail and password for a cookie.</summary>
internal static class SignIn
{
    public static void Map(IEndpointRouteBuilder accounts) => accounts
        .MapPost("/sign-in", HandleAsync)
        .WithName(nameof(SignIn))
        .WithSummary("Đăng nhập / Sign in")
        .TakesOnly()
        .TakesBody<Said>()
        .Limited()
        .ProducesProblem(StatusCodes.Status401Unauthorized);

    private static async Task<Results<Ok<Whoami>, ProblemHttpResult>> HandleAsync(HttpContext http, Entrance entrance, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(
            http.Request, 8 << 10, ["email", "password", "keep"], (body, _) => new Said(body.RequiredText("email"), body.RequiredText("password"), body.Flag("keep")), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var account = await entrance.CheckAsync(said.Email, said.Password, cancellation);
        return account is null ? Entrance.Refusal() : await entrance.LetInAsync(http, account, said.Keep == true, cancellation);
    }

    /// <summary>Who, and by what.</summary>
    /// <param name="Email">The e-mail of the account.</param>
    /// <param name="Password">Its password.</param>
    /// <param name="Keep">Whether to stay signed in when the browser closes (14 days).</param>
    internal sealed record Said(string Email, string Password, bool? Keep);
}
