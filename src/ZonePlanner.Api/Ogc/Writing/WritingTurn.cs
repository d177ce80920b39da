using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>Writes of one feature stand in a queue, so that the second sees the proposal of the first. Nothing is kept unless the turn is committed.</summary>
internal sealed class WritingTurn : IAsyncDisposable
{
    // Whoever waits in the queue holds a connection, and whoever has the turn asks for one more: with all of them held, nobody could go on.
    private const int MostAtOnce = 8;

    private static readonly SemaphoreSlim Room = new(MostAtOnce);

    private readonly IDbContextTransaction _transaction;

    private WritingTurn(IDbContextTransaction transaction) => _transaction = transaction;

    public static async Task<WritingTurn> TakeAsync(PlanningDb db, string feature, CancellationToken cancellation)
    {
        await Room.WaitAsync(cancellation);
        try
        {
            var turn = new WritingTurn(await db.Database.BeginTransactionAsync(cancellation));
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({feature}, 4))", cancellation);
            return turn;
        }
        catch
        {
            Room.Release();
            throw;
        }
    }

    public Task CommitAsync(CancellationToken cancellation) => _transaction.CommitAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _transaction.DisposeAsync();
        }
        finally
        {
            Room.Release();
        }
    }
}
