using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>One feature table of a GeoPackage, opened read-only.</summary>
internal sealed class GeoPackageFile : FeatureFile
{
    private const string FeatureTables = """
        SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
        FROM gpkg_contents AS c
        JOIN gpkg_geometry_columns AS g ON g.table_name = c.table_name
        LEFT JOIN gpkg_spatial_ref_sys AS s ON s.srs_id = g.srs_id
        WHERE c.data_type = 'features'
        ORDER BY c.table_name
        """;

    private readonly SqliteConnection _package;
    private readonly string _path;
    private readonly FeatureTable _table;

    public GeoPackageFile(string path, string? table)
    {
        _path = path;
        _package = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        try
        {
            _package.Open();
            _table = Choose(ReadTables(), table);
            var fields = ReadFields();
            // To SQLite, names that differ in the case of their letters are one.
            _table = _table with { GeometryColumn = fields.Find(field => string.Equals(field, _table.GeometryColumn, StringComparison.OrdinalIgnoreCase)) ?? _table.GeometryColumn };
            Fields = [.. fields.Where(field => field != _table.GeometryColumn)];
            KeyField = ReadKey();
            Count = Convert.ToInt64(Run($"SELECT count(*) FROM {Quoted(_table.Name)}").ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        catch (SqliteException broken)
        {
            _package.Dispose();
            throw Unreadable(broken);
        }
    }

    public override FileCrs Crs => _table.Crs;

    public override IReadOnlyList<string> Fields { get; }

    public override string? KeyField { get; }

    public override string GeometryName => _table.GeometryColumn;

    public override long Count { get; }

    public override IReadOnlyList<FileColumn> ReadColumns()
    {
        using var command = Run("SELECT name, upper(type) FROM pragma_table_info($table) ORDER BY cid");
        command.Parameters.AddWithValue("$table", _table.Name);
        using var row = Guarded(command.ExecuteReader);
        var columns = new List<FileColumn>();
        while (Guarded(row.Read))
        {
            columns.Add(new FileColumn(row.GetString(0), TypeOf(row.GetString(1).Split('(')[0].Trim())));
        }

        columns.RemoveAll(column => column.Name == _table.GeometryColumn);
        return columns;
    }

    public override IEnumerable<FileFeature> Read()
    {
        using var command = Run($"SELECT * FROM {Quoted(_table.Name)}");
        using var row = Guarded(command.ExecuteReader);
        var geometryAt = row.GetOrdinal(_table.GeometryColumn);
        var geometries = new GeoPackageGeoReader { HandleSRID = false, HandleOrdinates = Ordinates.XY };
        var number = 0;
        while (Guarded(row.Read))
        {
            yield return Feature(++number, row, geometryAt, geometries);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _package.Dispose();
        base.Dispose(disposing);
    }

    private static FileFeature Feature(int number, SqliteDataReader row, int geometryAt, GeoPackageGeoReader geometries)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var column = 0; column < row.FieldCount; column++)
        {
            if (column != geometryAt)
            {
                values[row.GetName(column)] = Value(row.GetValue(column));
            }
        }

        try
        {
            var shape = row.IsDBNull(geometryAt) ? null : geometries.Read(row.GetFieldValue<byte[]>(geometryAt));
            return new FileFeature(number, null, shape, values);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or InvalidOperationException or InvalidCastException or IOException or ParseException)
        {
            return new FileFeature(number, null, null, values)
            {
                Problem = new Sentence($"Không đọc được hình: {refused.Message}", $"The geometry cannot be read: {refused.Message}"),
            };
        }
    }

    private static string? Value(object value) => value switch
    {
        DBNull or byte[] => null,
        string text => text.Normalize(NormalizationForm.FormC),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private List<FeatureTable> ReadTables()
    {
        using var command = Run(FeatureTables);
        using var row = command.ExecuteReader();
        var tables = new List<FeatureTable>();
        while (row.Read())
        {
            tables.Add(new FeatureTable(
                row.GetString(0),
                row.GetString(1),
                SaidCrs(row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? 0 : row.GetInt64(3), row.IsDBNull(4) ? null : row.GetString(4))));
        }

        return tables;
    }

    /// <summary>An EPSG code is believed unless the definition beside it is another CRS; without one, the definition alone speaks.</summary>
    private static FileCrs SaidCrs(string? organization, long code, string? definition)
    {
        var defined = definition is null or "undefined" ? FileCrs.Unsaid : ProjectionText.Recognise(definition);
        if (!string.Equals(organization, "EPSG", StringComparison.OrdinalIgnoreCase) || code <= 0)
        {
            return defined;
        }

        var named = FileCrs.Named($"EPSG:{code}");
        return named.Known is not null && defined.Known is not null && named.Known.Srid != defined.Known.Srid
            ? FileCrs.Refused(
                $"Tệp ghi mã {named.Known.Code} nhưng định nghĩa kèm theo là của {defined.Known.Code}.",
                $"The file says {named.Known.Code}, but the definition beside it is that of {defined.Known.Code}.")
            : named;
    }

    private static FeatureTable Choose(List<FeatureTable> tables, string? wanted)
    {
        if (wanted is null && tables.Count == 1)
        {
            return tables[0];
        }

        var names = tables.Count == 0 ? "–" : string.Join(", ", tables.Select(static table => table.Name));
        return tables.Find(table => table.Name == wanted) ?? throw new UnreadableFileException(
            $"Hãy chọn bảng bằng --table; tệp có các bảng đối tượng: {names}.",
            $"Choose a table with --table; the file's feature tables are: {names}.");
    }

    /// <summary>The types of the standard, and SQLite's rule for others.</summary>
    private static ColumnType? TypeOf(string declared) => declared switch
    {
        "BOOLEAN" => ColumnType.Truth,
        "DATE" => ColumnType.Day,
        "DATETIME" => ColumnType.Moment,
        _ when declared.Contains("INT", StringComparison.Ordinal) => ColumnType.Integer,
        _ when declared.Contains("REAL", StringComparison.Ordinal) || declared.Contains("FLOA", StringComparison.Ordinal) || declared.Contains("DOUB", StringComparison.Ordinal) => ColumnType.Number,
        "NUMERIC" or "DECIMAL" => ColumnType.Number,
        "BLOB" => null,
        _ => ColumnType.Text,
    };

    private string? ReadKey()
    {
        using var command = Run("SELECT name FROM pragma_table_info($table) WHERE pk > 0 AND upper(type) = 'INTEGER' AND (SELECT count(*) FROM pragma_table_info($table) WHERE pk > 0) = 1");
        command.Parameters.AddWithValue("$table", _table.Name);
        return command.ExecuteScalar() as string;
    }

    private List<string> ReadFields()
    {
        using var command = Run("SELECT name FROM pragma_table_info($table) ORDER BY cid");
        command.Parameters.AddWithValue("$table", _table.Name);
        using var row = command.ExecuteReader();
        var fields = new List<string>();
        while (row.Read())
        {
            fields.Add(row.GetString(0));
        }

        return fields;
    }

    private SqliteCommand Run(string statement)
    {
        var command = _package.CreateCommand();
        command.CommandText = statement;
        return command;
    }

    /// <summary>SQLite takes no parameter for a table's name; this one was read from the file's own list of tables.</summary>
    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException broken)
        {
            throw Unreadable(broken);
        }
    }

    private UnreadableFileException Unreadable(SqliteException broken) => new(
        $"{Path.GetFileName(_path)} không phải GeoPackage đọc được: {broken.Message}",
        $"{Path.GetFileName(_path)} is not a readable GeoPackage: {broken.Message}");

    private sealed record FeatureTable(string Name, string GeometryColumn, FileCrs Crs);
}
