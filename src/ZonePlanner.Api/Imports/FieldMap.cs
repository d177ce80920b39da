using System.Globalization;
using System.Text;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Imports.Files;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Imports;

/// <summary>Which property of the file holds what: as the operator says, else by the names such files use, without case, marks or underscores.</summary>
internal sealed class FieldMap
{
    private static readonly Dictionary<string, string[]> Usual = new(StringComparer.Ordinal)
    {
        [Facts.Code] = ["code", "ma", "gsocode", "magso", "madvhc", "madonvi", "maso", "sitecode", "madinhdanh"],
        [Facts.Name] = ["fullname", "tendaydu", "name", "ten", "tendvhc", "tendonvi", "tenkcn", "tenccn", "tenduan", "sitename"],
        [Facts.Parent] = ["parent", "parentcode", "macha"],
        [Facts.LandUse] = ["landusecode", "landuse", "mdsd", "loaidat", "maloaidat", "mucdichsudung", "mucdich", "mdsddat", "madat", "kyhieu", "kihieu"],
        [Facts.Kind] = ["kind", "loai", "loaihinh"],
        [Facts.Status] = ["status", "trangthai"],
        [Facts.Province] = ["province", "provincecode", "matinh"],
        [Facts.DecidedHa] = ["decidedha", "dientichquyetdinh"],
        [Facts.DeclaredHa] = ["declaredha", "dientich", "dientichha"],
    };

    private static readonly Dictionary<(string Fact, UnitLevel Level), string[]> OfLevel = new()
    {
        [(Facts.Code, UnitLevel.Province)] = ["provincecode", "matinh"],
        [(Facts.Code, UnitLevel.District)] = ["districtcode", "mahuyen", "maqh"],
        [(Facts.Code, UnitLevel.Commune)] = ["communecode", "wardcode", "maxa", "maphuong", "mapx"],
        [(Facts.Name, UnitLevel.Province)] = ["province", "tentinh", "provincename"],
        [(Facts.Name, UnitLevel.District)] = ["district", "tenhuyen", "districtname"],
        [(Facts.Name, UnitLevel.Commune)] = ["commune", "tenxa", "communename", "wardname"],
        [(Facts.Parent, UnitLevel.District)] = ["provincecode", "matinh"],
        [(Facts.Parent, UnitLevel.Commune)] = ["districtcode", "mahuyen", "provincecode", "matinh"],
    };

    private static readonly Dictionary<string, string[]> OfPlot = new(StringComparer.Ordinal)
    {
        [Facts.Name] = ["label", "solo", "lo", "tenlo", "malo", "kyhieulo"],
        [Facts.Parent] = ["site", "sitecode", "makcn", "maccn"],
    };

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _constants;

    private FieldMap(IReadOnlyDictionary<string, string> constants) => _constants = constants;

    /// <summary>What is read from where, for the preview.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>Settles the fields; null and the reason when one that was named does not exist.</summary>
    public static (FieldMap? Map, Sentence? Refusal) Choose(LoadOptions options, IReadOnlyList<string> asked, IReadOnlyList<string> available)
    {
        var map = new FieldMap(options.Set);
        var stated = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [Facts.Code] = options.CodeField,
            [Facts.Name] = options.NameField,
            [Facts.LandUse] = options.LandUseField,
        };
        foreach (var fact in asked)
        {
            if (stated.GetValueOrDefault(fact) is { } field)
            {
                if (!available.Contains(field))
                {
                    return (null, NoField(field, available));
                }

                map._fields[fact] = field;
            }
            else if (Detect(fact, options, available) is { } found)
            {
                map._fields[fact] = found;
            }
        }

        return (map, null);
    }

    public static Sentence NoField(string field, IReadOnlyList<string> available)
    {
        var names = available.Count == 0 ? "–" : string.Join(", ", available);
        return new Sentence(
            $"Tệp không có trường “{field}”. Các trường có trong tệp: {names}.",
            $"The file has no field “{field}”. Its fields are: {names}.");
    }

    public bool Knows(string fact) => _constants.ContainsKey(fact) || _fields.ContainsKey(fact);

    /// <summary>What a feature says: the operator's constant, else the field, else (for a code) the feature's identifier.</summary>
    public string? Of(FileFeature feature, string fact)
    {
        if (_constants.TryGetValue(fact, out var constant))
        {
            return constant;
        }

        var value = _fields.TryGetValue(fact, out var field) ? feature.Values.GetValueOrDefault(field)?.Trim() : null;
        if (!string.IsNullOrEmpty(value))
        {
            return value;
        }

        return fact == Facts.Code ? feature.Id : null;
    }

    private static string? Detect(string fact, LoadOptions options, IReadOnlyList<string> available)
    {
        var special = options switch
        {
            { As: LoadKind.Plots } => OfPlot.GetValueOrDefault(fact),
            { Level: { } level } => OfLevel.GetValueOrDefault((fact, level)),
            _ => null,
        };
        var names = (special ?? []).Concat(Usual[fact]);
        return names.Select(name => available.FirstOrDefault(field => Plain(field) == name)).FirstOrDefault(static field => field is not null);
    }

    private static string Plain(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD)
            .Where(static letter => char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(static letter => letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        return new string([.. letters]);
    }
}
