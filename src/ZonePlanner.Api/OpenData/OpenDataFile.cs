using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.OpenData;

/// <summary>GET /open-data/{file}: a file of the edition in force, whole or in ranges; its digest is its tag.</summary>
internal static class OpenDataFile
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapMethods("/open-data/{file}", [HttpMethods.Get, HttpMethods.Head], HandleAsync).WithName(nameof(OpenDataFile)).TakesOnly().ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(string file, HttpContext http, OpenDataSettings settings, EditionFolder folder, CancellationToken cancellation)
    {
        if (await folder.CurrentAsync(cancellation) is not { } edition)
        {
            return OpenDataCatalogue.NotThere(settings);
        }

        if (edition.Datasets.SelectMany(dataset => dataset.Files).FirstOrDefault(known => known.Name == file) is not { } found)
        {
            return Problems.NotFound(Mistake.In("file", "no-such-file", $"Không có tệp “{AsOfParameters.Shorten(file)}”: xem /open-data.", $"There is no file “{AsOfParameters.Shorten(file)}”: see /open-data."));
        }

        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.PhysicalFile(
            folder.PathOf(edition, found), found.MediaType, found.Name, entityTag: new EntityTagHeaderValue($"\"{found.Sha256}\""), enableRangeProcessing: true);
    }
}
