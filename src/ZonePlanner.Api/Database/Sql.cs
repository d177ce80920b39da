using Microsoft.EntityFrameworkCore.Migrations;

namespace ZonePlanner.Api.Database;

/// <summary>The embedded <c>.sql</c> files: one beside each reading, and those the migrations run.</summary>
internal static class Sql
{
    /// <summary>The text of the file that lies beside an operation.</summary>
    /// <exception cref="InvalidOperationException">There is no such file: our mistake, seen by the test that prepares them all.</exception>
    public static string Beside(Type operation, string file) => Read($"{operation.Namespace}.{file}");

    /// <summary>Runs the named files of <c>Migrations/Sql</c> in order, each sent whole: the client library would cut SQL-standard function bodies at their semicolons.</summary>
    public static void RunFiles(this MigrationBuilder migration, params string[] files)
    {
        foreach (var file in files)
        {
            migration.Sql($"DO $file$ BEGIN EXECUTE $whole$ {Migration(file)} $whole$; END $file$;");
        }
    }

    /// <summary>The text of a file of <c>Migrations/Sql</c>.</summary>
    public static string Migration(string file) => Read($"{typeof(Sql).Namespace}.Migrations.Sql.{file}.sql");

    private static string Read(string resource)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The file {resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
