using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>The columns of a file: the identifier, the properties, and the geometry unless it is left out. No two names are alike, whatever the case of their letters.</summary>
internal sealed class FileLayout
{
    private readonly HashSet<string> _taken;

    public FileLayout(Question question)
    {
        Question = question;
        _taken = new(StringComparer.OrdinalIgnoreCase);
        var columns = new List<FileColumn>();
        foreach (var property in question.Properties)
        {
            columns.Add(new FileColumn(Free(property.Name), property, FeatureProperties.FirstColumn + columns.Count));
        }

        Columns = columns;
        Id = Free("id");
        Geometry = question.SkipsGeometry ? null : Free(question.Collection.Source.GeometryName);
    }

    public Question Question { get; }

    /// <summary>The name of the identifier.</summary>
    public string Id { get; }

    public IReadOnlyList<FileColumn> Columns { get; }

    /// <summary>The name of the geometry; null when it is left out.</summary>
    public string? Geometry { get; }

    /// <summary>A name that no other column has.</summary>
    public string Free(string name)
    {
        var (free, number) = (name, 1);
        while (!_taken.Add(free))
        {
            number++;
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return free;
    }
}
