namespace ZonePlanner.Api.Http.Html;

/// <summary>Where a page stands, in the language it is asked for and in the other, complete.</summary>
/// <param name="request">The request for it.</param>
/// <param name="language">The language.</param>
/// <param name="path">Its path in Vietnamese.</param>
internal sealed class PublicPageAddress(HttpRequest request, Language language, string path)
{
    private const string English = "/en";

    private readonly string _root = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";

    public Language Language => language;

    /// <summary>The language as a tag.</summary>
    public string Lang => language == Language.En ? "en" : "vi";

    /// <summary>The page itself.</summary>
    public string Self => In(language);

    /// <summary>The page in a language.</summary>
    public string In(Language other) => _root + (other == Language.En ? English : "") + path;

    /// <summary>Another page of ours in the same language.</summary>
    public string Page(string there) => _root + (language == Language.En ? English : "") + there;

    /// <summary>An address of ours that has no language.</summary>
    public string Of(string there) => _root + there;

    /// <summary>The map, with a site open when one is named.</summary>
    public string Map(string? site = null) => (site, language) switch
    {
        (null, Language.En) => Of("/?lang=en"),
        (null, _) => Of("/"),
        (_, Language.En) => Of($"/?lang=en&site={Uri.EscapeDataString(site)}"),
        _ => Of($"/?site={Uri.EscapeDataString(site)}"),
    };
}
