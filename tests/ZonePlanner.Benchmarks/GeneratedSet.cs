using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Benchmarks;

/// <summary>A generated database. Made once, since a nation takes minutes, and anew when the generator or the schema has changed.</summary>
internal static class GeneratedSet
{
    /// <summary>The connection string of the set, which is made if it is not there.</summary>
    public static async Task<string> MakeAsync(string server, SetSize size, TextWriter said)
    {
        var name = $"zp_bench_{size.Name}_{Fingerprint(size)}";
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { Pooling = false });
        if (await IsThereAsync(source, name))
        {
            return To(server, name);
        }

        await DropOlderAsync(source, size);
        // Under another name until it is whole.
        var making = $"zp_bench_{size.Name}_making";
        await ExecuteAsync(source, $"CREATE DATABASE {making} TEMPLATE template0 ENCODING 'UTF8'");
        var watch = Stopwatch.StartNew();
        await Migrator.MigrateAsync(To(server, making), CancellationToken.None);
        await FillAsync(To(server, making), size);
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(source, $"ALTER DATABASE {making} RENAME TO {name}");
        await said.WriteLineAsync($"{size.Name}: {size.Sites:N0} sites and {size.Parcels:N0} rice parcels generated in {watch.Elapsed.TotalSeconds:0} s");
        return To(server, name);
    }

    private static string Fingerprint(SetSize size)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Encoding.UTF8.GetBytes(size.ToString()));
        foreach (var assembly in new[] { typeof(GeneratedSet).Assembly, typeof(Migrator).Assembly })
        {
            foreach (var resource in assembly.GetManifestResourceNames().Where(IsOfSet).Order(StringComparer.Ordinal))
            {
                digest.AppendData(Encoding.UTF8.GetBytes(Resource.Read(assembly, resource)));
            }
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset(), 0, 6);

        static bool IsOfSet(string resource) => resource.EndsWith("Set.sql", StringComparison.Ordinal) || resource.Contains(".Migrations.", StringComparison.Ordinal);
    }

    private static async Task<bool> IsThereAsync(NpgsqlDataSource source, string name)
    {
        await using var command = source.CreateCommand("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)");
        command.Parameters.Add(new() { Value = name });
        return await command.ExecuteScalarAsync() is true;
    }

    private static async Task DropOlderAsync(NpgsqlDataSource source, SetSize size)
    {
        var older = new List<string>();
        await using (var command = source.CreateCommand("SELECT datname FROM pg_database WHERE starts_with(datname, $1)"))
        {
            command.Parameters.Add(new() { Value = $"zp_bench_{size.Name}_" });
            await using var row = await command.ExecuteReaderAsync();
            while (await row.ReadAsync())
            {
                older.Add(row.GetString(0));
            }
        }

        foreach (var name in older)
        {
            await ExecuteAsync(source, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task FillAsync(string connection, SetSize size)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { CommandTimeout = 3600, Pooling = false });
        await using var fill = source.CreateCommand(Resource.Read(Assembly.GetExecutingAssembly(), "ZonePlanner.Benchmarks.ProvinceSet.sql"));
        fill.Parameters.Add(new() { Value = size.Sites });
        fill.Parameters.Add(new() { Value = size.Parcels });
        fill.Parameters.Add(new() { Value = size.Columns });
        await fill.ExecuteNonQueryAsync();
        // Made so that none lies over another; to be told so of each takes longer than all the rest. What they are found by is made when the database knows how many there are.
        await ExecuteAsync(source, "ALTER TABLE plot_version DISABLE TRIGGER z_guard_plot; ALTER TABLE plot_search_due DISABLE TRIGGER x_renew");
        await ExecuteAsync(source, Resource.Read(Assembly.GetExecutingAssembly(), "ZonePlanner.Benchmarks.PlotSet.sql"));
        await ExecuteAsync(source, "ALTER TABLE plot_version ENABLE TRIGGER z_guard_plot; ALTER TABLE plot_search_due ENABLE TRIGGER x_renew");
        await ExecuteAsync(source, "VACUUM ANALYZE");
        await ExecuteAsync(source, "INSERT INTO plot_search_due VALUES ('{}')");
        await ExecuteAsync(source, "VACUUM ANALYZE");
    }

    private static string To(string server, string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    private static async Task ExecuteAsync(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
