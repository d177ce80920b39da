using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Api.Ogc.Filtering;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>The statement that cuts one layer of a tile: the tile source's own, with the cutting around it. Only names, which are ours or the layer's, are written into it.</summary>
internal static class TileStatement
{
    /// <summary>Units of the grid across a tile: a sixteenth of a pixel.</summary>
    public const string Extent = "4096";

    /// <summary>Units of the grid drawn around a tile, so that no edge is seen where it ends.</summary>
    public const string Buffer = "64";
    public const string Envelope = "ST_TileEnvelope($6, $7, $8)";
    public const string Ground = "ST_TileEnvelope($6, $7, $8, margin => 0.015625)";
    public const string Box = "ST_MakeEnvelope($9, $10, $11, $12, 4326)";
    public const string Pixel = "$13";
    private const double Margin = 64.0 / 4096;

    // PostgreSQL cuts longer names short.
    private const int MostBytesOfName = 63;

    // No column of ours has these names; a field of a layer that has one goes among the others.
    private const string ShapeName = "tile.shape";
    private const string IdName = "tile.id";
    private const string OthersName = "tile.others";

    public static NpgsqlCommand Of(NpgsqlDataSource database, Question question, TilePlace place)
    {
        var command = database.CreateCommand();
        var (west, south, east, north) = place.Box(Margin);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = question.Collection.Variant });
        command.Parameters.Add(new NpgsqlParameter<NpgsqlRange<DateOnly>> { TypedValue = question.Range, NpgsqlDbType = NpgsqlDbType.DateRange });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = question.KnownAt.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = question.Today });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = question.Collection.Id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = place.Zoom });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = place.Column });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = place.Row });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = west });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = south });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = east });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = north });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = WebMercatorQuad.PixelAt(place.Zoom) });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Band(place.Zoom) });
        command.CommandText = Text(question, place.Zoom, new SqlParameters(command.Parameters));
        return command;
    }

    /// <summary>The last zoom of the band of merged land a zoom is in: they are of two zooms each, up to 0 and 1.</summary>
    private static int Band(int zoom) => zoom | 1;

    private static string Text(Question question, int zoom, SqlParameters values)
    {
        var source = question.Collection.Source;
        var tile = TileSource.Of(source, zoom);
        var text = new StringBuilder($"SELECT ST_AsMVT(tile, $5, {Extent}, '{ShapeName}'{(source.NumericIds ? $", '{IdName}'" : "")})\nFROM (\nSELECT {tile.Shape} AS \"{ShapeName}\"");
        if (source.NumericIds)
        {
            text.Append(CultureInfo.InvariantCulture, $", feature.id AS \"{IdName}\"");
        }

        foreach (var property in source.Properties.Where(property => CanNameColumn(property.Name)))
        {
            text.Append(CultureInfo.InvariantCulture, $", {Value(property)} AS \"{property.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        string[] others = [.. source.Properties.Where(property => !CanNameColumn(property.Name)).Select(property => $"{values.Add(property.Name, NpgsqlDbType.Text)}, {Value(property)}")];
        if (others.Length > 0)
        {
            // The members of an object become properties of the tile, as columns do.
            text.Append(CultureInfo.InvariantCulture, $", jsonb_build_object({string.Join(", ", others)}) AS \"{OthersName}\"");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\nFROM (\n{tile.Sql}\n) AS feature\nWHERE {tile.Meets}{LayerTime.Conditions(question, values)}\nORDER BY {tile.Order}\n) AS tile").ToString();
    }

    private static bool CanNameColumn(string name) =>
        Encoding.UTF8.GetByteCount(name) is > 0 and <= MostBytesOfName && name is not (ShapeName or IdName or OthersName);

    /// <summary>A value as a tile can hold it: as in the items; several values are written as JSON.</summary>
    private static string Value(Property property) => property.Type switch
    {
        PropertyType.Number when property.Decimals is { } decimals => string.Create(CultureInfo.InvariantCulture, $"round(feature.{property.Column}::numeric, {decimals})::double precision"),
        PropertyType.Day => $"feature.{property.Column}::text",
        PropertyType.Moment => $"to_char(feature.{property.Column} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
        PropertyType.Texts or PropertyType.Integers or PropertyType.Numbers or PropertyType.Truths => $"array_to_json(feature.{property.Column})::text",
        _ => $"feature.{property.Column}",
    };
}
