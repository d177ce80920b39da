using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>PUT /api/accounts/{id} changes an account's name, role, province, or shuts it out; POST /api/accounts/{id}/link makes it another link.</summary>
internal static class ChangeAccount
{
    public static void Map(IEndpointRouteBuilder accounts)
    {
        accounts.MapPut("/{id:guid}", HandleAsync)
            .WithName(nameof(ChangeAccount))
            .WithSummary("Sửa tài khoản / Change an account")
            .TakesOnly()
            .TakesBody<Said>()
            .For(Role.Admin)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        accounts.MapPost("/{id:guid}/link", LinkAsync)
            .WithName("MakeSignInLink")
            .WithSummary("Liên kết đăng nhập mới / Another sign-in link")
            .TakesOnly()
            .For(Role.Admin)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<ManagedAccount>, ProblemHttpResult>> HandleAsync(
        [Description("The account.")] Guid id, HttpContext http, UserManager<Account> accounts, AccountsDb db, Invitations invitations, AccountLog log, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(
            http.Request,
            8 << 10,
            ["name", "role", "province", "blocked"],
            (body, _) => new Said(body.RequiredText("name", 200), body.Word<Role>("role") ?? default, body.Text("province"), body.Flag("blocked")),
            cancellation);
        if (said is null)
        {
            return refusal!;
        }

        // One change at a time: of two admins who lay down each other's role, one stays.
        await using var turn = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('zoneplanner.accounts', 1))", cancellation);
        if (await accounts.FindByIdAsync(id.ToString()) is not { } account)
        {
            return Unknown();
        }

        var mistakes = await invitations.CheckAsync(new InvitedAccount(account.Email!, said.Name, said.Role, said.Province), cancellation);
        if (account.Id == Caller.Known(http).Id && (said.Blocked == true || said.Role != Role.Admin))
        {
            mistakes.Add(Mistake.In("role", "own-account", "Không ai tự khoá hay tự bỏ quyền quản trị của mình: hãy nhờ quản trị viên khác.", "Nobody shuts themselves out or lays down their own role: ask another admin."));
        }

        if (Caller.Known(http) is { } caller && !await db.Users.AnyAsync(admin => admin.Id == caller.Id && admin.Role == Role.Admin && !admin.IsBlocked, cancellation))
        {
            mistakes.Add(Mistake.In("request", "no-longer-admin", "Bạn không còn là quản trị viên.", "You are no longer an admin."));
        }

        if (mistakes.Count > 0)
        {
            return Problems.Refuse(StatusCodes.Status422UnprocessableEntity, "Không sửa được tài khoản / The account cannot be changed", mistakes);
        }

        (account.Name, account.Role, account.Province, account.IsBlocked) = (said.Name.Normalize(), said.Role, said.Province, said.Blocked == true);
        // Ends its sessions: what it may do has changed.
        if (!(await accounts.UpdateSecurityStampAsync(account)).Succeeded)
        {
            return Problems.Refuse(StatusCodes.Status409Conflict, "Tài khoản vừa thay đổi / The account has just changed",
                [Mistake.In("id", "changed-meanwhile", "Tài khoản vừa được thay đổi ở nơi khác: hãy xem lại rồi sửa.", "The account was changed meanwhile: look again, then change it.")]);
        }

        await log.WriteAsync(account, "changed", cancellation, $"{RecordTypes.Kebab(said.Role)} {said.Province}{(account.IsBlocked ? " blocked" : "")}");
        await turn.CommitAsync(cancellation);
        return TypedResults.Ok(ManagedAccount.Of(account));
    }

    private static async Task<Results<Ok<AccountLink>, ProblemHttpResult>> LinkAsync([Description("The account.")] Guid id, UserManager<Account> accounts, Invitations invitations, CancellationToken cancellation) =>
        await accounts.FindByIdAsync(id.ToString()) switch
        {
            null => Unknown(),
            { IsBlocked: true } => Problems.Refuse(StatusCodes.Status422UnprocessableEntity, "Tài khoản bị khoá / The account is shut out",
                [Mistake.In("id", "blocked", "Tài khoản đang bị khoá: hãy mở khoá trước khi gửi liên kết.", "The account is shut out: let it in before making a link.")]),
            var account => TypedResults.Ok(await invitations.LinkAsync(account, cancellation)),
        };

    private static ProblemHttpResult Unknown() => Problems.NotFound(Mistake.In("id", "unknown-account", "Không có tài khoản này.", "There is no such account."));

    /// <summary>What the account becomes.</summary>
    /// <param name="Name">The name shown beside what they do.</param>
    /// <param name="Role">investor, officer, planner or admin.</param>
    /// <param name="Province">The code of their province; officers and planners need one.</param>
    /// <param name="Blocked">Whether it is shut out.</param>
    internal sealed record Said(string Name, Role Role, string? Province, bool? Blocked);
}
