using System.Globalization;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>Files of a few features with columns of many types.</summary>
internal static class LayerFiles
{
    /// <summary>A GeoJSON of points along the parallel of 21° N, each with the properties given as JSON.</summary>
    public static string Points(params IEnumerable<string> properties) =>
        Drawing.Collection(properties.Select(static (each, index) => Feature($$"""{"type":"Point","coordinates":[{{(106 + (index / 1000.0)).ToString(CultureInfo.InvariantCulture)}},21]}""", each)));

    public static string Feature(string geometry, string properties, string id = "") =>
        $$"""{"type":"Feature",{{(id.Length == 0 ? "" : $"\"id\":{id},")}}"geometry":{{geometry}},"properties":{{properties}}}""";

    /// <summary>A GeoPackage with one table of points; columns and rows as SQLite writes them.</summary>
    public static string GeoPackage(string path, string table, string columns, params string[] rows)
    {
        Execute(path, """
            CREATE TABLE IF NOT EXISTS gpkg_contents (table_name TEXT, data_type TEXT);
            CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
            CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            INSERT OR REPLACE INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326, 'undefined');
            """);
        Execute(path, $"""
            INSERT INTO gpkg_contents VALUES ('{table}', 'features');
            INSERT INTO gpkg_geometry_columns VALUES ('{table}', 'geom', 4326);
            CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, {columns});
            """);
        foreach (var (row, index) in rows.Select(static (row, index) => (row, index)))
        {
            var point = new Point(new CoordinateZ(106 + index, 21, 5)) { SRID = 4326 };
            var shape = Convert.ToHexString(new GeoPackageGeoWriter().Write(point));
            Execute(path, $"INSERT INTO \"{table}\" VALUES ({(index + 1) * 10}, x'{shape}', {row})");
        }

        return path;
    }

    /// <summary>Runs statements of SQLite on a file.</summary>
    public static void Execute(string path, string statements)
    {
        using var package = new SqliteConnection($"Data Source={path};Pooling=False");
        package.Open();
        using var command = package.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    /// <summary>A Shapefile in longitude and latitude.</summary>
    public static string Shapefile(string path, params (Geometry Shape, (string Name, object? Value)[] Values)[] features)
    {
        NetTopologySuite.IO.Esri.Shapefile.WriteAllFeatures(
            features.Select(static feature => (IFeature)new Feature(feature.Shape, new AttributesTable(feature.Values.Select(static value => new KeyValuePair<string, object?>(value.Name, value.Value))))),
            path,
            "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]");
        return path;
    }
}
