using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZonePlanner.Api;
using ZonePlanner.Api.Accounts;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Benchmarks.Storm;

/// <summary>
/// storm [--officers N] [--seconds N]: officers redraw clusters that share their edges, on each other's drafts too, while planners approve and publish;
/// the command that starts it kills the database in the middle and starts it again. In the end the record is held against what was acknowledged.
/// </summary>
internal static class OfficersAtOnce
{
    private const int Side = 8;
    private const int Planners = 8;

    public static async Task<int> RunAsync(string server, int officers, TimeSpan length)
    {
        var name = $"zp_storm_{Environment.ProcessId}";
        await ExecuteAsync(server, $"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 50 }.ConnectionString;
        await Migrator.MigrateAsync(connection, CancellationToken.None);
        await ExecuteAsync(connection, await TextAsync("StormProvince.sql"), Side);

        await using var service = Service.Build(["--urls", "http://127.0.0.1:0", "--ConnectionStrings:Planning", connection, "--Accounts:SignInsPerMinute", "100000"], builder => builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddFilter(level => false).AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.Error));
        await service.StartAsync();
        var ledger = new Acknowledged();
        var hands = await Task.WhenAll(Enumerable.Range(0, officers + Planners).Select(number => EnterAsync(service, ledger, number, number < officers ? Role.Officer : Role.Planner)));

        // The command waits for this line to time its kill.
        await Console.Out.WriteLineAsync($"storm: {officers} officers and {Planners} planners for {length.TotalSeconds:0} s");
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(hands.Select((hand, number) => Task.Run(async () =>
        {
            while (watch.Elapsed < length)
            {
                await (number < officers ? DrawAsync(hand) : JudgeAsync(hand));
            }
        })));

        var good = await ReportAsync(connection, ledger);
        Array.ForEach(hands, hand => hand.Dispose());
        await service.StopAsync();
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        return good ? 0 : 1;
    }

