using System.Text.Json.Nodes;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Plots.Sheet;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plots.Page;

/// <summary>What the page of a plot says.</summary>
internal static class PlotText
{
    // Area, status and price: what somebody who looks for a plot wants to see first.
    private static readonly int[] First = [0, 3, 6];

    public static PublicPage Show(PublicPageAddress address, PlotSheet plot, DateOnly today, DateTimeOffset knownAt)
    {
        var language = address.Language;
        var lines = new SheetLines(plot, language == Language.Vi);
        SheetLine[] all = [.. lines.All()];
        var description = string.Join("; ", First.Select(index => $"{all[index].Name}: {all[index].Value}"));
        var api = address.Of($"/api/plots/{Uri.EscapeDataString(plot.Code)}");
        return new PublicPage(address, $"{lines.Title}, {all[0].Value}", $"{lines.Title}. {description}.", Markup.Of($"""
            <h1>{lines.Title}</h1>
            <p><a href="{address.Page($"/sites/{Uri.EscapeDataString(plot.Site)}")}">{plot.SiteName}</a> · {RecordWords.Of(plot.SiteStatus).In(language)} · <code>{plot.Code}</code></p>
            {(lines.Warning is { } warning ? Markup.Of($"<p class=\"notice\">{warning}</p>") : Markup.None)}
            {OutlinePicture.Draw(plot.Geometry, plot.Bbox, plot.Quality == Quality.Schematic, new Sentence($"Ranh giới lô {plot.Label}: {RecordWords.Of(plot.Quality).Vi}.", $"Outline of plot {plot.Label}: {RecordWords.Of(plot.Quality).En}.").In(language))}
            <table>
            {all.Select(line => Markup.Of($"<tr><th scope=\"row\">{line.Name}</th><td>{line.Value}</td><td>{line.Report ?? ""}</td></tr>"))}
            </table>
            <h2>{new Sentence("Xem và tải", "See and take away").In(language)}</h2>
            <ul>
            <li><a href="{address.Map(plot.Site)}">{new Sentence("Trên bản đồ", "On the map").In(language)}</a></li>
            <li><a href="{api}/sheet.pdf?lang={address.Lang}">{new Sentence("Phiếu lô đất (PDF)", "Sheet (PDF)").In(language)}</a></li>
            <li><a href="{api}">JSON</a>, <a href="{address.Of($"/ogc/collections/plots/items/{Uri.EscapeDataString(plot.Code)}?f=json")}">GeoJSON</a>, <a href="{api}/history">{new Sentence("lịch sử (JSON)", "history (JSON)").In(language)}</a></li>
            </ul>
            <p>{lines.Footer(today, knownAt)}</p>
            """))
        {
            Annotation = Annotation(address, plot, lines.Title, description),
        };
    }

    public static PublicPage Missing(PublicPageAddress address, string code) => Plain(address, new Sentence("Không có lô này", "There is no such plot"), new Sentence(
        $"Không có lô đất nào mang mã “{AsOfParameters.Shorten(code)}”.", $"No plot has the code “{AsOfParameters.Shorten(code)}”."));

    public static PublicPage Ended(PublicPageAddress address, PlotSheet last) => Plain(address, new Sentence($"Lô {last.Label} đã kết thúc", $"Plot {last.Label} has ended"), new Sentence(
        $"Lô {last.Label} của {last.SiteName} không còn là một lô đất{(last.ValidTo is { } vi ? $" từ ngày {vi:dd-MM-yyyy}" : "")}.",
        $"Plot {last.Label} of {last.SiteName} is no longer a plot{(last.ValidTo is { } en ? $" since {en:yyyy-MM-dd}" : "")}."));

    private static PublicPage Plain(PublicPageAddress address, Sentence title, Sentence told) => new(address, title.In(address.Language), told.In(address.Language), Markup.Of($"""
        <h1>{title.In(address.Language)}</h1>
        <p>{told.In(address.Language)}</p>
        <p><a href="{address.Map()}">{new Sentence("Tìm lô khác trên bản đồ", "Find another on the map").In(address.Language)}</a></p>
        """))
    {
        IsListed = false,
    };

    private static Markup Annotation(PublicPageAddress address, PlotSheet plot, string title, string description)
    {
        var place = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Place",
            ["@id"] = address.Self,
            ["url"] = address.Self,
            ["identifier"] = plot.Code,
            ["name"] = title,
            ["description"] = description,
            ["containedInPlace"] = new JsonObject { ["@type"] = "Place", ["name"] = plot.SiteName, ["url"] = address.Page($"/sites/{Uri.EscapeDataString(plot.Site)}") },
            ["additionalProperty"] = new JsonArray(
                new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = "measuredHa", ["value"] = plot.MeasuredHa, ["unitCode"] = "HAR", ["unitText"] = "ha" },
                new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = "quality", ["value"] = RecordWords.Of(plot.Quality).In(address.Language) }),
        };
        return Markup.Json(place.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
