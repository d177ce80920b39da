using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>Where a tileset and its tiles are, with the moments and collections as they were asked for.</summary>
internal sealed class TilesetAddress(Asking asking, Collection? collection)
{
    private readonly string _query = asking.Address.With((Asking.FormParameter, null)).Split('?', 2) is [_, var query] ? query : "";

    public string Root => asking.Address.Root;

    public Collection? Collection => collection;

    /// <summary>The tileset.</summary>
    public string Tileset => $"{Here}{(_query.Length > 0 ? "?" : "")}{_query}";

    private string Here => $"{Root}{(collection is null ? "" : $"/collections/{collection.Id}")}/tiles/{WebMercatorQuad.Id}";

    /// <summary>A tile, or all of them when the parts are in braces.</summary>
    public string Tiles(string zoom, string row, string column) => $"{Here}/{zoom}/{row}/{column}?f=mvt{(_query.Length > 0 ? "&" : "")}{_query}";
}
