using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>Which state of a feature a write means: <c>If-Match</c>, or else <c>If-Unmodified-Since</c> (RFC 9110 §13.2.2, Part 4 “optimistic locking”).</summary>
internal static class FeaturePreconditions
{
    /// <summary>What the request says, as it was sent.</summary>
    public static string Said(HttpRequest request) => $"{request.Headers.IfMatch}|{request.Headers.IfUnmodifiedSince}";

    /// <summary>428 without either, 412 with the state there is when it is another; null when it holds.</summary>
    public static ProblemHttpResult? Refusal(HttpContext http, FeatureState state)
    {
        var caller = Caller.Known(http);
        var headers = http.Request.GetTypedHeaders();
        var tags = headers.IfMatch.Where(tag => !tag.Equals(EntityTagHeaderValue.Any)).ToArray();
        if (tags.Length == 0 && headers.IfUnmodifiedSince is null)
        {
            return Problems.Refuse(
                StatusCodes.Status428PreconditionRequired,
                "Thiếu phiên bản / Which version",
                [Mistake.In(
                    "If-Match",
                    "if-match-missing",
                    "Hãy gửi If-Match với ETag của đối tượng mà bạn đang sửa, hoặc If-Unmodified-Since với Last-Modified của nó.",
                    "Send If-Match with the ETag of the feature you are changing, or If-Unmodified-Since with its Last-Modified.")]);
        }

        var holds = tags.Length > 0 ? tags.Any(tag => !tag.IsWeak && StateOf(tag) == state.Tag(caller)) : state.ChangedAt(caller) <= headers.IfUnmodifiedSince;
        return holds ? null : Stale(http, state);
    }

    /// <summary>Names the state in an answer to a write.</summary>
    public static void Tag(HttpContext http, FeatureState state)
    {
        var caller = Caller.Known(http);
        http.Response.GetTypedHeaders().ETag = new EntityTagHeaderValue($"\"{state.Tag(caller)}\"");
        http.Response.Headers.LastModified = FeatureTag.Text(state.LastModified(caller));
        http.Response.Headers.CacheControl = "private, no-cache";
    }

    private static string StateOf(EntityTagHeaderValue tag) => tag.Tag.ToString().Trim('"').Split('-')[0];

    private static ProblemHttpResult Stale(HttpContext http, FeatureState state)
    {
        Tag(http, state);
        var onTheirWay = state.Pending?.Split(' ').Select(id => $"/api/proposals/{id}").ToArray() ?? [];
        var (vi, en) = onTheirWay.Length == 0
            ? ("", "")
            : ($" Đang có đề xuất: {string.Join(", ", onTheirWay)}.", $" Proposals on their way: {string.Join(", ", onTheirWay)}.");
        return Preconditions.Stale(
            $"Đối tượng đã thay đổi, hoặc đã có người đề xuất thay đổi: hãy đọc lại rồi gửi với ETag mới.{vi}",
            $"The feature has changed, or somebody has proposed to change it: read it again, and send the new ETag.{en}",
            new { etag = http.Response.Headers.ETag.ToString(), lastModified = http.Response.Headers.LastModified.ToString(), proposals = onTheirWay });
    }
}
