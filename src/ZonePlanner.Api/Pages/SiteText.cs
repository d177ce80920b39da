using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Pages;

/// <summary>What the page of a site in force says.</summary>
internal static class SiteText
{
    public static PublicPage Show(PublicPageAddress address, SiteFacts facts, JsonElement? outline)
    {
        var language = address.Language;
        var (called, status) = (facts.Called.In(language), RecordWords.Of(facts.Status).In(language));
        var shown = facts.DecidedHa ?? facts.DeclaredHa ?? facts.MeasuredHa;
        var title = string.Join(", ", new[] { called, facts.Province, shown is null ? null : PageWords.Hectares(shown, language), status }.Where(part => part is not null));
        return new PublicPage(address, title, Description(facts, language), Markup.Of($"""
            <h1>{called}</h1>
            <p>{string.Join(" · ", new[] { facts.Province, status }.Where(part => part is not null))} · <code>{facts.Code}</code></p>
            {Others(facts, language)}
            {Schematic(facts, language)}
            {Areas(facts, language)}
            {(outline is { } shape ? OutlinePicture.Draw(shape, facts.Bbox, facts.Quality == Quality.Schematic, Caption(facts, language)) : Markup.None)}
            {Units(facts, language)}
            {Decisions(facts, language)}
            {Sources(facts, language)}
            {Links(address, facts)}
            """))
        {
            Annotation = SiteAnnotation.Of(address, facts, Description(facts, language)),
            Feed = address.Of($"/feeds/changes.atom?site={Uri.EscapeDataString(facts.Code)}&lang={address.Lang}"),
        };
    }

    private static string Description(SiteFacts facts, Language language)
    {
        var (vi, en) = (Language.Vi, Language.En);
        var where = facts.Province is { } province ? new Sentence($", {province}", $", {province}") : new("", "");
        return new Sentence(
            $"{facts.Called.Vi}{where.Vi}: {RecordWords.Of(facts.Status).Vi}; diện tích theo quyết định {PageWords.Hectares(facts.DecidedHa, vi)}, theo hồ sơ {PageWords.Hectares(facts.DeclaredHa, vi)}, đo được {PageWords.Hectares(facts.MeasuredHa, vi)}. Ranh giới: {RecordWords.Of(facts.Quality).Vi}.",
            $"{facts.Called.En}{where.En}: {RecordWords.Of(facts.Status).En}; decided {PageWords.Hectares(facts.DecidedHa, en)}, declared {PageWords.Hectares(facts.DeclaredHa, en)}, measured {PageWords.Hectares(facts.MeasuredHa, en)}. Outline: {RecordWords.Of(facts.Quality).En}.").In(language);
    }

    private static Markup Others(SiteFacts facts, Language language)
    {
        // The other language's name, and what else it is called.
        string[] others = [.. facts.Aliases.Concat(facts.NameEn is null || language == Language.En ? [] : [facts.NameEn])];
        return others.Length == 0 ? Markup.None : Markup.Of($"<p>{new Sentence("Tên khác", "Also called").In(language)}: {string.Join(", ", others)}</p>");
    }

    private static string Caption(SiteFacts facts, Language language) =>
        new Sentence($"Ranh giới {facts.Called.Vi}: {RecordWords.Of(facts.Quality).Vi}.", $"Outline of {facts.Called.En}: {RecordWords.Of(facts.Quality).En}.").In(language);

    private static Markup Schematic(SiteFacts facts, Language language) => facts.Quality == Quality.Schematic
        ? Markup.Of($"""
            <p class="notice">{new Sentence(
                "Ranh giới của khu này là sơ đồ: đúng diện tích, không đúng vị trí và hình dạng. Đây không phải ranh giới chính thức.",
                "The outline of this site is schematic: right in area, made up in place and shape. It is no official boundary.").In(language)}</p>
            """)
        : Markup.None;

    private static Markup Areas(SiteFacts facts, Language language)
    {
        var measured = new Sentence("Đo trên ranh giới", "Measured on the outline").In(language);
        return Markup.Of($"""
            <h2>{new Sentence("Diện tích", "Area").In(language)}</h2>
            <table>
            <tr><th scope="row">{new Sentence("Theo quyết định", "Decided").In(language)}</th><td class="number">{PageWords.Hectares(facts.DecidedHa, language)}</td></tr>
            <tr><th scope="row">{new Sentence("Theo hồ sơ", "Declared").In(language)}</th><td class="number">{PageWords.Hectares(facts.DeclaredHa, language)}</td></tr>
            <tr><th scope="row">{(facts.AreaCrs is null ? measured : $"{measured} ({facts.AreaCrs})")}</th><td class="number">{PageWords.Hectares(facts.MeasuredHa, language)}</td></tr>
            </table>
            <p>{new Sentence("Chất lượng ranh giới", "Quality of the outline").In(language)}: {RecordWords.Of(facts.Quality).In(language)}.</p>
            """);
    }

