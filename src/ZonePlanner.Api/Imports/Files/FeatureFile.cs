namespace ZonePlanner.Api.Imports.Files;

/// <summary>A file of features, read one at a time, so that its size does not matter to memory.</summary>
internal abstract class FeatureFile : IDisposable
{
    /// <summary>What a geometry is called that has no name of its own.</summary>
    public const string UsualGeometryName = "geometry";

    /// <summary>What the file itself says about its CRS.</summary>
    public abstract FileCrs Crs { get; }

    /// <summary>The names of the properties its features may have.</summary>
    public abstract IReadOnlyList<string> Fields { get; }

    /// <summary>The field whose values the format itself holds to be identifiers.</summary>
    public virtual string? KeyField => null;

    /// <summary>What it calls the geometry of a feature.</summary>
    public virtual string GeometryName => UsualGeometryName;

    /// <summary>How many features <see cref="Read"/> will give.</summary>
    public abstract long Count { get; }

    /// <summary>Opens a GeoJSON, GeoPackage or Shapefile by its extension.</summary>
    /// <param name="path">The file; of a Shapefile, its <c>.shp</c>.</param>
    /// <param name="table">The table of a GeoPackage that has several.</param>
    /// <exception cref="UnreadableFileException">There is no such file, or it is not what its name says.</exception>
    public static FeatureFile Open(string path, string? table)
    {
        if (!File.Exists(path))
        {
            throw new UnreadableFileException($"Không có tệp {path}.", $"There is no file {path}.");
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".GEOJSON" or ".JSON" => new GeoJsonFile(path),
            ".GPKG" => new GeoPackageFile(path, table),
            ".SHP" => new ShapefileFile(path),
            var other => throw new UnreadableFileException(
                $"Không đọc được loại tệp “{other}”: cần .geojson, .gpkg hoặc .shp (tệp nén phải được giải nén trước).",
                $"Files of type “{other}” are not read: give a .geojson, .gpkg or .shp (unpack an archive first)."),
        };
    }

    /// <summary>The features in the order of the file. What is wrong with one is said in it; the rest can still be read.</summary>
    /// <exception cref="UnreadableFileException">The file ends early or is not in its format.</exception>
    public abstract IEnumerable<FileFeature> Read();

    /// <summary>The fields and what they hold: as the format declares, or, where it declares nothing, as all the values agree.</summary>
    /// <exception cref="UnreadableFileException">The file ends early or is not in its format.</exception>
    public abstract IReadOnlyList<FileColumn> ReadColumns();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        // A file that holds nothing open has nothing to close.
    }
}
