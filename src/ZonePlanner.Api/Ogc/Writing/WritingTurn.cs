using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>Writes of one feature stand in a queue, so that the second sees the proposal of the first. Nothing is kept unless the turn is committed.</summary>
internal static class WritingTurn
{
    public static async Task<IDbContextTransaction> TakeAsync(PlanningDb db, string feature, CancellationToken cancellation)
    {
        var turn = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({feature}, 4))", cancellation);
        return turn;
    }
}
