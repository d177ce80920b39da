using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Accounts;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary><c>welcome</c>: on a private database without accounts, one of each role with its one-time link, so that whoever ran it can try everything.</summary>
internal static class WelcomeCommand
{
    private const string Province = "24-2025";

    private static readonly Option<string> Address = new("--address") { Description = "Where the service will be reached.", DefaultValueFactory = _ => "http://127.0.0.1:8080" };

    public static Command Create()
    {
        var command = new Command("welcome", "Make one account of each role on a database that has none, and print their links.") { Address };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var service = Service.Build(NamedDatabase.OfService);
        await using var scope = service.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AccountsDb>().Users.AnyAsync(cancellation))
        {
            Console.WriteLine("Liên kết đăng nhập mới / Another sign-in link: ./zoneplanner invite officer@example.invalid");
            return 0;
        }

        var invitations = scope.ServiceProvider.GetRequiredService<Invitations>();
        Console.WriteLine("Liên kết đăng nhập, dùng một lần, trong 7 ngày / Sign-in links, good once, for seven days:");
        foreach (var role in Enum.GetValues<Role>().Reverse())
        {
            var province = role is Role.Officer or Role.Planner ? Province : null;
            var (link, mistakes) = await invitations.InviteAsync(new InvitedAccount($"{RecordTypes.Kebab(role)}@example.invalid", Name(role), role, province), "welcome", cancellation);
            if (link is null)
            {
                // An empty record has no province to belong to.
                await Console.Error.WriteLineAsync($"  {RecordTypes.Kebab(role)}: {mistakes[0].Message.Both}");
                continue;
            }

            Console.WriteLine($"  {InviteCommand.Line(link, parsed.GetRequiredValue(Address))}");
        }

        return 0;
    }

    private static string Name(Role role) => role switch
    {
        Role.Admin => "Quản trị viên (thử)",
        Role.Planner => "Cán bộ quy hoạch (thử)",
        Role.Officer => "Cán bộ địa chính (thử)",
        _ => "Nhà đầu tư (thử)",
    };
}
