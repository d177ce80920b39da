using System.Globalization;
using System.Text.Json;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>One collection for people.</summary>
internal static class CollectionPage
{
    public static Page Show(CollectionDocument collection, Collection described) => new(
        collection.Title,
        [Crumb.Collections],
        Markup.Of($"""
            <p>{collection.Description}</p>
            <p class="notice">{collection.Attribution}</p>
            {Facts(collection)}
            {Properties(described)}
            """),
        Annotation: Annotate(collection));

    /// <summary>Where, when and in which systems.</summary>
    public static Markup Facts(CollectionDocument collection) => Markup.Of($"""
        <dl>
        <dt>id</dt><dd><code>{collection.Id}</code> ({collection.ItemType})</dd>
        <dt>Phạm vi / Extent</dt><dd>{Box(collection)}</dd>
        <dt>Thời gian / Time</dt><dd>{Interval(collection)}</dd>
        <dt>Lưu trong / Stored in</dt><dd>{collection.StorageCrs}</dd>
        <dt>Hệ tọa độ / CRS</dt><dd><details><summary>{collection.Crs.Count}</summary>{collection.Crs.Select(crs => Markup.Of($"<div>{crs}</div>"))}</details></dd>
        </dl>
        """);

    private static string Box(CollectionDocument collection) => collection.Extent?.Spatial is { } spatial
        ? string.Join("; ", spatial.Bbox.Select(box => string.Join(", ", box.Select(number => number.ToString("0.######", CultureInfo.InvariantCulture))))) + $" ({spatial.Crs})"
        : "–";

    private static string Interval(CollectionDocument collection) => collection.Extent?.Temporal is { } temporal
        ? string.Join("; ", temporal.Interval.Select(ends => $"{ends[0] ?? ".."} / {ends[1] ?? ".."}")) + $" ({temporal.Trs})"
        : "–";

    private static Markup Properties(Collection collection) => Markup.Of($"""
        <h2>Thuộc tính / Properties</h2>
        <div class="wide"><table>
        <thead><tr><th scope="col">Tên / Name</th><th scope="col">Ý nghĩa / Meaning</th><th scope="col">Lọc / Filter</th></tr></thead>
        <tbody>
        {collection.Source.Properties.Select(One)}
        </tbody>
        </table></div>
        """);

    private static Markup One(Property property) => Markup.Of($"""
        <tr><th scope="row"><code>{property.Name}</code></th><td>{property.Title.Both}</td><td>{(property.Filters ? $"?{property.Name}={property.Words?[0] ?? "…"}" : "")}</td></tr>
        """);

    private static Markup Annotate(CollectionDocument collection) => Markup.Json(JsonSerializer.Serialize(
        new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["name"] = collection.Title,
            ["description"] = collection.Description,
            ["url"] = collection.Links[0].Href,
            ["temporalCoverage"] = collection.Extent?.Temporal is { } temporal ? $"{temporal.Interval[0][0] ?? ".."}/{temporal.Interval[0][1] ?? ".."}" : null,
        },
        DocumentJson.Options));
}
