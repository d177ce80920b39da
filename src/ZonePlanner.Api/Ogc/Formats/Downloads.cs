using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>The files a page of features offers: all that was asked for, not this page of it.</summary>
internal static class Downloads
{
    public static Markup Show(IEnumerable<Link> links) => Markup.Of($"""
        <p>Tải tất cả / Download all: {links.Where(link => link.Rel == "alternate").Select(One)}</p>
        """);

    private static Markup One(Link link) => Array.Find(Representation.OfFiles, file => file.MediaType == link.Type) is { } file
        ? Markup.Of($"<a class=\"button\" download href=\"{Whole(link.Href)}\">{file.Name}</a> ")
        : Markup.None;

    /// <summary>The same question without the page.</summary>
    private static string Whole(string address)
    {
        var (path, query) = address.Split('?', 2) is [var before, var after] ? (before, after) : (address, "");
        return $"{path}?{string.Join('&', query.Split('&').Where(pair => !pair.StartsWith("limit=", StringComparison.Ordinal) && !pair.StartsWith("cursor=", StringComparison.Ordinal)))}";
    }
}
