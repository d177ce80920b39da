using System.Globalization;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Html;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>The versions of a feature for people.</summary>
internal static class VersionsPage
{
    public static Page Show(TimeMap map, Collection collection, string id) => new(
        $"Các bản theo thời gian / Versions: {map.Versions[^1].Name}",
        [
            Crumb.Collections,
            Crumb.Of(collection),
            new($"collections/{collection.Id}/items", "Các đối tượng / Features"),
            new($"collections/{collection.Id}/items/{Uri.EscapeDataString(id)}", map.Versions[^1].Name),
        ],
        Markup.Of($"""
            <p class="notice">{Landing.Attribution}</p>
            <p>Theo những gì đã biết lúc / As known at <time>{Features.Question.KnownText(map.KnownAt)}</time></p>
            <div class="wide"><table>
            <thead><tr><th scope="col">từ / from</th><th scope="col">đến trước / until</th><th scope="col">tên / name</th><th scope="col">trạng thái / status</th><th scope="col">quality</th><th scope="col">bắt đầu theo / begun by</th><th scope="col">kết thúc theo / ended by</th><th scope="col">ghi nhận từ / recorded from</th></tr></thead>
            <tbody>
            {map.Versions.Select(Row)}
            </tbody>
            </table></div>
            """));

    private static Markup Row(LinkedVersion version) => Markup.Of($"""
        <tr><th scope="row"><a href="{version.Href}&f=html">{Text(version.ValidFrom)}</a></th><td>{Text(version.ValidTo)}</td><td>{version.Name}</td><td>{version.Status ?? "–"}</td><td>{version.Quality ?? "–"}</td><td>{Text(version.BegunBy)}</td><td>{Text(version.EndedBy)}</td><td>{(version.RecordedFrom is { } recorded ? $"<time>{Features.Question.KnownText(recorded)}</time>" : "–")}</td></tr>
        """);

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";

    private static string Text(Cause? cause) => cause is null ? "–" : string.Join(" · ", new[] { cause.Kind, cause.Decision ?? cause.Title ?? cause.Code ?? cause.Movement }.OfType<string>());
}
