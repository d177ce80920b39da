using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary><c>invite</c>: makes an account and prints its one-time link, or another link for an account there is. How the first admin comes to be.</summary>
internal static class InviteCommand
{
    private static readonly Argument<string> Email = new("email") { Description = "What the account signs in by." };

    private static readonly Option<Role?> As = new("--role") { Description = "investor, officer, planner or admin; needed for a new account." };

    private static readonly Option<string?> Name = new("--name") { Description = "The name shown beside what they do; the e-mail when left out." };

    private static readonly Option<string?> Province = new("--province") { Description = "The code of their province; officers and planners need one." };

    private static readonly Option<string> Address = new("--address") { Description = "Where the service is reached, to print the whole link.", DefaultValueFactory = _ => "http://127.0.0.1:8080" };

    public static Command Create()
    {
        var command = new Command("invite", "Make an account, or another sign-in link for one, and print the link.") { Email, As, Name, Province, Address };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var service = Service.Build(NamedDatabase.OfService);
        await using var scope = service.Services.CreateAsyncScope();
        var (email, by) = (parsed.GetRequiredValue(Email), $"command: {Environment.UserName}");
        var invitations = scope.ServiceProvider.GetRequiredService<Invitations>();
        if (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email) is { } account)
        {
            return Print(parsed, await invitations.LinkAsync(account, cancellation, by));
        }

        if (parsed.GetValue(As) is not { } role)
        {
            await Console.Error.WriteLineAsync($"Chưa có tài khoản “{email}”: hãy thêm --role. / There is no account “{email}” yet: add --role.");
            return 2;
        }

        var (link, mistakes) = await invitations.InviteAsync(new InvitedAccount(email, parsed.GetValue(Name) ?? email, role, parsed.GetValue(Province)), by, cancellation);
        foreach (var message in mistakes.Select(mistake => mistake.Message))
        {
            await Console.Error.WriteLineAsync(message.Both);
        }

        return link is null ? 2 : Print(parsed, link);
    }

    /// <summary>An account and its link as one line.</summary>
    public static string Line(AccountLink link, string address) =>
        $"{RecordTypes.Kebab(link.Account.Role),-9}{link.Account.Email,-28}{address.TrimEnd('/')}/?link={link.Link}";

    private static int Print(ParseResult parsed, AccountLink link)
    {
        Console.WriteLine(Line(link, parsed.GetRequiredValue(Address)));
        return 0;
    }
}