    private static async Task<Hand> EnterAsync(WebApplication service, Acknowledged ledger, int number, Role role)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var (link, _) = await scope.ServiceProvider.GetRequiredService<Invitations>()
            .InviteAsync(new InvitedAccount($"{role}-{number}@example.invalid", $"{role} {number}", role, "storm-2025"), "storm", CancellationToken.None);
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new() }) { BaseAddress = new Uri(service.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
        var hand = new Hand(http, ledger, number);
        await hand.EnterAsync(link!.Link);
        return hand;
    }

    /// <summary>Begins a draft on some cluster, or goes on with one of anybody's; sometimes hands it in.</summary>
    private static async Task DrawAsync(Hand hand)
    {
        var chance = hand.Chance;
        var drafts = await hand.ReadAsync("/api/proposals?state=draft,returned");
        var open = drafts?.GetProperty("proposals").EnumerateArray().Take(20).ToArray() ?? [];
        var mark = Guid.NewGuid().ToString("N");
        var (content, old) = (Redrawn(chance, mark), open.Length > 0 && chance.Next(3) > 0 ? open[chance.Next(open.Length)] : (JsonElement?)null);
        var proposal = old?.GetProperty("id").GetGuid() ?? Guid.NewGuid();
        await hand.SaveAsync(proposal, old?.GetProperty("revision").GetInt32(), content, mark);
        if (chance.Next(2) == 0 && await hand.ReadAsync($"/api/proposals/{proposal}") is { } sheet)
        {
            await hand.StepAsync(proposal, sheet.GetProperty("revision").GetInt32(), "submit", new { note = mark });
        }
    }

    /// <summary>Approves or returns what was handed in, and publishes what was approved, whoever else does too.</summary>
    private static async Task JudgeAsync(Hand hand)
    {
        var waiting = await hand.ReadAsync("/api/proposals?state=submitted,approved");
        var open = waiting?.GetProperty("proposals").EnumerateArray().Take(20).ToArray() ?? [];
        if (open.Length == 0)
        {
            await Task.Delay(50);
            return;
        }

        var chosen = open[hand.Chance.Next(open.Length)];
        var (proposal, revision) = (chosen.GetProperty("id").GetGuid(), chosen.GetProperty("revision").GetInt32());
        if (chosen.GetProperty("state").GetString() == "submitted")
        {
            await hand.StepAsync(proposal, revision, hand.Chance.Next(4) == 0 ? "return" : "approve", new { note = "đã xem" });
            return;
        }

        if (await hand.ReadAsync($"/api/proposals/{proposal}/check") is { } check)
        {
            var reasons = check.GetProperty("unanswered").EnumerateArray().ToDictionary(key => key.GetString()!, _ => "đã xem", StringComparer.Ordinal);
            await hand.StepAsync(proposal, revision, check.GetProperty("publishable").GetBoolean() ? "publish" : "return", new { note = "công bố", reasons });
        }
    }

    /// <summary>A cluster with its four edges moved at random: away from its neighbours, over them, or onto the rice land in the north.</summary>
    private static object Redrawn(Random chance, string mark)
    {
        var number = chance.Next(Side * Side);
        // One edge in eight goes over the neighbour, the others give way by up to 90 m.
        double Inward() => chance.Next(8) == 0 ? -0.0003 : chance.Next(4) * 0.0003;
        var (column, row) = (number % Side, number / Side);
        var (west, east) = (106 + (0.003 * column) + Inward(), 106.003 + (0.003 * column) - Inward());
        var (south, north) = (21 + (0.003 * row) + Inward(), 21.003 + (0.003 * row) - Inward());
        double[][] ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
        return new
        {
            title = mark,
            validFrom = "2026-12-01",
            decision = new { number = $"{mark[..8]}/QĐ-UBND", signedOn = "2026-11-26" },
            changes = new[] { new { site = $"storm-{number}", movement = "keep", quality = "surveyed", geometry = new { type = "Polygon", coordinates = new[] { ring } } } },
        };
    }

    private static async Task<bool> ReportAsync(string connection, Acknowledged ledger)
    {
        await using var record = NpgsqlDataSource.Create(connection);
        var (lost, twice) = await LostAsync(record, ledger);
        var (overlapping, overRice, published) = await BrokenAsync(record);
        var saves = ledger.Writes.Count(write => write.Step is null);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            acknowledged: {saves} saves, {string.Join(", ", ledger.Writes.Where(write => write.Step is not null).GroupBy(write => write.Step).OrderBy(step => step.Key, StringComparer.Ordinal).Select(step => $"{step.Count()} {step.Key}"))}
            lost acknowledged writes: {lost}; revisions acknowledged twice: {twice}
            published lines: {published}; sites over each other: {overlapping}; sites over rice land: {overRice}
            requests without an answer: {ledger.Unanswered}; refusals without an explanation: {ledger.Unexplained.Count}
            """));
        foreach (var (what, count) in ledger.Refusals)
        {
            await Console.Out.WriteLineAsync($"  refused {count,6}  {what}");
        }

        foreach (var unexplained in ledger.Unexplained.Take(5))
        {
            await Console.Out.WriteLineAsync($"  unexplained: {unexplained}");
        }

        return lost == 0 && twice == 0 && overlapping == 0 && overRice == 0 && ledger.Unexplained.IsEmpty && published > 0 && saves > 0;
    }

    /// <summary>Writes acknowledged that the database does not have: a step without its line, a last save whose mark is not there, a revision beyond the one there is.</summary>
    private static async Task<(int Lost, int Twice)> LostAsync(NpgsqlDataSource record, Acknowledged ledger)
    {
        var proposals = new Dictionary<Guid, (int Revision, string Title)>();
        await using (var command = record.CreateCommand("SELECT id, revision, title FROM proposal"))
        await using (var row = await command.ExecuteReaderAsync())
        {
            while (await row.ReadAsync())
            {
                proposals[row.GetGuid(0)] = (row.GetInt32(1), row.GetString(2));
            }
        }

        var steps = new HashSet<(Guid, int, string)>();
        await using (var command = record.CreateCommand("SELECT proposal_id, revision, action FROM proposal_step"))
        await using (var row = await command.ExecuteReaderAsync())
        {
            while (await row.ReadAsync())
            {
                steps.Add((row.GetGuid(0), row.GetInt32(1), row.GetString(2)));
            }
        }

        var lost = ledger.Writes.Count(write => !proposals.TryGetValue(write.Proposal, out var there)
            || there.Revision < write.Revision
            || (write.Step is { } step && !steps.Contains((write.Proposal, write.Revision, step)))
            || (write.Mark is { } mark && there.Revision == write.Revision && there.Title != mark));
        return (lost, ledger.Writes.GroupBy(write => (write.Proposal, write.Revision)).Count(same => same.Skip(1).Any()));
    }

    private static async Task<(long Overlapping, long OverRice, long Published)> BrokenAsync(NpgsqlDataSource record)
    {
        await using var command = record.CreateCommand(await TextAsync("broken_rules.sql"));
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
    }

    private static async Task ExecuteAsync(string connection, string statement, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Pooling = false });
        await using var command = source.CreateCommand(statement);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> TextAsync(string file)
    {
        await using var stream = typeof(OfficersAtOnce).Assembly.GetManifestResourceStream($"ZonePlanner.Benchmarks.Storm.{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
