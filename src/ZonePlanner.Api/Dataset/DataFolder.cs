using System.Globalization;
using CsvHelper;
using ZonePlanner.Api.Commands;

namespace ZonePlanner.Api.Dataset;

/// <summary>The folder <c>data/</c>: one CSV a subject, and the schematic outlines.</summary>
internal sealed class DataFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>The folder beside the published service, or in the source tree during development.</summary>
    public static DataFolder Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "data");
            if (File.Exists(System.IO.Path.Combine(candidate, "sites.csv")))
            {
                return new DataFolder(candidate);
            }
        }

        throw new MissingException("Không thấy thư mục data/ cạnh chương trình hoặc phía trên: hãy thêm --data. / No folder data/ was found beside the program or above it: add --data.");
    }

    public string FullName(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The features of a schematic file, by the first part of its name.</summary>
    public IReadOnlyList<DrawnFeature> Drawn(string name) => DrawnFeature.Read(Present($"schematic/{name}.schematic.geojson"));

    /// <summary>The rows of a CSV in the order of the file.</summary>
    public IReadOnlyList<CsvRow> Rows(string name)
    {
        using var reader = new CsvReader(new StreamReader(Present(name)), CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        var header = reader.HeaderRecord ?? [];
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            rows.Add(new CsvRow(name, header.ToDictionary(column => column, column => reader.GetField(column) ?? "")));
        }

        return rows;
    }

    /// <summary>A file of the folder that has to be there.</summary>
    /// <exception cref="MissingException">It is not.</exception>
    private string Present(string name) => File.Exists(FullName(name))
        ? FullName(name)
        : throw new MissingException($"Thiếu tệp {FullName(name)}. / The file {FullName(name)} is missing.");
}
