using System.Globalization;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.OpenData;

/// <summary>The catalogue for people.</summary>
internal static class CataloguePage
{
    public static PublicPage Show(PublicPageAddress address, Edition edition, JsonObject document)
    {
        var language = address.Language;
        var title = new Sentence("Dữ liệu mở về đất công nghiệp", "Open data on industrial land").In(language);
        var about = new Sentence(
            $"Khu, cụm công nghiệp, đất cần bảo vệ và đơn vị hành chính: {edition.Datasets.Count} bộ dữ liệu dạng GeoJSON, CSV và GeoPackage, làm mới hằng đêm.",
            $"Industrial zones and clusters, protected land and administrative units: {edition.Datasets.Count} datasets as GeoJSON, CSV and GeoPackage, made anew every night.").In(language);
        return new PublicPage(address, title, about, Markup.Of($"""
            <h1>{title}</h1>
            <p>{about}</p>
            <p>{new Sentence("Giấy phép", "Licence").In(language)}: {Terms(edition.Licence, language)}. {new Sentence("Tạo lúc", "Made at").In(language)} {UtcInstants.Text(edition.MadeAt)}, {new Sentence("cho ngày", "for the day").In(language)} {edition.ValidAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.</p>
            {edition.Datasets.Select(dataset => Dataset(address, dataset))}
            <p><a href="{address.Self}?f=json">JSON-LD (DCAT)</a></p>
            """))
        { Annotation = Markup.Json(document.ToJsonString(CatalogueDocument.Form)) };
    }

    private static Markup Dataset(PublicPageAddress address, EditionDataset dataset)
    {
        var language = address.Language;
        return Markup.Of($"""
            <h2 id="{dataset.Id}">{dataset.Title.In(language)}</h2>
            <p>{dataset.Description.In(language)}</p>
            <p>{new Sentence("Nguồn", "Source").In(language)}: {dataset.Source.In(language)}</p>
            <table>
            <caption>{new Sentence($"{dataset.Features} đối tượng", $"{dataset.Features} features").In(language)}</caption>
            {dataset.Files.Select(file => Markup.Of($"<tr><th scope=\"row\"><a href=\"{address.Of($"/open-data/{file.Name}")}\" download>{file.Format}</a></th><td class=\"number\">{file.Bytes.ToString("#,##0", CultureInfo.InvariantCulture)} B</td><td><small>SHA-256 <code>{file.Sha256}</code></small></td></tr>"))}
            </table>
            """);
    }

    private static Markup Terms(Sentence licence, Language language) =>
        licence.Vi.StartsWith("https://", StringComparison.Ordinal) ? Markup.Of($"<a rel=\"license\" href=\"{licence.Vi}\">{licence.Vi}</a>") : Markup.Of($"{licence.In(language)}");
}
