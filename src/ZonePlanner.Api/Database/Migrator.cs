using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database.Accounts;

namespace ZonePlanner.Api.Database;

/// <summary>Brings a database to the current schema, as the role that owns it.</summary>
internal static class Migrator
{
    public static async Task MigrateAsync(string connectionString, CancellationToken cancellation)
    {
        var builder = PlanningDatabase.Builder(connectionString);
        (builder.ConnectionStringBuilder.Pooling, builder.ConnectionStringBuilder.CommandTimeout) = (false, 600);
        await using var owner = builder.Build();
        await using var db = new PlanningDb(new DbContextOptionsBuilder<PlanningDb>().UseNpgsql(owner, npgsql => npgsql.UseNetTopologySuite()).Options);
        await db.Database.MigrateAsync(cancellation);
        var mapping = new DbContextOptionsBuilder<AccountsDb>();
        AccountsDb.Map(mapping, owner);
        await using var accounts = new AccountsDb(mapping.Options);
        await accounts.Database.MigrateAsync(cancellation);

        // Each time, not once: a restored dump brings back PostGIS's own definitions (the file says why).
        await using var systems = owner.CreateCommand(Sql.Migration("vn2000_srs"));
        await systems.ExecuteNonQueryAsync(cancellation);
    }
}
