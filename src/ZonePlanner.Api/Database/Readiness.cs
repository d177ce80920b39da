using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using ZonePlanner.Api.Commands;

namespace ZonePlanner.Api.Database;

/// <summary>Whether a database is one this service can work on.</summary>
internal static class Readiness
{
    // Migrations are named by when they were written; a schema that is newer serves an older service too.
    private static readonly string Newest = typeof(Readiness).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<Microsoft.EntityFrameworkCore.Infrastructure.DbContextAttribute>()?.ContextType == typeof(PlanningDb))
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
        .Max(StringComparer.Ordinal)!;

    /// <summary>The version of the data the database holds.</summary>
    /// <exception cref="MissingException">Its schema is of an earlier version of the service.</exception>
    /// <exception cref="NpgsqlException">It does not answer, does not let us in, or has no schema: <see cref="Hindrance"/> says which.</exception>
    public static async Task<long> AskAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("""SELECT version, (SELECT max("MigrationId") FROM "__EFMigrationsHistory") FROM dataset_version""");
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return string.CompareOrdinal(row[1] as string, Newest) >= 0 ? row.GetInt64(0) : throw new MissingException(Hindrance.OldSchema.Both);
    }
}
