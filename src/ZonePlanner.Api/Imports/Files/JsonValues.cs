using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ZonePlanner.Api.Database.ReferenceLayers;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>The values one property has in all features of a GeoJSON file, and what type holds every one of them. Nothing is lost by it: where they differ, it is text.</summary>
internal sealed partial class JsonValues
{
    private Seen _single;
    private Seen _members;
    private bool _hasSingle;
    private bool _hasArrays;

    [Flags]
    private enum Seen
    {
        None = 0,
        Text = 1,
        Day = 2,
        Moment = 4,
        Integer = 8,
        Number = 16,
        Truth = 32,
        Other = 64,
    }

    /// <summary>Days and instants only if every text is one; lists only if every value is one and their members agree.</summary>
    public ColumnType Type => (_hasSingle, _hasArrays) switch
    {
        (true, false) => _single switch
        {
            Seen.Day => ColumnType.Day,
            Seen.Moment => ColumnType.Moment,
            Seen.Integer => ColumnType.Integer,
            Seen.Number or (Seen.Integer | Seen.Number) => ColumnType.Number,
            Seen.Truth => ColumnType.Truth,
            _ => ColumnType.Text,
        },
        (false, true) => _members switch
        {
            Seen.Integer => ColumnType.Integers,
            Seen.Number or (Seen.Integer | Seen.Number) => ColumnType.Numbers,
            Seen.Truth => ColumnType.Truths,
            _ when (_members & ~(Seen.Text | Seen.Day | Seen.Moment)) == Seen.None => ColumnType.Texts,
            _ => ColumnType.Text,
        },
        _ => ColumnType.Text,
    };

    public void Add(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Array:
                _hasArrays = true;
                foreach (var member in value.EnumerateArray())
                {
                    _members |= KindOf(member);
                }

                break;
            default:
                _hasSingle = true;
                _single |= KindOf(value);
                break;
        }
    }

    private static Seen KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => Seen.None,
        // As it stands: text with broken letters is refused where its feature is read.
        JsonValueKind.String => KindOf(value.GetRawText()[1..^1]),
        JsonValueKind.True or JsonValueKind.False => Seen.Truth,
        // 5.0 is a number that happens to be whole; a whole number that no integer holds stays as it is spelled.
        JsonValueKind.Number when value.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') => double.IsFinite(value.GetDouble()) ? Seen.Number : Seen.Other,
        JsonValueKind.Number => value.TryGetInt64(out _) ? Seen.Integer : Seen.Other,
        _ => Seen.Other,
    };

    private static Seen KindOf(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return Seen.Day;
        }

        return Instant().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) ? Seen.Moment : Seen.Text;
    }

    /// <summary>With its offset, else it means another instant elsewhere, and no finer than the database keeps.</summary>
    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instant();
}
