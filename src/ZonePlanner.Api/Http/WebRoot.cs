using Microsoft.AspNetCore.StaticFiles;

namespace ZonePlanner.Api.Http;

/// <summary>Where the built map lies: beside the published service, or in the source tree during development.</summary>
internal static class WebRoot
{
    public static string Find()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (File.Exists(Path.Combine(published, "index.html")))
        {
            return published;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var source = Path.Combine(folder.FullName, "src", "ZonePlanner.Api", "wwwroot");
            if (File.Exists(Path.Combine(folder.FullName, "ZonePlanner.sln")))
            {
                return source;
            }
        }

        return published;
    }

    /// <summary>A file under <c>assets</c> has a digest of its content in its name and may be kept for ever; the page that names them is asked for anew.</summary>
    public static void SayHowLongItKeeps(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
