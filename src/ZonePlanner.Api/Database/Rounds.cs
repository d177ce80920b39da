using System.Threading.Channels;
using Npgsql;

namespace ZonePlanner.Api.Database;

/// <summary>Work that goes round by itself: at once when rung for, else after a while. A round that fails is one line of the log, and the next one tries again.</summary>
internal sealed partial class Rounds(ILogger<Rounds> log)
{
    /// <summary>Goes round until the service stops. A round once begun is finished, as a request is (see <c>BegunRequests</c>).</summary>
    public async Task GoAsync(string what, TimeSpan every, Bell bell, Func<Task> round, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await round();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The kind of failure and the database's code: a message may quote what was written.
                Failed(what, failure.GetType().Name, (failure as PostgresException)?.SqlState);
            }

            await bell.WaitAsync(every, stopping);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{What}: a round failed by {Kind} {State}; the next one tries again")]
    private partial void Failed(string what, string kind, string? state);

    /// <summary>Calls for a round now; rung while one is under way, it calls for another.</summary>
    internal sealed class Bell
    {
        private readonly Channel<bool> _rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public void Ring() => _rung.Writer.TryWrite(true);

        public async Task WaitAsync(TimeSpan most, CancellationToken stopping)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            waiting.CancelAfter(most);
            try
            {
                await _rung.Reader.ReadAsync(waiting.Token);
            }
            catch (OperationCanceledException)
            {
                // Nobody rang, or the service stops.
            }
        }
    }
}
