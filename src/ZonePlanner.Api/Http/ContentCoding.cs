using Microsoft.Net.Http.Headers;

namespace ZonePlanner.Api.Http;

/// <summary>What a client takes an answer packed in.</summary>
internal static class ContentCoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <summary>Whether <c>Accept-Encoding</c> names the coding; <c>*</c> stands for those it does not name.</summary>
    public static bool Takes(HttpRequest request, string coding) =>
        request.Headers.AcceptEncoding is { Count: > 0 } accepted
        && StringWithQualityHeaderValue.TryParseList(accepted, out var codings)
        && (Named(codings, coding) ?? Named(codings, "*")) is { Quality: not 0 };

    private static StringWithQualityHeaderValue? Named(IList<StringWithQualityHeaderValue> codings, string name) =>
        codings.FirstOrDefault(coding => coding.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
}