    private static Markup Units(SiteFacts facts, Language language) => facts.Units.Count == 0 ? Markup.None : Markup.Of($"""
        <h2>{new Sentence("Đơn vị hành chính", "Administrative units").In(language)}</h2>
        <table>
        {facts.Units.Select(unit => Markup.Of($"<tr><td>{Level(unit.Level).In(language)}</td><th scope=\"row\">{unit.Name}</th><td class=\"number\">{Part(unit, language)}</td></tr>"))}
        </table>
        """);

    private static string Part(FactUnit unit, Language language) =>
        unit.Stated ? new Sentence("theo nguồn", "by its source").In(language) : PageWords.Hectares(unit.Hectares, language);

    private static Sentence Level(UnitLevel level) => level switch
    {
        UnitLevel.Province => new("Tỉnh", "Province"),
        UnitLevel.District => new("Huyện", "District"),
        _ => new("Xã", "Commune"),
    };

    private static Markup Decisions(SiteFacts facts, Language language) => facts.Decisions.Count == 0 ? Markup.None : Markup.Of($"""
        <h2>{new Sentence("Quyết định", "Decisions").In(language)}</h2>
        <ul>
        {facts.Decisions.Select(decision => Decision(decision, language))}
        </ul>
        """);

    private static Markup Decision(FactDecision decision, Language language)
    {
        var cited = string.Join(", ", new[] { RecordWords.DecisionNumber(decision.Number).In(language), decision.SignedOn is { } day ? PageWords.Day(day, language) : null, decision.Issuer }.Where(part => part is not null));
        var title = new Sentence(decision.Title, decision.TitleEn ?? decision.Title).In(language);
        return IsWeb(decision.Link)
            ? Markup.Of($"<li><a href=\"{decision.Link}\" rel=\"nofollow\">{cited}</a>: {title}</li>")
            : Markup.Of($"<li>{cited}: {title}</li>");
    }

    /// <summary>What may stand behind a link: a page of the web, or a file of ours.</summary>
    private static bool IsWeb(string? link) =>
        link is not null && (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith("/api/", StringComparison.Ordinal));

    private static Markup Sources(SiteFacts facts, Language language) => Markup.Of($"""
        <h2>{new Sentence("Nguồn", "Source").In(language)}</h2>
        <p>{facts.Source}</p>
        {(facts.Note is null ? Markup.None : Markup.Of($"<p>{facts.Note}</p>"))}
        <p>{Dates(facts, language)}</p>
        """);

    private static string Dates(SiteFacts facts, Language language)
    {
        var told = new Sentence(
            $"Theo hồ sơ ghi tới {UtcInstants.Text(facts.KnownAt)}, tính cho ngày {PageWords.Day(facts.ValidAt, Language.Vi)}.",
            $"As recorded by {UtcInstants.Text(facts.KnownAt)}, for the day {PageWords.Day(facts.ValidAt, Language.En)}.").In(language);
        return PageWords.Day(facts.ValidFrom, facts.ValidFromPrecision, language) is { } since
            ? $"{new Sentence($"Có hiệu lực từ {since}.", $"It has held since {since}.").In(language)} {told}"
            : told;
    }

    private static Markup Links(PublicPageAddress address, SiteFacts facts)
    {
        var (language, feature) = (address.Language, address.Of(facts.Links.Feature));
        var csv = $"{feature[..feature.LastIndexOf('/')]}?f=csv&code={Uri.EscapeDataString(facts.Code)}";
        return Markup.Of($"""
            <h2>{new Sentence("Xem và tải", "See and take away").In(language)}</h2>
            <ul>
            <li><a href="{address.Map(facts.Code)}">{new Sentence("Trên bản đồ", "On the map").In(language)}</a></li>
            <li><a href="{address.Of(facts.Links.Self)}">JSON</a>, <a href="{feature}?f=json">GeoJSON</a>, <a href="{csv}">CSV</a></li>
            <li><a href="{address.Of(facts.Links.History)}">{new Sentence("Lịch sử (JSON)", "History (JSON)").In(language)}</a></li>
            <li><a href="{address.Of($"/feeds/changes.atom?site={Uri.EscapeDataString(facts.Code)}&lang={address.Lang}")}">{new Sentence("Theo dõi thay đổi (Atom)", "Follow its changes (Atom)").In(language)}</a></li>
            </ul>
            """);
    }
}
