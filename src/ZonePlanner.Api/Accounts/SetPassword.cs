using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Accounts;

/// <summary>POST /api/accounts/password: the first password of an account, or another in place of the one it has. Ends every other session.</summary>
internal static class SetPassword
{
    public static void Map(IEndpointRouteBuilder accounts) => accounts
        .MapPost("/password", HandleAsync)
        .WithName(nameof(SetPassword))
        .WithSummary("Đặt mật khẩu / Set a password")
        .TakesOnly()
        .TakesBody<Said>()
        .Limited()
        .ForAccounts()
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Whoami>, ProblemHttpResult>> HandleAsync(HttpContext http, UserManager<Account> accounts, Entrance entrance, AccountLog log, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 8 << 10, ["current", "password"], (body, _) => new Said(body.Text("current"), body.RequiredText("password")), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var account = (await accounts.GetUserAsync(http.User))!;
        var result = account.PasswordHash is null
            ? await accounts.AddPasswordAsync(account, said.Password)
            : await accounts.ChangePasswordAsync(account, said.Current ?? "", said.Password);
        if (!result.Succeeded)
        {
            return Problems.Refuse(StatusCodes.Status422UnprocessableEntity, "Mật khẩu không dùng được / The password does not serve", [.. result.Errors.Select(Explain)]);
        }

        await log.WriteAsync(account, "password-set", cancellation);
        return await entrance.LetInAsync(http, account, keep: false, cancellation);
    }

    private static Mistake Explain(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => Mistake.In("current", "wrong-password", "Mật khẩu hiện tại không đúng.", "The current password is not right."),
        nameof(IdentityErrorDescriber.PasswordTooShort) => Mistake.In("password", "password-too-short", "Mật khẩu cần ít nhất 12 ký tự.", "A password has at least 12 characters."),
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => Mistake.In("password", "password-too-simple", "Mật khẩu cần ít nhất 5 ký tự khác nhau.", "A password has at least five different characters."),
        OwnWords.Code => Mistake.In("password", "password-of-own-words", "Mật khẩu không được chứa tên, e-mail của bạn hay tên hệ thống.", "A password does not contain your name, your e-mail or the name of this system."),
        _ => Mistake.In("password", "password-refused", "Mật khẩu này không dùng được.", "This password does not serve."),
    };

    /// <summary>The passwords.</summary>
    /// <param name="Current">The one it has; left out when it has none yet.</param>
    /// <param name="Password">The new one: at least 12 characters, 5 of them different, without your own name.</param>
    internal sealed record Said(string? Current, string Password);
}
