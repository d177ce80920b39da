using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>The links of a document, each with its relation.</summary>
internal static class LinkList
{
    public static Markup Show(IReadOnlyList<Link> links) => links.Count == 0 ? Markup.None : Markup.Of($"""
        <section aria-labelledby="links">
        <h2 id="links">Liên kết / Links</h2>
        <ul>
        {links.Select(One)}
        </ul>
        </section>
        """);

    private static Markup One(Link link) =>
        Markup.Of($"<li><a rel=\"{link.Rel}\" type=\"{link.Type}\" href=\"{link.Href}\">{link.Title ?? link.Rel}</a> <small>{link.Rel} · {link.Type}</small></li>");
}
