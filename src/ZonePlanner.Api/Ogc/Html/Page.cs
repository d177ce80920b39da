using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>A page for people: its title, the way to it, and what it says. It needs nothing from elsewhere and works without its map.</summary>
/// <param name="Title">The title.</param>
/// <param name="Trail">The pages above it.</param>
/// <param name="Body">What it says.</param>
/// <param name="HasMap">Whether it shows features on a map.</param>
/// <param name="Annotation">What it is, in the words of schema.org; none when left out.</param>
internal sealed record Page(string Title, IReadOnlyList<Crumb> Trail, Markup Body, bool HasMap = false, Markup? Annotation = null)
{
    public Task WriteAsync(HttpResponse response, Asking asking, IReadOnlyList<Link> links, CancellationToken cancellation)
    {
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(Whole(asking.Address.Root, links).ToString(), cancellation);
    }

    private Markup Whole(string root, IReadOnlyList<Link> links) => Markup.Of($"""
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Title} · ZonePlanner</title>
        <link rel="stylesheet" href="{root}/assets/page.css">
        {(HasMap ? MapParts(root) : Markup.None)}
        {(Annotation is null ? Markup.None : Markup.Of($"<script type=\"application/ld+json\">{Annotation}</script>"))}
        </head>
        <body>
        <header><nav aria-label="Đường dẫn / Breadcrumb"><ol>
        <li><a href="{root}">OGC API</a></li>
        {Trail.Select(crumb => Markup.Of($"<li><a href=\"{root}/{crumb.Path}\">{crumb.Title}</a></li>"))}
        </ol></nav></header>
        <main>
        <h1>{Title}</h1>
        {Body}
        {LinkList.Show(links)}
        </main>
        </body>
        </html>

        """);

    // Leaflet comes with the web map's build; without it the page is whole, only without the map.
    private static Markup MapParts(string root) => Markup.Of($"""
        <link rel="stylesheet" href="{Above(root)}/vendor/leaflet/leaflet.css">
        <script src="{Above(root)}/vendor/leaflet/leaflet.js" defer></script>
        <script src="{root}/assets/map.js" defer></script>
        """);

    private static string Above(string root) => root[..^OgcRoutes.Root.Length];
}

/// <summary>A page above another: its path under the landing page and its title.</summary>
internal sealed record Crumb(string Path, string Title)
{
    public static Crumb Collections { get; } = new("collections", "Các lớp dữ liệu / Collections");

    public static Crumb Of(Collections.Collection collection) => new($"collections/{collection.Id}", collection.Title.Both);
}
