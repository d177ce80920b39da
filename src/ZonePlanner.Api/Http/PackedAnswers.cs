using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace ZonePlanner.Api.Http;

/// <summary>
/// What is made of letters is packed on its way to whoever takes it so, by the framework's own means, as fast as it goes. What comes packed, and parts of files, go as they are.
/// </summary>
internal static class PackedAnswers
{
    private static readonly string[] Letters =
    [
        "text/*",
        "application/atom+xml",
        "application/geo+json",
        "application/javascript",
        "application/json",
        "application/ld+json",
        "application/link-format",
        "application/manifest+json",
        "application/problem+json",
        "application/schema+json",
        "application/vnd.mapbox.style+json",
        "application/vnd.mapbox.tile+json",
        "application/vnd.oai.openapi+json",
        "application/xml",
        "image/svg+xml",
    ];

    // The length of a packed answer tells whoever can put words into it what else stands there (BREACH): these hold tokens.
    private static readonly PathString[] Secrets = ["/api/accounts", "/interest"];

    public static void AddPackedAnswers(this IServiceCollection services)
    {
        services.AddResponseCompression(packing =>
        {
            packing.EnableForHttps = true;
            packing.MimeTypes = Letters;
            // The first where a client likes both: what is written piece by piece comes out smaller by it, and sooner, than by Brotli at its fastest.
            packing.Providers.Add<GzipCompressionProvider>();
            packing.Providers.Add<BrotliCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>After whatever turns failures into answers: what was packed so far of an answer that failed is thrown away with it.</summary>
    public static void UsePackedAnswers(this WebApplication app) => app.UseWhen(HoldsNoSecrets, packed =>
    {
        packed.UseCodedTags();
        packed.UseResponseCompression();
    });

    private static bool HoldsNoSecrets(HttpContext http) => !Array.Exists(Secrets, secret => http.Request.Path.StartsWithSegments(secret, StringComparison.OrdinalIgnoreCase));
}
