using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ZonePlanner.Api.Http;

/// <summary>Which version of something a write means (RFC 9110 §13): the one it read, or none yet.</summary>
/// <param name="IsNew">Whether it means to begin it: <c>If-None-Match: *</c>.</param>
/// <param name="Revisions">The versions of <c>If-Match</c>; null when it names none.</param>
internal sealed record Preconditions(bool IsNew, IReadOnlyList<string>? Revisions)
{
    /// <summary>What the request says; <c>If-Match: *</c> names no version, and so says nothing.</summary>
    public static Preconditions Of(HttpRequest request)
    {
        var headers = request.GetTypedHeaders();
        var matches = headers.IfMatch.Where(tag => !tag.Equals(EntityTagHeaderValue.Any)).ToArray();
        return new(
            headers.IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any)),
            matches.Length == 0 ? null : [.. matches.Where(tag => !tag.IsWeak).Select(tag => tag.Tag.ToString().Trim('"'))]);
    }

    /// <summary>Whether the write names the version there is.</summary>
    public bool Hold(long revision) => Hold(revision.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Hold(long)"/>
    public bool Hold(string tag) => Revisions?.Contains(tag) == true;

    /// <summary>Says which version an answer is.</summary>
    public static void Tag(HttpResponse response, long revision)
    {
        response.GetTypedHeaders().ETag = new EntityTagHeaderValue($"\"{revision.ToString(System.Globalization.CultureInfo.InvariantCulture)}\"");
        response.Headers.CacheControl = "private, no-cache";
    }

    /// <summary>412: there is another version since; the answer holds it, or what is to be known of it, under <c>current</c>.</summary>
    public static ProblemHttpResult Stale(string vi, string en, object? current)
    {
        var problem = Problems.Refuse(StatusCodes.Status412PreconditionFailed, "Đã có phiên bản khác / There is another version", [Mistake.In("If-Match", "stale", vi, en)]);
        problem.ProblemDetails.Extensions["current"] = current;
        return problem;
    }

    /// <summary>428: a write that does not say which version it means could take away what somebody else wrote.</summary>
    public static ProblemHttpResult Required() => Problems.Refuse(
        StatusCodes.Status428PreconditionRequired,
        "Thiếu phiên bản / Which version",
        [Mistake.In(
            "If-Match",
            "if-match-missing",
            "Hãy gửi If-Match với ETag của phiên bản bạn đang sửa, hoặc If-None-Match: * khi tạo mới.",
            "Send If-Match with the ETag of the version you are changing, or If-None-Match: * to begin a new one.")]);
}
