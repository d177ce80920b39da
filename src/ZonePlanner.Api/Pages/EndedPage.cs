using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Pages;

/// <summary>What the page of a site says that is no longer in force: what it was, what ended it, and what came after it.</summary>
internal static class EndedPage
{
    public static PublicPage Show(PublicPageAddress address, SiteFacts facts, IReadOnlyList<Successor> successors)
    {
        var language = address.Language;
        var (called, ended) = (facts.Called.In(language), Ended(facts).In(language));
        return new PublicPage(address, $"{called}: {new Sentence("đã kết thúc", "it has ended").In(language)}", ended, Markup.Of($"""
            <h1>{called}</h1>
            <p class="notice">{ended}</p>
            {After(address, successors)}
            <p>{new Sentence("Diện tích cuối cùng theo quyết định", "Its last decided area").In(language)}: {PageWords.Hectares(facts.DecidedHa, language)}.</p>
            <ul>
            <li><a href="{address.Of(facts.Links.History)}">{new Sentence("Lịch sử (JSON)", "History (JSON)").In(language)}</a></li>
            <li><a href="{address.Of(facts.Links.Self)}">JSON</a></li>
            <li><a href="{address.Map()}">{new Sentence("Bản đồ", "The map").In(language)}</a></li>
            </ul>
            """))
        { IsListed = false };
    }

    private static Sentence Ended(SiteFacts facts)
    {
        var how = facts.Holds ? RecordWords.Of(facts.Status) : new Sentence("không còn hiệu lực", "no longer in force");
        var on = facts.EndedBy?.On ?? (facts.Holds ? facts.ValidFrom : facts.ValidTo);
        var (vi, en) = (on is { } day ? $" từ {PageWords.Day(day, Language.Vi)}" : "", on is { } since ? $" since {PageWords.Day(since, Language.En)}" : "");
        var decision = facts.Decisions.FirstOrDefault(known => known.Code == facts.EndedBy?.Decision);
        var (by, byEn) = decision is null ? ("", "") : ($", theo {decision.Number ?? decision.Title}", $", by {decision.Number ?? decision.TitleEn ?? decision.Title}");
        return new Sentence($"{facts.Called.Vi} {how.Vi}{vi}{by}.", $"{facts.Called.En} is {how.En}{en}{byEn}.");
    }

    private static Markup After(PublicPageAddress address, IReadOnlyList<Successor> successors) => successors.Count == 0 ? Markup.None : Markup.Of($"""
        <h2>{new Sentence("Đất của khu này đã vào", "Its land has gone into").In(address.Language)}</h2>
        <ul>
        {successors.Select(successor => Markup.Of($"<li><a rel=\"successor-version\" href=\"{address.Page($"/sites/{Uri.EscapeDataString(successor.Code)}")}\">{successor.Called.In(address.Language)}</a></li>"))}
        </ul>
        """);
}

/// <summary>What is said where there is no page.</summary>
internal static class MissingPage
{
    public static PublicPage Show(PublicPageAddress address, string code)
    {
        var said = new Sentence(
            $"Hiện không có khu, cụm công nghiệp nào mang mã “{AsOfParameters.Shorten(code)}”.", $"There is no site of the code “{AsOfParameters.Shorten(code)}” at present.").In(address.Language);
        return new PublicPage(address, new Sentence("Không tìm thấy", "Not found").In(address.Language), said, Markup.Of($"""
            <h1>{new Sentence("Không tìm thấy", "Not found").In(address.Language)}</h1>
            <p>{said}</p>
            <p><a href="{address.Map()}">{new Sentence("Tìm trên bản đồ", "Look on the map").In(address.Language)}</a></p>
            """))
        { IsListed = false };
    }
}
