using System.Globalization;
using Microsoft.Data.Sqlite;
using ZonePlanner.Api.Http.GeoJson;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>The tables of a GeoPackage: its own (OGC 12-128r18, with the meaning of each column by its schema extension) and the one of the features.</summary>
internal static class GeoPackageTables
{
    public static void Create(SqliteConnection package, FileLayout layout, CrsDefinition crs)
    {
        Run(package, "PRAGMA journal_mode = OFF");
        Run(package, "PRAGMA synchronous = OFF");
        using var transaction = package.BeginTransaction();
        Run(package, GeoPackageSchema.Statements);
        var question = layout.Question;
        if (crs.Srid != Domain.Coordinates.Crs.Crs84.Srid)
        {
            Run(package, "INSERT INTO gpkg_spatial_ref_sys VALUES ($name, $srid, 'EPSG', $srid, $text, NULL)", ("$name", crs.Name), ("$srid", crs.Srid), ("$text", crs.WellKnownText));
        }

        var table = question.Collection.Id;
        Run(package, $"CREATE TABLE {Quoted(table)} ({string.Join(", ", Definitions(layout))})");
        Run(
            package,
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) VALUES ($table, $type, $title, $about, $change, $srid)",
            ("$table", table),
            ("$type", layout.Geometry is null ? "attributes" : "features"),
            ("$title", question.Collection.Title.Both),
            ("$about", $"{question.Collection.Description.Both} {Landing.Attribution}"),
            ("$change", question.KnownAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
            ("$srid", layout.Geometry is null ? null : crs.Srid));
        if (layout.Geometry is { } geometry)
        {
            var type = question.Collection.Source.GeometryFormat == "geometry-multipolygon" ? "MULTIPOLYGON" : "GEOMETRY";
            Run(package, "INSERT INTO gpkg_geometry_columns VALUES ($table, $column, $type, $srid, 0, 0)", ("$table", table), ("$column", geometry), ("$type", type), ("$srid", crs.Srid));
        }

        foreach (var column in layout.Columns)
        {
            Run(
                package,
                "INSERT INTO gpkg_data_columns (table_name, column_name, title, mime_type) VALUES ($table, $column, $title, $mime)",
                ("$table", table),
                ("$column", column.Name),
                ("$title", column.Property.Title.Both),
                ("$mime", column.Kind == ColumnKind.Json ? Representation.Json : null));
        }

        transaction.Commit();
    }

    /// <summary>The command that adds a feature: identifier, columns, geometry.</summary>
    public static SqliteCommand Insert(SqliteConnection package, FileLayout layout)
    {
        string[] names = [layout.Id, .. layout.Columns.Select(column => column.Name), .. layout.Geometry is { } geometry ? [geometry] : Array.Empty<string>()];
        string[] values = [.. names.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"${index}"))];
        var command = Command(package, $"INSERT INTO {Quoted(layout.Question.Collection.Id)} ({string.Join(", ", names.Select(Quoted))}) VALUES ({string.Join(", ", values)})");
        foreach (var value in values)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = value });
        }

        return command;
    }

    public static void SetExtent(SqliteConnection package, FileLayout layout, GeometryBounds? extent)
    {
        if (extent is { } box)
        {
            Run(
                package,
                "UPDATE gpkg_contents SET min_x = $west, min_y = $south, max_x = $east, max_y = $north",
                ("$west", box.MinX),
                ("$south", box.MinY),
                ("$east", box.MaxX),
                ("$north", box.MaxY));
        }
    }

    private static IEnumerable<string> Definitions(FileLayout layout)
    {
        yield return $"{Quoted(layout.Free("fid"))} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL";
        yield return $"{Quoted(layout.Id)} TEXT NOT NULL UNIQUE";
        foreach (var column in layout.Columns)
        {
            yield return $"{Quoted(column.Name)} {TypeOf(column.Kind)}";
        }

        if (layout.Geometry is { } geometry)
        {
            yield return $"{Quoted(geometry)} GEOMETRY";
        }
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "INTEGER",
        ColumnKind.Number => "DOUBLE",
        ColumnKind.Truth => "BOOLEAN",
        ColumnKind.Day => "DATE",
        ColumnKind.Moment => "DATETIME",
        _ => "TEXT",
    };

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Run(SqliteConnection package, string statement, params (string Name, object? Value)[] values)
    {
        using var command = Command(package, statement);
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    /// <summary>A command; names of columns and tables in it are quoted, values are parameters.</summary>
    private static SqliteCommand Command(SqliteConnection package, string statement)
    {
        var command = package.CreateCommand();
        command.CommandText = statement;
        return command;
    }
}
