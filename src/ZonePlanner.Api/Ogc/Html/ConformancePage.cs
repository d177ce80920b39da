using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>The conformance declaration for people.</summary>
internal static class ConformancePage
{
    public static Page Show(ConformanceDocument conformance) => new(
        "Các lớp tuân thủ / Conformance classes",
        [],
        Markup.Of($"<ul>\n{conformance.ConformsTo.Select(uri => Markup.Of($"<li><a href=\"{uri}\">{uri}</a></li>"))}\n</ul>"));
}
