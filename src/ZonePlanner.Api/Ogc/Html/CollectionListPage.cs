using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>The collections for people.</summary>
internal static class CollectionListPage
{
    public static Page Show(CollectionsDocument document) => new(
        Crumb.Collections.Title,
        [],
        Markup.Of($"{document.Collections.Select(One)}"));

    private static Markup One(CollectionDocument collection) => Markup.Of($"""
        <article>
        <h2><a href="{AsPage(collection.Links.First(link => link.Rel == "self").Href)}">{collection.Title}</a></h2>
        <p>{collection.Description}</p>
        {CollectionPage.Facts(collection)}
        {Items(collection)}
        </article>
        """);

    private static string AsPage(string address) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}f=html";

    private static Markup Items(CollectionDocument collection) => Markup.Of(
        $"<p>{collection.Links.Where(link => link.Rel == "items").Select(link => Markup.Of($"<a class=\"button\" rel=\"items\" type=\"{link.Type}\" href=\"{link.Href}\">{link.Title}</a>"))}</p>");
}
