using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>The tilesets of a collection or the dataset, as the standard lists them: there is one.</summary>
internal sealed record TilesetListDocument(IReadOnlyList<Link> Links, IReadOnlyList<TilesetItem> Tilesets);

/// <summary>A tileset as a list mentions it.</summary>
internal sealed record TilesetItem(string Title, string DataType, string Crs, [property: JsonPropertyName("tileMatrixSetURI")] string TileMatrixSetUri, IReadOnlyList<Link> Links);

/// <summary>A tileset as the standard describes it.</summary>
internal sealed record TilesetDocument(
    string Title,
    string Description,
    string Attribution,
    string DataType,
    string Crs,
    [property: JsonPropertyName("tileMatrixSetURI")] string TileMatrixSetUri,
    IReadOnlyList<TileLimits>? TileMatrixSetLimits,
    TilesetBox? BoundingBox,
    TilesetCenter? CenterPoint,
    IReadOnlyList<TilesetLayer> Layers,
    IReadOnlyList<Link> Links)
{
    public static TilesetDocument Of(TileQuestion question, Extents.Reading extents, IReadOnlyList<Link> links)
    {
        var box = BoxOf(question, extents);
        var center = box is null ? ((double X, double Y, int Zoom)?)null : CenterOf(box.Value);
        return new(
            TitleOf(question),
            DescriptionOf(question),
            Landing.Attribution,
            "vector",
            WebMercatorQuad.Crs,
            WebMercatorQuad.Definition,
            box is { } limits ? [.. Enumerable.Range(0, WebMercatorQuad.DeepestZoom + 1).Select(zoom => TileLimits.Of(zoom, limits))] : null,
            box is { } bounds ? new([bounds.MinX, bounds.MinY], [bounds.MaxX, bounds.MaxY], Domain.Coordinates.Crs.Crs84.Uri) : null,
            center is { } middle ? new([middle.X, middle.Y], Domain.Coordinates.Crs.Crs84.Uri, Text(middle.Zoom)) : null,
            [.. question.Layers.Select(layer => TilesetLayer.Of(layer.Collection))],
            links);
    }

    public static string TitleOf(TileQuestion question) =>
        question.Of is { } collection ? collection.Title.Both : "Mọi lớp dữ liệu / All collections";

    public static string DescriptionOf(TileQuestion question) =>
        question.Of is { } collection ? collection.Description.Both : Landing.Description;

    /// <summary>The box of all collections asked for, as known now.</summary>
    public static GeometryBounds? BoxOf(TileQuestion question, Extents.Reading extents)
    {
        GeometryBounds[] boxes =
        [
            .. question.Layers
                .Select(layer => extents.ByVariant.TryGetValue(layer.Collection.Variant, out var extent) ? extent.Box : null)
                .OfType<GeometryBounds>(),
        ];
        return boxes.Length == 0
            ? null
            : new(boxes.Min(box => box.MinX), boxes.Min(box => box.MinY), boxes.Max(box => box.MaxX), boxes.Max(box => box.MaxY));
    }

    /// <summary>The middle, and the deepest zoom at which four tiles show the whole.</summary>
    public static (double X, double Y, int Zoom) CenterOf(GeometryBounds box)
    {
        var zoom = Enumerable.Range(0, 15).Last(zoom => TileLimits.Of(zoom, box) is var limits
            && limits.MaxTileCol - limits.MinTileCol <= 1 && limits.MaxTileRow - limits.MinTileRow <= 1);
        return ((box.MinX + box.MaxX) / 2, (box.MinY + box.MaxY) / 2, zoom);
    }

    private static string Text(int zoom) => zoom.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The rows and columns of a zoom in which there is something.</summary>
internal sealed record TileLimits(string TileMatrix, int MinTileRow, int MaxTileRow, int MinTileCol, int MaxTileCol)
{
    public static TileLimits Of(int zoom, GeometryBounds box)
    {
        var (first, last) = (TilePlace.At(zoom, box.MinX, box.MaxY), TilePlace.At(zoom, box.MaxX, box.MinY));
        return new(zoom.ToString(CultureInfo.InvariantCulture), first.Row, last.Row, first.Column, last.Column);
    }
}

/// <summary>Two corners: longitude, latitude.</summary>
internal sealed record TilesetBox(double[] LowerLeft, double[] UpperRight, string Crs);

/// <summary>Where to begin looking.</summary>
internal sealed record TilesetCenter(double[] Coordinates, string Crs, string TileMatrix);

/// <summary>A layer of the tiles: a collection.</summary>
internal sealed record TilesetLayer(string Id, string Title, string Description, string DataType, string MinTileMatrix, string MaxTileMatrix, JsonObject PropertiesSchema)
{
    public static TilesetLayer Of(Collection collection)
    {
        var properties = new JsonObject();
        foreach (var property in collection.Source.Properties)
        {
            properties[property.Name] = Schema(property);
        }

        return new(
            collection.Id,
            collection.Title.Both,
            DescriptionOf(collection),
            "vector",
            "0",
            WebMercatorQuad.DeepestZoom.ToString(CultureInfo.InvariantCulture),
            new JsonObject { ["type"] = "object", ["properties"] = properties });
    }

    private static string DescriptionOf(Collection collection) => ReferenceEquals(collection.Source, ProtectedLandFeatures.Source)
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"Đến mức {TileSource.LastMergedZoom}, các thửa được gộp theo lớp và loại đất, không có mã và diện tích; sau đó là từng thửa. / Up to zoom {TileSource.LastMergedZoom}, parcels are merged by layer and land use, without identifiers and hectares; beyond it, each parcel.")
        : collection.Description.Both;

    /// <summary>A tile holds texts, numbers and truths; several values are JSON in a text.</summary>
    private static JsonObject Schema(Property property)
    {
        var schema = new JsonObject { ["title"] = property.Title.Both, ["type"] = TypeOf(property.Type) };
        if (property.Type is PropertyType.Day or PropertyType.Moment)
        {
            schema["format"] = property.Type == PropertyType.Day ? "date" : "date-time";
        }

        if (property.Words is { } words)
        {
            schema["enum"] = new JsonArray([.. words]);
        }

        return schema;
    }

    public static string TypeOf(PropertyType type) => type switch
    {
        PropertyType.Integer => "integer",
        PropertyType.Number => "number",
        PropertyType.Truth => "boolean",
        _ => "string",
    };
}
