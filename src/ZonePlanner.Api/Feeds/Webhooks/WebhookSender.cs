using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>Looks for subscriptions that have not been told everything, and has them told. Any number of processes may: one at a time tells a subscription.</summary>
internal sealed partial class WebhookSender(IServiceProvider services, IConfiguration configuration, WebhookSettings settings, ILogger<WebhookSender> log) : BackgroundService
{
    private const int AtOnce = 8;

    private static readonly string Active = Sql.Beside(typeof(WebhookSender), "active_subscriptions.sql");

    private readonly SemaphoreSlim _woken = new(0, 1);

    /// <summary>There is something new to tell, or somebody to tell it.</summary>
    public void Wake()
    {
        if (_woken.CurrentCount == 0)
        {
            try
            {
                _woken.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else woke it meanwhile.
            }
        }
    }

    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Without a database the service still describes itself.
        if (!settings.Send || configuration.GetConnectionString("Planning") is null)
        {
            return;
        }

        var (database, telling) = (services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<WebhookTelling>());
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var rest = await GoRoundAsync(database, telling, stoppingToken);
                await _woken.WaitAsync(rest, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
    }

    /// <summary>Tells everybody who is due; how long to rest afterwards.</summary>
    private async Task<TimeSpan> GoRoundAsync(NpgsqlDataSource database, WebhookTelling telling, CancellationToken stopping)
    {
        try
        {
            var (due, any) = await ReadDueAsync(database);
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stopping }, (id, _) => new ValueTask(telling.TellAsync(id, stopping)));
            return any ? settings.Rest : settings.LongRest;
        }
        catch (NpgsqlException away)
        {
            CannotLook(away.Message);
            return settings.LongRest;
        }
        catch (Exception ours) when (ours is not OperationCanceledException)
        {
            // An error of ours must not end the service.
            Broken(ours);
            return settings.LongRest;
        }
    }

    private static async Task<(List<Guid> Due, bool Any)> ReadDueAsync(NpgsqlDataSource database)
    {
        var (due, any) = (new List<Guid>(), false);
        await using var command = database.CreateCommand(Active);
        await using var row = await command.ExecuteReaderAsync(CancellationToken.None);
        while (await row.ReadAsync(CancellationToken.None))
        {
            any = true;
            if (row.GetBoolean(1))
            {
                due.Add(row.GetGuid(0));
            }
        }

        return (due, any);
    }

    [LoggerMessage(LogLevel.Warning, "Webhooks wait for the database: {Reason}")]
    private partial void CannotLook(string reason);

    [LoggerMessage(LogLevel.Error, "Webhooks: an error of ours")]
    private partial void Broken(Exception ours);
}
