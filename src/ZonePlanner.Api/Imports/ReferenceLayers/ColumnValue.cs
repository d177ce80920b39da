using System.Globalization;
using System.Text;
using System.Text.Json;
using ZonePlanner.Api.Database.ReferenceLayers;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>A value as its column keeps it, from the text the file has.</summary>
internal static class ColumnValue
{
    /// <summary>The database's type of a column.</summary>
    public static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Texts => "text[]",
        ColumnType.Integer => "bigint",
        ColumnType.Integers => "bigint[]",
        ColumnType.Number => "double precision",
        ColumnType.Numbers => "double precision[]",
        ColumnType.Truth => "boolean",
        ColumnType.Truths => "boolean[]",
        ColumnType.Day => "date",
        ColumnType.Moment => "timestamptz",
        _ => "text",
    };

    /// <summary>The value; null if the text is none of the type.</summary>
    public static object? Read(string text, ColumnType type) => type switch
    {
        ColumnType.Texts => Several<string?>(text, static member => member?.Normalize(NormalizationForm.FormC)) is { } texts && texts.All(IsSound) ? texts : null,
        ColumnType.Integers => Several<long?>(text),
        ColumnType.Numbers => Several<double?>(text),
        ColumnType.Truths => Several<bool?>(text),
        ColumnType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        ColumnType.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
        ColumnType.Truth => Truth(text),
        ColumnType.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        // GeoPackage's instants are in UTC, whether they say so or not.
        ColumnType.Moment => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.UtcDateTime : null,
        _ => IsSound(text) ? text : null,
    };

    private static bool IsSound(string? text) => text?.Contains('\0', StringComparison.Ordinal) != true;

    private static object? Truth(string text) => text switch
    {
        "1" or "true" or "True" => true,
        "0" or "false" or "False" => false,
        _ => null,
    };

    private static T[]? Several<T>(string text, Func<T, T>? each = null)
    {
        try
        {
            var members = JsonSerializer.Deserialize<T[]>(text);
            return each is null ? members : members?.Select(each).ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
