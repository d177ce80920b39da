namespace ZonePlanner.Api.OpenData;

/// <summary>Makes an edition every night, and at once where there is none of the last day.</summary>
internal sealed partial class NightlyEdition(IServiceProvider services, OpenDataSettings settings, EditionFolder folder, IHostApplicationLifetime life, ILogger<NightlyEdition> log) : BackgroundService
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromHours(1);

    /// <summary>How long until it is next that time of day in Vietnam.</summary>
    public static TimeSpan Until(TimeOnly time, DateTimeOffset now)
    {
        var wait = time.ToTimeSpan() - now.ToOffset(Vietnam).TimeOfDay;
        return wait > TimeSpan.Zero ? wait : wait + TimeSpan.FromDays(1);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Folder is null || !settings.Nightly)
        {
            return;
        }

        try
        {
            await StartedAsync(stoppingToken);
            var now = TimeProvider.System.GetUtcNow();
            if (await folder.CurrentAsync(stoppingToken) is { } current && now - current.MadeAt < TimeSpan.FromDays(1))
            {
                await Task.Delay(Until(settings.At, now), stoppingToken);
            }

            while (!stoppingToken.IsCancellationRequested)
            {
                await Task.Delay(await MakeAsync(stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service stops.
        }
    }

    /// <summary>Makes one; how long to wait for the next.</summary>
    private async Task<TimeSpan> MakeAsync(CancellationToken stopping)
    {
        try
        {
            // Not to be cancelled in the middle: see BegunRequests.
            if (await services.GetRequiredService<EditionMaker>().MakeAsync(CancellationToken.None) is { } edition)
            {
                Made(edition.Name, edition.Datasets.Count);
            }

            return Until(settings.At, TimeProvider.System.GetUtcNow());
        }
        catch (Exception trouble) when (!stopping.IsCancellationRequested)
        {
            Failed(trouble);
            return AfterTrouble;
        }
    }

    /// <summary>Waits until the service answers, for it is what is asked.</summary>
    private async Task StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    [LoggerMessage(LogLevel.Information, "Open data: {Name} with {Count} collections")]
    private partial void Made(string name, int count);

    [LoggerMessage(LogLevel.Error, "Open data could not be made; the files there are stay in force")]
    private partial void Failed(Exception trouble);
}
