using System.Globalization;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>Tilesets and their matrix sets for people.</summary>
internal static class TilePages
{
    public static Page List(TilesetListDocument list, TileQuestion question) => new(
        $"Các bộ ô / Tilesets: {TilesetDocument.TitleOf(question)}",
        Above(question),
        Markup.Of($"{list.Tilesets.Select(tileset => Markup.Of($"<p><a class=\"button\" href=\"{tileset.Links[0].Href}\">{WebMercatorQuad.Id}</a> {tileset.Title}</p>"))}"));

    public static Page One(TilesetDocument tileset, TileQuestion question) => new(
        $"{WebMercatorQuad.Id}: {tileset.Title}",
        Above(question),
        Markup.Of($"""
            <p>{tileset.Description}</p>
            <p class="notice">{tileset.Attribution}</p>
            {Template(tileset.Links)}
            <dl>
            <dt>CRS</dt><dd>{tileset.Crs}</dd>
            <dt>Lưới ô / Tile matrix set</dt><dd>{tileset.TileMatrixSetUri}</dd>
            </dl>
            {tileset.Layers.Select(Layer)}
            """));

    public static Page Sets(TileMatrixSetListDocument sets) => new(
        "Các lưới ô / Tile matrix sets",
        [],
        Markup.Of($"<ul>{sets.TileMatrixSets.Select(set => Markup.Of($"<li><a href=\"{set.Links[0].Href}\">{set.Id}</a> {set.Title}</li>"))}</ul>"));

    public static Page Set(TileMatrixSetDocument set) => new(
        $"{set.Id}: {set.Title}",
        [new("tileMatrixSets", "Các lưới ô / Tile matrix sets")],
        Markup.Of($"""
            <div class="wide"><table>
            <thead><tr><th scope="col">Mức / Zoom</th><th scope="col">1 :</th><th scope="col">m / pixel</th><th scope="col">Hàng, cột / Rows, columns</th></tr></thead>
            <tbody>{set.TileMatrices.Select(matrix => Markup.Of($"<tr><th scope=\"row\">{matrix.Id}</th><td>{matrix.ScaleDenominator.ToString("0", CultureInfo.InvariantCulture)}</td><td>{matrix.CellSize.ToString("0.###", CultureInfo.InvariantCulture)}</td><td>{matrix.MatrixHeight.ToString(CultureInfo.InvariantCulture)}</td></tr>"))}</tbody>
            </table></div>
            """));

    private static Markup Template(IReadOnlyList<Link> links) =>
        Markup.Of($"<p><code>{links.First(link => link.Templated == true).Href}</code></p>");

    private static Markup Layer(TilesetLayer layer) => Markup.Of($"""
        <section>
        <h2><code>{layer.Id}</code> {layer.Title}</h2>
        <p>{layer.Description}</p>
        <p><small>{string.Join(", ", layer.PropertiesSchema["properties"]!.AsObject().Select(property => property.Key))}</small></p>
        </section>
        """);

    private static Crumb[] Above(TileQuestion question) => question.Of is { } collection ? [Crumb.Collections, Crumb.Of(collection)] : [];
}
