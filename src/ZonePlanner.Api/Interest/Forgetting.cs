using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Interest;

/// <summary>Forgets, once a day, what was never confirmed and what has been kept for two years. Which process does it does not matter, nor how often.</summary>
internal sealed class Forgetting(NpgsqlDataSource database, Rounds rounds) : BackgroundService
{
    private static readonly string Statement = Sql.Beside(typeof(Forgetting), "forget.sql");

    private readonly Rounds.Bell _bell = new();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => rounds.GoAsync("forgetting", TimeSpan.FromDays(1), _bell, ForgetAsync, stoppingToken);

    /// <summary>One round.</summary>
    public async Task ForgetAsync()
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        await connection.RunAsync(Statement, CancellationToken.None);
    }
}
