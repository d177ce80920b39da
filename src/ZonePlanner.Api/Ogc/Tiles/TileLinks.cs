namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>Links to tiles and what describes them.</summary>
internal static class TileLinks
{
    private const string Relation = "http://www.opengis.net/def/rel/ogc/1.0/";

    public static Link[] OfLanding(Asking asking) =>
    [
        OfCollection(asking, asking.Address.Root),
        new($"{asking.Address.Root}/tileMatrixSets", $"{Relation}tiling-schemes", Representation.Json, "Các lưới ô / The tile matrix sets"),
        new($"{asking.Address.Root}/styles/{Style.Id}", "stylesheet", Representation.Style, "Cách vẽ các ô, kiểu MapLibre / How to draw the tiles, a MapLibre style"),
    ];

    /// <summary>From a collection, or the landing page, to its tilesets.</summary>
    public static Link OfCollection(Asking asking, string here) => new(asking.Carry($"{here}/tiles"), $"{Relation}tilesets-vector", Representation.Json, "Các bộ ô vectơ / The vector tilesets");

    /// <summary>What a tileset leads to: its matrix set, its tiles, and the collection they are cut from or the style to draw them in.</summary>
    public static IEnumerable<Link> OfTileset(TilesetAddress address)
    {
        yield return new($"{address.Root}/conformance", "conformance", Representation.Json, "Các lớp tuân thủ / Conformance classes");
        yield return new($"{address.Root}/tileMatrixSets/{WebMercatorQuad.Id}", $"{Relation}tiling-scheme", Representation.Json, WebMercatorQuad.Id);
        yield return new(address.Tiles("{tileMatrix}", "{tileRow}", "{tileCol}"), "item", Representation.Mvt, "Các ô / The tiles") { Templated = true };
        if (address.Collection is { } collection)
        {
            yield return new($"{address.Root}/collections/{collection.Id}", $"{Relation}geodata", Representation.Json, collection.Title.Both);
        }
        else
        {
            yield return new($"{address.Root}/styles/{Style.Id}", "stylesheet", Representation.Style, "Kiểu MapLibre / MapLibre style");
        }
    }
}
