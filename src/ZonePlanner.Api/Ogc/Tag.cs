using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Ogc;

/// <summary>
/// Strong entity tags: the state of the data, this build, and what else the answer hangs on. Two answers to one address with one tag say the same;
/// only <c>timeStamp</c>, the moment of printing, may differ.
/// </summary>
internal static class Tag
{
    // Another build may print the same data in another way.
    private static readonly string Build = typeof(Tag).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>The tag of an answer about the data.</summary>
    public static EntityTagHeaderValue Of(RecordState state, params ReadOnlySpan<string> also) =>
        Of(state.Instant, [state.Version.ToString(CultureInfo.InvariantCulture), .. also]);

    /// <summary>The tag of an answer as it was known at an instant, which no later recording changes.</summary>
    public static EntityTagHeaderValue Of(DateTimeOffset knownAt, params ReadOnlySpan<string> also) =>
        Of([knownAt.UtcTicks.ToString("x", CultureInfo.InvariantCulture), .. also]);

    /// <summary>The tag of an answer that only a new build changes.</summary>
    public static EntityTagHeaderValue Of(params ReadOnlySpan<string> parts) => new($"\"{string.Join('-', [.. parts, Build])}\"");

    /// <summary>A few letters that stand for a long text.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 6);

    /// <summary>Whether the client already has the answer.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(tag, useStrongComparison: false));
}
