namespace ZonePlanner.Api.Http.Html;

/// <summary>A page for people and search engines, whole in one answer: it asks for nothing else and runs no script.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What a search engine shows below it.</param>
/// <param name="Body">What it says.</param>
internal sealed record PublicPage(PublicPageAddress Address, string Title, string Description, Markup Body)
{
    /// <summary>How all such pages look.</summary>
    public static readonly Markup Style = Markup.Of($$"""
        <style>
        :root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 25%, transparent); --accent: #0b57a4; }
        @media (prefers-color-scheme: dark) { :root { --accent: #8ab8ff; } }
        body { margin: 0 auto; max-width: 60rem; padding: 0.5rem 1rem 2rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
        h1 { font-size: 1.6rem; margin-bottom: 0.25rem; }
        h2 { font-size: 1.15rem; margin-top: 1.75rem; }
        a { color: var(--accent); overflow-wrap: anywhere; }
        .notice { border-left: 0.25rem solid #b45309; padding-left: 0.75rem; }
        table { border-collapse: collapse; }
        caption { text-align: left; }
        th, td { border: 1px solid var(--line); padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
        td.number { text-align: right; }
        figure { margin: 1rem 0; }
        svg { max-width: 100%; height: auto; border: 1px solid var(--line); }
        .outline { fill: color-mix(in srgb, var(--accent) 20%, transparent); stroke: var(--accent); stroke-width: 2; }
        .schematic { stroke-dasharray: 7 5; }
        </style>
        """);

    /// <summary>Whether a search engine is to keep it, with its address in both languages.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>What it is about in the words of schema.org; none when left out.</summary>
    public Markup? Annotation { get; init; }

    /// <summary>The feed of what it is about.</summary>
    public string? Feed { get; init; }

    public Markup Whole() => Markup.Of($"""
        <!doctype html>
        <html lang="{Address.Lang}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Title} · ZonePlanner</title>
        <meta name="description" content="{Description}">
        {(IsListed ? Listed() : Markup.Of($"<meta name=\"robots\" content=\"noindex\">"))}
        <link rel="icon" href="{Address.Of("/favicon.svg")}" type="image/svg+xml">
        {(Feed is null ? Markup.None : Markup.Of($"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom\" href=\"{Feed}\">"))}
        {(Annotation is null ? Markup.None : Markup.Of($"<script type=\"application/ld+json\">{Annotation}</script>"))}
        {Style}
        </head>
        <body>
        <header>
        <a href="{Address.Map()}">ZonePlanner · {new Sentence("bản đồ", "map").In(Address.Language)}</a>
        {OtherLanguage()}
        </header>
        <main>
        {Body}
        </main>
        </body>
        </html>

        """);

    private Markup Listed() => Markup.Of($"""
        <link rel="canonical" href="{Address.Self}">
        <link rel="alternate" hreflang="vi" href="{Address.In(Language.Vi)}">
        <link rel="alternate" hreflang="en" href="{Address.In(Language.En)}">
        <link rel="alternate" hreflang="x-default" href="{Address.In(Language.Vi)}">
        <meta property="og:type" content="website">
        <meta property="og:site_name" content="ZonePlanner">
        <meta property="og:title" content="{Title}">
        <meta property="og:description" content="{Description}">
        <meta property="og:url" content="{Address.Self}">
        <meta property="og:locale" content="{new Sentence("vi_VN", "en_GB").In(Address.Language)}">
        <meta property="og:locale:alternate" content="{new Sentence("en_GB", "vi_VN").In(Address.Language)}">
        """);

    private Markup OtherLanguage() => Address.Language == Language.En
        ? Markup.Of($"<a lang=\"vi\" hreflang=\"vi\" href=\"{Address.In(Language.Vi)}\">Tiếng Việt</a>")
        : Markup.Of($"<a lang=\"en\" hreflang=\"en\" href=\"{Address.In(Language.En)}\">English</a>");
}

/// <summary>A page as an answer.</summary>
internal sealed class PublicPageAnswer(int status, PublicPage page) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentLanguage = page.Address.Lang;
        return httpContext.Response.WriteAsync(page.Whole().ToString(), httpContext.RequestAborted);
    }
}
