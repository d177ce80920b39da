using System.Text;

namespace ZonePlanner.Api.Http;

/// <summary>Slashes beside each other in a path are one, as most servers have it: programs that put addresses together write <c>/ogc//conformance</c>.</summary>
internal static class DoubledSlashes
{
    /// <summary>Before whatever looks at the path.</summary>
    public static void UseDoubledSlashes(this IApplicationBuilder app) => app.Use(JoinAsync);

    private static Task JoinAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.Value is { } path && path.Contains("//", StringComparison.Ordinal))
        {
            http.Request.Path = Joined(path);
        }

        return next(http);
    }

    private static string Joined(string path)
    {
        var joined = new StringBuilder(path.Length);
        foreach (var letter in path)
        {
            if (letter != '/' || joined.Length == 0 || joined[^1] != '/')
            {
                joined.Append(letter);
            }
        }

        return joined.ToString();
    }
}
