using System.Text;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Imports.Files;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>What of a file's fields is published, which one identifies a feature and which one says when.</summary>
/// <param name="Published">The columns of the layer, by their names in Unicode NFC.</param>
/// <param name="Fields">The same as the file spells them.</param>
/// <param name="LeftOut">Fields that hold what we have no form for.</param>
/// <param name="Key">The field that identifies a feature; null is what the file says beside the fields.</param>
/// <param name="Time">The column that says when, by its name in the database.</param>
/// <param name="Geometry">What the geometry is called, in Unicode NFC.</param>
internal sealed record LayerColumns(IReadOnlyList<ReferenceColumn> Published, IReadOnlyList<string> Fields, IReadOnlyList<string> LeftOut, string? Key, string? Time, string Geometry)
{
    private const int Most = 500;

    /// <summary>Settles the columns.</summary>
    /// <exception cref="RefusedLoadException">A field that was named does not exist, does not say when, or there are too many.</exception>
    public static LayerColumns Choose(FeatureFile file, LayerOptions options)
    {
        var (id, time) = (Named(file, options.IdField), Named(file, options.TimeField));
        var all = file.ReadColumns().DistinctBy(static column => Nfc(column.Name)).ToList();
        // An identifier the format keeps for itself is no property; one that the operator named is.
        var fields = all.FindAll(column => column.Type is not null && (column.Name != file.KeyField || column.Name == id));
        var published = fields.ConvertAll(static column => new ReferenceColumn(Nfc(column.Name), column.Type!.Value));
        if (published.Count > Most)
        {
            throw Refused(new($"Tệp có {published.Count} trường; một lớp có nhiều nhất {Most}.", $"The file has {published.Count} fields; a layer has at most {Most}."));
        }

        return new(
            published,
            fields.ConvertAll(static column => column.Name),
            all.FindAll(static column => column.Type is null).ConvertAll(static column => column.Name),
            id ?? file.KeyField,
            time is null ? null : TimeOf(published, Nfc(time)),
            GeometryOf(published, Nfc(file.GeometryName)));
    }

    /// <summary>Its name in the file, unless that would be taken for the identifier or for a field.</summary>
    private static string GeometryOf(List<ReferenceColumn> published, string named) =>
        named == "id" || published.Exists(column => column.Name == named) ? FeatureFile.UsualGeometryName : named;

    private static string? Named(FeatureFile file, string? named) => named is null
        ? null
        : file.Fields.FirstOrDefault(field => Nfc(field) == Nfc(named)) ?? throw Refused(FieldMap.NoField(named, file.Fields));

    private static string TimeOf(List<ReferenceColumn> published, string named)
    {
        var place = published.FindIndex(column => column.Name == named);
        return place >= 0 && published[place].Type is ColumnType.Day or ColumnType.Moment
            ? ReferenceColumn.At(place)
            : throw Refused(new(
                $"Trường “{named}” không chỉ ngày hay thời điểm ở mọi đối tượng.",
                $"The field “{named}” does not hold a day or an instant in every feature."));
    }

    private static string Nfc(string name) => name.Normalize(NormalizationForm.FormC);

    private static RefusedLoadException Refused(Sentence sentence) => new(sentence.Vi, sentence.En);
}
