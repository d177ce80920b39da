using System.Globalization;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Filtering;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Reads the parameters that select by properties and those that sort; every mistake goes to the asking.</summary>
internal static class SelectionReader
{
    public const string Text = "cql2-text";
    public const string Json = "cql2-json";

    public static IReadOnlyList<string> Parameters { get; } = ["filter", "filter-lang", "filter-crs", "sortby"];

    /// <summary>The filter in CQL2; JSON is told from text by its first letter, unless <c>filter-lang</c> says.</summary>
    public static Filter? ReadFilter(Asking asking, FeatureSource source)
    {
        var language = asking["filter-lang"];
        var crs = PrintingReader.ReadCrs(asking, "filter-crs");
        if (language is not (null or Text or Json))
        {
            asking.Mistakes.Add(Mistake.In("filter-lang", "bad-language", $"“filter-lang” là {Text} hoặc {Json}.", $"“filter-lang” is {Text} or {Json}."));
            return null;
        }

        if (asking["filter"] is not { } text)
        {
            return null;
        }

        var isJson = language == Json || (language is null && text.AsSpan().TrimStart().StartsWith("{"));
        var filter = isJson ? Cql2.ReadJson(text, source.Queryables, crs, out var mistakes) : Cql2.ReadText(text, source.Queryables, crs, out mistakes);
        asking.Mistakes.AddRange(mistakes);
        return filter;
    }

    /// <summary>The values properties must have.</summary>
    public static IReadOnlyList<Wanted> ReadWanted(Asking asking, FeatureSource source) =>
        asking.GivesNoneBut(QuestionReader.OfItems) ? [] : [.. source.Filters.Select(property => ReadWanted(asking, property)).OfType<Wanted>()];

    /// <summary>The order of <c>sortby</c>: names with commas between them, each with + or - before it.</summary>
    public static IReadOnlyList<SortKey> ReadOrder(Asking asking, FeatureSource source)
    {
        var keys = new List<SortKey>();
        foreach (var part in (asking["sortby"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.TrimStart('+', '-', ' ');
            if (source.Find(name) is not { } property)
            {
                asking.Mistakes.Add(PrintingReader.NoSuchProperty("sortby", name, source));
            }
            else if (!property.Filters)
            {
                asking.Mistakes.Add(Mistake.In("sortby", "not-sortable", $"Không xếp thứ tự theo “{name}” được: nó có nhiều giá trị.", $"“{name}” cannot be sorted by: it has several values."));
            }
            else
            {
                keys.Add(new SortKey(property, part[0] == '-'));
            }
        }

        return keys;
    }

    private static Wanted? ReadWanted(Asking asking, Property property)
    {
        if (asking[property.Name] is not { } text)
        {
            return null;
        }

        if (Value(property.Type, text) is { } value)
        {
            return new Wanted(property, value);
        }

        var (vi, en) = Wanting(property.Type);
        asking.Mistakes.Add(Mistake.In(
            property.Name,
            "bad-value",
            $"“{AsOfParameters.Shorten(text)}” không phải là {vi}.",
            $"“{AsOfParameters.Shorten(text)}” is not {en}."));
        return null;
    }

    /// <summary>The value a text names; text as the record keeps it.</summary>
    private static object? Value(PropertyType type, string text) => type switch
    {
        PropertyType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        PropertyType.Number => double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
        PropertyType.Day => AsOfParameters.TryDay(text, out var day) ? day : null,
        PropertyType.Moment => AsOfParameters.TryInstant(text, out var instant) ? instant.UtcDateTime : null,
        PropertyType.Truth => text is "true" or "false" ? text == "true" : null,
        _ => Characters.AreOfText(text) ? Characters.Composed(text) : null,
    };

    private static (string Vi, string En) Wanting(PropertyType type) => type switch
    {
        PropertyType.Integer => ("số nguyên", "a whole number"),
        PropertyType.Number => ("số", "a number"),
        PropertyType.Day => ("ngày (2025-06-30)", "a day (2025-06-30)"),
        PropertyType.Moment => ("thời điểm (2025-06-30T00:00:00Z)", "an instant (2025-06-30T00:00:00Z)"),
        PropertyType.Truth => ("true hay false", "true or false"),
        _ => ("văn bản", "text"),
    };
}
