using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>Makes accounts: the only way there is one. The route and the command both come here.</summary>
internal sealed class Invitations(UserManager<Account> accounts, SignInLinks links, AccountLog log, PlanningDb record)
{
    /// <summary>The new account and its link, or every mistake in what was said.</summary>
    public async Task<(AccountLink? Link, IReadOnlyList<Mistake> Mistakes)> InviteAsync(InvitedAccount said, string by, CancellationToken cancellation)
    {
        var mistakes = await CheckAsync(said, cancellation);
        if (mistakes.Count == 0 && await accounts.FindByEmailAsync(said.Email) is not null)
        {
            mistakes.Add(Mistake.In("email", "account-exists", $"Đã có tài khoản mang e-mail “{said.Email}”.", $"There is an account with the e-mail “{said.Email}”."));
        }

        if (mistakes.Count > 0)
        {
            return (null, mistakes);
        }

        var account = new Account
        {
            UserName = said.Email,
            Email = said.Email,
            Name = said.Name.Normalize(),
            Role = said.Role,
            Province = said.Province,
            InvitedBy = by,
            InvitedAt = TimeProvider.System.GetUtcNow(),
        };
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
        {
            return (null, [.. made.Errors.Select(_ => Mistake.In("email", "email-refused", $"“{said.Email}” không dùng làm e-mail của tài khoản được.", $"“{said.Email}” cannot be the e-mail of an account."))]);
        }

        await log.WriteAsync(account, "invited", cancellation, $"{RecordTypes.Kebab(said.Role)} {said.Province}".Trim(), by);
        return (await LinkAsync(account, cancellation, by), []);
    }

    /// <summary>Another link for an account there is.</summary>
    public async Task<AccountLink> LinkAsync(Account account, CancellationToken cancellation, string? by = null)
    {
        var (link, until) = await links.MakeAsync(account);
        await log.WriteAsync(account, "link-made", cancellation, by: by);
        return new AccountLink(ManagedAccount.Of(account), link, until);
    }

    /// <summary>What is wrong with the facts of an account.</summary>
    public async Task<List<Mistake>> CheckAsync(InvitedAccount said, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var needsProvince = said.Role is Role.Officer or Role.Planner;
        if (needsProvince && said.Province is null)
        {
            mistakes.Add(Mistake.In("province", "missing", "Cán bộ địa chính và cán bộ quy hoạch phải thuộc một tỉnh.", "Officers and planners belong to a province."));
        }

        if (said.Province is { } code && !await record.Units.AnyAsync(unit => unit.Code == code && unit.Level == Domain.Units.UnitLevel.Province, cancellation))
        {
            mistakes.Add(Mistake.In("province", "unknown-province", $"Không có tỉnh mang mã “{code}”. Danh sách: /api/units?level=province.", $"No province has the code “{code}”. See /api/units?level=province."));
        }

        if (said.Email.Length > 254 || !System.Net.Mail.MailAddress.TryCreate(said.Email, out var address) || address.Address != said.Email)
        {
            mistakes.Add(Mistake.In("email", "not-an-email", $"“{AsOfParameters.Shorten(said.Email)}” không phải là địa chỉ e-mail.", $"“{AsOfParameters.Shorten(said.Email)}” is not an e-mail address."));
        }

        return mistakes;
    }
}

/// <summary>Who is to have an account.</summary>
/// <param name="Email">What they will sign in by.</param>
/// <param name="Name">The name shown beside what they do.</param>
/// <param name="Role">investor, officer, planner or admin.</param>
/// <param name="Province">The code of their province; officers and planners need one.</param>
internal sealed record InvitedAccount(string Email, string Name, Role Role, string? Province)
{
    public static readonly string[] Members = ["email", "name", "role", "province"];

    public static InvitedAccount Read(BodyMembers body) =>
        new(body.RequiredText("email"), body.RequiredText("name", 200), body.Word<Role>("role") ?? default, body.Text("province"));
}
