using Microsoft.Data.Sqlite;
using ZonePlanner.Api.Imports.Files;

namespace ZonePlanner.Api.Tests.Ogc.Formats;

/// <summary>Features as a GeoPackage, read back by what reads the operator's.</summary>
[Collection(FormatReadings.Name)]
public sealed class GeoPackageTests(FormatsService service)
{
    [Fact]
    public async Task Our_own_reader_finds_the_outline_the_crs_and_the_texts()
    {
        using var file = await TemporaryFile.OfAsync(service, "/ogc/collections/zones/items?f=gpkg&crs=EPSG:9214", "gpkg");
        using var package = new GeoPackageFile(file.Path, null);
        var features = package.Read().ToList();

        Assert.Equal(3, package.Count);
        Assert.Contains("9214", package.Crs.ToString(), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "id", "name", "aliases", "quality" }, package.Fields.ToHashSet());
        Assert.Equal(3, features.Count);
    }

    [Fact]
    public async Task Values_have_their_types_and_come_back_whole()
    {
        using var file = await TemporaryFile.OfAsync(service, "/ogc/collections/zones/items?f=gpkg", "gpkg");
        using var package = new SqliteConnection($"Data Source={file.Path};Mode=ReadOnly;Pooling=False");
        await package.OpenAsync(TestContext.Current.CancellationToken);

        Assert.Equal(FormatsService.Name, One("SELECT name FROM zones WHERE id = 'day-du'"));
        Assert.Equal(206.5, One("SELECT \"decidedHa\" FROM zones WHERE id = 'day-du'"));
        Assert.Equal(DBNull.Value, One("SELECT \"decidedHa\" FROM zones WHERE id = 'trong'"));
        Assert.Equal(DBNull.Value, One("SELECT geometry FROM zones WHERE id = 'trong'"));
        Assert.Equal(FormatsService.Formula, One("SELECT name FROM zones WHERE id = 'cong-thuc'"));
        Assert.Equal(FormatsService.Aliases[2], One("SELECT value FROM zones, json_each(aliases) WHERE zones.id = 'day-du' AND key = 2"));
        Assert.Equal("DATE", One("SELECT type FROM pragma_table_info('zones') WHERE name = 'validFrom'"));
        Assert.Equal("ok", One("PRAGMA integrity_check"));
        Assert.Equal(106.2, (double)One("SELECT min_x FROM gpkg_contents")!, 6);

        object? One(string question)
        {
            using var command = package.CreateCommand();
            command.CommandText = question;
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public async Task No_file_is_left_behind()
    {
        await service.ReadAsync("/ogc/collections/clusters/items?f=gpkg");
        await service.ReadAsync("/ogc/collections/clusters/items?f=gpkg&limit=2");

        Assert.DoesNotContain(Directory.GetFiles(Path.GetTempPath(), "zoneplanner-*.gpkg"), path => File.GetCreationTimeUtc(path) > DateTime.UtcNow.AddSeconds(-5));
    }
}

/// <summary>An answer kept in a file for other programs to read.</summary>
internal sealed class TemporaryFile(string path) : IDisposable
{
    public string Path { get; } = path;

    public static async Task<TemporaryFile> OfAsync(FormatsService service, string address, string ending)
    {
        var file = new TemporaryFile(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"test-{Guid.NewGuid():N}.{ending}"));
        await File.WriteAllBytesAsync(file.Path, await service.ReadAsync(address), TestContext.Current.CancellationToken);
        return file;
    }

    public void Dispose() => File.Delete(Path);
}
