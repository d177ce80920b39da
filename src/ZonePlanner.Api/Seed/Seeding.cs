using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Seed;

/// <summary>The whole of <c>data/</c> into an empty record, or the codes a record lacks: one transaction, all or nothing.</summary>
internal static class Seeding
{
    // Two services that start together take turns; the second finds the record.
    private const string TakeTurns = "SELECT pg_advisory_xact_lock(7212025)";

    private const string Actor = "SELECT set_config('zoneplanner.actor', 'seed', true)";

    /// <summary>Loads the folder. False when the database already holds a record, or only lists of codes are wanted: then it gets what it lacks of these.</summary>
    public static async Task<bool> RunAsync(string connectionString, DataFolder data, TextWriter progress, CancellationToken cancellation, bool listsOnly = false)
    {
        await using var source = PlanningDatabase.Connect($"{connectionString};Command Timeout=600");
        await using var db = PlanningDatabase.Open(source);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync(TakeTurns, cancellation);
        await db.Database.ExecuteSqlRawAsync(Actor, cancellation);
        var record = new RecordBeingSeeded(db, data, cancellation);
        var begun = TimeProvider.System.GetTimestamp();
        if (listsOnly || await db.Units.AnyAsync(cancellation) || await db.Sites.AnyAsync(cancellation) || await db.Decisions.AnyAsync(cancellation))
        {
            // A record that an earlier release made, or the province itself, lacks what lists have gained since.
            var added = await CodeListSeed.AddMissingAsync(record);
            await transaction.CommitAsync(cancellation);
            await progress.WriteLineAsync(added == 0
                ? "Cơ sở dữ liệu đã có hồ sơ, không nạp gì thêm. / The database already holds a record; nothing was loaded."
                : $"Đã bổ sung {added} mã loại đất và ngành; ngoài ra không nạp gì thêm. / {added} codes of land uses and industries were added; nothing else was loaded.");
            return false;
        }

        await StepAsync(progress, "Mã đất, ngành / Land-use codes, industries", CodeListSeed.AddMissingAsync(record));
        await StepAsync(progress, "Quyết định, quy tắc / Decisions, rules", LawSeed.AddAsync(record));
        await StepAsync(progress, "Đơn vị hành chính / Administrative units", UnitSeed.AddAsync(record));
        await StepAsync(progress, "Quy hoạch và biến động / Plans and movements", PlanSeed.AddAsync(record));
        await StepAsync(progress, "Khu, cụm công nghiệp / Zones and clusters", SiteSeed.AddAsync(record));
        await StepAsync(progress, "Lô đất giả định / Plots made up", PlotSeed.AddAsync(record));
        await StepAsync(progress, "Đất cần bảo vệ / Protected land", ProtectedLandSeed.AddAsync(record, (NpgsqlConnection)db.Database.GetDbConnection()));
        await transaction.CommitAsync(cancellation);
        await LetThePlannerKnowAsync(connectionString, cancellation);
        await progress.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Đã nạp dữ liệu / Loaded: {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:0.0} s"));
        return true;
    }

    // Statistics belong to the owner of the tables; autovacuum would bring them a minute later.
    private static async Task LetThePlannerKnowAsync(string connectionString, CancellationToken cancellation)
    {
        await using var owner = NpgsqlDataSource.Create(connectionString);
        await using var analyze = owner.CreateCommand("ANALYZE");
        await analyze.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task StepAsync(TextWriter progress, string name, Task<int> adding)
    {
        var count = await adding;
        await progress.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {name}: {count}"));
    }
}
