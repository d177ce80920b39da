using System.Diagnostics;
using Npgsql;

namespace ZonePlanner.Api.Database;

/// <summary>
/// The newest state of the record, without a question to the database for every answer: a lease says for how long the state last read may be taken for
/// the newest, and no writer ends before it has run out. See <c>leases.sql</c>.
/// </summary>
internal sealed class RecordWatch(NpgsqlDataSource database)
{
    private readonly Lock _asking = new();
    private volatile Lease? _lease;
    private Task<Lease>? _question;

    /// <summary>The state of the record at some moment between the call and its return.</summary>
    public ValueTask<RecordState> NewestAsync()
    {
        if (_lease is not { HasEnded: false } lease)
        {
            return new(AskAsync());
        }

        if (lease.WantsRenewal())
        {
            // Ahead of time and apart, so that nobody waits; whether it succeeds is seen by whoever needs it.
            ThreadPool.UnsafeQueueUserWorkItem(static watch => _ = watch.Join(out _), this, preferLocal: false);
        }

        return new(lease.State);
    }

    private async Task<RecordState> AskAsync()
    {
        var lease = await Join(out var isOurs);
        // An answer to somebody who asked before us says nothing of our moment, unless it holds now.
        return isOurs || !lease.HasEnded ? lease.State : (await ReadAsync()).State;
    }

    private Task<Lease> Join(out bool isOurs)
    {
        lock (_asking)
        {
            isOurs = _question is not { IsCompleted: false };
            if (isOurs)
            {
                _question = ReadAsync();
            }

            return _question!;
        }
    }

    private async Task<Lease> ReadAsync()
    {
        var began = Stopwatch.GetTimestamp();
        await using var command = database.CreateCommand("SELECT version, instant, milliseconds FROM lease_dataset()");
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        var lease = new Lease(RecordState.Of(row), began, row.GetInt32(2) * Stopwatch.Frequency / 1000);
        if (!lease.HasEnded)
        {
            _lease = lease;
        }

        return lease;
    }

    /// <summary>A state that is the newest until an end, counted from before it was asked for, in ticks of the stopwatch.</summary>
    private sealed record Lease(RecordState State, long Began, long Length)
    {
        private int _isRenewed;

        public bool HasEnded => Age >= Length;

        private long Age => Stopwatch.GetTimestamp() - Began;

        /// <summary>Whether it is past its half and whoever asks is the first to see so.</summary>
        public bool WantsRenewal() => _isRenewed == 0 && Age >= Length / 2 && Interlocked.Exchange(ref _isRenewed, 1) == 0;
    }
}
