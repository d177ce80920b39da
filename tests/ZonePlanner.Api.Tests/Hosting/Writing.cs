using Npgsql;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Tests.Hosting;

/// <summary>What tests write over and over, as the service's own role.</summary>
internal static class Writing
{
    private static int last;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A new site with no version yet.</summary>
    public static async Task<long> NewSiteAsync(this RunningService service)
    {
        await using var db = service.Open();
        var site = new Site { Code = $"thu-{Interlocked.Increment(ref last)}" };
        db.Sites.Add(site);
        await db.SaveChangesAsync(Cancellation);
        return site.Id;
    }

    /// <summary>Writes rows in one transaction.</summary>
    public static async Task WriteAsync(this RunningService service, params object[] rows)
    {
        await using var db = service.Open();
        db.AddRange(rows);
        await db.SaveChangesAsync(Cancellation);
    }

    /// <summary>Writes layers of protected land and then, in the same transaction, their parcels.</summary>
    public static async Task WriteLandAsync(this RunningService service, IEnumerable<ProtectedLayer> layers, Func<IEnumerable<ProtectedParcel>> parcels)
    {
        await using var db = service.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        db.AddRange(layers);
        await db.SaveChangesAsync(Cancellation);
        db.AddRange(parcels());
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    /// <summary>The SQLSTATE with which the database refuses, or null when it accepts.</summary>
    public static async Task<string?> RefusalOfAsync(Func<Task> write)
    {
        try
        {
            await write();
            return null;
        }
        catch (Exception refusal) when (refusal.GetBaseException() is PostgresException)
        {
            return ((PostgresException)refusal.GetBaseException()).SqlState;
        }
    }

    public static async Task<string?> RefusalOfAsync(this NpgsqlDataSource database, string statement) =>
        await RefusalOfAsync(async () =>
        {
            await using var command = database.CreateCommand(statement);
            await command.ExecuteNonQueryAsync(Cancellation);
        });

    public static async Task<T> AskAsync<T>(this NpgsqlDataSource database, string question)
    {
        await using var command = database.CreateCommand(question);
        return (T)(await command.ExecuteScalarAsync(Cancellation) ?? throw new InvalidOperationException("No answer."));
    }
}
