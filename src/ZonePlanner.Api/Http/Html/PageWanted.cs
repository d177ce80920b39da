using Microsoft.Net.Http.Headers;

namespace ZonePlanner.Api.Http.Html;

/// <summary>Whether a request is for a page: browsers name HTML, programs that do not are answered with JSON.</summary>
internal static class PageWanted
{
    /// <summary>Whether HTML is liked better than JSON of any kind, of the types that are named.</summary>
    public static bool WantsPage(this HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && Liking(accepted, type => type.Equals("text/html", StringComparison.OrdinalIgnoreCase)) > Liking(accepted, type => type.EndsWith("json", StringComparison.OrdinalIgnoreCase));

    private static double Liking(IEnumerable<MediaTypeHeaderValue> accepted, Func<string, bool> isMeant) =>
        accepted.Where(range => isMeant(range.MediaType.ToString())).Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();
}
