using Microsoft.Data.Sqlite;
using NetTopologySuite.IO;
using ZonePlanner.Api.Imports.Files;

namespace ZonePlanner.Api.Tests.Imports.Files;

public sealed class GeoPackageFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Features_are_read_with_their_CRS_and_fields()
    {
        using var file = FeatureFile.Open(Package(("parcels", "EPSG", 9214, "undefined")), table: null);

        var feature = Assert.Single(file.Read());

        Assert.Equal("EPSG:9214", file.Crs.Known?.Code);
        Assert.Equal(["fid", "ten", "ha"], file.Fields);
        Assert.Equal(1, file.Count);
        Assert.Equal(["1", "Thửa số 1", "0.5"], feature.Values.Values);
        Assert.Equal("POLYGON ((500000 2350000, 500100 2350000, 500100 2350100, 500000 2350000))", feature.Shape?.AsText());
    }

    [Fact]
    public void One_of_several_tables_must_be_chosen()
    {
        var path = Package(("a", "EPSG", 4326, "undefined"), ("b \"quoted\"", "EPSG", 9214, "undefined"));

        var refusal = Assert.Throws<UnreadableFileException>(() => FeatureFile.Open(path, table: null));
        using var chosen = FeatureFile.Open(path, "b \"quoted\"");

        Assert.Contains("a, b", refusal.Message, StringComparison.Ordinal);
        Assert.Single(chosen.Read());
    }

    [Theory]
    [InlineData("NONE", -1)]
    [InlineData("NONE", 0)]
    public void An_undefined_CRS_says_nothing(string organization, int code)
    {
        using var file = FeatureFile.Open(Package(("parcels", organization, code, "undefined")), table: null);

        Assert.Same(FileCrs.Unsaid, file.Crs);
    }

    [Fact]
    public void A_code_and_a_definition_that_differ_are_refused()
    {
        const string Wgs84 = """GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]""";
        using var file = FeatureFile.Open(Package(("parcels", "EPSG", 9214, Wgs84)), table: null);

        Assert.Contains("EPSG:9214", file.Crs.Refusal?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Deprecated_zones_are_refused()
    {
        using var file = FeatureFile.Open(Package(("parcels", "EPSG", 6957, "undefined")), table: null);

        Assert.NotNull(file.Crs.Refusal);
    }

    [Fact]
    public void A_broken_geometry_costs_one_feature()
    {
        var path = Package(("parcels", "EPSG", 9214, "undefined"));
        Run(path, "INSERT INTO parcels (geom, ten) VALUES (x'47500001', 'hỏng'), (NULL, 'trống')");
        using var file = FeatureFile.Open(path, table: null);

        var features = file.Read().ToArray();

        Assert.Equal([false, true, false], features.Select(static feature => feature.Problem is not null));
        Assert.Null(features[2].Shape);
    }

    [Fact]
    public void Another_kind_of_file_is_unreadable() =>
        Assert.Throws<UnreadableFileException>(() => FeatureFile.Open(_folder.Write("x.gpkg", new string('x', 5000)), table: null));

    public void Dispose() => _folder.Dispose();

    private string Package(params (string Table, string Organization, int Code, string Definition)[] tables)
    {
        var path = _folder.Path("x.gpkg");
        Run(path, """
            CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            """);
        var shape = new WKTReader().Read("POLYGON ((500000 2350000, 500100 2350000, 500100 2350100, 500000 2350000))");
        var blob = Convert.ToHexString(new GeoPackageGeoWriter().Write(shape));
        foreach (var (table, organization, code, definition) in tables)
        {
            var name = table.Replace("\"", "\"\"", StringComparison.Ordinal);
            Run(path, $"""
                INSERT INTO gpkg_contents VALUES ('{table}', 'features');
                INSERT INTO gpkg_geometry_columns VALUES ('{table}', 'geom', {code});
                INSERT INTO gpkg_spatial_ref_sys VALUES ({code}, '{organization}', {code}, '{definition}');
                CREATE TABLE "{name}" (fid INTEGER PRIMARY KEY, geom BLOB, ten TEXT, ha REAL);
                INSERT INTO "{name}" (geom, ten, ha) VALUES (x'{blob}', 'Thửa số 1', 0.5);
                """);
        }

        return path;
    }

    private static void Run(string path, string statements)
    {
        using var package = new SqliteConnection($"Data Source={path};Pooling=False");
        package.Open();
        using var command = package.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
