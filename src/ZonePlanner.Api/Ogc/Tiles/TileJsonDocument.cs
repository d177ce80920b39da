using System.Text.Json.Serialization;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>A tileset as TileJSON 3.0 describes it.</summary>
internal sealed record TileJsonDocument(
    string Tilejson,
    string Name,
    string Description,
    string Attribution,
    string Scheme,
    IReadOnlyList<string> Tiles,
    int Minzoom,
    int Maxzoom,
    double[]? Bounds,
    double[]? Center,
    [property: JsonPropertyName("vector_layers")] IReadOnlyList<TileJsonLayer> VectorLayers)
{
    /// <summary>The deepest zoom to ask for: its grid is 15 cm, and maps draw deeper ones from it.</summary>
    public const int DeepestZoom = 16;

    public static TileJsonDocument Of(TileQuestion question, Extents.Reading extents, TilesetAddress address)
    {
        var box = TilesetDocument.BoxOf(question, extents);
        return new(
            "3.0.0",
            TilesetDocument.TitleOf(question),
            TilesetDocument.DescriptionOf(question),
            Landing.Attribution,
            "xyz",
            [address.Tiles("{z}", "{y}", "{x}")],
            0,
            DeepestZoom,
            box is { } bounds ? [bounds.MinX, bounds.MinY, bounds.MaxX, bounds.MaxY] : null,
            box is { } whole && TilesetDocument.CenterOf(whole) is var (x, y, zoom) ? [x, y, zoom] : null,
            [.. question.Layers.Select(layer => TileJsonLayer.Of(layer.Collection))]);
    }
}

/// <summary>A layer as TileJSON has it.</summary>
internal sealed record TileJsonLayer(string Id, string Description, int Minzoom, int Maxzoom, IReadOnlyDictionary<string, string> Fields)
{
    public static TileJsonLayer Of(Collection collection) => new(
        collection.Id,
        collection.Title.Both,
        0,
        TileJsonDocument.DeepestZoom,
        collection.Source.Properties.ToDictionary(property => property.Name, property => property.Title.Both));
}
