using System.Globalization;
using Npgsql;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>A layer of the operator's own as it was published from one instant until another.</summary>
/// <param name="Collection">It as a collection.</param>
/// <param name="From">When it became known.</param>
/// <param name="Until">When it was replaced or removed; null while it holds.</param>
internal sealed record ReferenceEdition(Collection Collection, DateTimeOffset From, DateTimeOffset? Until)
{
    public bool IsKnownAt(DateTimeOffset instant) => From <= instant && !(Until <= instant);

    /// <summary>From a row of <c>reference_layers.sql</c>.</summary>
    public static ReferenceEdition Read(NpgsqlDataReader row)
    {
        var name = row.GetString(2);
        var collection = new Collection(name, $"reference-layer:{name}", new(row.GetString(6), Text(row, 7) ?? row.GetString(6)), Described(row), SourceOf(row))
        {
            IsReference = true,
            Edition = row.GetInt64(3),
            Attribution = Attributed(row),
        };
        return new(collection, Instant(row, 4)!.Value, Instant(row, 5));
    }

    /// <summary>Its features: a plain reading of the edition's own table. Only numbers of ours are written into it.</summary>
    private static FeatureSource SourceOf(NpgsqlDataReader row)
    {
        var columns = ReferenceColumn.Read(row.GetString(13));
        var properties = columns.Select(static (column, place) => new Property(column.Name, Enum.Parse<PropertyType>(column.Type.ToString()), new(column.Name, column.Name))
        {
            Column = $"\"{ReferenceColumn.At(place)}\"",
            Decimals = null,
        }).ToArray();
        var printed = string.Concat(properties.Select(static property => $", {property.Column}"));
        var statement = string.Create(CultureInfo.InvariantCulture, $"SELECT id, geometry{printed} FROM reference.edition_{row.GetInt64(3)}");
        return new FeatureSource(statement, row.GetBoolean(12), properties, row.GetString(16))
        {
            Time = Text(row, 14) is { } time ? Array.Find(properties, property => property.Column == $"\"{time}\"") : null,
            Shapes = row.GetFieldValue<string[]>(15),
            GeometryFormat = FormatOf(row.GetFieldValue<string[]>(15)),
        };
    }

    /// <summary>The word of Part 5 for kinds of geometry, which come in alphabetical order.</summary>
    private static string FormatOf(string[] kinds) => kinds switch
    {
        [var only] => $"geometry-{only.ToLowerInvariant()}",
        ["MultiPoint", "Point"] => "geometry-point-or-multipoint",
        ["LineString", "MultiLineString"] => "geometry-linestring-or-multilinestring",
        ["MultiPolygon", "Polygon"] => "geometry-polygon-or-multipolygon",
        _ => "geometry-any",
    };

    private static Sentence Described(NpgsqlDataReader row) => Text(row, 8) is { } said
        ? new(said, said)
        : new("Lớp tham khảo, không thuộc sổ đất công nghiệp.", "A layer for reference, no part of the record of industrial land.");

    private static Sentence Attributed(NpgsqlDataReader row)
    {
        var day = row.IsDBNull(10) ? null : row.GetFieldValue<DateOnly>(10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] facts = [.. new[] { Text(row, 9), day, row.GetString(11) }.OfType<string>()];
        return new($"Nguồn: {string.Join("; ", facts)}.", $"Source: {string.Join("; ", facts)}.");
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? Instant(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : new DateTimeOffset(row.GetDateTime(column), TimeSpan.Zero);
}
