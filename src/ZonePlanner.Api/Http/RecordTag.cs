using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Http;

/// <summary>The ETag of a reading: the version of the record, the day in Vietnam (what “today” means changes at midnight), the program and the form of the answer.</summary>
internal static class RecordTag
{
    private static readonly string Program = typeof(RecordTag).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];

    /// <summary>Writes the tag, and says whether the client already holds that answer.</summary>
    public static bool IsHeld(HttpContext http, RecordState record, string form = "json")
    {
        var day = AsOfParameters.Today(TimeProvider.System);
        var tag = new EntityTagHeaderValue($"\"{record.Version}-{record.Instant.UtcTicks:x}-{day:yyyyMMdd}-{Program}-{form}\"");
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        http.Response.Headers.Vary = HeaderNames.Accept;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false));
    }
}
