using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using ZonePlanner.Api.Commands;

namespace ZonePlanner.Api.Database;

/// <summary>Connects the service to its database under a role that can read, add and close lines, and nothing else.</summary>
internal static class PlanningDatabase
{
    /// <summary>The role every request runs under.</summary>
    public const string Role = "zoneplanner_app";

    public static void AddPlanningDatabase(this IServiceCollection services, string? connectionString)
    {
        services.AddSingleton(_ => Connect(string.IsNullOrWhiteSpace(connectionString) ? throw NamedDatabase.Missing() : connectionString));
        services.AddSingleton<RecordWatch>();
        services.AddDbContextPool<PlanningDb>(Map);
    }

    /// <summary>A pool whose connections have dropped every right the service does not need.</summary>
    public static NpgsqlDataSource Connect(string connectionString)
    {
        var builder = Builder(connectionString);
        // Our queries are short and call many functions: compiling them (jit) costs far more than it saves. A plan made for any day and any place is a
        // hundred times worse than one made for those asked for, which costs about a millisecond. Many ask at once: one question does not take every core.
        builder.ConnectionStringBuilder.Options = $"-c role={Role} -c jit=off -c max_parallel_workers_per_gather=0 -c plan_cache_mode=force_custom_plan {builder.ConnectionStringBuilder.Options}".Trim();
        // What a guard refuses it says in its detail: which plot, which other, how many hectares.
        builder.ConnectionStringBuilder.IncludeErrorDetail = true;
        builder.ConnectionStringBuilder.ApplicationName ??= "zoneplanner";
        builder.ConnectionStringBuilder.MaxAutoPrepare = Math.Max(builder.ConnectionStringBuilder.MaxAutoPrepare, 64);
        // The database sends in pieces of eight kilobytes, several of which wait where it is quicker than we are: they are taken at once.
        builder.ConnectionStringBuilder.ReadBufferSize = Math.Max(builder.ConnectionStringBuilder.ReadBufferSize, 64 * 1024);
        builder.UseNetTopologySuite();
        return builder.Build();
    }

    /// <summary>What a connection string says.</summary>
    /// <exception cref="MissingException">It is none.</exception>
    public static NpgsqlDataSourceBuilder Builder(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            // What is in it is not said: it may hold the password.
            throw new MissingException("Chuỗi kết nối không đọc được: cần Host=…;Database=…;Username=… / The connection string cannot be read: it is Host=…;Database=…;Username=…", wrong);
        }
    }

    /// <summary>A context outside the service's container: for commands and migrations.</summary>
    public static PlanningDb Open(NpgsqlDataSource source) =>
        new(new DbContextOptionsBuilder<PlanningDb>().UseNpgsql(source, npgsql => npgsql.UseNetTopologySuite()).Options);

    private static void Map(IServiceProvider services, DbContextOptionsBuilder options) =>
        options.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>(), npgsql => npgsql.UseNetTopologySuite())
            // What the guards refuse is an answer, not an error of ours; what nobody foresaw is logged where it ends.
            .ConfigureWarnings(events => events.Log((RelationalEventId.CommandError, LogLevel.Debug), (RelationalEventId.TransactionError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug)));
}
